// The documents as pages of the site: README, docs/ and what stands beside them. Each becomes a page under Guides, and links between them
// lead from page to page. Used by main.ts, .ci/site.mjs and test/docs/site.test.mjs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Folders that the site holds as they are, where they exist. */
export const STATIC = ['demo', 'dist/bundle', 'docs/images', 'docs/examples'];
const TITLES = { 'README.md': 'Start here', 'CHANGELOG.md': 'Changelog', 'CONTRIBUTING.md': 'Contributing', 'SECURITY.md': 'Security', 'VERSIONING.md': 'Versioning' };

/** Every document with its title, by path from the project's root. */
export function guides(root = '.') {
  const paths = [
    ...Object.keys(TITLES), ...['docs', 'docs/reference'].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).toSorted().map((name) => `${folder}/${name}`)),
  ];
  return new Map(paths.map((path) => {
    const heading = /^# (.+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? path;
    const title = `${path.startsWith('docs/reference/') ? 'Reference' : 'Guides'}/${TITLES[path] ?? heading.replaceAll('/', ' ')}`;
    return [path, { title, id: `${idOf(title)}--docs` }];
  }));
}

/** As Storybook makes ids of titles. */
const idOf = (title) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');

/** A link of a document as one of the site: to a page, to a file that the site holds, or none (the text alone stays). */
export function linkOf(from, href, pages) {
  if (/^[a-z]+:|^#/.test(href)) return { kind: 'as it is' };
  const [path, anchor] = href.split('#');
  const target = posix.join(posix.dirname(from), path).replace(/\/$/, '');
  const page = pages.get(target);
  if (page) return { kind: 'page', target, anchor, href: `?path=/docs/${page.id}${anchor ? `#${anchor}` : ''}` };
  const isHeld = STATIC.some((folder) => target.startsWith(`${folder}/`)) && /\.\w+$/.test(target);
  return isHeld ? { kind: 'file', target, href: `./${target}` } : { kind: 'source', target };
}

/** Links of a Markdown text outside of its code. */
export const LINK = /(?<!!)\[([^\]]+)\]\(([^)\s]+)\)/g;

/** The document as the site shows it. */
export function siteText(path, text, pages) {
  return text.replace(/<!--[\s\S]*?-->\n?/g, '').split(/(^```[\s\S]*?^```$)/m).map((piece, index) => (index % 2 ? piece : piece.replaceAll(LINK, (whole, words, href) => {
    const link = linkOf(path, href, pages);
    if (link.kind === 'page') return `[${words}](${link.href})`;
    if (link.kind === 'file') return `<a href="${link.href}" target="_blank">${words}</a>`;
    return link.kind === 'source' ? words : whole;
  }))).join('');
}

/** Writes the pages that Storybook reads, anew. */
export function writeGuides(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages = guides();
  for (const [path, { title, id }] of pages) {
    const text = siteText(path, readFileSync(path, 'utf8'), pages);
    writeFileSync(join(folder, `${id}.mdx`), [
      `import { Markdown, Meta } from '@storybook/addon-docs/blocks';`, '', `<Meta title=${JSON.stringify(title)} />`, '', `<Markdown>{${JSON.stringify(text)}}</Markdown>`, '',
    ].join('\n'));
  }
}

/** For `staticDirs`. */
export const staticDirs = () => STATIC.filter((folder) => existsSync(folder)).map((folder) => ({ from: `../${folder}`, to: `/${folder}` }));

