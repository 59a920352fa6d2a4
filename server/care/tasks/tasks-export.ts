// The list of tasks as a table. The last line says how many there are, and when they were reckoned.
import type { ListedTask, TaskList } from '../../../domain/care/tasks/task-act.ts'
import { bangkokToday, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { say } from '../../platform/words.ts'
import { taskSentence } from './task-sentence.ts'

const HEADINGS = [
  'ความเร่งด่วน',
  'ครบกำหนด',
  'งาน',
  'เพราะ',
  'ชื่อ-สกุล',
  'บ้านเลขที่',
  'หมู่',
  'พื้นที่',
  'โทรผู้ดูแล',
  'ผู้เยี่ยม',
  'เลื่อนถึง',
  'เหตุผล',
  'หมายเหตุ',
  'โดย',
]

const numeric = (iso: string) => formatThaiDate(iso, 'numeric')

const cellsOf = (task: ListedTask): TableCell[] => [
  say(`lists.taskRisk.${task.risk}`),
  numeric(task.dueOn),
  say(`lists.taskKind.${task.kind}`),
  taskSentence(task),
  task.fullName,
  task.house,
  task.moo,
  task.areaName,
  task.phone,
  task.volunteers.map(({ name }) => name).join(', '),
  task.said?.until ? numeric(task.said.until) : null,
  task.said?.reason ? say(`field.act.reason.${task.said.reason}`) : null,
  task.said?.note ?? null,
  task.said?.by ?? null,
]

export async function* taskLines({ tasks, count, more }: TaskList): AsyncGenerator<TableCell[]> {
  yield HEADINGS
  for (const task of tasks) yield cellsOf(task)
  const rest = more ? ' พื้นที่นี้มีคนมากกว่าที่นับได้ในครั้งเดียว เลือกพื้นที่ที่เล็กลงเพื่อให้ครบ' : ''
  yield [`รวม ${count.toLocaleString('en-US')} งาน ข้อมูล ณ วันที่ ${formatThaiDate(bangkokToday(), 'short')}${rest}`]
}
