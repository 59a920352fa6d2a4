// A pledge to a shared issue, and what came of it: granted to projects, spent by them, left to give.
import { z } from 'zod'

const satang = z.int().positive().max(1_000_000_000_000)
export const PLEDGE_KINDS = ['money', 'in-kind'] as const

export const NewPledge = z.object({
  id: z.uuid(),
  fiscalYear: z.int().min(2000).max(2200),
  issueCode: z.string().min(1).max(60),
  /** As it signs: สสส., อบจ.ภูเก็ต */
  funder: z.string().trim().min(1).max(300),
  organizationId: z.uuid().nullable().default(null),
  kind: z.enum(PLEDGE_KINDS),
  /** Of what is given in kind: what it is worth. */
  amountSatang: satang,
  text: z.string().trim().max(1000).default(''),
  letterNumber: z.string().trim().max(100).default(''),
  letterDay: z.iso.date().nullable().default(null),
})
export type NewPledge = z.infer<typeof NewPledge>

export const NewPledgeProject = z.object({ id: z.uuid(), projectId: z.uuid(), amountSatang: satang })
export type NewPledgeProject = z.infer<typeof NewPledgeProject>

export const NewPledgeWithdrawal = z.object({ id: z.uuid(), reason: z.string().trim().min(5).max(500) })
export type NewPledgeWithdrawal = z.infer<typeof NewPledgeWithdrawal>

export const PledgeProject = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  title: z.string(),
  fundName: z.string().nullable(),
  amountSatang: z.int(),
  /** Given to the same project by pledges that were linked before this one. */
  beforeSatang: z.int(),
  approvedSatang: z.int(),
  /** Paid, less what came back. */
  spentSatang: z.int(),
})
export type PledgeProject = z.infer<typeof PledgeProject>

export const Pledge = NewPledge.extend({
  letterDay: z.iso.date().nullable(),
  issueName: z.string(),
  projects: z.array(PledgeProject),
})
export type Pledge = z.infer<typeof Pledge>

/**
 * In satang: what of a project's spending a pledge bore, in proportion. Pledges of one project share to the satang: together they
 * bore their part of all that was spent, whatever was rounded.
 */
export const spentOf = ({ amountSatang, beforeSatang, approvedSatang, spentSatang }: PledgeProject): number => {
  const until = (given: number) => Number((BigInt(spentSatang) * BigInt(given)) / BigInt(approvedSatang))
  return approvedSatang > 0 ? until(beforeSatang + amountSatang) - until(beforeSatang) : 0
}

export type PledgeSums = { pledgedSatang: number; grantedSatang: number; spentSatang: number; leftSatang: number }

export function sumPledges(pledges: readonly Pick<Pledge, 'amountSatang' | 'projects'>[]): PledgeSums {
  const add = (amounts: number[]) => amounts.reduce((sum, satang) => sum + satang, 0)
  const pledgedSatang = add(pledges.map(({ amountSatang }) => amountSatang))
  const projects = pledges.flatMap((pledge) => pledge.projects)
  const grantedSatang = add(projects.map(({ amountSatang }) => amountSatang))
  return {
    ...{ pledgedSatang, grantedSatang, spentSatang: add(projects.map(spentOf)) },
    leftSatang: pledgedSatang - grantedSatang,
  }
}

export type PledgeMatrix = {
  funders: string[]
  rows: { issueCode: string; issueName: string; cells: (PledgeSums | undefined)[]; sum: PledgeSums }[]
  sums: PledgeSums[]
  sum: PledgeSums
}

/** Issue × funder; issues in their own order, also those to which nobody pledged; funders by how much they pledge. */
export function pledgeMatrix(
  issues: readonly { code: string; name: string }[],
  pledges: readonly Pledge[],
): PledgeMatrix {
  const by = (funder: string) => pledges.filter((pledge) => pledge.funder === funder)
  const funders = [...new Set(pledges.map(({ funder }) => funder))].sort(
    (a, b) => sumPledges(by(b)).pledgedSatang - sumPledges(by(a)).pledgedSatang || a.localeCompare(b, 'th'),
  )
  return {
    funders,
    rows: issues.map(({ code, name }) => {
      const ofIssue = pledges.filter(({ issueCode }) => issueCode === code)
      return {
        issueCode: code,
        issueName: name,
        cells: funders.map((funder) => {
          const own = ofIssue.filter((pledge) => pledge.funder === funder)
          return own.length > 0 ? sumPledges(own) : undefined
        }),
        sum: sumPledges(ofIssue),
      }
    }),
    sums: funders.map((funder) => sumPledges(by(funder))),
    sum: sumPledges(pledges),
  }
}
