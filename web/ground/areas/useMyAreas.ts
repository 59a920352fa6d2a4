import { figureAreas, peopleAreas } from '../../../domain/ground/access/scope.policy.ts'
import { useMe } from '../sign-in/useMe.ts'

/** The areas one may look at, the widest only; undefined means everywhere. */
export function useMyAreas(): string[] | undefined {
  const { actor } = useMe()
  const [people, figures] = [peopleAreas(actor), figureAreas(actor)]
  if (!people || !figures) return undefined
  const all = [...new Set([...people, ...figures])]
  return all.filter((code) => !all.some((wider) => wider !== code && code.startsWith(wider))).sort()
}
