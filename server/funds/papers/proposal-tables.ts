import { EXPENSE_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import {
  askedByGroup,
  askedOf,
  type ExpenseLine,
  type Proposal,
  type ProposedActivity,
  totalOfActivity,
  totalOfLine,
} from '../../../domain/funds/projects/proposal.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import {
  orEmptyRows,
  type PaperBlock,
  type PaperRow,
  paragraph,
  row,
  sumRow,
  table,
} from '../../platform/papers/paper.ts'
import { bahtOrDash, shortDay } from './paper-words.ts'

export const problemTable = ({ problems }: Proposal): PaperBlock =>
  table(
    [
      { head: 'ปัญหา', width: 5 },
      { head: 'ขนาด', width: 1, align: 'center' },
    ],
    orEmptyRows(
      problems.map(({ text, size }) => row(text, size)),
      2,
    ),
  )

export const objectiveTable = ({ objectives }: Proposal): PaperBlock =>
  table(
    [
      { head: 'วัตถุประสงค์', width: 4 },
      { head: 'ตัวชี้วัดความสำเร็จ', width: 4 },
      { head: 'ขนาดปัญหา', width: 1.4, align: 'center' },
      { head: 'เป้าหมาย 1 ปี', width: 1.4, align: 'center' },
    ],
    orEmptyRows(
      objectives.map(({ text, indicator, now, target }) => row(text, indicator, now, target)),
      4,
    ),
  )

const resultOf = ({ output, outcome }: ProposedActivity) =>
  [output && `ผลผลิต: ${output}`, outcome && `ผลลัพธ์: ${outcome}`].filter(Boolean).join('\n')
const daysOf = ({ fromDay, toDay }: ProposedActivity) =>
  [shortDay(fromDay), shortDay(toDay)].filter(Boolean).join(' – ')

export const activityTable = ({ activities }: Proposal): PaperBlock =>
  table(
    [
      { head: 'ชื่อกิจกรรม/รายละเอียด', width: 3.4 },
      { head: 'ช่วงเวลา', width: 1.5 },
      { head: 'ผลที่คาดว่าจะได้รับ', width: 2.6 },
      { head: 'งบประมาณ (บาท)', width: 1.5, align: 'right' },
      { head: 'ภาคีร่วมสนับสนุน', width: 1.4 },
    ],
    orEmptyRows(
      activities.map((one, at) =>
        row(
          `${at + 1}. ${[one.title, one.detail].filter(Boolean).join('\n')}`,
          daysOf(one),
          resultOf(one),
          bahtOrDash(totalOfActivity(one)),
          one.partners,
        ),
      ),
      5,
    ),
  )

/** 40 คน × 35.00 บาท × 2 ครั้ง */
const reckoned = ({ quantity, unit, priceSatang, times }: ExpenseLine) =>
  [
    `${quantity.toLocaleString('en-US')} ${unit}`.trim(),
    `${formatBaht(priceSatang)} บาท`,
    ...(times === 1 ? [] : [`${times} ครั้ง`]),
  ].join(' × ')

function expenseRows({ activities }: Proposal): PaperRow[] {
  return activities
    .filter(({ expenses }) => expenses.length > 0)
    .flatMap((one) => [
      sumRow(one.title, '', formatBaht(totalOfActivity(one))),
      ...one.expenses.map((line) =>
        row(
          `${EXPENSE_GROUPS[line.group]}${line.item ? ` – ${line.item}` : ''}`,
          reckoned(line),
          formatBaht(totalOfLine(line)),
        ),
      ),
    ])
}

export function budgetBlocks(proposal: Proposal): PaperBlock[] {
  const groups = askedByGroup(proposal)
  const byGroup = Object.entries(EXPENSE_GROUPS).map(([group, words]) => {
    const satang = groups[group as ExpenseLine['group']]
    return row(words, bahtOrDash(satang))
  })
  return [
    table(
      [
        { head: 'รายการ', width: 4 },
        { head: 'จำนวน × ราคา × ครั้ง', width: 3 },
        { head: 'จำนวนเงิน (บาท)', width: 1.7, align: 'right' },
      ],
      [...orEmptyRows(expenseRows(proposal), 3), sumRow('รวมทั้งสิ้น', '', bahtOrDash(askedOf(proposal)))],
    ),
    paragraph('หมายเหตุ: ทุกรายการสามารถถัวเฉลี่ยจ่ายกันได้'),
    table(
      [
        { head: 'หมวดรายจ่าย', width: 4 },
        { head: 'จำนวนเงิน (บาท)', width: 2, align: 'right' },
      ],
      [...byGroup, sumRow('รวมทั้งสิ้น', bahtOrDash(askedOf(proposal)))],
    ),
  ]
}
