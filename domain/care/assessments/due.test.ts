import { expect, test } from 'vitest'
import type { Role } from '../../ground/access/actor.ts'
import { offeredTo, type Result, takenOver } from './due.ts'
import { loadInstrument } from './instrument-list.ts'

const TODAY = '2026-11-28'
const someone = { birthDate: '1950-01-01', groups: [] as string[], adlScore: null as number | null }
const asker = (role: Role) => ({ roles: [role], restricted: [] })
const result = (instrument: string, on: string, band: string | null = null): Result => ({
  instrument,
  on,
  total: null,
  band,
})
const dueFor = (who: typeof someone, results: Result[] = []) =>
  offeredTo(who, results, asker('volunteer'), TODAY)
    .filter(({ isDue }) => isDue)
    .map(({ listed }) => listed.code)
const offered = (role: Role, results: Result[] = []) =>
  offeredTo(someone, results, asker(role), TODAY).map(({ listed }) => listed.code)

test('an older person is due for ADL, two questions and the risk of falling', () => {
  expect(dueFor(someone)).toEqual(['barthel', '2q', 'thai-frat'])
  expect(dueFor({ ...someone, birthDate: '2000-01-01' })).toEqual(['2q'])
  expect(dueFor({ ...someone, birthDate: '2000-01-01', groups: ['disabled'] })).toEqual(['barthel', '2q', 'caregiver'])
})

test('one who cannot leave her bed is due for long-term care too', () => {
  expect(dueFor({ ...someone, adlScore: 3 })).toEqual(['barthel', '2q', 'tai', 'ltc', 'thai-frat', 'caregiver'])
})

test('a child outside school is due for her own form, and a child in school is not', () => {
  const child = { ...someone, birthDate: '2014-01-01' }
  expect(dueFor({ ...child, groups: ['out-of-school'] })).toEqual(['out-of-school'])
  expect(dueFor(child)).toEqual([])
})

test('a result stands for its time', () => {
  const others = [result('2q', TODAY), result('thai-frat', TODAY)]
  expect(dueFor(someone, [...others, result('barthel', '2026-06-02')])).toEqual([])
  expect(dueFor(someone, [...others, result('barthel', '2026-06-01')])).toEqual(['barthel'])
})

test('a volunteer is led on from two questions; what is of psychiatry she is not offered', () => {
  expect(offered('volunteer')).not.toContain('9q')
  expect(offered('volunteer', [result('2q', TODAY, 'at-risk')])).toContain('9q')
  expect(offered('volunteer')).not.toContain('8q')
  expect(offered('volunteer')).not.toContain('smi-v')
  expect(offered('officer')).toEqual(expect.arrayContaining(['9q', '8q', 'smi-v']))
})

test('what is known of her is taken over', async () => {
  const bmi = await loadInstrument('bmi')
  expect(takenOver(bmi!.items, { weightKg: 51, heightCm: null, sex: 'female' })).toEqual({ weight: 51, sex: 'female' })
})
