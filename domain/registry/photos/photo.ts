// One portrait of a person, and pictures of the house and of the way to it. None without somebody's yes (PDPA s.19, s.26).
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const PHOTO_KINDS = wordings({ portrait: 'ภาพบุคคล', house: 'ภาพบ้าน', map: 'แผนที่ไปบ้าน' })
export const PhotoKind = codesOf(PHOTO_KINDS)
export type PhotoKind = z.infer<typeof PhotoKind>

export const CONSENT_WAYS = wordings({
  spoken: 'บอกด้วยวาจา',
  written: 'ลงชื่อเป็นหนังสือ',
  guardian: 'ผู้ปกครองหรือผู้ดูแลยินยอมแทน',
})
export const ConsentHow = codesOf(CONSENT_WAYS)
export type ConsentHow = z.infer<typeof ConsentHow>

/** The fields that go with the file. `consentBy` is who said yes: she herself, or who speaks for her. */
export const NewPhoto = z.object({
  id: z.uuid(),
  kind: PhotoKind,
  consentBy: z.string().trim().min(2).max(200),
  consentHow: ConsentHow,
  takenOn: z.iso.date().optional(),
  note: z.string().trim().max(500).optional(),
})
export type NewPhoto = z.infer<typeof NewPhoto>

export const PHOTO_SIZES = { small: 96, large: 640 } as const
export const PhotoSize = z.enum(['96', '640'])

/** The longest upload; a phone's own picture is 3–8 MB, and the page shrinks it before it is sent. */
export const PHOTO_MEGABYTES = 12

export const Photo = z.object({
  id: z.uuid(),
  kind: PhotoKind,
  width: z.number().int(),
  height: z.number().int(),
  takenOn: z.iso.date().nullable(),
  note: z.string().nullable(),
  consentBy: z.string(),
  consentHow: ConsentHow,
  recordedBy: z.string().nullable(),
  organizationName: z.string(),
  recordedAt: z.iso.datetime({ offset: true }),
})
export type Photo = z.infer<typeof Photo>

export const PersonPhotos = z.object({ photos: z.array(Photo), can: z.object({ add: z.boolean() }) })
export type PersonPhotos = z.infer<typeof PersonPhotos>

export const Withdrawal = z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(500) })
export type Withdrawal = z.infer<typeof Withdrawal>
