import { describe, expect, test } from 'vitest'
import { readListNumber } from './read-number.ts'
import { listRow, remarksOf } from './testing-lists.ts'

const GOOD = '9901000000015'
const THAI = '๙๙๐๑๐๐๐๐๐๐๐๑๕'

describe('a number is read whatever was done to it', () => {
  test.each([
    [GOOD, ''],
    ['9-9010-00000-01-5', 'fix:number-had-separators'],
    ['9 9010 00000 01 5', 'fix:number-had-separators'],
    [THAI, 'fix:number-thai-digits'],
    ['๙-๙๐๑๐-๐๐๐๐๐-๐๑-๕', 'fix:number-thai-digits fix:number-had-separators'],
    [`'${GOOD} `, 'fix:number-had-junk'],
    [`${GOOD}.0`, 'fix:number-had-junk'],
    ['9.901000000015E+12', 'fix:number-was-numeric'],
  ])('%s', (typed, told) => {
    const row = listRow({ number: typed })
    expect(readListNumber(row)).toEqual({ number: GOOD })
    expect(remarksOf(row)).toBe(told)
  })

  test('stored as a number, it is told', () => {
    const row = listRow({ number: GOOD }, { numeric: ['number'] })
    expect(readListNumber(row)).toEqual({ number: GOOD })
    expect(remarksOf(row)).toBe('fix:number-was-numeric')
  })

  test('split over cells, it is put together', () => {
    const row = listRow({
      numberPart: '9',
      'numberPart#2': '9010',
      'numberPart#3': '00000',
      'numberPart#4': '01',
      'numberPart#5': '5',
    })
    expect(readListNumber(row)).toEqual({ number: GOOD })
    expect(remarksOf(row)).toBe('fix:number-was-split')
  })
})

describe('a number that is wrong is not used, and does not refuse the row', () => {
  test.each([
    ['', {}, 'warn:number-missing'],
    ['-', {}, 'warn:number-missing'],
    ['ไม่มีบัตร', {}, 'warn:number-missing'],
    ['บัตรหาย', {}, 'ask:number-not-digits'],
    ['9901000000016', { claimedNumber: '9901000000016' }, 'ask:number-checksum'],
    ['990100000001', { claimedNumber: '990100000001' }, 'ask:number-length'],
    ['9.90112E+12', {}, 'ask:number-scientific'],
    ['x-xxxx-xxxxx-62-2', { maskedNumber: 'xxxxxxxxxx622' }, 'warn:number-masked'],
    ['99010XXXXX015', { maskedNumber: '99010xxxxx015' }, 'warn:number-masked'],
    ['9901*****0015', { maskedNumber: '9901xxxxx0015' }, 'warn:number-masked'],
    ['xxxx', {}, 'ask:number-not-digits'],
  ])('%s', (typed, read, told) => {
    const row = listRow({ number: typed })
    expect(readListNumber(row)).toEqual(read)
    expect(remarksOf(row)).toBe(told)
  })
})

describe('a 0 that a number cell lost', () => {
  const WITH_ZERO = `0${'123456789016'}`

  test('is put back where the check digit and the province fit', () => {
    const row = listRow({ number: WITH_ZERO.slice(1) }, { numeric: ['number'] })
    const read = readListNumber(row)
    expect([read, remarksOf(row)]).toEqual([{ number: WITH_ZERO }, 'warn:number-lost-zero'])
  })

  test('is not guessed of a text, nor of a province that is none', () => {
    expect(readListNumber(listRow({ number: WITH_ZERO.slice(1) }))).toEqual({ claimedNumber: WITH_ZERO.slice(1) })
    expect(readListNumber(listRow({ number: '990000000005' }, { numeric: ['number'] }))).not.toHaveProperty('number')
  })
})
