// An agreement (MOU) as a rule of access: from a day to a day each party may see the people that the others hold.
import { z } from 'zod'
import { AreaCode } from '../areas/area.ts'

/** Names and addresses are always part of it; health and economy only when the parties agreed so. */
export const AgreementField = z.enum(['identity', 'health', 'economy'])
export type AgreementField = z.infer<typeof AgreementField>

/** The bases of PDPA sections 24 and 26. */
export const LawfulBasis = z.enum([
  'consent',
  'contract',
  'vital-interest',
  'public-task',
  'legitimate-interest',
  'legal-duty',
  'social-welfare',
])
export type LawfulBasis = z.infer<typeof LawfulBasis>

const terms = {
  id: z.uuid(),
  name: z.string().trim().min(1).max(300),
  purpose: z.string().trim().min(1).max(2000),
  lawfulBasis: LawfulBasis,
  fields: z.array(AgreementField).refine((fields) => fields.includes('identity')),
  /** None means wherever the parties hold people. */
  areas: z.array(AreaCode).max(500),
  fromDay: z.iso.date(),
}

export const NewAgreement = z.object({
  ...terms,
  parties: z
    .array(z.uuid())
    .max(200)
    .refine((parties) => new Set(parties).size > 1),
  /** The first day on which it no longer holds. */
  toDay: z.iso.date().nullable().optional(),
})
export type NewAgreement = z.infer<typeof NewAgreement>

export const Agreement = z.object({
  ...terms,
  parties: z.array(z.object({ id: z.uuid(), name: z.string() })),
  toDay: z.iso.date().nullable(),
})
export type Agreement = z.infer<typeof Agreement>
