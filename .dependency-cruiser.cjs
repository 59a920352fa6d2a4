// The arrows of the house (ARCHITECTURE.md). Every rule is an error; types count as much as values.
const WINGS = ['ground', 'registry', 'care', 'funds', 'network', 'insight']
const ANY_WING = `(${WINGS.join('|')})`
/** What the tests of the server stand on. */
const STAGE = '^server/(sync/)?testing[\\w-]*(\\.queries)?\\.ts$'
/** What gathers the nouns. */
const GATHERS = ['^server/(app|routes|gather-[a-z]+|main)\\.ts$', '^server/(cli|demo|bench|sync)/']
const TEST = '\\.(test|spec)\\.tsx?$'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** Wings are floors: a wing uses those below it, on its own side and in domain. */
const floors = WINGS.slice(0, -1).map((wing, floor) =>
  forbid(
    `${wing}-looks-up`,
    `${wing} may use only the wings below it. Let the higher wing read it, or subscribe to it.`,
    { path: `^(domain|server|web)/${wing}/` },
    { path: `^(domain|server|web)/(${WINGS.slice(floor + 1).join('|')})/` },
  ),
)

const sides = [
  forbid(
    'domain-is-pure',
    'domain runs in the phone and in the server: it knows itself and zod, nothing else.',
    { path: '^domain/', pathNot: TEST },
    { pathNot: ['^domain/', '^node_modules/zod/'] },
  ),
  forbid('server-leaves-web-alone', 'Only domain is shared.', { path: '^server/' }, { path: '^(web|journeys|tools)/' }),
  forbid('web-leaves-server-alone', 'Only domain is shared.', { path: '^web/' }, { path: '^(server|journeys|tools)/' }),
  forbid('web-without-node', 'A browser has no Node.', { path: '^web/', pathNot: TEST }, { dependencyTypes: ['core'] }),
  forbid(
    'journeys-stay-outside',
    'A journey knows the product as its users do, by its address and its pages.',
    { path: '^journeys/' },
    // How the text of a .docx is read is one for all tests.
    { path: '^(server|web)/', pathNot: '^server/testing-docx' },
  ),
]

const foundations = [
  forbid(
    'shared-has-no-nouns',
    'What all wings share knows none of them.',
    { path: '^domain/(shared|text)/', pathNot: TEST },
    { path: `^domain/${ANY_WING}/` },
  ),
  forbid(
    'platform-has-no-nouns',
    'Nouns use the platform, never the reverse. Of domain it knows what is shared, and who is at work.',
    { path: '^server/platform/', pathNot: TEST },
    {
      path: [`^server/${ANY_WING}/`, ...GATHERS, STAGE, '^domain/(registry|care|funds|network|insight)/'],
    },
  ),
  forbid(
    'ui-and-local-have-no-nouns',
    'Screens use ui, local and text, never the reverse.',
    { path: '^web/(ui|local|text)/', pathNot: TEST },
    { path: [`^web/${ANY_WING}/`, '^web/app/', '^web/main\\.tsx$'] },
  ),
]

const phones = [
  forbid(
    'phones-stay-small',
    'A phone loads 160 kB: no Zod, React Aria or TanStack, and nothing of the office.',
    { path: '^web/(field|local)/', pathNot: [TEST, '^web/local/zod-without-eval\\.ts$'] },
    {
      path: ['^node_modules/(zod|react-aria|react-stately|@tanstack)', '^web/(app|ground|registry|care|insight)/'],
      dependencyTypesNot: ['type-only'],
    },
  ),
]

const gatherers = [
  forbid(
    'server-gathers-once',
    'app.ts, routes.ts, main.ts, the command line, the demo gather the nouns; no noun knows them.',
    { path: `^server/${ANY_WING}/`, pathNot: TEST },
    { path: [...GATHERS, STAGE] },
  ),
  forbid(
    'nouns-know-no-phone',
    'What a phone holds is made of the nouns (domain/sync); no noun knows it.',
    { path: `^domain/${ANY_WING}/`, pathNot: TEST },
    { path: '^domain/sync/' },
  ),
  forbid(
    'app-gathers-once',
    'web/app gathers the nouns; no noun knows it.',
    { path: `^web/${ANY_WING}/` },
    { path: '^web/app/' },
  ),
  forbid(
    'routes-belong-to-their-noun',
    "Use another noun's queries or its domain, never its routes.",
    { path: `^server/${ANY_WING}/([^/]+)/` },
    { path: '\\.routes\\.ts$', pathNot: '^server/$1/$2/' },
  ),
  forbid(
    'screens-belong-to-their-noun',
    'A page made of several nouns is composed in web/app.',
    { path: `^web/${ANY_WING}/([^/]+)/` },
    { path: '/[A-Z]\\w*(List|Page|Form|Row|Filter)\\.tsx$', pathNot: ['^web/$1/$2/', '^web/(ui|app)/'] },
  ),
]

const hygiene = [
  forbid('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
  forbid('resolvable', 'The import leads nowhere.', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
  forbid(
    'no-tests-in-the-product',
    'Tests are used by nothing.',
    { pathNot: [TEST, STAGE, '^journeys/'] },
    { path: [TEST, STAGE] },
  ),
  forbid(
    'no-development-parts-in-the-product',
    'What is shipped stands on dependencies, not on devDependencies.',
    {
      path: '^(domain|server|web)/',
      pathNot: [TEST, STAGE, '^server/bench/'],
    },
    { dependencyTypes: ['npm-dev'] },
  ),
]

module.exports = {
  forbidden: [...floors, ...sides, ...foundations, ...phones, ...gatherers, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
