import { expect, test } from 'vitest'
import type { Actor, Role } from '../../ground/access/actor.ts'
import { canReviewForm, canSetFormReview } from './form-review.policy.ts'

const actor = (role: Role, organizationId = 'mine', accountId = 'me'): Actor => ({
  accountId,
  name: '',
  organizationId,
  organizationName: '',
  grants: [{ role, scope: { kind: 'caseload' }, areas: [] }],
})

test.each<[Role, string, string, boolean]>([
  ['officer', 'mine', 'her', true],
  ['officer', 'mine', 'me', false],
  ['officer', 'theirs', 'her', false],
  ['volunteer', 'mine', 'her', false],
  ['network-admin', 'theirs', 'her', true],
  ['network-admin', 'theirs', 'me', false],
])('a %s reviews a form of %s by %s: %s', (role, organizationId, authorId, may) => {
  expect(canReviewForm(actor(role), { organizationId, authorId })).toBe(may)
})

test('whether forms are reviewed is the administrator’s to say, of her own organisation', () => {
  expect(canSetFormReview(actor('organization-admin'), 'mine')).toBe(true)
  expect(canSetFormReview(actor('organization-admin'), 'theirs')).toBe(false)
  expect(canSetFormReview(actor('officer'), 'mine')).toBe(false)
})
