/**
 * The rooms of `src/`: the name of a folder decides what its files may import, and which globals they may
 * use. `src/README.md` explains why. A folder without a room cannot be imported.
 */
import boundaries from 'eslint-plugin-boundaries';

const features = '@(naloxone|alerts|services)';

/** The first matching pattern decides the room of a folder. */
const elements = [
  ...['shared', 'hours', 'places', 'page', 'community', 'i18n', 'ui', 'generated', 'cli'].map(
    (type) => ({type, pattern: `src/${type}`}),
  ),
  {type: 'app', pattern: 'src/apps/*', capture: ['app']},
  {
    type: 'model',
    pattern: `src/${features}/@(model|read|write|search|packs)`,
    capture: ['feature'],
  },
  {type: 'element', pattern: `src/${features}/*`, capture: ['feature']},
  {type: 'feature', pattern: `src/${features}`, capture: ['feature']},
];

const sameFeature = {captured: {feature: '{{from.element.captured.feature}}'}};
const pure = ['shared', 'hours', 'places'];

/** Room → rooms that it may import. Imports within a room are always allowed. */
const rooms = {
  shared: [],
  hours: ['shared'],
  places: ['shared'],
  page: ['shared', 'community'],
  community: ['shared', 'i18n', 'generated'],
  i18n: ['shared', 'community', 'generated'],
  generated: ['shared', 'i18n', 'model'],
  ui: ['shared', 'page', 'i18n', 'community', 'generated'],
  model: [...pure, 'i18n', 'community', 'generated'],
  element: [...pure, 'ui', 'page', 'i18n', 'community', 'generated'],
  feature: [...pure, 'community', 'i18n'],
  app: [...pure, 'ui', 'page', 'i18n', 'community', 'generated', 'model', 'element', 'feature'],
  cli: [...pure, 'i18n', 'community', 'generated', 'model', 'element', 'feature'],
};

/** Rooms of which a file may import only some: its own feature, or its own app. */
const own = {
  app: [
    {type: 'app', captured: {app: '{{from.element.captured.app}}'}},
    {type: 'app', captured: {app: 'shared'}},
  ],
  model: [{type: 'model', ...sameFeature}],
  element: [
    {type: 'model', ...sameFeature},
    {type: 'element', ...sameFeature},
  ],
  feature: [
    {type: 'model', ...sameFeature},
    {type: 'element', ...sameFeature},
  ],
};

const policies = Object.entries(rooms).map(([from, to]) => ({
  from: {element: {type: from}},
  allow: [
    ...[from, ...to]
      .filter((type) => !own[from] || type !== from)
      .map((type) => ({to: {element: {type}}})),
    ...(own[from] ?? []).map((element) => ({to: {element}})),
  ],
}));

/** Rooms whose functions give the same result in Node, in a worker and in a page. */
const pureFiles = [
  'src/{shared,hours,places,i18n,community}/**/*.ts',
  `src/${features}/{model,read,write,search}/**/*.ts`,
  'src/naloxone/emergency/{state,screens,rhythms}.ts',
  'src/services/map/{clusters,measure,map-actions,map-types,format-distance,tile-address}.ts',
];

const pageGlobals = [
  ...['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage'],
  ...['fetch', 'HTMLElement', 'customElements', 'matchMedia', 'requestAnimationFrame'],
].map((name) => ({name, message: 'Pure rooms know no page: take it as an argument.'}));

/** The time is an argument, so that a test and `now` can set it. */
const clocks = [
  {selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']"},
  {selector: "NewExpression[callee.name='Date'][arguments.length=0]"},
].map((rule) => ({...rule, message: 'Take `now` as an argument.'}));

/** Content from outside must never be rendered as HTML. */
const htmlInjectionSinks = [
  {selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]'},
  {selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]"},
  {selector: ':matches(CallExpression, NewExpression)[callee.name=/^(eval|Function)$/]'},
  {selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic)$/]'},
].map((rule) => ({...rule, message: 'Text is rendered as text, never as HTML.'}));

export const roomRules = [
  {
    files: ['src/**/*.ts'],
    plugins: {boundaries},
    settings: {
      'boundaries/elements': elements,
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'import/resolver': {typescript: {project: './tsconfig.json'}},
    },
    rules: {
      'boundaries/dependencies': ['error', {default: 'disallow', policies}],
      'no-restricted-syntax': ['error', ...htmlInjectionSinks],
    },
  },
  {
    files: pureFiles,
    rules: {
      'no-restricted-globals': ['error', ...pageGlobals],
      'no-restricted-syntax': ['error', ...htmlInjectionSinks, ...clocks],
    },
  },
  {
    files: pureFiles,
    ignores: ['src/i18n/**'],
    rules: {
      // Facts below, words above: only templates and elements contain texts.
      'no-restricted-imports': ['error', {patterns: ['lit', 'lit/*', '@lit/*', '**/interface.js']}],
    },
  },
  {
    files: ['src/{i18n,ui}/**/*.ts'],
    ignores: ['src/i18n/lit-localize.ts'],
    rules: {
      // Only one file uses the internal modules of lit-localize.
      'no-restricted-imports': ['error', {patterns: ['@lit/localize/internal/*']}],
    },
  },
  {
    files: ['src/embed.ts'],
    rules: {
      // The script only finds tags. It loads everything else with import().
      'no-restricted-imports': [
        'error',
        {patterns: ['./naloxone/*', './alerts/*', './services/*']},
      ],
    },
  },
];
