import { expect, test } from 'vitest'
import { AreaNames } from '../../registry/imports/area-names.ts'
import { RowReading } from '../../registry/imports/cleaning/row-reading.ts'
import { NEEDS_SHEET, type NeedKey } from './need-columns.ts'
import { cleanNeedRow } from './need-row.ts'

const about = { today: '2026-11-22', areas: new AreaNames([]) }
const found = new Map(NEEDS_SHEET.columns.map(({ key, header }, at) => [key, { at, header }]))

function cleaned(cells: Partial<Record<NeedKey, string>>) {
  const all = { number: '9901000000015', foundOn: '12/01/2563', kind: 'รถเข็นนั่ง', ...cells }
  const row = new RowReading<NeedKey>(
    found,
    NEEDS_SHEET.columns.map(({ key }) => all[key] ?? ''),
  )
  const { says, remarks } = cleanNeedRow(row, about)
  return { says, codes: remarks.map(({ severity, code }) => `${severity} ${code}`) }
}

test('what is left empty is the person’s own, can wait and is open', () => {
  expect(cleaned({})).toEqual({
    says: {
      foundOn: '2020-01-12',
      needOf: 'person',
      kind: 'wheelchair',
      urgency: 'can-wait',
      detail: null,
      status: 'open',
      owner: null,
      metOn: null,
    },
    codes: [],
  })
})

test('a need that was met says when', () => {
  const { says } = cleaned({
    needOf: 'ผู้ดูแล/ญาติ',
    urgency: 'เร่งด่วนมาก',
    status: 'ได้รับแล้ว',
    metOn: '26/08/2563',
    owner: 'กองทุนฟื้นฟูสมรรถภาพ',
  })
  expect(says).toMatchObject({
    needOf: 'carer',
    urgency: 'very-urgent',
    status: 'met',
    metOn: '2020-08-26',
    owner: 'กองทุนฟื้นฟูสมรรถภาพ',
  })
})

test('a kind the list does not know is kept in its own words', () => {
  expect(cleaned({ kind: 'เรือพาย', detail: 'ลำเล็ก' })).toMatchObject({
    says: { kind: 'other', detail: 'เรือพาย: ลำเล็ก' },
    codes: ['warn need-kind-unknown'],
  })
})

test.each<[Partial<Record<NeedKey, string>>, string]>([
  [{ kind: '' }, 'refuse need-kind-missing'],
  [{ foundOn: '' }, 'refuse fact-date-missing'],
  [{ foundOn: '31/02/2563' }, 'refuse fact-date-impossible'],
  [{ number: '' }, 'refuse person-not-named'],
])('%o is refused', (cells, told) => {
  expect(cleaned(cells).codes).toEqual([told])
})
