/** Checks data from outside against a schema; the one place where a schema failure becomes a sentence. Used at every boundary. */
import { getDotPath, safeParse, type BaseIssue, type BaseSchema, type InferOutput } from 'valibot';

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** Data that does not fit its schema: says where (`where` + path), what was found and what was wanted. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError';
  readonly where: string;
  readonly path: string;

  constructor(where: string, path: string, what: string) {
    super(`${where}${path ? ` at ${path}` : ''}: ${what}`);
    this.where = where;
    this.path = path;
  }
}

const describe = (issue: BaseIssue<unknown>): string =>
  issue.expected ? `expected ${issue.expected}, found ${issue.received}` : issue.message;

/**
 * Returns `value` as the schema's type, unknown keys dropped and defaults filled in.
 * @param where names the source for the reader of the error, e.g. `whatsapp webhook`.
 * @throws InvalidDataError with the path of the first thing that does not fit.
 */
export function parse<const S extends Schema>(schema: S, value: unknown, where: string): InferOutput<S> {
  const result = safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new InvalidDataError(where, getDotPath(issue) ?? '', describe(issue));
}
