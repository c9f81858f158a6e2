// The script-tag build: registers the elements as it loads, under the script's own `data-prefix`, and hands out the API as the
// global InboxElements (or as exports of the module).
import { define } from './define.js';
import type { TagMap } from './define.js';

export * from './index.js';
export { define, registerTransport } from './define.js';
export type { DefineOptions, TransportFactory, TransportRequest } from './define.js';

/** The names under which this script has registered the elements. */
export const tags: TagMap = define({
  prefix: (document.currentScript as HTMLScriptElement | null)?.dataset['prefix'] ?? '',
});

/** The embedded backend, fetched on first use. */
export const localTransport = async (
  options?: Parameters<(typeof import('./transports/local/index.js'))['localTransport']>[0],
): Promise<import('./transports/local/index.js').LocalTransport> =>
  (await import('./transports/local/index.js')).localTransport(options);
