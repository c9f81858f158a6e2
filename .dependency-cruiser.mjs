// The layer rule, made from .ci/layer-table.mjs: `npm run layers`.
import { places, table } from './.ci/layer-table.mjs';

const refused = Object.entries(table).flatMap(([layer, { may = [], types = [], lazy = [] }]) => {
  const from = { path: places[layer] };
  const pathsOf = (layers) => layers.map((name) => places[name]);
  const known = [...may, ...types, ...lazy];
  const all = [layer, ...known];
  return [
    {
      name: `${layer}-may-not`,
      comment: `${layer} may import ${known.join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: pathsOf(all) },
    },
    ...(types.length === 0
      ? []
      : [
          {
            name: `${layer}-only-types`,
            comment: `${layer} may import ${types.join(', ')} with \`import type\` only`,
            severity: 'error',
            from,
            to: { path: pathsOf(types), dependencyTypesNot: ['type-only'] },
          },
        ]),
    ...(lazy.length === 0
      ? []
      : [
          {
            name: `${layer}-only-lazily`,
            comment: `${layer} may import ${lazy.join(', ')} with \`import()\` only`,
            severity: 'error',
            from,
            to: { path: pathsOf(lazy), dynamic: false, dependencyTypesNot: ['type-only'] },
          },
        ]),
  ];
});

export default {
  forbidden: [
    ...refused,
    {
      name: 'no-circle',
      comment: 'two files that need each other are one, or lack a third',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'has-a-layer',
      comment: 'every file of src lies in a layer of .ci/layer-table.mjs',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.values(places) },
      to: {},
    },
    {
      name: 'no-orphan-outside-a-layer',
      comment: 'every file of src lies in a layer of .ci/layer-table.mjs',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: Object.values(places) },
      to: {},
    },
    {
      name: 'resolves',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'only-published-dependencies',
      comment: 'src may import what package.json lists under dependencies, nothing of Node and nothing for development',
      severity: 'error',
      from: { path: '^src/(?!server/|types/)' },
      to: { dependencyTypes: ['core', 'npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'stays-inside',
      comment: 'src imports nothing from tests, stories or the demo',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|stories|demo|\\.ci|\\.storybook)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
