// The documents as pages of the site: every link of a document leads to a page, a file that the site holds, or a file of the project.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guides, LINK, linkOf, siteText } from '../../.storybook/guides.mjs';

const pages = guides();
const read = (path) => readFileSync(path, 'utf8');
/** Anchors as Markdown readers make them of headings. */
const anchorsOf = (path) => [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, words]) => words.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));

test('every document of docs/ is a page of the site, each with an address of its own', () => {
  const documents = ['docs', 'docs/reference'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`));
  assert.ok(documents.length > 10);
  assert.deepEqual(documents.filter((path) => !pages.has(path)), []);
  assert.equal(new Set([...pages.values()].map(({ id }) => id)).size, pages.size);
});

test('every link of a document leads somewhere, with its anchor', () => {
  const lost = [];
  for (const path of pages.keys()) {
    for (const [, , href] of read(path).matchAll(LINK)) {
      const link = linkOf(path, href, pages);
      if (link.kind === 'as it is') continue;
      if (!existsSync(link.target)) lost.push(`${path}: ${href}`);
      if (link.kind === 'page' && link.anchor && !anchorsOf(link.target).includes(link.anchor)) lost.push(`${path}: ${href}`);
    }
  }
  assert.deepEqual(lost, []);
});

test('links lead from page to page in the site, what it does not hold is named only, and code is left alone', () => {
  const text = siteText('docs/a.md', 'See [Theming](theming.md#parts), [it](../src/index.ts), [the demo](../demo/minimal.html).\n\n```md\n[x](theming.md)\n```', pages);
  assert.equal(text, 'See [Theming](?path=/docs/guides-theming--docs#parts), it, <a href="./demo/minimal.html" target="_blank">the demo</a>.\n\n```md\n[x](theming.md)\n```');
});
