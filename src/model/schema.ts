/**
 * The schemas that the first page checks what it reads with: those of valibot, by its names, with its types and its protocol, so that both
 * can be put into each other; without what we do not use of it, a third of its weight. Only the first thing that does not fit is told.
 * Used by everything that lies in the first page; the channels, which come later, use valibot itself.
 */
import type * as valibot from 'valibot';

/** What is looked at, and what came of it: `issues` when it does not fit. */
interface Data {
  typed?: boolean;
  value: unknown;
  issues?: { readonly expected: string; readonly received: string; path?: { key: unknown }[] | undefined }[] | undefined;
}
interface Schema {
  readonly kind: 'schema' | 'validation';
  readonly type: string;
  readonly expects: string;
  readonly default?: unknown;
  readonly entries?: Entries;
  '~run'(data: Data, config: object): Data;
}
type Entries = Readonly<Record<string, Schema>>;
type Fits = (value: never) => boolean;

const nameOf = (value: unknown): string => {
  const type = typeof value;
  if (type === 'string') return `"${value as string}"`;
  if (type === 'object' || type === 'function') return (value && Object.getPrototypeOf(value)?.constructor?.name) ?? 'null';
  return type === 'undefined' || type === 'symbol' ? type : String(value);
};
const oneOf = (all: readonly string[]): string => {
  const different = [...new Set(all)];
  return different.length > 1 ? `(${different.join(' | ')})` : different[0] ?? 'never';
};

const refuse = (data: Data, expected: string, path?: { key: unknown }[], received = nameOf(data.value)): Data => {
  data.typed = false;
  data.issues ??= [{ expected, received, path }];
  return data;
};

const schema = (type: string, expects: string, run: Schema['~run'], more: object = {}): Schema =>
  ({ kind: 'schema', type, expects, ...more, '~run': run });
const simple = (type: string, expects: string, fits: Fits, more?: object): Schema => schema(type, expects, (data) => {
  data.typed = true;
  return fits(data.value as never) ? data : refuse(data, expects);
}, more);
/** Looks at what has the right type already. */
const limit = (type: string, expects: string, fits: Fits, show: (value: never) => string = nameOf): Schema => ({
  ...schema(type, expects, (data) => {
    const { value, typed } = data;
    return !typed || fits(value as never) ? data : { ...refuse(data, expects, undefined, show(value as never)), typed };
  }), kind: 'validation',
});

