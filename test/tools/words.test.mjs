// Which words a page gets at first: what is fetched at once must find its words in en.ts, and whatever uses one of en-more.ts must bring it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';

/** Keys of a table as it is written. */
const keysOf = (file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key]) => key);
const more = keysOf('src/locales/en-more.ts');

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Texts by file of all that `entry` brings with it, and the entries of what is fetched later. */
function reached(entry) {
  const texts = new Map();
  const later = new Set();
  const follow = (file) => {
    if (texts.has(file)) return;
    const text = withoutComments(readFileSync(file, 'utf8'));
    texts.set(file, text);
    const path = (from) => join(dirname(file), from).replaceAll('\\', '/').replace(/\.js$/, '.ts');
    for (const [, from] of text.matchAll(/^(?:import|export)(?! type)(?:[^'"`;=]*? from )? ?'(\.[^']+\.js)';/gm)) follow(path(from));
    for (const [, from] of text.matchAll(/(?<!typeof )import\('(\.[^']+)'\)/g)) later.add(path(from));
  };
  follow(entry);
  return { texts, later };
}

/** What a template's variable can be, where that is less than anything. */
const RANGES = { 'thread.${kind}': /^thread\.(image|video|voice|audio|sticker|file)$/ };
const patternOf = (template) => RANGES[template]
  ?? new RegExp(`^${template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`);

/** The keys among `keys` that a text asks for, by name or by a template. */
function asked(text, keys) {
  const patterns = [...text.matchAll(/`([a-z]+\.[\w.-]*\$\{[^`]*)`/g)].map(([, template]) => patternOf(template));
  return keys.filter((key) => text.includes(`'${key}'`) || patterns.some((pattern) => pattern.test(key)));
}

const page = reached('src/bundle.ts');
const later = new Map();
const wait = [...page.later];
while (wait.length > 0) {
  const entry = wait.pop();
  if (later.has(entry)) continue;
  later.set(entry, reached(entry));
  wait.push(...later.get(entry).later);
}
const views = [...later].filter(([entry]) => entry.startsWith('src/elements/'));
const isSource = ([file]) => !file.startsWith('src/locales/');

describe('English words', () => {
  test('there is something to find', () => {
    assert.ok(page.texts.size > 100 && views.length > 5);
    assert.deepEqual(asked("t('common.you'); t(`thread.${kind}`)", ['common.you', 'thread.image', 'thread.label']), ['common.you', 'thread.image']);
  });

  test('what a page fetches at once asks for none that comes later', () => {
    for (const [file, text] of [...page.texts].filter(isSource)) assert.deepEqual(asked(text, more), [], file);
  });

  test('what is fetched later brings the words that it asks for', () => {
    for (const [entry, { texts }] of views) {
      if (texts.has('src/locales/en-more.ts')) continue;
      for (const [file, text] of texts) {
        if (!page.texts.has(file)) assert.deepEqual(asked(text, more), [], `${file}, fetched with ${entry}`);
      }
    }
  });
});
