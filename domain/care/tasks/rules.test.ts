import { describe, expect, test } from 'vitest'
import type { TaskPerson } from './task.ts'
import { allTasksOf } from './tasks-of.ts'

const TODAY = '2026-11-28'

const person: TaskPerson = {
  id: '019ac000-0000-7000-8000-000000000001',
  prefix: 'นาง',
  birthDate: '1950-04-05',
  diedOn: null,
  nationalityIsThai: true,
  areaCode: '90110301',
  groups: [],
  benefits: ['old-age-allowance'],
  disabilityCardExpires: null,
  carerName: 'สมใจ',
  adlScore: null,
  adlOn: null,
  lastVisitOn: '2026-11-27',
  nextVisitOn: null,
  urgentNeeds: 0,
  visits: [],
  needs: [],
  assessments: [],
  loans: [],
  taskActs: [],
}
const assessed = (instrument: string, on: string, total: number | null, band: string | null = null) => ({
  id: `${instrument}-${on}`,
  instrument,
  on,
  total,
  band,
})
const visited = (visitedOn: string, falls: number | null, fallInjured: boolean | null = null) => ({
  id: `visit-${visitedOn}`,
  visitedOn,
  falls,
  fallInjured,
})

type Row = [string, Partial<TaskPerson>, (string | number)[][]]

/** Of each task: its kind, its words, the day, the risk. */
const found = (facts: Partial<TaskPerson>, today = TODAY) =>
  allTasksOf({ ...person, ...facts }, today).map(({ kind, why, dueOn, risk }) => [kind, why.text, dueOn, risk])

describe('a visit is due', () => {
  const rows: Row[] = [
    ['not for somebody of no group', { lastVisitOn: '2020-01-01' }, []],
    ['by appointment', { nextVisitOn: '2026-11-28' }, [['visit-due', 'visit-appointment', '2026-11-28', 1]]],
    [
      'not before the appointment, whatever the interval says',
      { adlScore: 2, adlOn: '2026-10-01', lastVisitOn: '2026-10-01', nextVisitOn: '2026-12-01' },
      [],
    ],
    [
      'when the appointment was missed, more so after two weeks',
      { lastVisitOn: '2026-10-01', nextVisitOn: '2026-11-01' },
      [['visit-due', 'visit-appointment-missed', '2026-11-01', 2]],
    ],
    ['not when she was seen since the appointment', { nextVisitOn: '2026-11-20' }, []],
    [
      'fourteen days after the last to who is bed-bound',
      { adlScore: 3, adlOn: '2026-10-01', lastVisitOn: '2026-11-14' },
      [['visit-due', 'visit-group', '2026-11-28', 2]],
    ],
    ['not on the thirteenth day', { adlScore: 3, adlOn: '2026-10-01', lastVisitOn: '2026-11-15' }, []],
    [
      'thirty days after the last to who is home-bound',
      { adlScore: 8, adlOn: '2026-10-01', lastVisitOn: '2026-10-29' },
      [['visit-due', 'visit-group', '2026-11-28', 1]],
    ],
    [
      'as the tag says where nobody counted points',
      { groups: ['bed-bound'], lastVisitOn: '2026-11-14' },
      [['visit-due', 'visit-group', '2026-11-28', 2]],
    ],
    [
      'as the points say where the tag says otherwise',
      { groups: ['bed-bound'], adlScore: 8, adlOn: '2026-10-01', lastVisitOn: '2026-11-14' },
      [],
    ],
    [
      'twice a week in group 4 of long-term care',
      { assessments: [assessed('ltc', '2026-10-01', 4)], lastVisitOn: '2026-11-25' },
      [['visit-due', 'visit-ltc', '2026-11-28', 2]],
    ],
    [
      'once a week in group 1',
      { assessments: [assessed('ltc', '2026-10-01', 1)], lastVisitOn: '2026-11-21' },
      [['visit-due', 'visit-ltc', '2026-11-28', 1]],
    ],
    [
      'by the latest group',
      { assessments: [assessed('ltc', '2026-10-01', 0), assessed('ltc', '2026-01-01', 4)], lastVisitOn: '2026-11-20' },
      [],
    ],
    [
      'today to who was never seen',
      { groups: ['older-person'], lastVisitOn: null },
      [['visit-due', 'visit-never', TODAY, 0]],
    ],
    [
      'sooner with a need that cannot wait',
      { groups: ['end-of-life'], urgentNeeds: 1, lastVisitOn: '2026-11-21' },
      [['visit-due', 'visit-group', '2026-11-28', 3]],
    ],
    [
      'more pressing after twice the interval',
      { groups: ['psychiatric'], lastVisitOn: '2026-09-01' },
      [['visit-due', 'visit-group', '2026-10-01', 2]],
    ],
  ]
  test.each(rows)('%s', (_, facts, tasks) => expect(found(facts)).toEqual(tasks))
})

