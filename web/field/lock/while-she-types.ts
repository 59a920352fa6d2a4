// A PIN takes some seconds to type: meanwhile what comes after it is fetched and compiled.
import { matchPath } from '../router.ts'
import { SCREENS } from '../screens.ts'

export function prepareWhileSheTypes() {
  const makeReady = async () => (await import('../../local/pin-key.ts')).makeReady()
  const next = SCREENS.find(({ path }) => matchPath(path, location.pathname))
  // What does not come now is asked for again by whoever waits for it.
  for (const step of [makeReady(), next?.load()]) step?.catch(() => undefined)
}
