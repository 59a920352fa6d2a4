import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as date from './thai-date.ts'
import { formatThaiDate, parseThaiDate } from './thai-date.ts'
import { MONTHS } from './thai-months.ts'
import { toThaiDigits } from './thai-text.ts'

const today = '2026-11-22'
const event = (text: string) => parseThaiDate(text, { today })
const birth = (text: string) => parseThaiDate(text, { today, birth: true })

test.each([
  '5/4/2564',
  '05/04/2564',
  '05/04/64',
  '5-4-2564',
  '5.4.2564',
  '5.4.64',
  '5 4 2564',
  '๕/๔/๒๕๖๔',
  '๕/4/2564',
  ' 5 / 4 / 2564 ',
  '5 เม.ย. 2564',
  '5 เม.ย. 64',
  '5 เมย 64',
  '5เม.ย.64',
  '5 เม.ย 2564',
  '5 เม. ย. 2564',
  '5 เมษายน 2564',
  '5 เมษา 64',
  '๕ เม.ย. ๒๕๖๔',
  '5-เม.ย.-64',
  '5/เม.ย./2564',
  '5 เมษายน พ.ศ. 2564',
  '5 เมษายน พ.ศ.2564',
  '5 เมษายน พศ 2564',
  'วันที่ 5 เดือน เมษายน พ.ศ. 2564',
  'วันจันทร์ที่ 5 เมษายน พุทธศักราช 2564',
  '5 เม.ย. 256 4',
  '5 เม.ย. 2564 15:09 น.',
  '5/4/2564 15:09:30',
  '5 เม.ย. 2564 เวลา 15.09 น.',
  '2564-04-05',
  '2564/4/5',
  '25640405',
  '05042564',
  '5\u00a0เม.ย.\u200b 2564',
  '5–4–2564',
  '5 April 2564',
  '5 เมษายน 2564.',
])('%s is 5 April 2564', (text) => {
  expect(event(text)).toEqual({ day: '2021-04-05', precision: 'day', notes: [] })
})

test.each([
  ['2021-04-05', []],
  ['20210405', []],
  ['2021-04-05T00:00:00.000Z', []],
  ['2021-04-04T17:00:00Z', []],
  ['2021-04-05 00:00:00', []],
  ['5 เมษายน ค.ศ. 2021', []],
  ['5 Apr 2021', []],
  ['05/04/2021', ['date-era-ce']],
  ['๕ เม.ย. ๒๐๒๑', ['date-era-ce']],
  ['44291', ['date-serial']],
  ['44291.6', ['date-serial']],
  ['242618', ['date-serial']],
  ['242618.0', ['date-serial']],
])('%s is the same day in another guise', (text, notes) => {
  expect(event(text)).toEqual({ day: '2021-04-05', precision: 'day', notes })
})

test.each([
  ['2475', '1932-01-01', 'year'],
  ['๒๔๗๕', '1932-01-01', 'year'],
  ['2475.0', '1932-01-01', 'year'],
  ['พ.ศ. 2475', '1932-01-01', 'year'],
  ['-/-/2475', '1932-01-01', 'year'],
  ['- - 2475', '1932-01-01', 'year'],
  ['– – 2475', '1932-01-01', 'year'],
  ['00/00/2475', '1932-01-01', 'year'],
  ['5/-/2475', '1932-01-01', 'year'],
  ['5/00/2475', '1932-01-01', 'year'],
  ['24750000', '1932-01-01', 'year'],
  ['2475-00-00', '1932-01-01', 'year'],
  ['ไม่ทราบ/2475', '1932-01-01', 'year'],
  ['ไม่ทราบวันเดือน 2475', '1932-01-01', 'year'],
  ['ไม่ทราบวันเดือน ปีเกิด 2475', '1932-01-01', 'year'],
  ['ประมาณ 2475', '1932-01-01', 'year'],
  ['2475 (ประมาณ)', '1932-01-01', 'year'],
  ['เม.ย. 2475', '1932-04-01', 'month'],
  ['- เมษายน 2475', '1932-04-01', 'month'],
  ['00/04/2475', '1932-04-01', 'month'],
  ['-/4/2475', '1932-04-01', 'month'],
  ['4/2475', '1932-04-01', 'month'],
  ['24750400', '1932-04-01', 'month'],
])('%s is known to be %s, by the %3$s', (text, day, precision) => {
  expect(birth(text)).toEqual({ day, precision, notes: [] })
})

