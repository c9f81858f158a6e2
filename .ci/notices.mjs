// Writes dist/bundle/THIRD-PARTY-NOTICES.txt: whose work the script-tag build holds, with the licence of each, as their licences ask.
// What is in it is read from the source maps. Used by `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'dist/bundle';
const target = `${folder}/THIRD-PARTY-NOTICES.txt`;

/** Drawings and words that were copied into src: no source map knows of them. */
const COPIED = ['lucide-static', 'simple-icons', 'emojibase-data'];

/** Packages whose code is in the bundle or in one of its lazy files. */
export function bundledPackages() {
  const names = new Set();
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.js.map')) continue;
    for (const source of JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).sources) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
      if (name) names.add(name);
    }
  }
  return [...names].toSorted();
}

export function writeNotices() {
  const parts = [...bundledPackages(), ...COPIED].map((name) => {
    const home = `node_modules/${name}`;
    const { version, license, homepage, repository } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8'));
    const file = readdirSync(home).find((one) => /^(licen[cs]e|copying)/i.test(one));
    const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
    const text = file ? readFileSync(`${home}/${file}`, 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n${address}\n\n${text}\n`;
  });
  writeFileSync(target, [
    'inbox-elements holds work of others. Each stands under its own licence.\n', ...parts,
  ].join(`\n${'-'.repeat(80)}\n\n`));
  return { target, count: parts.length };
}
