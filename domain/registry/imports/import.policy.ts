// Who may bring lists into the centre, commit them and take them back.
import type { Actor } from '../../ground/access/actor.ts'
import { hasRole, keepsRegistry } from '../../ground/access/scope.policy.ts'
import type { BatchState } from './import.ts'

/** A batch as far as a policy looks at it. */
type Brought = { organizationId: string; accountId: string | null; committedBy: string | null; state: BatchState }

export const canImport = keepsRegistry

/** Lists of other organisations are brought by the network's administrator only. */
export const canImportFor = (actor: Actor, organizationId: string) =>
  canImport(actor) && (actor.organizationId === organizationId || hasRole(actor, 'network-admin'))

/** The rows of a file name people: whoever brought it reads them, and the administrators. */
export const canReadBatch = (
  actor: Actor,
  { organizationId, accountId }: Pick<Brought, 'organizationId' | 'accountId'>,
) =>
  canImportFor(actor, organizationId) &&
  (actor.accountId === accountId || hasRole(actor, 'organization-admin', 'network-admin'))

export const canCommitBatch = (actor: Actor, batch: Brought) => batch.state === 'ready' && canReadBatch(actor, batch)

export const canCancelBatch = (actor: Actor, batch: Brought) =>
  ['reading', 'ready', 'failed'].includes(batch.state) && canReadBatch(actor, batch)

/** Taken back by whoever committed it, or by an administrator of the same organisation. */
export const canUndoBatch = (actor: Actor, batch: Brought) =>
  batch.state === 'committed' && canUndoCommitted(actor, batch)

export const canUndoCommitted = (
  actor: Actor,
  { organizationId, committedBy }: Pick<Brought, 'organizationId' | 'committedBy'>,
) =>
  canImportFor(actor, organizationId) &&
  ((committedBy !== null && committedBy === actor.accountId) || hasRole(actor, 'organization-admin', 'network-admin'))
