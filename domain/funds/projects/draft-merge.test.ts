import { describe, expect, test } from 'vitest'
import { mergeDrafts, withValueAt } from './draft-merge.ts'

const row = (id: string, says: object) => ({ id, ...says })
const base = {
  title: 'เดิม',
  note: '',
  format: ['onsite'],
  rows: [row('a', { text: 'หนึ่ง', size: '1' }), row('b', { text: 'สอง', size: '2' })],
}

describe('two who wrote at once', () => {
  test('in different fields and rows lose nothing and are asked nothing', () => {
    const mine = { ...base, title: 'ของฉัน', rows: [row('a', { text: 'หนึ่งใหม่', size: '1' }), base.rows[1]!] }
    const theirs = {
      ...base,
      note: 'ของเขา',
      rows: [row('a', { text: 'หนึ่ง', size: '10' }), base.rows[1]!, row('c', { text: 'สาม', size: '' })],
    }
    const { merged, clashes } = mergeDrafts(base, mine, theirs)
    expect(clashes).toEqual([])
    expect(merged).toEqual({
      ...{ title: 'ของฉัน', note: 'ของเขา', format: ['onsite'] },
      rows: [
        { id: 'a', text: 'หนึ่งใหม่', size: '10' },
        { id: 'b', text: 'สอง', size: '2' },
        { id: 'c', text: 'สาม', size: '' },
      ],
    })
  })

  test('in the same field are asked, with mine standing until then', () => {
    const mine = { ...base, rows: [row('a', { text: 'ฉัน', size: '1' }), base.rows[1]!] }
    const theirs = { ...base, rows: [row('a', { text: 'เขา', size: '1' }), base.rows[1]!] }
    const { merged, clashes } = mergeDrafts(base, mine, theirs)
    expect(clashes).toEqual([{ path: ['rows', 'a', 'text'], mine: 'ฉัน', theirs: 'เขา' }])
    expect(merged.rows[0]).toEqual({ id: 'a', text: 'ฉัน', size: '1' })
    expect(withValueAt(merged, clashes[0]!.path, 'เขา').rows[0]).toEqual({ id: 'a', text: 'เขา', size: '1' })
  })

  test('a row that both leave alone goes when one takes it away, and stays when the other changed it', () => {
    const [a, b] = base.rows as [(typeof base.rows)[0], (typeof base.rows)[0]]
    expect(mergeDrafts(base, { ...base, rows: [a] }, { ...base, note: 'x' }).merged.rows).toEqual([a])
    expect(mergeDrafts(base, { ...base, note: 'x' }, { ...base, rows: [b] }).merged.rows).toEqual([b])
    const changed = { ...b, text: 'ใหม่' }
    expect(mergeDrafts(base, { ...base, rows: [a] }, { ...base, rows: [a, changed] }).merged.rows).toEqual([a, changed])
  })

  test('chosen lists are one answer each', () => {
    const { clashes } = mergeDrafts(base, { ...base, format: ['online'] }, { ...base, format: ['hybrid'] })
    expect(clashes).toEqual([{ path: ['format'], mine: ['online'], theirs: ['hybrid'] }])
  })
})
