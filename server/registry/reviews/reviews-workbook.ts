// Pairs to decide as a workbook, to be gone through at a meeting.
import type { PersonOfPair, Review } from '../../../domain/registry/reviews/review.ts'
import { type TableCell, tableAsWorkbook } from '../../platform/table-file.ts'
import { say } from '../../platform/words.ts'

const HEADINGS = [
  'pair',
  'state',
  'name',
  'number',
  'born',
  'place',
  'otherName',
  'otherNumber',
  'otherBorn',
  'otherPlace',
  'reasons',
  'file',
  'row',
  'note',
] as const

const cellsOf = ({ fullName, maskedNumber, birthDate, house, moo, areaName }: PersonOfPair): TableCell[] => [
  fullName,
  maskedNumber,
  birthDate,
  [house, moo === null ? null : `ม.${moo}`, areaName].filter(Boolean).join(' '),
]

async function* lines(reviews: readonly Review[]): AsyncGenerator<TableCell[]> {
  yield HEADINGS.map((heading) => say(`reviews.columns.${heading}`))
  for (const [at, { state, people, reasons, fileName, row, note }] of reviews.entries()) {
    const words = reasons.map(({ code, values }) => say(`linkage.${code}`, values)).join(' · ')
    yield [at + 1, say(`reviews.state.${state}`), ...people.flatMap(cellsOf), words, fileName, row, note]
  }
}

export const reviewsWorkbook = (reviews: readonly Review[]) =>
  tableAsWorkbook(lines(reviews), { name: say('reviews.sheet') })
