// Who signs a voucher, in order: dated data of a kind of fund. The first line asks, the last approves.
import { z } from 'zod'

export const ChainStep = z.object({ code: z.string(), nameTh: z.string(), nameEn: z.string() })
export type ChainStep = z.infer<typeof ChainStep>

/** What a receiver proves the money with: a state agency's receipt, or a paper that two people sign, with copies of their cards. */
export const EVIDENCE = ['receipt', 'signed-by-two'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** By the kind of applicant as the form numbers it; 5 is a people's group (บันทึกข้อตกลง ข้อ 2). */
export const evidenceOf = (applicantKind: number | null): Evidence =>
  applicantKind === 5 ? 'signed-by-two' : 'receipt'
