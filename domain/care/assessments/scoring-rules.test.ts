import { describe, expect, test } from 'vitest'
import type { Answers, Instrument } from './instrument.ts'
import { loadInstrument } from './instrument-list.ts'
import { scoreOf } from './score.ts'
import { TAI_TABLE, taiTableOn } from './tai-table.ts'

const get = async (code: string) => (await loadInstrument(code)) as Instrument
const came = async (code: string, answers: Answers) => {
  const { total, band } = scoreOf(await get(code), answers)
  return [total, band?.code]
}

describe('TAI', () => {
  test.each([
    [5, 5, 5, 5, 'B5'],
    [4, 5, 5, 5, 'B4'],
    [3, 4, 5, 4, 'B3'],
    [3, 3, 4, 5, 'C4'],
    [5, 2, 3, 5, 'C3'],
    [4, 0, 5, 1, 'C2'],
    [2, 5, 4, 0, 'I3'],
    [0, 5, 3, 5, 'I2'],
    [1, 1, 2, 5, 'I1'],
  ])('mobility %i, mind %i, eating %i, toilet %i is %s', async (mobility, mental, eating, toilet, band) => {
    expect(await came('tai', { mobility, mental, eating, toilet })).toEqual([null, band])
  })

  test('has a class for whatever is answered', async () => {
    const instrument = await get('tai')
    for (let all = 0; all < 6 ** 4; all++) {
      const [mobility, mental, eating, toilet] = [
        all % 6,
        Math.floor(all / 6) % 6,
        Math.floor(all / 36) % 6,
        Math.floor(all / 216),
      ]
      expect(scoreOf(instrument, { mobility, mental, eating, toilet } as Answers).band).toBeDefined()
    }
  })

  test('is judged by the table that holds on the day', async () => {
    const ours = { version: '2', fromDay: '2026-10-01', source: 'จังหวัด', lines: [{ band: 'C2' as const }] }
    const answers = { mobility: 5, mental: 5, eating: 5, toilet: 5 }
    const on = async (day: string) =>
      scoreOf(await get('tai'), answers, { taiTable: taiTableOn([TAI_TABLE, ours], day) }).band?.code
    expect([await on('2026-09-30'), await on('2026-10-01')]).toEqual(['B5', 'C2'])
  })
})

test.each([
  [12, 'C4', 'no', 0, 0],
  [8, 'B3', 'no', 1, 0],
  [8, 'C2', 'no', 2, 0],
  [3, 'I3', 'no', 3, 0],
  [3, 'I3', 'yes', 4, 0],
  [2, 'I1', 'no', 4, 0],
  [8, 'I3', 'no', 3, 1],
  [3, 'B3', 'no', 1, 1],
  [8, 'B5', 'no', 0, 0],
])('ADL %i with %s, grave: %s, is group %i with %i warnings', async (adl, tai, grave, group, warnings) => {
  const score = scoreOf(await get('ltc'), { adl, tai, grave })
  expect([score.total, score.notes.length]).toEqual([group, warnings])
})

test.each([
  [45, 160, 17.6, 'thin'],
  [47.4, 160, 18.5, 'normal'],
  [58.6, 160, 22.9, 'normal'],
  [59, 160, 23, 'over'],
  [64, 160, 25, 'obese-1'],
  [77, 160, 30.1, 'obese-2'],
])('%i kg and %i cm are %f, %s', async (weight, height, total, band) => {
  expect(await came('bmi', { weight, height, sex: 'male' })).toEqual([total, band])
})

test.each([
  ['male', 89.5, 0],
  ['male', 90, 1],
  ['female', 79.5, 0],
  ['female', 80, 1],
])('the waist of a %s of %f is told %i times', async (sex, waist, times) => {
  expect(scoreOf(await get('bmi'), { weight: 50, height: 160, sex, waist }).notes).toHaveLength(times)
})

test.each<[Answers, number | null, string]>([
  [{ cannot: 'yes' }, null, 'at-risk'],
  [{ cannot: 'no', t1: 11.9 }, 11.9, 'normal'],
  [{ cannot: 'no', t1: 12 }, 12, 'at-risk'],
  [{ cannot: 'no', t1: 14, t2: 10, t3: 9 }, 11, 'normal'],
])('TUG of %j', async (answers, total, band) => {
  expect(await came('tug', answers)).toEqual([total, band])
})

test('the worst risk at work counts, as likely times bad', async () => {
  const hazards = ['physical', 'chemical', 'biological', 'strain', 'mental', 'accident']
  const none = {
    ...{ work: 'กรีดยาง', injured: 'no', group: 'rubber', pesticide: 'no', 'protection-use': 'always' },
    ...Object.fromEntries(hazards.map((id) => [id, 'no'])),
  }
  expect(await came('informal-work', none)).toEqual([0, 'none'])
  const some = {
    ...none,
    strain: 'yes',
    'strain-likely': 3,
    'strain-bad': 1,
    chemical: 'yes',
    'chemical-likely': 2,
    'chemical-bad': 3,
  }
  expect(await came('informal-work', some)).toEqual([6, 'high'])
})

test('four aspects are a follow-up of months two to five, and violence cannot wait', async () => {
  const four = { symptoms: 1, medicine: 2, carer: 1, daily: 1, violence: 'no' }
  expect(await came('smi-v', { month: '3', ...four })).toEqual([5, 'steady'])
  expect(await came('smi-v', { month: '6', ...four })).toEqual([null, undefined])
  expect(scoreOf(await get('smi-v'), { month: '3', violence: 'yes' }).urgent).toBe('violence')
})

test.each<[Answers, string[]]>([
  [{ chemical: 'no', 'blood-paper': 'unsafe', pesticide: 'yes' }, []],
  [{ chemical: 'yes', pesticide: 'yes', 'blood-paper': 'unsafe' }, ['blood']],
  [{ chemical: 'yes', pesticide: 'yes', 'blood-paper': 'normal', 'protection-use': 'never' }, ['gloves']],
  [{ insured: 'no' }, ['1506']],
])('of an informal worker who answers %j it is said: %j', async (answers, said) => {
  const { notes } = scoreOf(await get('informal-work'), answers)
  expect(notes.map(({ say }) => /blood|gloves|1506/.exec(say.en)?.[0])).toEqual(said)
})

test('a child outside school with nobody in charge, and without papers, is said so', async () => {
  const { notes } = scoreOf(await get('out-of-school'), { 'in-charge': 'nobody', why: ['papers'] })
  expect(notes.map(({ severity }) => severity)).toEqual(['act', 'act'])
})
