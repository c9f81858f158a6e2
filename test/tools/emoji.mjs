// Writes src/elements/message-composer/emoji-data/ from emojibase-data (pinned): signs.ts holds the emoji themselves, <language>.ts their
// names in the same order. Run by hand when that package moves on:
//   node test/tools/emoji.mjs
// Signs stand between spaces; a figure after one tells how skin tones go in: 1 after the first sign, 2 after each person. A line of words
// is `name;words to find it by`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read = (language) => JSON.parse(readFileSync(require.resolve(`emojibase-data/${language}/data.json`), 'utf8'));

/** Newer ones are boxes on the systems that agents have. */
const NEWEST = 15;
/** emojibase's groups in their order, without the components. */
const GROUPS = [0, 1, 3, 4, 5, 6, 7, 8, 9];
const TONE = '\u{1F3FB}';

const without = (text) => text.replaceAll('\uFE0F', '');
const first = (emoji) => {
  const [sign, ...rest] = without(emoji);
  return sign + TONE + rest.join('');
};
const each = (emoji) => without(emoji).replace(/\p{Emoji_Modifier_Base}/gu, `$&${TONE}`);

function tonesOf({ emoji, skins }) {
  const made = skins?.find(({ tone }) => tone === 1 || (Array.isArray(tone) && tone.every((one) => one === 1)))?.emoji;
  if (!made) return 0;
  return without(made) === first(emoji) ? 1 : without(made) === each(emoji) ? 2 : 0;
}

/** The sign that asks for a picture, where the character is one by itself. */
const short = (emoji) => (/^\p{Emoji_Presentation}\uFE0F$/u.test(emoji) ? without(emoji) : emoji);
const clean = (text) => text.replace(/[;\n`\\$]/g, ' ').trim();
const folder = new URL('../../src/elements/message-composer/emoji-data/', import.meta.url);
mkdirSync(folder, { recursive: true });
const HEAD = 'from emojibase-data (MIT licence). Written by test/tools/emoji.mjs, not by hand; read by emoji.ts.';

const groupsOf = (language) => {
  const all = read(language).filter(({ group, version }) => GROUPS.includes(group) && version <= NEWEST).sort((a, b) => a.order - b.order);
  return GROUPS.map((group) => all.filter((one) => one.group === group));
};
const signs = (group) => group.map((one) => `${short(one.emoji)}${tonesOf(one) || ''}`).join(' ');
const words = ({ label, tags = [] }) => `${clean(label)};${clean(tags.filter((tag) => !label.includes(tag)).join(' '))}`;

const groups = groupsOf('en').map(signs);
writeFileSync(new URL('signs.ts', folder), `// The emoji, ${HEAD}

/** A group a string, in the order of emoji.ts; a figure after an emoji tells how skin tones go in. */
export const groups: readonly string[] = [
${groups.map((text) => `  '${text}',`).join('\n')}
];
`);
for (const language of ['en', 'fr', 'de', 'es', 'pt', 'it', 'ja', 'zh']) {
  const own = groupsOf(language);
  if (own.map(signs).join() !== groups.join()) throw new Error(`${language} has other emoji than English.`);
  writeFileSync(new URL(`${language}.ts`, folder), `// The names of the emoji, ${HEAD}

/** A line an emoji, in the order of signs.ts: \`name;words\`. */
export const words = \`
${own.flat().map(words).join('\n')}
\`;
`);
  console.log(language, own.flat().length);
}