/** Puts what lies under `key` into the answer. */
function take(data: Data, key: string | number, inside: Schema, value: unknown, config: object): void {
  const { typed, issues, value: output } = inside['~run']({ value }, config);
  for (const issue of issues ?? []) (issue.path ??= []).unshift({ key });
  data.issues ??= issues;
  if (!typed) data.typed = false;
  (data.value as Record<string | number, unknown>)[key] = output;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const mayLack = ({ type }: Schema): boolean => type === 'optional' || type === 'nullish';
const defaultOf = ({ default: value }: Schema): unknown => (typeof value === 'function' ? value() : value);

const makeObject = (entries: Entries): Schema => schema('object', 'Object', (data, config) => {
  const input = data.value;
  if (!isObject(input)) return refuse(data, 'Object');
  data.typed = true;
  data.value = {};
  for (const key in entries) {
    const inside = entries[key] as Schema;
    if (key in input || (mayLack(inside) && inside.default !== undefined)) {
      take(data, key, inside, key in input ? input[key] : defaultOf(inside), config);
    } else if (!mayLack(inside)) refuse(data, `"${key}"`, [{ key }], 'undefined');
  }
  return data;
}, { entries });

/** May lack, or be one of `empty`: then it is `value`, or left as it is. */
const lacking = (type: string, empty: readonly unknown[]) => (wrapped: Schema, value?: unknown): Schema => {
  const made: Schema = schema(type, `(${[wrapped.expects, ...empty.map(String)].join(' | ')})`, (data, config) => {
    if (empty.includes(data.value)) {
      if (value !== undefined) data.value = defaultOf(made);
      if (empty.includes(data.value)) {
        data.typed = true;
        return data;
      }
    }
    return wrapped['~run'](data, config);
  }, { wrapped, default: value });
  return made;
};
const makeOptional = lacking('optional', [undefined]);

export const string = (() => simple('string', 'string', (value) => typeof value === 'string')) as unknown as typeof valibot.string;
export const number = (() => simple('number', 'number', (value) => typeof value === 'number' && value === value)) as unknown as typeof valibot.number;
export const boolean = (() => simple('boolean', 'boolean', (value) => typeof value === 'boolean')) as unknown as typeof valibot.boolean;
export const unknown = (() => simple('unknown', 'unknown', () => true)) as unknown as typeof valibot.unknown;
export const literal = ((value: unknown) =>
  simple('literal', nameOf(value), (given) => given === value, { literal: value })) as unknown as typeof valibot.literal;
export const picklist = ((options: readonly unknown[]) =>
  simple('picklist', oneOf(options.map(nameOf)), (value) => options.includes(value), { options })) as unknown as typeof valibot.picklist;
export const custom = ((fits: Fits) => simple('custom', 'unknown', fits)) as unknown as typeof valibot.custom;

export const object = makeObject as unknown as typeof valibot.object;
export const optional = makeOptional as unknown as typeof valibot.optional;
export const nullish = lacking('nullish', [null, undefined]) as unknown as typeof valibot.nullish;
export const partial = (({ entries = {} }: Schema) => makeObject(Object.fromEntries(
  Object.entries(entries).map(([key, inside]) => [key, makeOptional(inside)])))) as unknown as typeof valibot.partial;
export const omit = (({ entries = {} }: Schema, keys: readonly string[]) => makeObject(Object.fromEntries(
  Object.entries(entries).filter(([key]) => !keys.includes(key))))) as unknown as typeof valibot.omit;

export const array = ((item: Schema) => schema('array', 'Array', (data, config) => {
  const input = data.value;
  if (!Array.isArray(input)) return refuse(data, 'Array');
  data.typed = true;
  data.value = [];
  for (let index = 0; index < input.length; index += 1) take(data, index, item, input[index], config);
  return data;
}, { item })) as unknown as typeof valibot.array;

/** Its keys are any; those by which a prototype is reached are left out. */
export const record = ((key: Schema, value: Schema) => schema('record', 'Object', (data, config) => {
  const input = data.value;
  if (!isObject(input)) return refuse(data, 'Object');
  data.typed = true;
  data.value = {};
  for (const name of Object.keys(input)) {
    if (/^(__proto__|prototype|constructor)$/.test(name)) continue;
    take(data, name, value, input[name], config);
  }
  return data;
}, { key, value })) as unknown as typeof valibot.record;

export const union = ((options: readonly Schema[]) => {
  const expects = oneOf(options.map((option) => option.expects));
  return schema('union', expects, (data, config) => {
    const answers = options.map((option) => option['~run']({ value: data.value }, config));
    const typed = answers.filter((answer) => answer.typed);
    const near = typed.length > 0 ? typed : answers;
    const [only] = near;
    const told = near.find(({ issues }) => !issues) ?? (near.length === 1 ? only : undefined);
    if (told) return told;
    refuse(data, expects).typed = typed.length > 0;
    return data;
  }, { options });
}) as unknown as typeof valibot.union;

/** Objects that `key` tells apart. */
export const variant = ((key: string, options: readonly Schema[]) => schema('variant', 'Object', (data, config) => {
  const input = data.value;
  if (!isObject(input)) return refuse(data, 'Object');
  const marks = options.map(({ entries }) => entries?.[key] as Schema);
  const chosen = options[marks.findIndex((mark) => !mark['~run']({ value: input[key] }, config).issues)];
  return chosen ? chosen['~run']({ value: input }, config) : refuse(data, oneOf(marks.map(({ expects }) => expects)), [{ key }], nameOf(input[key]));
}, { key, options })) as unknown as typeof valibot.variant;

export const pipe = ((...steps: readonly [Schema, ...Schema[]]) => ({
  ...steps[0], pipe: steps,
  '~run': (data: Data, config: object): Data => {
    for (const step of steps) {
      if (!data.issues) data = step['~run'](data, config);
      else if (step.kind !== 'validation') data.typed = false;
    }
    return data;
  },
})) as unknown as typeof valibot.pipe;
export const minLength = ((least: number) =>
  limit('min_length', `>=${least}`, (value: string) => value.length >= least, (value: string) => `${value.length}`)) as unknown as typeof valibot.minLength;
export const minValue = ((least: number) => limit('min_value', `>=${least}`, (value: number) => value >= least)) as unknown as typeof valibot.minValue;
export const maxValue = ((most: number) => limit('max_value', `<=${most}`, (value: number) => value <= most)) as unknown as typeof valibot.maxValue;
export const finite = (() => limit('finite', 'a finite number', Number.isFinite)) as unknown as typeof valibot.finite;

export const safeParse = ((inside: Schema, value: unknown) => {
  const { issues, typed, value: output } = inside['~run']({ value }, {});
  return { success: !issues, issues, typed, output };
}) as unknown as typeof valibot.safeParse;
