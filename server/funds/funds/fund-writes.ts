// Each write is looked up by its receipt before its policy is asked, done once, and leaves an audit line.
import { canAddFund, canKeepFund } from '../../../domain/funds/funds/fund.policy.ts'
import type { FundChange, NewFund, NewFundOffice, NewPot, PotChange } from '../../../domain/funds/funds/fund.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import {
  changeFund,
  changePot,
  endFundOffice,
  getFundInSight,
  insertFund,
  insertFundOffice,
  insertPot,
} from './funds.queries.ts'

/** Throws not-allowed unless whoever is at work keeps the fund's books. */
export async function toKeep(work: Work, fundId: string) {
  const fund = await getFundInSight(work, fundId)
  allow(canKeepFund(work.actor, fund))
  return fund
}

export const addFund = audited(
  'fund.add',
  (work: Work, fund: NewFund) =>
    once(work, fund.id, fund, async () => {
      allow(canAddFund(work.actor, fund.areaCode))
      await insertFund(work, fund)
      return { id: fund.id }
    }),
  ({ id, again }, { code }) => (again ? undefined : { id, details: { code } }),
)

/** Throws fund-changed-meanwhile. */
export const reviseFund = audited(
  'fund.revise',
  async (work: Work, id: string, change: FundChange) => {
    const { mine } = await toKeep(work, id)
    // Nobody moves a fund into an area where she could not have added it.
    allow(canKeepFund(work.actor, { areaCode: change.areaCode, mine }))
    if (!(await changeFund(work, id, change))) throw problems.fundChangedMeanwhile()
    return { id }
  },
  ({ id }) => ({ id }),
)

export const addPot = audited(
  'fund.pot',
  (work: Work, fundId: string, pot: NewPot) =>
    once(work, pot.id, { fundId, ...pot }, async () => {
      await toKeep(work, fundId)
      await insertPot(work, fundId, pot)
      return { id: pot.id }
    }),
  ({ again }, fundId, { id, kind }) => (again ? undefined : { id: fundId, details: { pot: id, kind } }),
)

export const revisePot = audited(
  'fund.pot-revise',
  async (work: Work, fundId: string, potId: string, change: PotChange) => {
    await toKeep(work, fundId)
    await changePot(work, fundId, potId, change)
    return { id: fundId }
  },
  ({ id }, _fundId, potId) => ({ id, details: { pot: potId } }),
)

export const giveFundOffice = audited(
  'fund.office',
  (work: Work, fundId: string, office: NewFundOffice) =>
    once(work, office.id, { fundId, ...office }, async () => {
      await toKeep(work, fundId)
      await insertFundOffice(work, fundId, office)
      return { id: office.id }
    }),
  ({ again }, fundId, { accountId, office }) => (again ? undefined : { id: fundId, details: { accountId, office } }),
)

export const endOffice = audited(
  'fund.office-ended',
  async (work: Work, fundId: string, officeId: string) => {
    await toKeep(work, fundId)
    await endFundOffice(work, fundId, officeId)
    return { id: fundId }
  },
  ({ id }, _fundId, officeId) => ({ id, details: { office: officeId } }),
)
