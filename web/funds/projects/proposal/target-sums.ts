import type { Proposal } from '../../../../domain/funds/projects/proposal.ts'

/** People of all groups, as planned and as they came. */
export const targetSums = (targets: Proposal['targets']) => ({
  planned: targets.reduce((sum, { planned }) => sum + (planned ?? 0), 0),
  attended: targets.reduce((sum, { attended }) => sum + (attended ?? 0), 0),
})
