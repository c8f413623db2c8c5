/** Imports point one way; pure folders touch neither the page nor storage. */
const oneWay = [
  ['layouts', 'pages'],
  ['components', '(pages|layouts|features|parts)'],
  ['features', '(pages|layouts|components)'],
  ['parts', '(pages|layouts|components|features)'],
  ['plan', '(pages|layouts|components|features|parts|figures)'],
  ['log', '(pages|layouts|components|features|parts|figures|plan)'],
  ['figures', '(pages|layouts|components|features|parts|plan|log)'],
  ['lib', '(pages|layouts|components|features|parts|plan|log|figures)'],
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay.map(([from, to]) => ({
      name: `${from}-imports-one-way`,
      comment: `src/${from} may not import from ${to}: imports point one way.`,
      severity: 'error',
      from: { path: `^src/${from}/` },
      to: { path: `^src/${to}/` },
    })),
    {
      name: 'features-stand-alone',
      comment:
        'A feature never imports another: what two need sits in parts, plan, log, figures or lib.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'pure-folders',
      comment: 'Rules, log, drawings and helpers are pure: no Preact, no Node.',
      severity: 'error',
      from: { path: '^src/(plan|log|figures)/' },
      to: { path: '(^node:|node_modules/preact)' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea: put it in one place.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.astro'] },
  },
};
