import { expect, test } from 'vitest'
import { gapsOf } from '../care/surveys/person-gaps.ts'
import { toldStanding } from '../ground/consent/phone-standing.ts'
import { applyEntries } from './apply-entries.ts'
import type { EntryKind, OutboxEntry } from './entry.ts'
import type { PersonBundle } from './person-bundle.ts'

const her = {
  id: '019a0000-0000-7000-8000-000000000001',
  phones: [{ number: '0810000001', owner: 'ลูกสาว' }],
  consents: [{ purpose: 'photographs', answer: 'given', on: '2026-01-01' }],
  carerName: null,
  formFacts: { occupation: null },
} as unknown as PersonBundle

const entry = (kind: EntryKind, body: OutboxEntry['body']): OutboxEntry => ({
  id: '019a0000-0000-7000-8000-000000000002',
  kind,
  about: her.id,
  base: null,
  madeAt: '2026-11-28T03:00:00.000Z',
  body,
})

test('an answer of the survey is no gap any more before it is sent', () => {
  expect(gapsOf(her)).toEqual(['occupation', 'carerName'])
  const shown = applyEntries(her, [
    entry('person-change', { occupation: 'rubber' }),
    entry('person-change', { carerName: 'แดง' }),
  ])!
  expect(gapsOf(shown)).toEqual([])
})

test('a corrected telephone keeps whose it is where the number stayed', () => {
  const shown = applyEntries(her, [entry('person-change', { phones: ['0890000002', '0810000001'] })])!
  expect(shown.phones).toEqual([
    { number: '0890000002', owner: null },
    { number: '0810000001', owner: 'ลูกสาว' },
  ])
})

test('a refusal is respected on this phone from the moment it is said', () => {
  const said = entry('consent', { purpose: 'photographs', saysYes: false, saidOn: '2026-11-28' })
  expect(toldStanding(her.consents, 'photographs')).toBe('given')
  expect(toldStanding(applyEntries(her, [said])!.consents, 'photographs')).toBe('refused')
})
