// A photograph that was taken at a visit. It may arrive before the visit does, and then its sender alone sees it (decision 12).
import { z } from 'zod'
import { ConsentHow } from '../../registry/photos/photo.ts'

/** To one visit. */
export const MOST_PHOTOS = 10

/** The longest upload; the phone shrinks a picture to 300 kB before it is sent. */
export const VISIT_PHOTO_MEGABYTES = 6

export const VISIT_PHOTO_EDGE = 1280
export const VisitPhotoSize = z.enum(['96', '1280'])

/** The fields that go with the file. The sender makes the id; `sha256` is of the bytes as they left the phone. */
export const NewVisitPhoto = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  takenAt: z.iso.datetime(),
  isWound: z.stringbool().default(false),
  /** Who said yes: she herself, or who speaks for her. */
  consentBy: z.string().trim().min(2).max(200),
  consentHow: ConsentHow,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type NewVisitPhoto = z.infer<typeof NewVisitPhoto>

export const VisitPhoto = z.object({
  id: z.uuid(),
  isWound: z.boolean(),
  takenAt: z.iso.datetime({ offset: true }),
  consentBy: z.string(),
  width: z.number().int(),
  height: z.number().int(),
})
export type VisitPhoto = z.infer<typeof VisitPhoto>
