/** The workspace: what all agents of a company share, and the choices that shape the whole inbox. */
import { array, number, object, optional, picklist, string, type InferInput, type InferOutput } from 'valibot';
import { Id, orNull } from './scalars.js';

/** A label of contacts. `color` is one of a closed set, so that a label reads in light and dark. */
export const LABEL_COLORS = ['gray', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const;
export const Label = object({ id: Id, name: string(), color: optional(picklist(LABEL_COLORS), 'gray') });
export type Label = InferOutput<typeof Label>;

export const WorkspacePolicy = object({
  /** `status`: tabs Open, Assigned, Closed, All; `pull`: boxes New and Answered; `push`: the dock. */
  mode: optional(picklist(['status', 'pull', 'push']), 'status'),
  /** Whose picture stands on a row (X18). */
  rowAvatar: optional(picklist(['contact', 'last-speaker']), 'contact'),
  /** Who sees a private note (X11). */
  noteVisibility: optional(picklist(['team', 'author']), 'team'),
  /** Skill without which the list stays hidden (R001); null = everyone sees it. */
  requiredSkill: orNull(string()),
  /** ISO 3166-1 country in which national phone numbers are read (X13); null = the country code is required. */
  defaultCountry: orNull(string()),
  /** So many seconds a reply can be taken back before it leaves; 0 = it leaves at once. */
  undoSendSeconds: optional(number(), 0),
});
export type WorkspacePolicy = InferOutput<typeof WorkspacePolicy>;

export const Workspace = object({
  id: Id,
  name: string(),
  /** Where hours and days are counted, IANA name. */
  timeZone: optional(string(), 'UTC'),
  labels: optional(array(Label), []),
  /** Tags that conversations already carry, for the pickers. */
  tags: optional(array(string()), []),
  /** Names of custom fields known in the workspace. */
  fields: optional(array(string()), []),
  policy: optional(WorkspacePolicy, {}),
});
export type Workspace = InferOutput<typeof Workspace>;
export type WorkspaceInput = InferInput<typeof Workspace>;
