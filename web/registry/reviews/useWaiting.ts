import { useWorklists } from '../people/usePeople.ts'

/**
 * How many people wait for somebody to decide, in all one's areas. Out of the worklists: to count is not to read about
 * anybody, and must not be written down as if it were.
 */
export function useWaiting(isAllowed: boolean): number {
  const worklists = useWorklists(undefined, isAllowed)
  const waiting = worklists.data?.filter(({ worklist }) => worklist === 'maybe-double' || worklist === 'has-questions')
  return (isAllowed && waiting?.reduce((sum, { count }) => sum + count.value, 0)) || 0
}
