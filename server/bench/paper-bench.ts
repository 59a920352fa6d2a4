// A form of twenty pages, paragraphs and tables with signatures, as PDF and as .docx: the first one, which wakes the typesetter, and the rest.
import {
  heading,
  PAGE_BREAK,
  type Paper,
  paragraph,
  row,
  signatures,
  sumRow,
  table,
  title,
} from '../platform/papers/paper.ts'
import { PAPER_FORMATS, type PaperFormat, printPaper } from '../platform/papers/print-paper.ts'
import { figure, percentile, timed, times } from './measure.ts'
import type { Stage } from './stage.ts'

const PAGES = 20
const RUNS = 20
const SAID = 'ผู้สูงอายุในตำบลล้มในบ้านปีละหลายครั้ง ชมรมจึงฝึกทรงตัวและปรับบ้านร่วมกับ รพ.สต. และ อสม. ในพื้นที่ '

const page = (number: number) => [
  heading(`${number}. หลักการและเหตุผล`),
  paragraph(SAID.repeat(10), { indent: true }),
  table(
    [
      { head: 'รายการ', width: 4 },
      { head: 'จำนวน × ราคา', width: 3 },
      { head: 'จำนวนเงิน (บาท)', width: 1.7, align: 'right' },
    ],
    [
      ...Array.from({ length: 18 }, (_, at) => row(`${at + 1}. ค่าอาหารว่างและเครื่องดื่ม`, '40 คน × 35.00 บาท', '1,400.00')),
      sumRow('รวม', '', '25,200.00'),
    ],
  ),
  signatures({ role: 'ผู้เสนอ', name: 'สมมุติ เสนอ' }, { role: 'ประธาน', name: 'สมมุติ ประธาน' }),
]

const PAPER: Paper = {
  title: 'แบบเสนอโครงการ',
  foot: 'ประกาศสมมุติ พ.ศ. 2567',
  blocks: [title('แบบเสนอโครงการ'), ...Array.from({ length: PAGES }, (_, at) => [...page(at + 1), PAGE_BREAK]).flat()],
}

export async function* paperBench({ engine }: Stage) {
  const size = `${PAGES} pages`
  for (const format of Object.keys(PAPER_FORMATS) as PaperFormat[]) {
    const first = await timed(() => printPaper(PAPER, format, 'thai'))
    yield figure(`paper-${format}-first`, first.seconds * 1000, 'ms', engine, size)
    // Another number on each, so that nothing is remembered from the one before.
    const { all } = await times(RUNS, 1, (run) =>
      printPaper(
        { ...PAPER, foot: `${PAPER.foot} (${run})`, blocks: [title(`ฉบับที่ ${run}`), ...PAPER.blocks] },
        format,
        'thai',
      ),
    )
    yield figure(`paper-${format}`, percentile(all, 0.95), 'ms', engine, size)
  }
}
