import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { wordsOfDocx } from '../../testing-docx.ts'
import { checks, facts, type Paper, paragraph, row, signatures, sumRow, table, title } from './paper.ts'
import { printPaper } from './print-paper.ts'

const HOSTILE = '#panic("x") $x^2$ *ตัวหนา* \\ `code` <w:p>&amp; ]]> "q" [#{ @ref \u0000\u000b\ud800'

const paper: Paper = {
  title: 'แบบสมมุติ',
  form: 'แบบ กปท.7',
  foot: 'ประกาศสมมุติ พ.ศ. 2567',
  blocks: [
    title('แบบเสนอโครงการ'),
    facts(['รหัสโครงการ', '2569-L5275-2-01'], ['ชื่อ', HOSTILE]),
    checks([
      { text: 'ข้อ 10(1)', checked: true },
      { text: 'ข้อ 10(2)', checked: false },
    ]),
    paragraph(`${HOSTILE}\nบรรทัดที่ 2`, { indent: true }),
    table(
      [
        { head: 'รหัสบัญชี', width: 1, isCode: true },
        { head: HOSTILE, width: 4 },
      ],
      [row('40100', 'ก'.repeat(400)), sumRow('', '1,200.00')],
    ),
    signatures({ role: 'ผู้เสนอ', name: HOSTILE }, { role: 'พยาน', name: '' }, { role: 'ประธาน', name: 'สมมุติ ลงนาม' }),
  ],
}

describe('a paper', () => {
  test('whatever was typed is text in both files', async () => {
    const pdf = await printPaper(paper, 'pdf', 'arabic')
    expect([pdf.subarray(0, 5).toString(), pdf.length > 5_000]).toEqual(['%PDF-', true])
    const words = wordsOfDocx(await printPaper(paper, 'docx', 'arabic'))
    expect(words).toContain('#panic("x") $x^2$ *ตัวหนา* \\ `code` <w:p>&amp; ]]> "q" [#{ @ref ')
    expect(words).toContain('☑ ข้อ 10(1)')
    expect(words).toContain('แบบ กปท.7')
  })

  test('in Thai digits has them everywhere but in codes', async () => {
    expect((await printPaper(paper, 'pdf', 'thai')).subarray(0, 5).toString()).toBe('%PDF-')
    const words = wordsOfDocx(await printPaper(paper, 'docx', 'thai'))
    for (const said of ['ข้อ ๑๐(๑)', '2569-L5275-2-01', '๑,๒๐๐.๐๐', 'แบบ กปท.๗', '40100', 'บรรทัดที่ ๒'])
      expect(words).toContain(said)
  })

  test('shows pictures, and does not keep them', async () => {
    const jpeg = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#7aa' } })
      .jpeg()
      .toBuffer()
    const shown: Paper = {
      title: '',
      foot: '',
      blocks: [{ kind: 'pictures', pictures: [{ jpeg, caption: 'ภาพที่ 1' }] }],
    }
    expect((await printPaper(shown, 'pdf', 'thai')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(wordsOfDocx(await printPaper(shown, 'docx', 'thai'))).toContain('ภาพที่ ๑')
  })

  test('without anything in its tables is a paper all the same', async () => {
    const empty: Paper = {
      title: '',
      foot: '',
      wide: true,
      blocks: [table([{ head: '', width: 1 }], []), facts(['ชื่อ', ''])],
    }
    expect((await printPaper(empty, 'pdf', 'thai')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(wordsOfDocx(await printPaper(empty, 'docx', 'thai'))).toContain('ชื่อ')
  })
})
