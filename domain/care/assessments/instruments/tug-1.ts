// The first wording: whether she cannot walk was answered by yes and no. What was answered on it is scored as today's.
import { type Instrument, type Item, w } from '../instrument.ts'
import { tug } from './tug.ts'

const NAMES: Record<string, Item['label']> = {
  t1: w('ครั้งที่ 1', 'First trial'),
  t2: w('ครั้งที่ 2', 'Second trial'),
  t3: w('ครั้งที่ 3', 'Third trial'),
  t4: w('ครั้งที่ 4', 'Fourth trial'),
}
const CANNOT: Item = {
  id: 'cannot',
  kind: 'yes-no',
  label: w('ลุกขึ้นยืนหรือเดินเองไม่ได้', 'Cannot stand up or walk by herself'),
}

export const tug1: Instrument = {
  ...tug,
  version: '1',
  items: [CANNOT, ...tug.items.slice(1).map((item) => ({ ...item, label: NAMES[item.id] ?? item.label }))],
}
