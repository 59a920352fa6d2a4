// npm run check: everything that can be said of the code without running it, and the unit tests.
// Only some of it: npm run check -- types arrows
import { checkGenerated } from './checks/generated.mjs'
import { ensureInstalled } from './install.mjs'
import { runProgram, runSteps } from './steps.mjs'

ensureInstalled({ withDevelopment: true })

const { checkLockFile } = await import('./checks/lock-file.mjs')
const { checkPlaces } = await import('./checks/places.mjs')
const { checkSecrets } = await import('./checks/secrets.mjs')
const { checkTextKeys } = await import('./checks/text-keys.mjs')

const plain = process.stdout.isTTY ? [] : ['--colors=off']

const steps = [
  { name: 'lint', run: () => runProgram('biome', ['ci', '--error-on-warnings', ...plain, '.']) },
  { name: 'types', run: checkTypes },
  {
    name: 'arrows',
    run: () => runProgram('depcruise', ['--config', '.dependency-cruiser.cjs', 'domain', 'server', 'web', 'journeys']),
  },
  { name: 'dead-code', run: () => runProgram('knip', []) },
  { name: 'text', run: () => none(checkTextKeys) },
  { name: 'places', run: () => none(checkPlaces) },
  { name: 'secrets', run: () => none(checkSecrets) },
  { name: 'lock-file', run: () => none(checkLockFile) },
  { name: 'generated', run: () => none(checkGenerated) },
  { name: 'units', run: () => runProgram('vitest', ['run', '--project', 'unit']) },
]

/** Each side against its own world: a browser has no Node, and domain has neither. */
async function checkTypes() {
  const failed = []
  for (const project of ['domain', 'server', 'web', 'tools', '.']) {
    await runProgram('tsc', ['--project', project, ...remembering(project)]).catch(() => failed.push(project))
  }
  if (failed.length > 0) throw new Error(`types do not hold in ${failed.join(', ')}`)
}

/** What was found sound and has not changed since is not looked at again. */
const remembering = (project) => [
  '--incremental',
  '--tsBuildInfoFile',
  `node_modules/.cache/klang/types-${project}.json`,
]

async function none(check) {
  const faults = await check()
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

await runSteps(steps, process.argv.slice(2))
