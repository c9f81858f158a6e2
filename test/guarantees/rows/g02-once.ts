/** G2: duplicates and losses over the schedules of this run. */
import type { Row } from './row.js';

export const g02: Row = {
  g: 'G2', promise: 'A reply is sent once', promised: '0 duplicates and 0 losses in 10,000 seeded fault schedules',
  async measure(context) {
    const { schedules, sends, failure } = await context.schedules();
    return { figure: failure === null ? `0 in ${schedules} schedules with ${sends} messages` : `a promise broken after ${schedules} schedules: ${failure}`, kept: failure === null };
  },
};
