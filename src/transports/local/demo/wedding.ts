/** The long thread of the demo: Freya orders 24 blankets one by one, then they are woven one by one. Used by workspace.ts. */
import { ASIDES, ASKS, GUESTS, JOYS, NEWS, NODS } from './stories.js';

type Fill = (list: readonly string[], at: number) => string;

/** The thread in the marks of stories.ts. */
export function weddingStory(): string {
  const lines = [
    '#w;Freya Lindqvist;en;25m;o j;+44 7700 900 777;U-46500;vip gift;membership=gold,order num=002100;gift',
    '<Hello! I am getting married in June and would like a lap blanket for each guest. Twenty-four of them.',
    '<Is that mad?',
    '>j Not mad at all, Freya. Give me a guest and a colour at a time and I keep the list.',
  ];
  const each = (add: (fill: Fill, index: number) => void): void => GUESTS.forEach((pair, index) => {
    const g = pair.slice(0, pair.lastIndexOf(' '));
    const i = g.replace(/^(Aunt|Uncle|Old Mr) /, '').charAt(0);
    const words: Record<string, string> = { g, i, w: pair.slice(g.length + 1), n: String(index + 1) };
    lines.push(index % 2 ? '+2h' : '+22h');
    add((list, at) => (list[at % list.length] ?? '')
      .replace(/\{(\w)\}/g, (_, key: string) => words[key] ?? '')
      .replace(/^[a-z]/, (letter) => letter.toUpperCase()), index);
  });
  each((fill, index) => {
    lines.push(`<${fill(ASKS, index)}`, `>${index % 7 === 5 ? 'a' : 'j'} ${fill(NODS, index)}`);
    if (index % 3 === 1) {
      const [question = '', answer = ''] = fill(ASIDES, (index - 1) / 3).split('|');
      lines.push(`>j ${question}`, `<${answer}`);
    }
    if (index % 8 === 2) lines.push(`~a ${fill(['{g} is spelled as she wrote it, I checked.'], 0)}`);
  });
  each((fill, index) => {
    const picture = index % 5 === 2 ? `@photo/folded/${fill(['{w}'], 0).toLowerCase()} ` : '';
    lines.push(`>${index % 6 === 4 ? 'a' : 'j'} ${picture}${fill(NEWS, index)}`, `<${fill(JOYS, index)}`);
  });
  return [
    ...lines,
    '+22h', '>j That is all twenty-four, Freya. The van comes to you this morning.',
    '+2h', '<@photo/bed/snow Mormor could not wait. Look.', '<She says it smells of home.',
  ].join('\n');
}
