/** All that can happen: upserts, patches and removals of entities, and the signals beside them. What streams carry. */
import { boolean, literal, nullish, number, object, omit, partial, picklist, string, variant, type InferOutput } from 'valibot';
import { Agent, Team } from './agent.js';
import { Channel } from './channel.js';
import { Contact } from './contact.js';
import { Conversation } from './conversation.js';
import { Author, Message } from './message.js';
import { SavedReply } from './saved-reply.js';
import { Id, orNull, Timestamp } from './scalars.js';
import { Template } from './template.js';
import { TimelineEvent } from './timeline-event.js';
import { View } from './view.js';
import { Workspace } from './workspace.js';

/** Entities by the name that changes use. */
export const ENTITIES = {
  conversation: Conversation, message: Message, event: TimelineEvent, contact: Contact, agent: Agent, team: Team,
  channel: Channel, workspace: Workspace, savedReply: SavedReply, template: Template, view: View,
} as const;
export type EntityName = keyof typeof ENTITIES;
export type Entity<N extends EntityName = EntityName> = InferOutput<(typeof ENTITIES)[N]>;

const upsert = <const N extends EntityName>(entity: N) =>
  object({ type: literal('upsert'), entity: literal(entity), value: ENTITIES[entity] });

/** A whole entity as it now is. */
export type Upsert = { [N in EntityName]: { type: 'upsert'; entity: N; value: Entity<N> } }[EntityName];

const patch = <const N extends EntityName>(entity: N) => object({
  type: literal('patch'), entity: literal(entity), id: Id,
  // What an entity is called is not among what can change.
  value: partial(omit(ENTITIES[entity] as typeof Conversation, ['id'])), revision: nullish(number(), null),
});

/** Some keys of an entity: absent = unchanged, null = known to be empty. Without a revision it is safe only in order. */
export type Patch = { [N in EntityName]: {
  type: 'patch'; entity: N; id: string; value: Partial<Entity<N>>; revision: number | null;
} }[EntityName];

const Removal = object({ type: literal('remove'), entity: picklist(Object.keys(ENTITIES) as EntityName[]), id: Id });
export type Removal = InferOutput<typeof Removal>;

/** What is gone soon by itself: who types and who looks at a conversation. `until` is server time. */
const Presence = object({
  type: literal('presence'), conversationId: Id, who: Author, doing: picklist(['typing', 'viewing']), until: Timestamp,
});
export type Presence = InferOutput<typeof Presence>;

/** The backend knows that something changed and not how: read it anew. Null id = all of that kind. */
const Stale = object({ type: literal('stale'), entity: picklist(Object.keys(ENTITIES) as EntityName[]), id: orNull(Id) });
export type Stale = InferOutput<typeof Stale>;

/** The transport lost its place: everything shown may be old. The inbox reads all that is shown anew. */
const Resync = object({ type: literal('resync'), reason: picklist(['gap', 'too-old', 'epoch', 'reconnect', 'unknown']) });
export type Resync = InferOutput<typeof Resync>;

/** Whether the stream flows. `retryAt` is when the transport tries again. */
const Link = object({ type: literal('link'), up: boolean(), code: orNull(string()), retryAt: orNull(Timestamp) });
export type Link = InferOutput<typeof Link>;

export type Change = Upsert | Patch | Removal | Presence | Stale | Resync | Link;

const KNOWN = {
  upsert: variant('entity', [
    upsert('conversation'), upsert('message'), upsert('event'), upsert('contact'), upsert('agent'), upsert('team'),
    upsert('channel'), upsert('workspace'), upsert('savedReply'), upsert('template'), upsert('view'),
  ]),
  patch: variant('entity', [
    patch('conversation'), patch('message'), patch('event'), patch('contact'), patch('agent'), patch('team'),
    patch('channel'), patch('workspace'), patch('savedReply'), patch('template'), patch('view'),
  ]),
  remove: Removal, presence: Presence, stale: Stale, resync: Resync, link: Link,
} as const;

/** The schema of one change by its type; undefined for a type we do not know, which is counted and passed over (G19). */
export const changeSchema = (type: unknown) =>
  typeof type === 'string' && Object.hasOwn(KNOWN, type) ? KNOWN[type as keyof typeof KNOWN] : undefined;

/** What a stream delivers at once. Changes of one batch belong together. */
export interface ChangeBatch {
  readonly changes: readonly Change[];
  /** Where the stream stands after this batch; opaque. */
  readonly cursor?: string;
}

