// docs/reference is what the code says, and covers all of it; so do the files for designers' tools and editors. Needs a build.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { elements, pages } from '../../.ci/reference.mjs';

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
