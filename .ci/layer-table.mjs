// Who may import whom: the one table. docs/architecture.md explains it, .dependency-cruiser.mjs enforces it.
// A layer may always import itself. `types` may only be imported with `import type`; `lazy` only with `import()`.

/** Where each layer lies, as a pattern of paths; the first that fits wins. */
export const places = {
  define: '^src/define(\\.ts$|/)',
  inbox: '^src/inbox\\.ts$',
  surface: '^src/(index|bundle)\\.ts$',
  model: '^src/model/',
  engine: '^src/engine/',
  channels: '^src/channels/',
  transport: '^src/transport/',
  'transports/local': '^src/transports/local/',
  transports: '^src/transports/(?!local/)',
  stores: '^src/stores/',
  session: '^src/session/',
  ui: '^src/ui/',
  locales: '^src/locales/',
  elements: '^src/elements/',
  testing: '^src/testing/',
  types: '^src/types/',
  server: '^src/server/',
};

/** @type {Record<string, { may?: string[], types?: string[], lazy?: string[] }>} */
export const table = {
  model: {},
  engine: { may: ['model'] },
  channels: { may: ['model'] },
  transport: { may: ['model'] },
  stores: { may: ['model'] },
  session: { may: ['model', 'stores', 'transport'] },
  'transports/local': { may: ['model', 'transport', 'engine', 'channels'] },
  transports: { may: ['model', 'transport'] },
  server: { may: ['model', 'engine', 'channels', 'transport'] },
  inbox: { may: ['model', 'stores', 'session', 'transport'] },
  ui: { types: ['model'] },
  locales: { types: ['ui'] },
  elements: { may: ['model', 'inbox', 'ui', 'locales'], types: ['stores'] },
  testing: { may: ['model', 'engine', 'transport'] },
  types: { types: ['elements'] },
  define: { may: ['elements'], lazy: ['transports', 'transports/local'] },
  // The public API and the script-tag build hand everything out.
  surface: { may: Object.keys(places) },
};
