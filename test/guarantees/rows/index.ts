/** The rows of the table, in the order of their numbers. A new row is a module of this folder and a line here. */
import { g01 } from './g01-drafts.js';
import { g02 } from './g02-once.js';
import { g03 } from './g03-uncertain.js';
import { g04 } from './g04-convergence.js';
import { g05 } from './g05-gaps.js';
import { g06 } from './g06-tabs.js';
import { g07 } from './g07-link.js';
import { g10 } from './g10-leaks.js';
import { g14 } from './g14-text.js';
import { g15 } from './g15-hostile-json.js';
import { g16 } from './g16-apart.js';
import { g17 } from './g17-clocks.js';
import { g18 } from './g18-storage.js';
import { g19 } from './g19-unknown.js';
import { g20 } from './g20-host.js';
import type { Row } from './row.js';

// The host row listens while the schedules run: it stands before the row that only reads their result.
export const ROWS: readonly Row[] = [g01, g20, g02, g03, g04, g05, g06, g07, g10, g14, g15, g16, g17, g18, g19];
