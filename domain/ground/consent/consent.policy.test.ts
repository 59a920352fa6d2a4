import { describe, expect, test } from 'vitest'
import { canPublishPhoto, mayPursue, needsConsent, standingOf } from './consent.policy.ts'
import { consentGiver } from './consent-giver.ts'

const said = (purpose: 'sharing' | 'photographs' | 'publication', saysYes: boolean, saidOn = '2026-01-01') => ({
  purpose,
  saysYes,
  saidOn,
  withdrawnOn: null as string | null,
})

describe('consent', () => {
  test('the latest word counts', () => {
    expect(standingOf([], 'sharing')).toBe('not-asked')
    expect(standingOf([said('sharing', true)], 'sharing')).toBe('yes')
    expect(standingOf([said('sharing', false, '2026-02-01'), said('sharing', true)], 'sharing')).toBe('no')
    expect(standingOf([{ ...said('sharing', true), withdrawnOn: '2026-03-01' }], 'sharing')).toBe('withdrawn')
    expect(standingOf([said('photographs', true)], 'sharing')).toBe('not-asked')
  })

  test.each([
    ['care', 'public-task', false],
    ['care', undefined, false],
    ['care', 'consent', true],
    ['sharing', undefined, true],
    ['sharing', 'social-welfare', false],
    ['photographs', undefined, true],
    ['publication', undefined, true],
  ] as const)('%s on the ground of %s asks for consent: %s', (purpose, basis, asks) => {
    expect(needsConsent(purpose, basis)).toBe(asks)
  })

  test('what asks for it is done only with a yes that stands', () => {
    expect(mayPursue('sharing', undefined, [said('sharing', true)])).toBe(true)
    expect(mayPursue('sharing', undefined, [{ ...said('sharing', true), withdrawnOn: '2026-03-01' }])).toBe(false)
    expect(mayPursue('care', 'public-task', [])).toBe(true)
  })

  test('a photograph is published only with both consents', () => {
    expect(canPublishPhoto([said('photographs', true)])).toBe(false)
    expect(canPublishPhoto([said('photographs', true), said('publication', true)])).toBe(true)
    expect(canPublishPhoto([said('photographs', true), said('publication', false)])).toBe(false)
  })

  test.each([
    [9, 'guardian'],
    [10, 'herself-with-guardian'],
    [19, 'herself-with-guardian'],
    [20, 'herself'],
    [null, 'herself'],
  ] as const)('at %s it is said by %s', (age, giver) => {
    expect(consentGiver(age)).toBe(giver)
  })
})
