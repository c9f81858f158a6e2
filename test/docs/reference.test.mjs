// docs/reference is what the code says, and covers all of it; so do the files for designers' tools and editors. Needs a build.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { elements, EVENT_FILES, pages } from '../../.ci/reference.mjs';

test('docs/reference is what the code says (else: npm run build && npm run reference)', async () => {
  for (const [path, text] of Object.entries(await pages())) assert.equal(await readFile(path, 'utf8'), text, path);
});

test('every tag, public property and attribute, slot and part is in it', async () => {
  const { TAG_NAMES } = await import('../../dist/elements/tags.js');
  const text = await readFile('docs/reference/elements.md', 'utf8');
  assert.deepEqual(elements().map(({ tagName }) => tagName).toSorted(), [...TAG_NAMES].toSorted());
  for (const { tagName, attributes = [], cssParts = [], slots = [] } of elements()) {
    const section = text.slice(text.indexOf(`\n## ${tagName}\n`)).split('\n## ').slice(0, 2).join('\n## ');
    for (const { name } of [...attributes, ...cssParts, ...slots]) if (name) assert.ok(section.includes(`\`${name}\``), `${tagName}: ${name}`);
  }
});

test('every event, method, variable, command, capability and error is in it', async () => {
  const [{ CommandArgs }, { TRANSPORT_ERROR_CODES }, { ChannelCapabilities }, elementsText, transportText, tokensText] = await Promise.all([
    import('../../dist/model/commands.js'), import('../../dist/transport/errors.js'), import('../../dist/model/channel.js'),
    readFile('docs/reference/elements.md', 'utf8'), readFile('docs/reference/transport.md', 'utf8'), readFile('docs/reference/tokens.md', 'utf8'),
  ]);
  const lacks = (text, names) => names.filter((name) => !text.includes(`\`${name}`));
  const classes = await Promise.all(EVENT_FILES.map((file) => readFile(file, 'utf8')));
  const eventNames = [...classes.join('\n').matchAll(/type = '(inbox-[\w-]+)'/g)].map(([, name]) => name);
  assert.ok(eventNames.length >= 5, 'no events were found');
  assert.deepEqual(lacks(elementsText, eventNames), []);
  const methods = elements().flatMap(({ members = [] }) => members.filter(({ kind, static: isStatic, inheritedFrom }) => kind === 'method' && !isStatic && !inheritedFrom).map(({ name }) => `${name}(`));
  assert.deepEqual(lacks(elementsText, methods), []);
  assert.deepEqual(lacks(transportText, [...Object.keys(CommandArgs), ...Object.keys(ChannelCapabilities.entries), ...TRANSPORT_ERROR_CODES]), []);
  const sources = (await Promise.all((await readdir('src', { recursive: true })).filter((name) => /^(ui|elements)\/.*\.ts$/.test(name)).map((name) => readFile(`src/${name}`, 'utf8')))).join('\n');
  const variables = [...new Set([...sources.matchAll(/var\((--inbox-[\w-]+)/g)].map(([, name]) => name))];
  assert.ok(variables.length > 3, 'no variables were found');
  assert.deepEqual(lacks(elementsText + tokensText, variables), []);
});

test('every part that a template names is in it', async () => {
  const text = await readFile('docs/reference/elements.md', 'utf8');
  const files = (await readdir('src', { recursive: true })).filter((name) => /^(ui|elements)\/.*\.ts$/.test(name));
  const parts = new Set();
  for (const name of files) for (const [, names] of (await readFile(`src/${name}`, 'utf8')).matchAll(/\bpart="([^"$]+)"/g)) for (const part of names.split(' ')) parts.add(part);
  assert.ok(parts.size > 30);
  assert.deepEqual([...parts].filter((part) => !text.includes(`| \`${part}\` |`)).toSorted(), []);
});

test('every property says what it is for', () => {
  const silent = elements().flatMap(({ tagName, members = [] }) =>
    members.filter(({ kind, static: isStatic, description, inheritedFrom }) => kind === 'field' && !isStatic && !inheritedFrom && !description).map(({ name }) => `${tagName}.${name}`));
  assert.deepEqual(silent, []);
});

test('designers get every colour in both schemes, editors every tag', async () => {
  const tokens = JSON.parse(await readFile('dist/tokens.json', 'utf8'));
  const { COLORS, ACCENTS } = await import('../../dist/ui/tokens.js');
  for (const scheme of ['light', 'dark']) {
    for (const name of [...Object.keys(COLORS), ...Object.keys(ACCENTS)]) {
      const { colorSpace, components } = tokens[scheme][name].$value;
      assert.equal(colorSpace, 'oklch');
      assert.ok(components.length === 3 && components.every(Number.isFinite), `${scheme} ${name}: ${components}`);
    }
  }
  const { tags } = JSON.parse(await readFile('dist/html-custom-data.json', 'utf8'));
  const density = tags.find(({ name }) => name === 'inbox-list').attributes.find(({ name }) => name === 'density');
  assert.ok(density && tags.every(({ description }) => description));
});
