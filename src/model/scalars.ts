/** Schemas of single values that several nouns share. Used by the files of this folder. */
import { custom, finite, maxValue, minLength, minValue, nullish, number, object, pipe, record, string, type GenericSchema, type InferOutput } from 'valibot';

/** An opaque, non-empty identifier of the backend. */
export const Id = pipe(string(), minLength(1));

/** The furthest moment that a Date can hold: all others cannot be told to anybody. */
const MOST_MS = 8.64e15;

/** A moment: milliseconds since 1970, in server time. */
export const Timestamp = pipe(number(), minValue(-MOST_MS), maxValue(MOST_MS));

/** A span of time in milliseconds. */
export const Duration = pipe(number(), finite());

/** `null` when known to be empty; an absent key is read as `null` too. */
export const orNull = <const S extends GenericSchema>(schema: S) => nullish(schema, null);

/** A map whose keys come from strangers; `__proto__` and its kin are refused instead of stored. */
export const strings = pipe(
  record(string(), string()),
  custom<Record<string, string>>((value) => !Object.hasOwn(value as object, '__proto__'), 'a key may not be called __proto__'),
);

/** Why a backend refuses a command on an entity, in its own words, and until when where time will change it. */
export const Denial = object({ reason: string(), until: orNull(Timestamp) });
export type Denial = InferOutput<typeof Denial>;
