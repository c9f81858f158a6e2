/**
 * What somebody knows who holds to the contract's words and to nothing else: entities by name and id, told by snapshots and changes.
 * It shares no code with the stores that it is compared with. Used by the conformance suite and the oracle.
 */
import type { Change } from '../model/changes.js';

type Row = { readonly id: string; readonly revision?: number | null } & Readonly<Record<string, unknown>>;

export interface Replica {
  /** Applies changes in their order; tells whether something has to be read anew. */
  apply(changes: readonly Change[]): 'known' | 'read-anew';
  /** Takes over what was read. */
  put(entity: string, value: object & { readonly id: string }): void;
  get(entity: string, id: string): Row | undefined;
  ids(entity: string): readonly string[];
}

export function createReplica(options: { readonly ordered: boolean }): Replica {
  const kinds = new Map<string, Map<string, Row>>();
  const of = (entity: string): Map<string, Row> => {
    const known = kinds.get(entity) ?? new Map<string, Row>();
    kinds.set(entity, known);
    return known;
  };
  const isStale = (known: Row | undefined, revision: unknown): boolean =>
    typeof known?.revision === 'number' && typeof revision === 'number' && revision < known.revision;

  const take = (change: Change): boolean => {
    if (change.type === 'stale' || change.type === 'resync') return false;
    if (change.type === 'upsert') {
      const value = change.value as unknown as Row;
      if (!isStale(of(change.entity).get(value.id), value.revision)) of(change.entity).set(value.id, value);
    } else if (change.type === 'remove') of(change.entity).delete(change.id);
    else if (change.type === 'patch') {
      const known = of(change.entity).get(change.id);
      if (!known || (change.revision === null && !options.ordered)) return false;
      if (!isStale(known, change.revision)) {
        of(change.entity).set(change.id, { ...known, ...change.value, ...(change.revision === null ? {} : { revision: change.revision }) } as Row);
      }
    }
    return true;
  };

  return {
    apply: (changes) => (changes.map(take).every(Boolean) ? 'known' : 'read-anew'),
    put: (entity, value) => { of(entity).set(value.id, value as Row); },
    get: (entity, id) => of(entity).get(id),
    ids: (entity) => [...of(entity).keys()],
  };
}

/** Deep equality of plain data. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length
    && keys.every((key) => Object.hasOwn(b, key) && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** Names of the keys in which two things differ. */
export const differingKeys = (a: object, b: object): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
