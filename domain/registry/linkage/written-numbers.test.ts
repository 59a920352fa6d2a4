import { expect, test } from 'vitest'
import { numbersWritten } from './written-numbers.ts'

test.each([
  ['9-9010-00000-01-5', { number: '9901000000015' }],
  ['๙๙๐๑๐๐๐๐๐๐๐๑๕', { number: '9901000000015' }],
  ['9901000000016', { wrongNumber: '9901000000016' }],
  ['990100000001', { wrongNumber: '990100000001' }],
  ['x-xxxx-xxxxx-01-5', { maskedNumber: 'xxxxxxxxxx015' }],
  ['99010*****015', { maskedNumber: '99010xxxxx015' }],
  ['XXXXXXXXXXXXX', {}],
  ['12', {}],
  ['ไม่มี', {}],
  ['', {}],
])('%s says %j', (text, says) => expect(numbersWritten(text)).toEqual(says))
