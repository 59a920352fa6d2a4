// What is said of an agreement while it is typed. Its sums are reckoned here, once for all its parts.
import { type NewGrantAgreement, partsByPercent } from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import { type ProposedPeriod, proposePeriods } from '../../../domain/funds/grant-agreements/instalment-proposal.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'

export type Part = { id: string; amountSatang: number | null; percent: string } & {
  [Day in keyof ProposedPeriod]: string | null
}
export type Signer = { id: string; side: 'grantee' | 'granter' | 'witness'; name: string; position: string }
export type Draft = {
  number: string
  signedOn: string | null
  madeAt: string
  conditions: string
  by: 'percent' | 'amount'
  signers: Signer[]
  parts: Part[]
}

const SHARES: Record<number, number[]> = { 1: [100], 2: [60, 40], 3: [40, 40, 20], 4: [40, 30, 20, 10] }

/** As many as are asked for, over the project's days; the shares are a beginning to be changed. */
export function partsFor(project: Project, count: number): Part[] {
  const { fromDay, toDay, approvedSatang } = project
  const shares = SHARES[count] ?? SHARES[1]!
  const amounts = partsByPercent(approvedSatang ?? 0, shares)
  const periods = fromDay && toDay ? proposePeriods(fromDay, toDay, count) : []
  return shares.map((share, at) => ({
    ...{ id: newId(), amountSatang: amounts[at]!, percent: String(share) },
    ...(periods[at] ?? { workFrom: null, workTo: null, reportFrom: null, reportTo: null }),
  }))
}

export const draftFor = (project: Project, today: string): Draft => ({
  ...{ number: '', signedOn: today, madeAt: '', conditions: '', by: 'percent' as const },
  signers: [
    {
      id: newId(),
      side: 'grantee',
      name: project.people.find(({ role }) => role === 'lead')?.name ?? '',
      position: '',
    },
    { id: newId(), side: 'granter', name: '', position: '' },
    { id: newId(), side: 'witness', name: '', position: '' },
    { id: newId(), side: 'witness', name: '', position: '' },
  ],
  parts: partsFor(project, 1),
})

const percentOf = ({ percent }: Part) => (percent.trim() === '' ? 0 : Number(percent))

/** In satang. By percent, what is lost by rounding goes to the last part, when the percents are a hundred. */
export function amountsOf({ by, parts }: Draft, approvedSatang: number): (number | null)[] {
  if (by === 'amount') return parts.map(({ amountSatang }) => amountSatang)
  const percents = parts.map(percentOf)
  if (percents.some((percent) => !Number.isFinite(percent) || percent < 0)) return parts.map(() => null)
  if (percents.reduce((sum, percent) => sum + percent, 0) === 100) return partsByPercent(approvedSatang, percents)
  return percents.map((percent) => Math.floor((approvedSatang * percent) / 100))
}

/** Approved less what the parts are together: nothing when they add up. */
export const missingOf = (draft: Draft, approvedSatang: number) =>
  approvedSatang - amountsOf(draft, approvedSatang).reduce<number>((sum, satang) => sum + (satang ?? 0), 0)

/** Undefined as long as something of it is missing. */
export function agreementOf(id: string, draft: Draft, approvedSatang: number): NewGrantAgreement | undefined {
  const signatories = draft.signers
    .filter(({ name }) => name.trim())
    .map(({ side, name, position }) => ({ side, name: name.trim(), position: position.trim() }))
  const sides = new Set(signatories.map(({ side }) => side))
  const amounts = amountsOf(draft, approvedSatang)
  const instalments = draft.parts.flatMap(({ id: part, workFrom, workTo, reportFrom, reportTo }, at) =>
    workFrom && workTo && reportFrom && reportTo && amounts[at]
      ? [{ id: part, amountSatang: amounts[at], workFrom, workTo, reportFrom, reportTo }]
      : [],
  )
  const isWhole =
    draft.number.trim() && sides.has('grantee') && sides.has('granter') && instalments.length === draft.parts.length
  if (!isWhole || !draft.signedOn || missingOf(draft, approvedSatang) !== 0) return undefined
  const { number, signedOn, madeAt, conditions } = draft
  return {
    id,
    number: number.trim(),
    signedOn,
    madeAt: madeAt.trim(),
    conditions: conditions.trim(),
    signatories,
    instalments,
  }
}
