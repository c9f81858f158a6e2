// `npm run build`: dist as ES modules with declarations, the script-tag build, custom-elements.json.
// Prints each bundle file with its weight and integrity hash.
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { buildBundle } from './bundle.mjs';
import { writeNotices } from './notices.mjs';
import { writeData } from './reference.mjs';

function run(...command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    const said = (code) => new Error(`${command.join(' ')} ended with ${code}`);
    child.on('close', (code) => (code === 0 ? resolve() : reject(said(code))));
  });
}

const began = Date.now();
const bin = (name) => `node_modules/.bin/${name}`;
try {
  await run(bin('vite'), 'build', '--logLevel', 'warn');
  const [rows] = await Promise.all([
    buildBundle(),
    run('node', 'node_modules/tsc7/bin/tsc', '-p', 'tsconfig.build.json'),
    run(bin('cem'), 'analyze', '--quiet'),
  ]);
  // The golden timelines are data: they are published as they are.
  cpSync('src/testing/timelines', 'dist/testing/timelines', { recursive: true });
  // Data is published as it is.
  cpSync('themes', 'dist/themes', { recursive: true });
  await writeData();
  const { target, count } = writeNotices();
  for (const { file, bytes, gzip, integrity } of rows) {
    console.log(`dist/bundle/${file}`.padEnd(52), `${bytes} B`.padStart(9), `${gzip} gz`.padStart(9), ` ${integrity}`);
  }
  console.log(`${target}: ${count} packages`);
  console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
