import { expect, test } from 'vitest'
import type { Actor, Role } from '../../ground/access/actor.ts'
import { canCancelBatch, canCommitBatch, canImport, canImportFor, canReadBatch, canUndoBatch } from './import.policy.ts'
import type { BatchState } from './import.ts'

const OWN = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'
const ME = '019a0000-0000-7000-8000-000000000011'
const COLLEAGUE = '019a0000-0000-7000-8000-000000000012'

const actor = (role: Role): Actor => ({
  accountId: ME,
  name: '',
  organizationId: OWN,
  organizationName: '',
  grants: [{ role, scope: { kind: 'area', areaCode: '90' }, areas: ['90'] }],
})

const batch = (organizationId: string, by: string, state: BatchState) => ({
  organizationId,
  accountId: by,
  committedBy: by,
  state,
})

test.each<[Role, boolean]>([
  ['volunteer', false],
  ['officer', true],
  ['care-manager', true],
  ['organization-admin', true],
  ['network-admin', true],
  ['fund-officer', false],
  ['mentor', false],
  ['viewer', false],
])('a %s brings lists: %s', (role, answer) => {
  expect(canImport(actor(role))).toBe(answer)
  expect(canImportFor(actor(role), OWN)).toBe(answer)
  expect(canImportFor(actor(role), OTHER)).toBe(role === 'network-admin')
})

test.each<[Role, string, string, boolean]>([
  ['officer', OWN, ME, true],
  ['officer', OWN, COLLEAGUE, false],
  ['organization-admin', OWN, COLLEAGUE, true],
  ['organization-admin', OTHER, COLLEAGUE, false],
  ['network-admin', OTHER, COLLEAGUE, true],
  ['viewer', OWN, ME, false],
])(
  'a %s reads, commits, cancels and undoes the batch of organisation %s by %s: %s',
  (role, organization, by, answer) => {
    expect(canReadBatch(actor(role), batch(organization, by, 'ready'))).toBe(answer)
    expect(canCommitBatch(actor(role), batch(organization, by, 'ready'))).toBe(answer)
    expect(canCancelBatch(actor(role), batch(organization, by, 'ready'))).toBe(answer)
    expect(canUndoBatch(actor(role), batch(organization, by, 'committed'))).toBe(answer)
  },
)

test.each<[BatchState, boolean, boolean, boolean]>([
  ['reading', false, true, false],
  ['ready', true, true, false],
  ['committing', false, false, false],
  ['committed', false, false, true],
  ['undoing', false, false, false],
  ['undone', false, false, false],
  ['failed', false, true, false],
  ['cancelled', false, false, false],
])('while %s, commit %s, cancel %s, undo %s', (state, commit, cancel, undo) => {
  const mine = batch(OWN, ME, state)
  const me = actor('officer')
  expect([canCommitBatch(me, mine), canCancelBatch(me, mine), canUndoBatch(me, mine)]).toEqual([commit, cancel, undo])
})
