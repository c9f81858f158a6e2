/**
 * Every entity an inbox knows: base (what changes said) ⊕ overlay (what unanswered commands will most likely bring). Plain Maps; an
 * atom exists for an entity only while somebody listens. All other stores are indexes over this one.
 */
import { atom, onMount, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Change, Entity, EntityName } from '../model/changes.js';
import { laterDelivery, type Message } from '../model/message.js';
import type { TimelineEvent } from '../model/timeline-event.js';

/** One entity changed as an agent sees it; `undefined` = is not there. */
export interface EntityChange<N extends EntityName = EntityName> {
  readonly entity: N;
  readonly id: string;
  readonly before: Entity<N> | undefined;
  readonly after: Entity<N> | undefined;
  /** Whether a command of the agent's own lies on it, or did until now. */
  readonly own: boolean;
}

/** An entity that a patch named and that is not known: it has to be read. */
export interface Missing {
  readonly entity: EntityName;
  readonly id: string;
}

/** An unanswered command's effect: `touches` names the entities, `changes` computes it on what stands below it, for one of them. */
export interface OverlayRow {
  readonly commandId: string;
  readonly touches: readonly { readonly entity: EntityName; readonly id: string }[];
  changes(shown: Entities, target: { readonly entity: EntityName; readonly id: string }): readonly Change[];
}

export interface Entities {
  get<N extends EntityName>(entity: N, id: string): Entity<N> | undefined;
  /** All of a kind, in no order. For kinds of which there are few, or to build an index. */
  values<N extends EntityName>(entity: N): Iterable<Entity<N>>;
  /** Follows one entity. */
  $entity<N extends EntityName>(entity: N, id: string): ReadableAtom<Entity<N> | undefined>;
  /** Follows all of a kind: a number that grows with each change of one of them. */
  $version(entity: EntityName): ReadableAtom<number>;
  /**
   * Takes over what was read anew, whatever revisions say (a restored backup counts them again). Of the `kinds`, what is not in it is
   * gone.
   */
  snapshot(changes: readonly Change[], kinds: readonly EntityName[]): void;
  /** Applies what a backend said; tells which patches met an unknown entity. */
  apply(changes: readonly Change[], options?: { readonly unordered?: boolean }): readonly Missing[];
  setOverlay(row: OverlayRow): void;
  dropOverlay(commandId: string): void;
  hasOverlay(commandId: string): boolean;
  /** Hears every change of what is shown, after it happened. */
  listen(hear: (change: EntityChange) => void): () => void;
  /** Messages and events of one conversation, in no order; what all others hold costs nothing. */
  timeline(conversationId: string): Iterable<TimelineItem>;
  /** Forgets the messages and events of a conversation that nobody looks at any more. */
  forgetTimeline(conversationId: string): void;
}

export type TimelineItem =
  | { readonly entity: 'message'; readonly value: Message }
  | { readonly entity: 'event'; readonly value: TimelineEvent };

type AnyEntity = Entity;
const keyOf = (entity: EntityName, id: string): string => `${entity}:${id}`;

/** A report is old when both sides count revisions and its own is the smaller one. */
const isOlder = (known: AnyEntity | undefined, revision: number | null | undefined): boolean => {
  const has = known && 'revision' in known ? known.revision : null;
  return has != null && revision != null && revision < has;
};

