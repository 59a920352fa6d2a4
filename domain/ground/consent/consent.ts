// What a person said yes or no to (PDPA section 19): explicit, one purpose at a time, and taken back whenever she wants.
import { z } from 'zod'
import { CONSENT_CHANNELS, CONSENT_PURPOSES, CONSENT_TEXT_VERSION } from './consent-lists.ts'
import { Signature } from './signature.ts'

export const ConsentPurpose = z.enum(CONSENT_PURPOSES)
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

export const ConsentChannel = z.enum(CONSENT_CHANNELS)
export type ConsentChannel = z.infer<typeof ConsentChannel>

const name = z.string().trim().min(1).max(200)

export const NewConsent = z
  .object({
    id: z.uuid(),
    purpose: ConsentPurpose,
    saysYes: z.boolean(),
    channel: ConsentChannel,
    givenBy: z.enum(['herself', 'guardian']),
    giverName: name.nullable().default(null),
    relationship: z.string().trim().max(100).nullable().default(null),
    witnessName: name.nullable().default(null),
    textVersion: z.string().max(20).default(CONSENT_TEXT_VERSION),
    saidOn: z.iso.date(),
    /** Left out where there is none, so that what older pages sent keeps its receipt. */
    signature: Signature.optional(),
  })
  .refine(({ channel, witnessName }) => (channel !== 'oral' && channel !== 'thumb') || witnessName, {
    path: ['witnessName'],
  })
  .refine(({ channel, signature }) => channel !== 'signature' || signature?.signedBy === 'giver', {
    path: ['signature'],
  })
  .refine((said) => said.givenBy !== 'guardian' || said.giverName, { path: ['giverName'] })
export type NewConsent = z.infer<typeof NewConsent>

export const Consent = z.object({
  id: z.uuid(),
  purpose: ConsentPurpose,
  saysYes: z.boolean(),
  channel: ConsentChannel,
  givenBy: z.enum(['herself', 'guardian']),
  giverName: z.string().nullable(),
  relationship: z.string().nullable(),
  witnessName: z.string().nullable(),
  textVersion: z.string(),
  saidOn: z.iso.date(),
  organizationName: z.string().nullable(),
  recordedBy: z.string().nullable(),
  withdrawnOn: z.iso.date().nullable(),
  hasSignature: z.boolean(),
})
export type Consent = z.infer<typeof Consent>

export const ConsentWithdrawal = z.object({ id: z.uuid(), channel: ConsentChannel, withdrawnOn: z.iso.date() })
export type ConsentWithdrawal = z.infer<typeof ConsentWithdrawal>

export const ConsentsOfPerson = z.object({
  consents: z.array(Consent),
  /** How each purpose stands today. */
  standing: z.record(ConsentPurpose, z.enum(['yes', 'no', 'withdrawn', 'not-asked'])),
  /** Who must say it, by her age: PDPA section 20. */
  giver: z.enum(['guardian', 'herself-with-guardian', 'herself']),
  can: z.object({ record: z.boolean() }),
})
export type ConsentsOfPerson = z.infer<typeof ConsentsOfPerson>