describe('something is to be followed up', () => {
  const rows: Row[] = [
    [
      'a fall with an injury the next day',
      { lastVisitOn: '2026-11-27', visits: [visited('2026-11-27', 1, true)] },
      [['fall-follow-up', 'fall-injured', '2026-11-28', 3]],
    ],
    [
      'a fall without one after a week',
      { lastVisitOn: '2026-11-21', visits: [visited('2026-11-21', 2, false)] },
      [['fall-follow-up', 'fall', '2026-11-28', 2]],
    ],
    ['not a fall before the last visit', { visits: [visited('2026-11-20', 1, true), visited('2026-11-27', 0)] }, []],
    ['not a fall that was asked and denied', { visits: [visited('2026-11-20', 0)], lastVisitOn: '2026-11-20' }, []],
    [
      'nine questions after two said yes',
      { assessments: [assessed('2q', '2026-11-20', 1, 'at-risk')] },
      [['depression-ask', 'depression-ask', '2026-11-20', 2]],
    ],
    [
      'not when they were asked',
      { assessments: [assessed('2q', '2026-11-20', 1, 'at-risk'), assessed('9q', '2026-11-20', 2, 'none')] },
      [],
    ],
    ['not when two said no', { assessments: [assessed('2q', '2026-11-20', 0, 'normal')] }, []],
    [
      'a severe result the day after',
      { lastVisitOn: '2026-11-27', assessments: [assessed('9q', '2026-11-27', 20, 'severe')] },
      [['depression-follow-up', 'depression-severe', '2026-11-28', 3]],
    ],
    [
      'a moderate one after two weeks',
      { lastVisitOn: '2026-11-14', assessments: [assessed('9q', '2026-11-14', 15, 'moderate')] },
      [['depression-follow-up', 'depression-follow-up', '2026-11-28', 2]],
    ],
    ['not one after which she was seen', { assessments: [assessed('9q', '2026-11-10', 15, 'moderate')] }, []],
    [
      'everyday activities after half a year',
      { adlScore: 10, adlOn: '2026-05-29' },
      [['reassess-due', 'reassess-adl', '2026-11-28', 1]],
    ],
    [
      'in long-term care at nine months',
      { adlScore: 10, adlOn: '2026-05-29', assessments: [assessed('ltc', '2026-05-29', 1)] },
      [],
    ],
    ['not of who looks after herself', { adlScore: 12, adlOn: '2020-01-01' }, []],
    [
      'who has nobody to look after her',
      { adlScore: 11, adlOn: '2026-11-01', carerName: null },
      [['no-carer', 'no-carer', TODAY, 1]],
    ],
    [
      'not of whom a further carer looks after',
      { adlScore: 11, adlOn: '2026-11-01', carerName: null, furtherCarerUntil: '9999-12-31' },
      [],
    ],
  ]
  test.each(rows)('%s', (_, facts, tasks) => expect(found(facts)).toEqual(tasks))
})