test.each([
  ['15 กุมภาพันธ์ 2480', '1938-02-15', ['date-pre-2484']],
  ['๑๐ มี.ค. ๒๔๗๙', '1937-03-10', ['date-pre-2484']],
  ['31/3/2482', '1940-03-31', ['date-pre-2484']],
  ['ก.พ. 2480', '1938-02-01', ['date-pre-2484']],
  ['1/4/2480', '1937-04-01', []],
  ['31/12/2483', '1940-12-31', []],
  ['15/2/2484', '1941-02-15', []],
  ['15/2/2483', '1941-02-15', ['date-2483-had-nine-months']],
  ['29/2/2470', '1928-02-29', ['date-pre-2484']],
  ['29/2/2471', '1928-02-29', ['date-pre-2484']],
  ['1938-02-15', '1938-02-15', []],
  ['15/2/1938', '1938-02-15', ['date-era-ce']],
])('%s: the year began in April before 2484', (text, day, notes) => {
  expect(birth(text)).toMatchObject({ day, notes })
})

test('a birth on 1 January of an old register says little more than the year', () => {
  expect(birth('01/01/2471')).toEqual({ day: '1928-01-01', precision: 'year', notes: ['date-jan-first'] })
  expect(birth('01/01/2489')).toEqual({ day: '1946-01-01', precision: 'day', notes: ['date-jan-first'] })
  expect(birth('19340101')).toEqual({ day: '1934-01-01', precision: 'day', notes: ['date-jan-first'] })
  expect(birth('01/01/2553')).toEqual({ day: '2010-01-01', precision: 'day', notes: [] })
  expect(event('1/1/2480')).toEqual({ day: '1938-01-01', precision: 'day', notes: ['date-pre-2484'] })
})

test.each([
  ['5/4/63', '2020-04-05'],
  ['18/12/00', '1957-12-18'],
  ['4/4/71', '2028-04-04'],
  ['5 ธค 98', '2055-12-05'],
])('%s of an event is in พ.ศ. 25xx', (text, day) => {
  expect(event(text)).toEqual({ day, precision: 'day', notes: [] })
})

test.each([
  ['25/12/90', '1947-12-25'],
  ['2/5/04', '1961-05-02'],
  ['18 กพ 13', '1970-02-18'],
  ['14 พค 55', '2012-05-14'],
  ['29 มิย 57', '2014-06-29'],
  ['23 ธค 69', '1926-12-23'],
])('%s of a birth is in the only century that fits', (text, day) => {
  expect(birth(text)).toEqual({ day, precision: 'day', notes: ['date-two-digit-year'] })
})

test.each(['5/4/62', '14 พค 66', '1/11/69', '5-Apr-21'])('%s of a birth could be in two centuries', (text) => {
  expect(birth(text)).toEqual({ problem: 'date-two-digit-year-unclear' })
})

test.each([
  '31/02/2564',
  '29/02/2564',
  '32/1/2564',
  '5/13/2564',
  '๓๑ ก.พ. ๒๔๙๑',
  '19610231',
  '31/4/64',
  '5/4/1415',
  '5/4/2200',
  '5/4/9999',
])('%s is in no calendar', (text) => {
  expect(event(text)).toEqual({ problem: 'date-impossible' })
})

test.each([
  '',
  '-',
  'ไม่ทราบ',
  '0000-00-00',
  '00/00/0000',
  '00/00/00',
  'ตลอดชีพ',
  '4/5',
  '100/5',
  '62',
  '5',
  '563',
  '123456',
  '130/80',
  'สค.-ธค.62',
  '5 เมบาน 2564',
  '5/4/',
  '5/4/2564/1',
  '5/4-64',
  '1.5',
  'constructor 2564',
  `5 ก${' .'.repeat(20_000)}2564`,
])('%.20s is no date', (text) => {
  expect(event(text)).toEqual({ problem: 'date-unreadable' })
})

test('a year typed with 543 too many is read, and lies in the future', () => {
  expect(birth('13/8/3023')).toEqual({ day: '2480-08-13', precision: 'day', notes: [] })
})

