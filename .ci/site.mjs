// `npm run build-storybook` ends here: every document and element has its page in the built site, each shows its heading in a real
// Chromium, every link of a document leads somewhere, and nothing is asked of another host.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { guides, linkOf, LINK } from '../.storybook/guides.mjs';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { elements } from './reference.mjs';

const folder = 'storybook-static';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2' };
const problems = [];
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
const pages = guides();
const ids = [...[...pages.values()].map(({ id }) => id), ...elements().map(({ tagName }) => `elements-${tagName}--docs`)];
for (const id of ids) if (!entries[id]) problems.push(`The site has no page ${id}.`);
let links = 0;
for (const path of pages.keys()) {
  for (const [, , href] of readFileSync(path, 'utf8').matchAll(LINK)) {
    const link = linkOf(path, href, pages);
    if (link.kind === 'as it is') continue;
    links += 1;
    if (link.kind === 'file' && !existsSync(join(folder, link.target))) problems.push(`${path} leads to ${href}, which the site does not hold.`);
    if (link.kind === 'source' && !existsSync(link.target)) problems.push(`${path} leads to ${href}, which is not there.`);
  }
}

const server = createServer((request, response) => {
  const path = join(folder, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(file) || file.split(/[\\/]/)[0] !== folder) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
});
await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
const url = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
try {
  const page = await browser.newPage();
  page.on('request', (request) => { if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) problems.push(`Asked of another host: ${request.url()}`); });
  page.on('response', (response) => { if (response.status() === 404) problems.push(`Not in the site: ${response.url().slice(url.length)}`); });
  for (const id of ids.filter((one) => entries[one])) {
    await page.goto(`${url}iframe.html?viewMode=docs&id=${id}`);
    await page.locator('#storybook-docs h1').first().waitFor({ timeout: 30_000 }).catch(() => problems.push(`${id} shows no heading.`));
    const broken = await page.evaluate(() => [...document.querySelectorAll('#storybook-docs img')].filter((one) => one.complete && one.naturalWidth === 0).map((one) => one.src));
    for (const src of broken) problems.push(`${id} has a picture that does not load: ${src}`);
  }
} finally {
  await browser.close();
  server.close();
}
for (const problem of new Set(problems)) console.error(problem);
console.log(`The site: ${ids.length} pages, ${links} links, ${Object.values(entries).filter(({ type }) => type === 'story').length} stories. ${new Set(problems).size} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
