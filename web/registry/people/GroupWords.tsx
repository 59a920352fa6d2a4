import type { GroupTag } from '../../../domain/registry/people/lists.ts'
import { useText } from '../../text/useText.ts'

/** ADL has its own column, so what it says again is left out. */
const SAID_BY_ADL: readonly GroupTag[] = ['bed-bound', 'home-bound']

export function GroupWords({ groups, none = null }: { groups: readonly GroupTag[]; none?: string | null }) {
  const { list } = useText()
  const said = groups.filter((group) => !SAID_BY_ADL.includes(group))
  if (said.length === 0) return none
  return <span className="group-words">{said.map((group) => list('groupTag', group)).join(' · ')}</span>
}