describe('the family is told, an aid goes back', () => {
  const need = { id: 'need', kind: 'wheelchair', status: 'met', metOn: '2026-11-20', toldOn: null }
  const rows: Row[] = [
    ['of a need that was met', { needs: [need] }, [['need-told', 'need-told', '2026-11-20', 1]]],
    ['once', { needs: [{ ...need, toldOn: '2026-11-21' }] }, []],
    ['not of one that is open', { needs: [{ ...need, status: 'open', metOn: null }] }, []],
    [
      'a week ahead',
      { loans: [{ id: 'loan', name: 'รถเข็น', dueOn: '2026-12-05' }] },
      [['loan-back', 'loan-back', '2026-12-05', 0]],
    ],
    ['not eight days ahead', { loans: [{ id: 'loan', name: 'รถเข็น', dueOn: '2026-12-06' }] }, []],
    [
      'late',
      { loans: [{ id: 'loan', name: 'รถเข็น', dueOn: '2026-11-27' }] },
      [['loan-back', 'loan-late', '2026-11-27', 1]],
    ],
  ]
  test.each(rows)('%s', (_, facts, tasks) => expect(found(facts)).toEqual(tasks))
})

describe('papers have a day', () => {
  // On that day it is the fiscal year 2570; those born from 1 October 1967 to 30 September 1968 turn sixty in 2571.
  const sixty = { birthDate: '1968-03-01', benefits: [] }
  const told = (dueOn: string) => [['allowance-60', 'allowance-60', dueOn, 0]]
  const rows: [string, Partial<TaskPerson>, string, (string | number)[][]][] = [
    ['sixty in the coming fiscal year', sixty, '2026-11-28', told('2026-11-30')],
    ['born on its first day', { ...sixty, birthDate: '1967-10-01' }, '2026-11-28', told('2026-11-30')],
    ['born on its last', { ...sixty, birthDate: '1968-09-30' }, '2026-11-28', told('2026-11-30')],
    ['a day too old', { ...sixty, birthDate: '1967-09-30' }, '2026-11-28', []],
    ['a day too young', { ...sixty, birthDate: '1968-10-01' }, '2026-11-28', []],
    ['not in December', sixty, '2026-12-01', []],
    ['from January to September', sixty, '2027-01-01', told('2027-09-30')],
    ['still on its last day', sixty, '2027-09-30', told('2027-09-30')],
    ['with October it is the year after', sixty, '2027-10-01', []],
    ['no Thai, no allowance', { ...sixty, nationalityIsThai: false }, '2026-11-28', []],
    ['nor where nobody knows', { ...sixty, nationalityIsThai: null }, '2026-11-28', []],
    ['nor without a place here', { ...sixty, areaCode: null }, '2026-11-28', []],
    ['nor with it already', { ...sixty, benefits: ['old-age-allowance'] }, '2026-11-28', []],
    [
      'a card ninety days ahead',
      { disabilityCardExpires: '2027-02-26' },
      TODAY,
      [['disability-card', 'card-expiring', '2027-02-26', 0]],
    ],
    ['not ninety-one', { disabilityCardExpires: '2027-02-27' }, TODAY, []],
    [
      'a card that is over',
      { disabilityCardExpires: '2026-11-27' },
      TODAY,
      [['disability-card', 'card-expired', '2026-11-27', 1]],
    ],
    ['not a card for life', { disabilityCardExpires: 'ตลอดชีพ' }, TODAY, []],
    [
      'a child who is fifteen today',
      { prefix: 'เด็กหญิง', birthDate: '2011-11-28' },
      TODAY,
      [['prefix-change', 'prefix-change', TODAY, 0]],
    ],
    ['not one of tomorrow', { prefix: 'เด็กชาย', birthDate: '2011-11-29' }, TODAY, []],
  ]
  test.each(rows)('%s', (_, facts, today, tasks) => expect(found(facts, today)).toEqual(tasks))
})
