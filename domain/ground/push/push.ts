// A browser that may be told that something waits. What it is told is a sentence and a path of this house: never a name.
import { z } from 'zod'

export const PUSH_SENTENCES = ['urgent', 'team'] as const
export type PushSentence = (typeof PUSH_SENTENCES)[number]

/** Where each sentence leads. */
export const PUSH_PATHS: Record<PushSentence, string> = { urgent: '/office/urgent', team: '/field/team' }

/** What travels, sealed for the browser. */
export type PushNotice = { says: string; path: string; tag: PushSentence; language: 'th' | 'en' }

const base64url = (bytes: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`))

export const NewPushSubscription = z.object({
  endpoint: z.url().max(1000),
  /** A point of P-256, uncompressed. */
  publicKey: base64url(65),
  secret: base64url(16),
  language: z.enum(['th', 'en']),
})
export type NewPushSubscription = z.infer<typeof NewPushSubscription>

export const MyPush = z.object({
  /** What a browser subscribes with; null where this house tells nobody. */
  key: z.string().nullable(),
  isOn: z.boolean(),
})
export type MyPush = z.infer<typeof MyPush>