test('every month is understood in every way of writing it', () => {
  MONTHS.forEach(({ long, short, english }, index) => {
    const day = `2021-${String(index + 1).padStart(2, '0')}-07`
    for (const word of [long, short, short.replaceAll('.', ''), english, english.slice(0, 3).toUpperCase()]) {
      expect(event(`7 ${word} 2564`)).toMatchObject({ day })
    }
  })
})

const firstDay = '1857-04-01'
const days = date.daysBetween(firstDay, '2057-12-31')
const styles = ['numeric', 'short', 'long'] as const

test('every day from พ.ศ. 2400 to 2600 is read back as it was written', () => {
  for (let n = 0; n <= days; n++) {
    const day = date.addDays(firstDay, n)
    const written = formatThaiDate(day, styles[n % 3]!)
    const read = event(n % 2 ? toThaiDigits(written) : written)
    if (!('day' in read && read.day === day && read.precision === 'day')) expect([written, read]).toBe(day)
  }
})

test('any day, any style, either digits, any precision goes out and comes back', () => {
  const precisions = ['day', 'month', 'year'] as const
  const anyDay = fc.nat(days).map((n) => date.addDays(firstDay, n))
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom(...styles),
      fc.constantFrom(...precisions),
      fc.boolean(),
      (day, style, precision, thai) => {
        const start = { day, month: `${day.slice(0, 7)}-01`, year: `${day.slice(0, 4)}-01-01` }[precision]
        const written = formatThaiDate(start, style, precision)
        expect(event(thai ? toThaiDigits(written) : written)).toMatchObject({ day: start, precision })
      },
    ),
  )
})

test('days are shown in three styles, two languages and as precisely as they are known', () => {
  expect(styles.map((style) => formatThaiDate('2021-04-05', style))).toEqual([
    '05/04/2564',
    '5 เม.ย. 2564',
    '5 เมษายน 2564',
  ])
  expect(styles.map((style) => formatThaiDate('2021-04-01', style, 'month'))).toEqual([
    '04/2564',
    'เม.ย. 2564',
    'เมษายน 2564',
  ])
  expect(styles.map((style) => formatThaiDate('1932-01-01', style, 'year'))).toEqual(['2475', '2475', '2475'])
  expect(styles.map((style) => date.formatEnglishDate('2021-04-05', style))).toEqual([
    '05/04/2021',
    '5 Apr 2021',
    '5 April 2021',
  ])
  expect(formatThaiDate('1938-02-15', 'short')).toBe('15 ก.พ. 2480')
})

test.each([
  ['1938-02-15', 2480],
  ['1938-04-01', 2481],
  ['1940-03-31', 2482],
  ['1940-04-01', 2483],
  ['1941-01-01', 2484],
  ['2026-11-22', 2569],
])('%s fell in พ.ศ. %i', (day, year) => {
  expect(date.buddhistYear(day)).toBe(year)
})

test('a fiscal year is named by its end', () => {
  expect(date.fiscalYear('2026-11-15')).toBe(2570)
  expect(date.fiscalYear('2026-09-30')).toBe(2569)
  expect(date.yearRange(2563, 'calendar')).toEqual({ from: '2020-01-01', to: '2020-12-31' })
  expect(date.yearRange(2563, 'fiscal')).toEqual({ from: '2019-10-01', to: '2020-09-30' })
})

test.each([
  ['1960-11-22', '2020-11-22', 60],
  ['1960-11-23', '2020-11-22', 59],
  ['2000-02-29', '2021-02-28', 20],
  ['2000-02-29', '2021-03-01', 21],
])('born %s she is on %s %i years old', (born, day, age) => {
  expect(date.ageOn(born, day)).toBe(age)
})

test('a new day begins in Bangkok at 17:00 of Greenwich', () => {
  expect(date.bangkokToday(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22')
  expect(date.bangkokToday(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23')
})

test('days are counted over months, leap years and both ways', () => {
  expect(date.addDays('2020-02-28', 2)).toBe('2020-03-01')
  expect(date.addDays('2020-01-01', -1)).toBe('2019-12-31')
  expect(date.daysBetween('2020-01-01', '2021-01-01')).toBe(366)
  expect(date.daysBetween('2021-01-01', '2020-01-01')).toBe(-366)
})
