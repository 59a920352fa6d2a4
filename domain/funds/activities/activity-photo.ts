// Pictures of an activity, which stand on the project's public page, and its receipts, which do not.
import { z } from 'zod'

export const ACTIVITY_PHOTO_MEGABYTES = 12
/** A receipt must still be read. */
export const ACTIVITY_PHOTO_EDGE = 1600
export const ActivityPhotoSize = z.enum(['96', '1600'])
/** To one report, receipts included. */
export const MOST_ACTIVITY_PHOTOS = 60

/** The fields that go with the file. The sender makes the id; `sha256` is of the bytes as they were sent. */
export const NewActivityPhoto = z.object({
  id: z.uuid(),
  kind: z.enum(['photo', 'receipt']),
  caption: z.string().trim().max(500).default(''),
  /** Those who are to be known on it agreed that everyone may see it (PDPA). */
  peopleAgreed: z.stringbool().default(false),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type NewActivityPhoto = z.infer<typeof NewActivityPhoto>

/** Whether a photograph stands on the public page. */
export const NewShowing = z.object({ id: z.uuid(), isPublic: z.boolean() })
export type NewShowing = z.infer<typeof NewShowing>
