/** The long thread of the demo: Freya orders 24 blankets one by one, then they are woven one by one. Used by stories.ts. */

/** `guest wool` pairs. */
const GUESTS = `Aunt Signe moss,Uncle Per ink,Mormor berry,Lars rust,Tuva oat,Jens moss,Birgit snow,Old Mr Holm ink,Emil rust,Karin berry,
Nils oat,Astrid snow,Sven moss,Lotta rust,Viktor ink,Maja berry,Otto oat,Elsa snow,Filip moss,Greta rust,Hugo ink,Alma berry,Isak oat,Saga snow`
  .split(',').map((pair) => pair.trim());
/** What she says of a guest and what we answer; `{g}` guest, `{w}` wool, `{i}` initial. */
const ASKS = [
  'Next is {g}: {w}, please, with a small {i}.', 'For {g} I think {w}. Letter {i} in the corner.', '{g} would want {w}. The {i}, nothing fancy.',
  '{w} for {g}! And could the {i} be a touch larger?', 'Then {g}. Also {w}? No: yes. {w}.',
];
const NODS = [
  '{g}, {w}, letter {i}. It is on the list.', 'Lovely choice. {w} for {g}.', 'Noted: {i} on {w}.', '{g} has a blanket in the book.', '{w} it is, before you change your mind.',
];
/** Our questions in between, and her answers. */
const ASIDES = [
  'Fringe or hem for {g}?|Fringe for everyone, please.', 'The {w} of this year is a touch darker. Still fine?|Darker is better!',
  'Shall Hana fold a card in?|Yes, with the name and nothing else.', 'Same size as the others?|Same size. Nobody shall be jealous.',
  'Is {g} allergic to lanolin?|Only to speeches.', 'We are half way. Shall I send the first bill?|Send it before Lars sees the flowers.',
];
/** What we report while they are woven, and what she answers. */
const NEWS = [
  'The {w} for {g} is off the loom.', '{g}: washed and drying.', 'Hana stitched the {i} for {g} this morning.', '{g} is pressed and folded.',
  'Number {n} of 24 is done, {g}.', 'The {w} one for {g} came out beautifully.',
];
const JOYS = [
  'Oh, I can’t wait!', 'You are making me cry at work.', 'Perfect ❤️', 'My mother asked for a picture, may she?', 'So good. Thank you, June.', '🎉',
  'I told them at lunch. Now everyone wants one.', 'That colour!', 'He will pretend not to like it and then never let go.', 'Is it very soft?', 'Hurrah for Hana.', 'One more and I can sleep.',
];

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
