// `npm start`: builds the script-tag bundle, serves the demo, and builds again when src changes.
// PORT and HOST choose another address.
import { watch } from 'node:fs';
import { buildBundle } from './bundle.mjs';
import { serve } from './server.mjs';

let building = false;
let again = false;
async function build() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  do {
    again = false;
    try {
      await buildBundle();
    } catch (error) {
      console.error(error.message);
    }
  } while (again);
  building = false;
}

await build();
const { url } = await serve({ port: Number(process.env.PORT ?? 5173), host: process.env.HOST ?? 'localhost' });
console.log(`\n  inbox-elements demo: ${url}\n`);

let timer;
watch('src', { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    await build();
    console.log('Built again: reload the page.');
  }, 150);
});
