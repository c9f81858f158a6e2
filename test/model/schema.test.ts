import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as valibot from 'valibot';
import * as ours from '../../src/model/schema.js';

type Build = (lib: typeof ours) => valibot.GenericSchema;
const KEYS = ['a', 'b', 'kind', 'constructor', '__proto__'];

/** One recipe for the same schema by both. */
const { recipe } = fc.letrec<{ recipe: Build }>((tie) => ({
  recipe: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Build>(
      (lib) => lib.string(), (lib) => lib.number(), (lib) => lib.boolean(), (lib) => lib.unknown(), (lib) => lib.literal(1),
      (lib) => lib.literal('x'), (lib) => lib.picklist(['x', 'y']), (lib) => lib.picklist(['x']),
      (lib) => lib.custom((value) => value === 'x' || value === null),
      (lib) => lib.pipe(lib.string(), lib.minLength(1)), (lib) => lib.pipe(lib.number(), lib.minValue(-2), lib.maxValue(2)),
    ),
    tie('recipe').map((inner): Build => (lib) => lib.array(inner(lib))),
    tie('recipe').map((inner): Build => (lib) => lib.record(lib.string(), inner(lib))),
    fc.tuple(tie('recipe'), fc.constantFrom(undefined, 'x', 1, null, () => 'made')).map(([inner, value]): Build =>
      (lib) => lib.optional(inner(lib), value as never)),
    fc.tuple(tie('recipe'), fc.constantFrom(undefined, 'x', 1, null)).map(([inner, value]): Build => (lib) => lib.nullish(inner(lib), value as never)),
    fc.array(tie('recipe'), { minLength: 1, maxLength: 3 }).map((inner): Build => (lib) => lib.union(inner.map((one) => one(lib)))),
    fc.tuple(tie('recipe'), tie('recipe'), fc.constantFrom('as it is', 'partial', 'omit')).map(([a, b, form]): Build => (lib) => {
      const whole = lib.object({ a: a(lib), b: b(lib) });
      return form === 'partial' ? lib.partial(whole) : form === 'omit' ? lib.omit(whole, ['a']) : whole;
    }),
    fc.tuple(tie('recipe'), tie('recipe')).map(([a, b]): Build => (lib) => lib.variant('kind', [
      lib.object({ kind: lib.literal('x'), a: a(lib) }), lib.object({ kind: lib.picklist(['y', 1]), b: b(lib) }),
    ]) as valibot.GenericSchema),
  ),
}));

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>('x', 'y', '', 0, 1, 3, -3, Number.NaN, Infinity, true, false, null, undefined, new Date(0), () => 1),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('any')), { maxLength: 4 }).map((pairs) => {
      const made: Record<string, unknown> = {};
      for (const [key, one] of pairs) Object.defineProperty(made, key, { value: one, enumerable: true, configurable: true, writable: true });
      return made;
    }),
  ),
})).any;

/** What a schema makes of a value: its answer, or where it did not fit and why. */
function run(schema: valibot.GenericSchema, given: unknown) {
  const { value: output, issues } = schema['~run']({ value: given }, {});
  const [issue] = issues ?? [];
  return issue
    ? { path: issue.path?.map(({ key }) => key) ?? [], expected: issue.expected, received: issue.received }
    : { output };
}

describe('schemas of the first page', () => {
  it('say of any value what valibot says, with the same answer, the same place and the same words', () => {
    fc.assert(fc.property(recipe, value, (build, given) => {
      expect(run(build(ours), given)).to.deep.equal(run(build(valibot as unknown as typeof ours), given));
    }), { numRuns: 3_000 });
  });

  it('can be put into valibot\'s, and valibot\'s into them', () => {
    fc.assert(fc.property(recipe, value, (build, given) => {
      const both = valibot as unknown as typeof ours;
      const mixed = valibot.object({ a: build(ours), b: valibot.array(build(ours)) });
      const turned = ours.object({ a: build(both), b: ours.array(build(both)) });
      const pure = valibot.object({ a: build(both), b: valibot.array(build(both)) });
      const whole = { a: given, b: [given] };
      expect(run(mixed, whole)).to.deep.equal(run(pure, whole));
      expect(run(turned, whole)).to.deep.equal(run(pure, whole));
    }), { numRuns: 1_000 });
  });

  it('leave what they look at as it was', () => {
    const given = Object.freeze({ list: Object.freeze([1]), more: Object.freeze({ a: 'x' }) });
    const schema = ours.object({ list: ours.array(ours.number()), more: ours.record(ours.string(), ours.string()), none: ours.nullish(ours.string(), null) });
    expect(run(schema, given)).to.deep.equal({ output: { list: [1], more: { a: 'x' }, none: null } });
    expect(given).to.deep.equal({ list: [1], more: { a: 'x' } });
  });

  it('tell a number that has no end', () => {
    expect(run(ours.pipe(ours.number(), ours.finite()), Infinity)).to.deep.equal({ path: [], expected: 'a finite number', received: 'Infinity' });
    expect(run(ours.pipe(ours.number(), ours.finite()), 2)).to.deep.equal({ output: 2 });
  });
});
