// Lets the lazy files of the script-tag build use what the bundle has already: one copy of lit, of the schemas, of the
// model, and one class of each error, for the module and for the classic script alike. The bundle lends its exports in
// a list at globalThis[Symbol.for('inbox-elements/<version>')]; a lazy file borrows by number. Used by bundle.mjs.

const ENTRY = 'virtual:bundle';
const BORROWED = '\0borrowed:';
const LENT = '\0lent:';

/** Three plugins for three builds in this order: `survey` (the bundle), `borrow` (lazy files), `lend` (the bundle). */
export function sharing(key) {
  /** Modules that the bundle holds, with what they export. */
  const held = new Map();
  /** What lazy files use of them, by number. */
  const borrowed = [];
  const numbers = new Map();
  const numberOf = (module, name) => {
    const which = `${module} ${name}`;
    if (!numbers.has(which)) numbers.set(which, borrowed.push({ id: [...held.keys()][module], name }) - 1);
    return numbers.get(which);
  };

  const survey = {
    name: 'survey',
    generateBundle(_, files) {
      for (const { type, modules } of Object.values(files)) {
        if (type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const info = renderedLength > 0 && !id.startsWith('\0') ? this.getModuleInfo(id) : undefined;
          // What a module hands on from others is not in its own list; such a one is bundled as it is.
          const own = info?.exports.every((name) => /^[\w$]+$/.test(name)) && !/^\s*export\s*\*/m.test(info.code ?? '');
          // Icons are plain texts: a lazy file brings its own, and the bundle has only those that it draws itself.
          if (own && info.exports.length > 0 && !id.endsWith('/src/ui/icons.ts')) held.set(id, info.exports);
        }
      }
    },
  };

  // Each borrower has modules of its own for what it borrows, so that these never make a file that two must fetch.
  const borrowers = new Map();
  const borrow = {
    name: 'borrow',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith(LENT)) return { id: source, moduleSideEffects: false };
      if (!importer || options.isEntry || options.kind === 'dynamic-import' || importer.startsWith('\0')) return null;
      const target = await this.resolve(source, importer, { ...options, skipSelf: true });
      const module = target && !target.external ? [...held.keys()].indexOf(target.id) : -1;
      if (module < 0) return null;
      if (!borrowers.has(importer)) borrowers.set(importer, borrowers.size);
      return { id: `${BORROWED}${module}:${borrowers.get(importer)}`, moduleSideEffects: false };
    },
    load(id) {
      if (id.startsWith(LENT)) return `export const lent = globalThis[Symbol.for(${JSON.stringify(key)})];`;
      if (!id.startsWith(BORROWED)) return null;
      const [module, borrower] = id.slice(BORROWED.length).split(':');
      const names = [...held.values()][module];
      const lines = names.map((name, i) => `const e${i} = lent.$lent${module}$${name};\nexport { e${i} as ${name} };`);
      return [`import { lent } from ${JSON.stringify(LENT + borrower)};`, ...lines].join('\n');
    },
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        const place = (_, module, name) => `[${numberOf(Number(module), name)}]`;
        file.code = file.code.replaceAll(/\.\$lent(\d+)\$([\w$]+)/g, place);
      }
    },
  };

  const lend = {
    name: 'lend',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith(ENTRY) ? ENTRY : null),
    load(id) {
      if (id !== ENTRY) return null;
      const imports = borrowed.map((one, i) => `import { ${one.name} as l${i} } from ${JSON.stringify(one.id)};`);
      // What lazy files add to the first copy's words is found behind a later copy's.
      const words = borrowed.findIndex(({ id, name }) => name === 'en' && id.endsWith('/src/locales/en.ts'));
      return [
        `export * from ${JSON.stringify(`${process.cwd()}/src/bundle.ts`)};`,
        ...imports,
        `const place = Symbol.for(${JSON.stringify(key)});`,
        `const first = globalThis[place] ??= [${borrowed.map((_, i) => `l${i}`).join(', ')}];`,
        words < 0 ? '' : `if (first[${words}] !== l${words}) Object.setPrototypeOf(l${words}, first[${words}]);`,
      ].join('\n');
    },
  };

  return { entry: ENTRY, survey, borrow, lend };
}
