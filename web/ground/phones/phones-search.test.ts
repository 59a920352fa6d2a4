import { describe, expect, test } from 'vitest'
import type { Phone } from '../../../domain/sync/phone.ts'
import { shownPhones } from './phones-search.ts'

const NOW = Date.parse('2026-03-10T00:00:00Z')
const phoneOf = (accountName: string, says: Partial<Phone> = {}) =>
  ({
    accountName,
    organizationName: 'อบต. สมมุติ',
    lastContactAt: '2026-03-09T00:00:00Z',
    skewSeconds: 0,
    waitingEntries: 0,
    waitingPhotos: 0,
    refusedEntries: 0,
    unlockingAskedAt: null,
    unlockingAllowedAt: null,
    wipingAskedAt: null,
    ...says,
  }) as Phone
const names = (phones: Phone[]) => phones.map(({ accountName }) => accountName)

describe('the phones of an organisation', () => {
  const phones = [
    phoneOf('ข', { waitingPhotos: 3 }),
    phoneOf('ก', { lastContactAt: '2026-03-01T00:00:00Z', waitingEntries: 1 }),
    phoneOf('ค', { unlockingAskedAt: '2026-03-09T00:00:00Z', skewSeconds: 2 * 86_400 }),
  ]

  test('whose PIN was forgotten stand first, until somebody sorts them', () => {
    expect(names(shownPhones(phones, {}, NOW))).toEqual(['ค', 'ข', 'ก'])
    expect(names(shownPhones(phones, { sort: 'name' }, NOW))).toEqual(['ก', 'ข', 'ค'])
    expect(names(shownPhones(phones, { sort: '-waiting' }, NOW))).toEqual(['ข', 'ก', 'ค'])
  })

  test.each([
    ['waiting', ['ข', 'ก']],
    ['silent', ['ก']],
    ['clock', ['ค']],
    ['asks-unlocking', ['ค']],
    ['lost', []],
  ] as const)('are narrowed to %s', (state, shown) => {
    expect(names(shownPhones(phones, { state }, NOW))).toEqual(shown)
  })
})
