// Measures the rows of a real browser, once for `npm run guarantees` and in small for the tests.
import { measureKills } from './kills.mjs';
import { openLab } from './lab.mjs';
import { BROWSER_ROWS } from './rows/index.mjs';

/**
 * @param only numbers of rows, e.g. `G8`; all by default.
 * @returns the rows with what was measured, in the order in which they are listed.
 */
export async function measureBrowserRows({ harness, scale, kills, seed, only }) {
  const rows = BROWSER_ROWS.filter(({ g }) => !only || only.includes(g));
  if (rows.length === 0) return [];
  const lab = await openLab();
  let killed;
  try {
    const all = [];
    for (const row of rows) {
      const measured = await row.measure({ lab, harness, scale, kills: () => (killed ??= measureKills({ lab, harness, kills, seed })) });
      all.push({ row, ...measured });
    }
    return all;
  } finally {
    await lab.close();
  }
}
