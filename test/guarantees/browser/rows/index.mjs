// The rows of the table that are measured in a real browser. A new row is a module of this folder and a line here.
import { g01, g02 } from './g01-kills.mjs';
import { g07 } from './g07-thaw.mjs';
import { g08 } from './g08-storm.mjs';
import { g09 } from './g09-heap.mjs';
import { g10 } from './g10-mounts.mjs';
import { g14 } from './g14-megabyte.mjs';
import { g15 } from './g15-bombs.mjs';
import { g18 } from './g18-quota.mjs';
import { g20 } from './g20-hosts.mjs';

export const BROWSER_ROWS = [g01, g02, g07, g08, g09, g10, g14, g15, g18, g20];
