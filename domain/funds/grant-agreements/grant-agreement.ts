// บันทึกข้อตกลงการขอรับเงินอุดหนุน: the parties, their witnesses, and the instalments with work periods and windows for their reports.
import { z } from 'zod'

const line = (most: number) => z.string().trim().max(most)

const Signatory = z.object({
  side: z.enum(['grantee', 'granter', 'witness']),
  name: line(200).min(1),
  position: line(200).default(''),
})

export const NewInstalment = z
  .object({
    id: z.uuid(),
    amountSatang: z.int().positive(),
    workFrom: z.iso.date(),
    workTo: z.iso.date(),
    reportFrom: z.iso.date(),
    reportTo: z.iso.date(),
  })
  .refine(
    ({ workFrom, workTo, reportFrom, reportTo }) =>
      workTo >= workFrom && reportTo >= reportFrom && reportFrom >= workFrom,
    { path: ['workTo'] },
  )
export type NewInstalment = z.infer<typeof NewInstalment>

export const NewGrantAgreement = z.object({
  id: z.uuid(),
  number: line(100).min(1),
  signedOn: z.iso.date(),
  /** ที่ทำการ */
  madeAt: line(300).default(''),
  signatories: z.array(Signatory).min(2).max(12),
  conditions: line(20_000).default(''),
  /** In their order; together what was approved. */
  instalments: z.array(NewInstalment).min(1).max(24),
})
export type NewGrantAgreement = z.infer<typeof NewGrantAgreement>

export const Instalment = z.object({
  id: z.uuid(),
  number: z.int(),
  amountSatang: z.int(),
  paidSatang: z.int(),
  workFrom: z.iso.date(),
  workTo: z.iso.date(),
  reportFrom: z.iso.date(),
  reportTo: z.iso.date(),
  /** When it became payable: the first by the agreement, each other by the accepted report of the one before. */
  openedAt: z.iso.datetime().nullable(),
})
export type Instalment = z.infer<typeof Instalment>

export const GrantAgreement = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  number: z.string(),
  signedOn: z.iso.date(),
  madeAt: z.string(),
  signatories: z.array(Signatory),
  conditions: z.string(),
})
export type GrantAgreement = z.infer<typeof GrantAgreement>

/**
 * Parts of an amount by percent, in satang, that add up to the whole: what is lost by rounding down goes to the last. Percents that are
 * not a hundred together are an error of whoever asks.
 */
export function partsByPercent(satang: number, percents: readonly number[]): number[] {
  const parts = percents.map((percent) => Math.floor((satang * percent) / 100 + 1e-9))
  const lost = satang - parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part, at) => (at === parts.length - 1 ? part + lost : part))
}
