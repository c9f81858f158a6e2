// What a schema of the model lets vary: its enums, found by walking it, so that a state that is added to the model is shown without
// anybody naming it. Used by state-matrix.stories.ts.

/** One enum of a schema: where it stands and what it may be. */
export interface Axis {
  readonly path: readonly string[];
  readonly values: readonly string[];
}

interface Schema {
  readonly type: string;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly pipe?: readonly Schema[];
  readonly key?: string;
}

/** Every enum of a schema, also in its parts; the members of a list stand under their list's name. */
export function axesOf(given: object, path: readonly string[] = []): readonly Axis[] {
  const schema = given as Schema;
  switch (schema.type) {
    case 'picklist': return [{ path, values: schema.options as readonly string[] }];
    case 'object': return Object.entries(schema.entries ?? {}).flatMap(([name, entry]) => axesOf(entry, [...path, name]));
    case 'array': return schema.item ? axesOf(schema.item, path) : [];
    case 'variant': {
      const values = (schema.options as readonly Schema[]).map(({ entries }) => entries?.[schema.key ?? ''] as { literal?: unknown } | undefined)
        .flatMap((entry) => (typeof entry?.literal === 'string' ? entry.literal : []));
      return values.length > 0 ? [{ path: [...path, schema.key ?? ''], values }] : [];
    }
    default: return schema.wrapped ? axesOf(schema.wrapped, path) : [];
  }
}

/**
 * A sample with one value put in: `withValue({ author: { kind: 'agent' } }, ['author', 'kind'], 'bot')`. Where the sample has nothing on
 * the way, `spare` gives it; in a list, its first member is taken.
 */
export function withValue<T extends object>(sample: T, [name = '', ...rest]: readonly string[], value: string, spare: object = {}): T {
  const known = (sample as Record<string, unknown>)[name];
  const filling = (spare as Record<string, unknown>)[name];
  if (rest.length === 0) return { ...sample, [name]: value };
  const inner = known ?? filling ?? {};
  const isList = Array.isArray(inner);
  const one = (isList ? inner[0] ?? (filling as unknown[] | undefined)?.[0] : inner) as object;
  const next = withValue(one ?? {}, rest, value, (isList ? (filling as unknown[] | undefined)?.[0] : filling) as object ?? {});
  return { ...sample, [name]: isList ? [next] : next };
}
