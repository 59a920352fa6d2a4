// What a fund's forms of a year say, read at once.
import { type CommitteeMember, sitsOn } from '../../../domain/funds/committees/committee.ts'
import type { Fund, Pot } from '../../../domain/funds/funds/fund.ts'
import type { Closing } from '../../../domain/funds/ledger/closing.ts'
import type { Meeting } from '../../../domain/funds/meetings/meeting.ts'
import type { FundYear } from '../../../domain/funds/plans/fund-year.ts'
import type { IssuePlan } from '../../../domain/funds/plans/issue-plan.ts'
import { type Regulation, regulationOn } from '../../../domain/funds/regulations/regulation.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { listCommittee } from '../committees/committees.queries.ts'
import { getFund } from '../funds/funds.queries.ts'
import { listClosings } from '../ledger/closings.queries.ts'
import { listMeetings } from '../meetings/meetings.queries.ts'
import { getFundYear } from '../plans/fund-years.queries.ts'
import { listIssuePlans } from '../plans/issue-plans.queries.ts'
import { listRegulations } from '../regulations/regulations.queries.ts'

export type FundYearFacts = {
  fund: Fund
  year: FundYear
  /** Of the year's first day. */
  regulation: Regulation | undefined
  plans: IssuePlan[]
  members: CommitteeMember[]
  meetings: Meeting[]
  /** The one that is asked for, else the main one; none where there are no books. */
  pot: Pot | undefined
  closings: Closing[]
}

export type FundYearAsked = { year: number; potId?: string | undefined }

export async function readFundYearFacts(work: Work, id: string, asked: FundYearAsked): Promise<FundYearFacts> {
  const { db } = work
  const fund = await getFund(work, id)
  const year = await getFundYear(db, id, asked.year)
  const sets = await listRegulations(db)
  const pot = asked.potId ? fund.pots.find((one) => one.id === asked.potId) : fund.pots[0]
  return {
    fund,
    year,
    regulation:
      sets.find((set) => set.id === year.regulationId) ?? regulationOn(sets, fund.kind, `${asked.year - 1}-10-01`),
    plans: await listIssuePlans(db, id, asked.year),
    members: await listCommittee(db, id),
    meetings: await listMeetings(db, id, asked.year),
    pot,
    closings: pot ? await listClosings(db, id, pot.id) : [],
  }
}

/** Who held an office on a day, or holds it now; nobody known is left to be written by hand. */
export const nameOfOffice = (
  members: readonly CommitteeMember[],
  office: CommitteeMember['office'],
  day: string | null,
): string => members.find((one) => one.office === office && sitsOn(one, day ?? bangkokToday()))?.name ?? ''
