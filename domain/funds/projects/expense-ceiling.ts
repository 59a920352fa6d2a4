import type { RegulationRules } from '../regulations/regulation.ts'
import type { ExpenseLine } from './proposal.ts'

const MANAGEMENT = 4
/** Where a piece of equipment may stand on the form, which has no group of its own for it. */
const MAY_BE_EQUIPMENT: readonly ExpenseLine['group'][] = ['supplies', 'other']

/**
 * In satang: the most that one piece of equipment may cost in a project of clause 10(4). Undefined where the announcement of its
 * day sets no ceiling for such a line.
 */
export const equipmentCeilingOf = (
  { group }: Pick<ExpenseLine, 'group'>,
  supportType: number | null,
  rules: Pick<RegulationRules, 'equipmentCeilingSatang'> | undefined,
): number | undefined =>
  supportType === MANAGEMENT && MAY_BE_EQUIPMENT.includes(group)
    ? (rules?.equipmentCeilingSatang ?? undefined)
    : undefined
