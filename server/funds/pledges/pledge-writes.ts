import type { NewPledge, NewPledgeProject, NewPledgeWithdrawal } from '../../../domain/funds/pledges/pledge.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { deletePledgeProject, insertPledge, insertPledgeProject, withdrawPledge } from './pledges.queries.ts'

export const recordPledge = audited(
  'pledge.record',
  (work: Work, fundId: string, pledge: NewPledge) =>
    once(work, pledge.id, { fundId, ...pledge }, async () => {
      await toKeep(work, fundId)
      await insertPledge(work, fundId, pledge)
      return { id: pledge.id }
    }),
  ({ id, again }, fundId, { issueCode }) => (again ? undefined : { id: fundId, details: { pledge: id, issueCode } }),
)

/** Only while no project answers it. */
export const takeBackPledge = audited(
  'pledge.withdraw',
  (work: Work, fundId: string, pledgeId: string, said: NewPledgeWithdrawal) =>
    once(work, said.id, { fundId, pledgeId, ...said }, async () => {
      await toKeep(work, fundId)
      await withdrawPledge(work, fundId, pledgeId, said.reason)
      return { id: pledgeId }
    }),
  ({ id, again }, fundId, _pledgeId, { reason }) =>
    again ? undefined : { id: fundId, details: { pledge: id, reason } },
)

export const answerPledge = audited(
  'pledge.answer',
  (work: Work, fundId: string, pledgeId: string, said: NewPledgeProject) =>
    once(work, said.id, { fundId, pledgeId, ...said }, async () => {
      await toKeep(work, fundId)
      await insertPledgeProject(work, fundId, pledgeId, said)
      return { id: said.id }
    }),
  ({ again }, fundId, pledgeId, { projectId }) =>
    again ? undefined : { id: fundId, details: { pledge: pledgeId, project: projectId } },
)

export const dropAnswer = audited(
  'pledge.answer-dropped',
  async (work: Work, fundId: string, pledgeId: string, id: string) => {
    await toKeep(work, fundId)
    await deletePledgeProject(work.db, fundId, pledgeId, id)
    return { id }
  },
  ({ id }, fundId, pledgeId) => ({ id: fundId, details: { pledge: pledgeId, link: id } }),
)
