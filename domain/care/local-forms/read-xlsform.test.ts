// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForms write what was answered
import { expect, test } from 'vitest'
import { formState } from './form-state.ts'
import type { FormAnswers } from './local-form.ts'
import { readXlsForm } from './read-xlsform.ts'

const HEADER = [
  'type',
  'name',
  'label::Thai (th)',
  'label::English (en)',
  'required',
  'relevant',
  'constraint',
  'constraint_message::Thai (th)',
  'calculation',
]
const FORM = [
  ['start', 'start'],
  ['text', 'job', 'ทำงานอะไร', 'What work?', 'yes'],
  ['integer', 'age', 'อายุ', 'Age', 'yes', '', '. >= 0 and . <= 120', 'อายุ 0–120 ปี'],
  ['select_multiple tools', 'uses', 'ใช้อะไร', 'Uses what?', '', '${age} >= 15'],
  ['text', 'other', 'อย่างอื่น', 'What else?', 'true()', "selected(${uses}, 'other')"],
  ['begin repeat', 'child', 'เด็ก', 'Child'],
  ['text', 'nick', 'ชื่อเล่น', 'Nickname', 'yes'],
  ['integer', 'years', 'กี่ปี', 'Years'],
  ['end repeat'],
  ['calculate', 'all_years', '', '', '', '', '', '', 'sum(${years})'],
  ['note', 'thanks', 'ขอบคุณ', 'Thank you', '', '${all_years} > 10'],
]
const CHOICES = [
  ['list_name', 'name', 'label::Thai (th)', 'label::English (en)'],
  ['tools', 'knife', 'มีด', 'Knife'],
  ['tools', 'other', 'อื่นๆ', 'Other'],
]
const SETTINGS = [
  ['form_title::Thai (th)', 'form_title::English (en)'],
  ['แรงงาน', 'Workers'],
]
const read = (survey: string[][], choices = CHOICES) =>
  readXlsForm(
    [
      { name: 'survey', rows: [HEADER, ...survey] },
      { name: 'choices', rows: choices },
      { name: 'settings', rows: SETTINGS },
    ],
    'แบบ.xlsx',
  )
const said = (survey: string[][]) =>
  read(survey).remarks.map(({ row, severity, says }) => `${row} ${severity} ${says.en}`)

test('a whole form is read, with its words in both languages', () => {
  const { definition, remarks } = read(FORM)
  expect(remarks).toEqual([])
  expect(definition.title).toEqual({ th: 'แรงงาน', en: 'Workers' })
  expect(definition.items.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'job text',
    'age integer',
    'uses select-many',
    'other text',
    'child repeat',
    'all_years calculate',
    'thanks note',
  ])
  expect(definition.items[2]!.options).toEqual([
    { name: 'knife', label: { th: 'มีด', en: 'Knife' } },
    { name: 'other', label: { th: 'อื่นๆ', en: 'Other' } },
  ])
})

test.each<[FormAnswers, string[], string[]]>([
  [{}, ['job', 'age', 'child'], ['job missing', 'age missing']],
  [{ job: 'ก', age: 12 }, ['job', 'age', 'child'], []],
  [{ job: 'ก', age: 130 }, ['job', 'age', 'uses', 'child'], ['age constraint']],
  [{ job: 'ก', age: 1.5 }, ['job', 'age', 'child'], ['age kind']],
  [{ job: 'ก', age: 40, uses: ['knife'] }, ['job', 'age', 'uses', 'child'], []],
  [{ job: 'ก', age: 40, uses: ['gun'] }, ['job', 'age', 'uses', 'child'], ['uses kind']],
  [{ job: 'ก', age: 40, uses: ['other'] }, ['job', 'age', 'uses', 'other', 'child'], ['other missing']],
  [
    { job: 'ก', age: 12, child: [{ nick: 'ก', years: 5 }, { years: 7 }] },
    ['job', 'age', 'child', 'child/0/nick', 'child/0/years', 'child/1/nick', 'child/1/years', 'thanks'],
    ['child/1/nick missing'],
  ],
])('with %j it asks and refuses what it should', (answers, asked, problems) => {
  const state = formState(read(FORM).definition, answers, '2026-11-28')
  expect(state.asked.map(({ path }) => path)).toEqual(asked)
  expect(state.problems.map(({ path, why }) => `${path} ${why}`)).toEqual(problems)
})

test('what was reckoned is kept beside what was answered', () => {
  const answers = {
    job: 'ก',
    age: 12,
    child: [
      { nick: 'ก', years: 5 },
      { nick: 'ข', years: 7 },
    ],
  }
  expect(formState(read(FORM).definition, answers, '2026-11-28').values).toMatchObject({
    all_years: 12,
    'child/1/years': 7,
  })
})

test('each row that is not taken is told, by its number', () => {
  expect(
    said([
      ['geopoint', 'place', 'ที่', 'Place'],
      ['text', 'two words', 'ก', 'a'],
      ['text', 'a', 'ก', 'a'],
      ['text', 'a', 'ก', 'a'],
      ['text', 'b', 'ก', ''],
      ['text', 'c', '', ''],
      ['select_one none', 'd', 'ก', 'a'],
      ['text', 'e', 'ก', 'a', '', "regex(., 'x')"],
      ['text', 'f', 'ก', 'a', '', '${nobody} = 1'],
      ['calculate', 'g', '', '', '', '', '', '', '${h} + 1'],
      ['calculate', 'h', '', '', '', '', '', '', '1'],
      ['end group'],
      ['begin repeat', 'r1', 'ก', 'a'],
      ['begin repeat', 'r2', 'ก', 'a'],
      ['end repeat'],
    ]),
  ).toEqual([
    '2 error Questions of the type “geopoint” are not taken yet.',
    '3 error The name “two words” does not do: Latin letters, digits and _, beginning with a letter.',
    '5 error The name “a” is used twice.',
    '6 note There is no English label; the Thai one is shown.',
    '7 error The question has no label.',
    '8 error The sheet choices has no list “none”.',
    '9 error The formula in the column relevant is not understood at “regex()”.',
    '13 error An end without a beginning.',
    '15 error Only one level of repeats is taken.',
    '14 error The group “r1” is not closed (end group / end repeat).',
    '10 error The formula in the column relevant speaks of “nobody”, which is not in the form.',
    '11 error “g” is reckoned from something that is reckoned later.',
  ])
})

test('each remark says the cell: its sheet, its row and its column', () => {
  const choices = [...CHOICES, ['tools', '', 'ไม่มีชื่อ', 'None'], ['tools', 'knife', 'มีด', 'Knife']]
  const { remarks, definition } = read([...FORM, ['text', 'late', 'ก', 'a', '', '${nobody} = 1']], choices)
  expect(remarks.map(({ sheet, row, column, severity }) => [sheet, row, column, severity])).toEqual([
    ['survey', 13, 'F relevant', 'error'],
    ['choices', 4, 'B name', 'error'],
    ['choices', 5, 'B name', 'error'],
  ])
  expect(definition.items[2]!.options).toHaveLength(2)
})

test.each([
  [[], 'There is no sheet named survey.'],
  [[{ name: 'survey', rows: [['ชื่อ']] }], 'The sheet survey needs the columns type and name.'],
  [[{ name: 'Survey', rows: [HEADER] }], 'The sheet survey holds no question.'],
])('what is no form is told: %#', (sheets, says) => {
  expect(readXlsForm(sheets, 'a.xlsx').remarks.map((remark) => remark.says.en)).toEqual([says])
})
