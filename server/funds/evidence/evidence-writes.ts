// A paper of a project: kept once, taken back with a reason.
import { canAddEvidence, canWithdrawEvidence } from '../../../domain/funds/evidence/evidence.policy.ts'
import type { NewEvidence } from '../../../domain/funds/evidence/evidence.ts'
import type { Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import type { Reencoded } from '../../registry/photos/re-encode.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { getEvidence, insertEvidence, markEvidenceWithdrawn } from './evidence.queries.ts'

export async function refuseStrangerToEvidence(work: Work, projectId: string): Promise<void> {
  allow(canAddEvidence(work.actor, await getProjectInSight(work, projectId)))
}

/** Its files before its row: a file that no row names is waste, a row without its file would be a loss. */
export const addEvidence = audited(
  'evidence.add',
  (work: Work, projectId: string, evidence: NewEvidence, picture: Reencoded, byPhone: boolean) =>
    once(work, evidence.id, { projectId, ...evidence }, async () => {
      await refuseStrangerToEvidence(work, projectId)
      const { files } = work.centre
      const [small, large] = [await files.put(picture.small), await files.put(picture.large)]
      const { width, height } = picture
      const keys = { smallKey: small.storageKey, largeKey: large.storageKey }
      await insertEvidence(work, projectId, evidence, { ...keys, width, height, byPhone })
      return { id: evidence.id }
    }),
  ({ id, again }, projectId, { kind, subject }, _picture, byPhone) =>
    again ? undefined : { id: projectId, details: { evidence: id, kind, subject, byPhone } },
)

export const withdrawEvidence = audited(
  'evidence.withdraw',
  (work: Work, projectId: string, evidenceId: string, { id, reason }: Withdrawal) =>
    once(work, id, { projectId, evidenceId, reason }, async () => {
      const project = await getProjectInSight(work, projectId)
      const { addedBy } = await getEvidence(work.db, projectId, evidenceId)
      allow(canWithdrawEvidence(work.actor, project, addedBy))
      await markEvidenceWithdrawn(work, projectId, evidenceId, reason)
      return { id: evidenceId }
    }),
  ({ id, again }, projectId, _evidenceId, { reason }) =>
    again ? undefined : { id: projectId, details: { evidence: id, reason } },
)
