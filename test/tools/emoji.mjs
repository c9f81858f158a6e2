// Writes src/elements/message-composer/emoji-data/<language>.ts from emojibase-data (pinned). Run by hand when that package moves on:
//   node test/tools/emoji.mjs
// A line is `emoji;how skin tones go in;name;words to find it by`. Tones: 0 none, 1 after the first sign, 2 after each person.
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
mkdirSync(new URL('../../src/elements/message-composer/emoji-data/', import.meta.url), { recursive: true });
for (const language of ['en', 'fr', 'de', 'es', 'pt', 'it', 'ja', 'zh']) {
  const all = read(language).filter(({ group, version }) => GROUPS.includes(group) && version <= NEWEST).sort((a, b) => a.order - b.order);
  const groups = GROUPS.map((group) => all.filter((one) => one.group === group)
    .map((one) => [short(one.emoji), tonesOf(one), clean(one.label), clean((one.tags ?? []).filter((tag) => !one.label.includes(tag)).join(' '))].join(';')).join('\n'));
  writeFileSync(new URL(`../../src/elements/message-composer/emoji-data/${language}.ts`, import.meta.url),
    `// The emoji and their words, from emojibase-data (MIT licence). Written by test/tools/emoji.mjs, not by hand; read by emoji.ts.

/** A group a string, in the order of emoji.ts; a line is \`emoji;how skin tones go in;name;words\`. */
export const groups: readonly string[] = [
${groups.map((text) => `\`${text}\`,`).join('\n')}
];
`);
  console.log(language, all.length);
}