export function createEntities(): Entities {
  const base = new Map<EntityName, Map<string, AnyEntity>>();
  const rows = new Map<string, OverlayRow>();
  const rowsByEntity = new Map<string, OverlayRow[]>();
  const overlaid = new Map<string, AnyEntity | undefined>();
  /** Atoms that somebody listens to; two may have been asked for before the first listener came. */
  const atoms = new Map<string, Set<WritableAtom<AnyEntity | undefined>>>();
  const versions = new Map<EntityName, WritableAtom<number>>();
  const listeners = new Set<(change: EntityChange) => void>();
  /** Entities whose last patch left out a revision, with the last one that was known whole: what comes late has keys of its own. */
  const holes = new Map<string, number>();
  /** Messages that a backend confirmed, by the command that made them. */
  const confirmed = new Map<string, string>();
  /** Ids of messages and of events by conversation. */
  const timelines = new Map<string, Set<string>>();

  const mapOf = (entity: EntityName): Map<string, AnyEntity> => {
    let map = base.get(entity);
    if (!map) base.set(entity, map = new Map());
    return map;
  };

  const shown = (entity: EntityName, id: string): AnyEntity | undefined => {
    const value = base.get(entity)?.get(id);
    if (rowsByEntity.size === 0) return value;
    const key = keyOf(entity, id);
    return rowsByEntity.has(key) ? overlaid.get(key) : value;
  };

  const tell = (entity: EntityName, id: string, before: AnyEntity | undefined, after: AnyEntity | undefined, own: boolean): void => {
    if (before === after) return;
    if (atoms.size > 0) for (const $atom of atoms.get(keyOf(entity, id)) ?? []) $atom.set(after);
    for (const hear of listeners) hear({ entity, id, before, after, own } as EntityChange);
    const version = versions.get(entity);
    version?.set(version.get() + 1);
  };

  /** Lays the rows over the base again. A prediction whose message the backend has confirmed shows no second bubble. */
  const compute = (entity: EntityName, id: string): AnyEntity | undefined => {
    let value = base.get(entity)?.get(id);
    const key = keyOf(entity, id);
    const list = rowsByEntity.get(key);
    if (!list) return value;
    for (const row of list) {
      overlaid.set(key, value);
      for (const change of row.changes(entities, { entity, id })) {
        if (!('entity' in change) || change.entity !== entity) continue;
        if (change.type === 'upsert' && change.value.id === id) {
          value = entity === 'message' && confirmed.has(row.commandId) ? undefined : change.value;
        } else if (change.type === 'patch' && change.id === id && value) {
          value = { ...value, ...change.value } as AnyEntity;
        } else if (change.type === 'remove' && change.id === id) value = undefined;
      }
    }
    return value;
  };

  const refresh = (entity: EntityName, id: string, before: AnyEntity | undefined): void => {
    let own = false;
    if (rowsByEntity.size > 0 || overlaid.size > 0) {
      const key = keyOf(entity, id);
      own = overlaid.has(key) || rowsByEntity.has(key);
      if (rowsByEntity.has(key)) {
        overlaid.set(key, before);
        overlaid.set(key, compute(entity, id));
      } else overlaid.delete(key);
    }
    tell(entity, id, before, shown(entity, id), own);
  };

  const put = (entity: EntityName, id: string, value: AnyEntity | undefined): void => {
    const before = shown(entity, id);
    const known = base.get(entity)?.get(id);
    if (holes.size > 0) holes.delete(keyOf(entity, id));
    if (value) mapOf(entity).set(id, value);
    else mapOf(entity).delete(id);
    if (entity === 'message' || entity === 'event') index(entity, known as Message | undefined, value as Message | undefined);
    refresh(entity, id, before);
  };

  const index = (entity: 'message' | 'event', known: Message | undefined, value: Message | undefined): void => {
    if (known && known.conversationId !== value?.conversationId) {
      const key = keyOf(entity, known.conversationId);
      const ids = timelines.get(key);
      ids?.delete(known.id);
      if (ids?.size === 0) timelines.delete(key);
    }
    if (value && known?.conversationId !== value.conversationId) {
      const key = keyOf(entity, value.conversationId);
      timelines.set(key, (timelines.get(key) ?? new Set()).add(value.id));
    }
    if (entity !== 'message') return;
    if (value) confirm(value);
    // As long as its command is unanswered, its prediction stays away.
    else if (known?.commandId && !rows.has(known.commandId)) confirmed.delete(known.commandId);
  };

  const confirm = ({ id, commandId }: Message): void => {
    if (!commandId || confirmed.has(commandId)) return;
    confirmed.set(commandId, id);
    for (const touched of rows.get(commandId)?.touches ?? []) {
      if (touched.entity === 'message') refresh('message', touched.id, shown('message', touched.id));
    }
  };

  const upsert = (entity: EntityName, value: AnyEntity): void => {
    const known = base.get(entity)?.get(value.id);
    if (isOlder(known, 'revision' in value ? value.revision : null)) return;
    if (entity === 'message' && known) {
      const message = value as Message;
      const delivery = message.delivery && laterDelivery((known as Message).delivery, message.delivery);
      put(entity, value.id, { ...message, delivery });
    } else put(entity, value.id, value);
  };

  const entities: Entities = {
    get: (entity, id) => shown(entity, id) as never,
    *values<N extends EntityName>(entity: N) {
      for (const id of base.get(entity)?.keys() ?? []) {
        const value = shown(entity, id);
        if (value) yield value as Entity<N>;
      }
      for (const [key, value] of overlaid) {
        if (value && key.startsWith(`${entity}:`) && !base.get(entity)?.has(value.id)) yield value as Entity<N>;
      }
    },
    $entity(entity, id) {
      const key = keyOf(entity, id);
      const [known] = atoms.get(key) ?? [];
      if (known) return known as never;
      const made = atom<AnyEntity | undefined>(shown(entity, id));
      // Between two listeners nobody keeps the atom up to date, so it looks again when the first one comes.
      onMount(made, () => {
        const mounted = atoms.get(key) ?? new Set();
        atoms.set(key, mounted.add(made));
        made.set(shown(entity, id));
        return () => {
          mounted.delete(made);
          if (mounted.size === 0 && atoms.get(key) === mounted) atoms.delete(key);
        };
      });
      return made as never;
    },
    $version(entity) {
      let version = versions.get(entity);
      if (!version) versions.set(entity, version = atom(0));
      return version;
    },
    snapshot(changes, kinds) {
      const named = new Set<string>();
      for (const change of changes) {
        if (change.type !== 'upsert') continue;
        named.add(keyOf(change.entity, change.value.id));
        put(change.entity, change.value.id, change.value);
      }
      for (const kind of kinds) for (const id of [...mapOf(kind).keys()]) if (!named.has(keyOf(kind, id))) put(kind, id, undefined);
    },
    apply(changes, { unordered = false } = {}) {
      const missing: Missing[] = [];
      for (const change of changes) {
        if (change.type === 'upsert') upsert(change.entity, change.value);
        else if (change.type === 'remove') put(change.entity, change.id, undefined);
        else if (change.type === 'patch') {
          const known = base.get(change.entity)?.get(change.id);
          const key = keyOf(change.entity, change.id);
          if (!known || (unordered && change.revision === null)) missing.push({ entity: change.entity, id: change.id });
          else if (!isOlder(known, change.revision)) {
            const whole = 'revision' in known ? known.revision ?? null : null;
            const hole = holes.get(key) ?? (whole !== null && (change.revision ?? 0) > whole + 1 ? whole : undefined);
            upsert(change.entity, { ...known, ...change.value, ...(change.revision === null ? {} : { revision: change.revision }) } as AnyEntity);
            if (hole !== undefined) holes.set(key, hole);
          } else if ((change.revision ?? 0) > (holes.get(key) ?? Infinity)) missing.push({ entity: change.entity, id: change.id });
        }
      }
      return missing;
    },
    setOverlay(row) {
      const before = row.touches.map(({ entity, id }) => shown(entity, id));
      rows.set(row.commandId, row);
      for (const { entity, id } of row.touches) {
        const key = keyOf(entity, id);
        const others = (rowsByEntity.get(key) ?? []).filter(({ commandId }) => commandId !== row.commandId);
        rowsByEntity.set(key, [...others, row].sort((a, b) => (a.commandId < b.commandId ? -1 : 1)));
      }
      row.touches.forEach(({ entity, id }, index) => refresh(entity, id, before[index]));
    },
    dropOverlay(commandId) {
      const row = rows.get(commandId);
      if (!row) return;
      const before = row.touches.map(({ entity, id }) => shown(entity, id));
      rows.delete(commandId);
      if (!base.get('message')?.has(confirmed.get(commandId) ?? '')) confirmed.delete(commandId);
      for (const { entity, id } of row.touches) {
        const key = keyOf(entity, id);
        const others = (rowsByEntity.get(key) ?? []).filter((other) => other !== row);
        if (others.length) rowsByEntity.set(key, others);
        else rowsByEntity.delete(key);
      }
      row.touches.forEach(({ entity, id }, index) => refresh(entity, id, before[index]));
    },
    hasOverlay: (commandId) => rows.has(commandId),
    listen(hear) {
      listeners.add(hear);
      return () => { listeners.delete(hear); };
    },
    *timeline(conversationId) {
      for (const entity of ['message', 'event'] as const) {
        for (const id of timelines.get(keyOf(entity, conversationId)) ?? []) {
          const value = shown(entity, id);
          if (value) yield { entity, value } as TimelineItem;
        }
        for (const [key, value] of overlaid) {
          const isOnlyPredicted = value && key.startsWith(`${entity}:`) && !base.get(entity)?.has(value.id);
          if (isOnlyPredicted && (value as Message).conversationId === conversationId) yield { entity, value } as TimelineItem;
        }
      }
    },
    forgetTimeline(conversationId) {
      for (const entity of ['message', 'event'] as const) {
        for (const id of [...timelines.get(keyOf(entity, conversationId)) ?? []]) put(entity, id, undefined);
      }
    },
  };
  return entities;
}
