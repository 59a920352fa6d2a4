// Who may ask what, take back what, and judge otherwise. Pure: the phone asks the same questions without signal.
import type { Actor, Role } from '../../ground/access/actor.ts'
import { canSeePeople, hasRole } from '../../ground/access/scope.policy.ts'
import type { RestrictedKind } from '../../registry/restricted/restricted.ts'
import type { Instrument } from './instrument.ts'

export type Asker = { roles: readonly Role[]; restricted: readonly RestrictedKind[] }

/** A few instruments are for some roles only, or for whoever has the right to the kind of facts they bring to light. */
export const mayAsk = (
  { roles, restricted }: Asker,
  { askedBy, restricted: kind }: Pick<Instrument, 'askedBy' | 'restricted'>,
) => !askedBy || askedBy.some((role) => roles.includes(role)) || (kind !== undefined && restricted.includes(kind))

export const canRecordAssessment = canSeePeople

export const canWithdrawAssessment = (
  actor: Actor,
  assessment: { recordedBy: string | null; organizationId: string | null },
) =>
  (assessment.recordedBy !== null && assessment.recordedBy === actor.accountId) ||
  hasRole(actor, 'network-admin') ||
  (hasRole(actor, 'organization-admin', 'care-manager') && assessment.organizationId === actor.organizationId)

/** The class of long-term care is judged by a care manager, whatever the table says. */
export const canOverrideBand = (actor: Actor) => hasRole(actor, 'care-manager')

export const OVERRIDABLE: readonly string[] = ['tai', 'ltc']

export const canReplaceTaiTable = (actor: Actor) => hasRole(actor, 'network-admin')
