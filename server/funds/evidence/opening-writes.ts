// Letting a phone in for some minutes, and what it brings: written in the name of whoever let it in, as her rights are by then.
import {
  isOfActivity,
  type NewOpening,
  type PictureFromPhone,
  type ShownOpening,
} from '../../../domain/funds/evidence/opening.ts'
import { audited } from '../../platform/audited.ts'
import { newToken } from '../../platform/session-cookie.ts'
import type { Work } from '../../platform/work.ts'
import type { Reencoded } from '../../registry/photos/re-encode.ts'
import { addActivityPhoto, refuseStrangerToReport } from '../activities/activity-photo-writes.ts'
import { addEvidence, refuseStrangerToEvidence } from './evidence-writes.ts'
import { countReceived, getOpeningState, insertOpening, markOpeningClosed, type Opening } from './openings.queries.ts'

export async function refuseStrangerToSubject(
  work: Work,
  projectId: string,
  { kind, subject, subjectId }: Pick<NewOpening, 'kind' | 'subject' | 'subjectId'>,
): Promise<void> {
  if (isOfActivity(kind, subject)) await refuseStrangerToReport(work, { projectId, reportId: subjectId! })
  else await refuseStrangerToEvidence(work, projectId)
}

export const openForPhone = audited(
  'evidence.open',
  async (work: Work, projectId: string, opening: NewOpening): Promise<ShownOpening> => {
    await refuseStrangerToSubject(work, projectId, opening)
    const code = newToken()
    return { id: opening.id, code, expiresAt: await insertOpening(work, projectId, opening, code) }
  },
  ({ id }, projectId, { kind, subject }) => ({ id: projectId, details: { opening: id, kind, subject } }),
)

/** From now on its code opens nothing. Done twice is done once. */
export const closeForPhone = audited(
  'evidence.close',
  async ({ db }: Work, projectId: string, id: string) => {
    const { state, received } = await getOpeningState(db, projectId, id)
    await markOpeningClosed(db, id)
    return { id, received, again: state === 'closed' }
  },
  ({ id, received, again }, projectId) => (again ? undefined : { id: projectId, details: { opening: id, received } }),
)

function keepPicture(work: Work, opening: Opening, picture: PictureFromPhone, encoded: Reencoded) {
  const { projectId, kind, subject, subjectId } = opening
  const { id, caption, peopleAgreed, sha256 } = picture
  if (isOfActivity(kind, subject))
    return addActivityPhoto(
      work,
      { projectId, reportId: subjectId! },
      { id, kind, caption, peopleAgreed, sha256 },
      encoded,
    )
  return addEvidence(work, projectId, { id, kind, subject, subjectId, caption, sha256 }, encoded, true)
}

/** Each picture counts once, however often the phone sends it. */
export const receiveFromPhone = audited(
  'evidence.receive',
  async (work: Work, opening: Opening, picture: PictureFromPhone, encoded: Reencoded) => {
    const { id, again } = await keepPicture(work, opening, picture, encoded)
    return { id, again, received: again ? opening.received : await countReceived(work.db, opening.id) }
  },
  ({ id, again, received }, opening) =>
    again ? undefined : { id: opening.projectId, details: { opening: opening.id, picture: id, received } },
)
