// What may stand only in its own place: SQL, the network, and names that say nothing.
import { filesOf, isTest, placesOf } from './files.mjs'

const SQL = /\bsql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/
const NETWORK = /\b(fetch|XMLHttpRequest|EventSource|WebSocket|sendBeacon)\(/
const EMPTY_NAME = /(^|\/)(utils?|helpers?|common|misc|data|info|manager|index)(\/|\.(ts|tsx|mjs)$)/
const LEFT_OPEN = /\b(TODO|FIXME|XXX|HACK)\b/

export async function checkPlaces() {
  const code = filesOf('domain', 'server', 'web', 'journeys', 'tools', 'bin').filter(
    ({ path }) => path !== 'tools/checks/places.mjs',
  )
  const product = code.filter(({ path }) => !isTest(path))
  return [
    ...placesOf(product.filter(mayNotHoldSql), SQL, 'SQL belongs in *.queries.ts, migrations or server/platform'),
    ...placesOf(product.filter(mayNotReachOut), NETWORK, 'only web/local speaks to the network'),
    ...code.filter(({ path }) => EMPTY_NAME.test(path)).map(({ path }) => `${path}: name it for what it holds`),
    ...placesOf(code, LEFT_OPEN, 'left open: finish it, or write it down with an owner and a decision'),
  ]
}

const mayNotHoldSql = ({ path }) =>
  /^(domain|server|web)\//.test(path) &&
  !/\.queries\.ts$|^server\/(platform|bench)\/|^server\/testing[\w-]*\.ts$/.test(path)

const mayNotReachOut = ({ path }) =>
  /^(domain|web)\//.test(path) && !path.startsWith('web/local/') && path !== 'web/field/service-worker.ts'
