// Each write is looked up by its receipt before its policy is asked, done once, and leaves an audit line.
import { createHash } from 'node:crypto'
import type { NewPhoto, Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { audited } from '../../platform/audited.ts'
import type { Files } from '../../platform/files.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { insertPhoto, markPhotoWithdrawn } from './photos.queries.ts'
import type { Reencoded } from './re-encode.ts'

type Brought = { photo: NewPhoto; bytes: Buffer; picture: Reencoded }
type Receipt = { id: string; again: boolean }
const ofPerson = ({ id, again }: Receipt, personId: string) => (again ? undefined : { id, personIds: [personId] })

/** Stored before its row is written: a file that no row names is an orphan, a row without its file would be a loss. */
async function store(files: Files, { small, large, width, height }: Reencoded) {
  const [smallFile, largeFile] = [await files.put(small), await files.put(large)]
  return { smallKey: smallFile.storageKey, largeKey: largeFile.storageKey, width, height }
}

export const addPhoto = audited(
  'photo.add',
  (work: Work, personId: string, { photo, bytes, picture }: Brought, judge: () => void) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return once(work, photo.id, { personId, ...photo, sha256 }, async () => {
      judge()
      await refuseUnseen(work.db, personId)
      await insertPhoto(work, personId, photo, await store(work.centre.files, picture))
      return { id: photo.id }
    })
  },
  ofPerson,
)

export const withdrawPhoto = audited(
  'photo.withdraw',
  (work: Work, personId: string, photoId: string, { id, reason }: Withdrawal, judge: () => void) =>
    once(work, id, { personId, photoId, reason }, async () => {
      judge()
      await markPhotoWithdrawn(work, personId, photoId, reason)
      return { id: photoId }
    }),
  ofPerson,
)
