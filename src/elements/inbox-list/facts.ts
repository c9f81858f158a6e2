// What all rows of one list share. Made anew when one of it changes, so that a row can tell by identity.
import type { Inbox } from '../../inbox.js';
import type { Localize } from '../../ui/localize.js';
import type { Said } from '../../ui/nodes.js';
import type { RenderRow } from './render-row.js';

export type Density = 'comfortable' | 'cosy' | 'compact';

export interface RowFacts {
  readonly inbox: Inbox;
  readonly words: Localize;
  readonly meId: string;
  readonly density: Density;
  /** Whose picture a row shows (X18). */
  readonly rowAvatar: 'contact' | 'last-speaker';
  /** Whether several lifecycles stand in this list, so that a row has to tell its own. */
  readonly mixed: boolean;
  /** Marks what was searched for in names and previews; undefined when nothing was. */
  readonly mark: ((said: Said) => Said) | undefined;
  /** Only what is seen is drawn; what is heard, or waits for a pointer, comes right after the first paint. */
  readonly isBrief: boolean;
  readonly renderRow: RenderRow | undefined;
}
