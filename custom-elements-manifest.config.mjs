// Makes custom-elements.json from src: the public API only. Used by `npm run build`, Storybook and editors.

/** Leaves private and protected members out. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ name, privacy }) => name !== undefined && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
        );
      }
    }
  },
});

/** Our classes register nothing: the tag of each is the name of its file. */
const tagNames = () => ({
  name: 'tag-names',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      const tag = /^src\/elements\/([a-z]+(?:-[a-z]+)+)\.ts$/.exec(path)?.[1];
      const name = tag?.replace(/(^|-)([a-z])/g, (_, dash, letter) => letter.toUpperCase());
      const found = declarations.find((declaration) => declaration.name === name && declaration.superclass?.name === 'LitElement');
      if (found) Object.assign(found, { tagName: tag, customElement: true });
    }
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/bundle.ts', 'src/types/**', 'src/**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), tagNames()],
};
