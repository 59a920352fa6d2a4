// Each write is looked up by its receipt before its policy is asked, done once, and leaves an audit line.
import { createHash } from 'node:crypto'
import type { NewVisitPhoto } from '../../../domain/care/visits/visit-photo.ts'
import type { Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import type { Reencoded } from '../../registry/photos/re-encode.ts'
import {
  getVisitPhoto,
  insertVisitPhoto,
  markVisitPhotoWithdrawn,
  refuseUnwelcomePhoto,
} from './visit-photos.queries.ts'

type Brought = { photo: NewVisitPhoto; picture: Reencoded }

/** A picture cut off on its way would still open, grey below: so the sender says what it sent. */
export function refuseCutOff(bytes: Buffer, { sha256 }: NewVisitPhoto): void {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw problems.photoCutOff()
}

/** Its files before its row: a file that no row names is waste, a row without its file would be a loss. */
export const addVisitPhoto = audited(
  'visit.photo-add',
  (work: Work, visitId: string, { photo, picture }: Brought, judge: () => void) =>
    once(work, photo.id, { visitId, ...photo }, async () => {
      judge()
      await refuseUnwelcomePhoto(work.db, visitId, photo.personId)
      const { files } = work.centre
      const [small, large] = [await files.put(picture.small), await files.put(picture.large)]
      const { width, height } = picture
      await insertVisitPhoto(work, visitId, photo, {
        smallKey: small.storageKey,
        largeKey: large.storageKey,
        width,
        height,
      })
      return { id: photo.id }
    }),
  ({ id, again }, _visitId, { photo }) => (again ? undefined : { id, personIds: [photo.personId] }),
)

export const withdrawVisitPhoto = audited(
  'visit.photo-withdraw',
  async (work: Work, visitId: string, photoId: string, { id, reason }: Withdrawal, judge: () => void) => {
    let personId: string | undefined
    const receipt = await once(work, id, { visitId, photoId, reason }, async () => {
      judge()
      const photo = await getVisitPhoto(work.db, visitId, photoId)
      personId = photo.personId
      await markVisitPhotoWithdrawn(work, { id: photoId, personId }, reason)
      return { id: photoId }
    })
    return { ...receipt, personId }
  },
  ({ id, personId }) => (personId === undefined ? undefined : { id, personIds: [personId] }),
)
