/** G14: how long one message takes to scan, and how that grows with its length. Seconds are told, growth is judged. */
import { previewText } from '../../../src/model/preview.js';
import { textParts } from '../../../src/ui/text-parts.js';
import { times, type Row } from './row.js';

/** What makes careless expressions backtrack. */
const SEEDS = ['a', '((((', 'http://', 'https://a.', 'x@', '@a.b', '👩‍👩‍👧‍👦', '\u202E', ' \n', '0612345678 ', '.....', 'www.a-', '%%%', '<a href=', 'é\u0301'];
const LENGTH = 32_768;

const scan = (text: string): number => {
  const began = performance.now();
  textParts(text);
  previewText(text);
  return performance.now() - began;
};
const best = (text: string, tries: number): number => Math.min(...Array.from({ length: tries }, () => scan(text)));

export const g14: Row = {
  g: 'G14', promise: 'Text cannot freeze the page', promised: '≤ 50 ms for any message; growth ≤ 2.5 × per doubling',
  async measure(context) {
    const tries = Math.max(5, times(9, context));
    let slowest = 0;
    let growth = 0;
    for (const seed of SEEDS) {
      const text = seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH);
      scan(text);
      const [half, whole] = [best(text.slice(0, LENGTH / 2), tries), best(text, tries)];
      slowest = Math.max(slowest, whole);
      // Below a tenth of a millisecond the clock's own steps would be measured.
      if (half > 0.1) growth = Math.max(growth, whole / half);
    }
    return { figure: `${slowest.toFixed(1)} ms for ${LENGTH.toLocaleString('en')} characters, growth ${growth.toFixed(2)} ×, over ${SEEDS.length} shapes`, kept: growth <= 2.5 };
  },
};
