// Funds with their grades of three years, as a file.
import { ASSESSOR_KINDS, type EvaluatedFund } from '../../../domain/funds/evaluations/evaluation.ts'
import type { TableCell } from '../../platform/table-file.ts'

export async function* gradeLines(funds: readonly EvaluatedFund[], year: number): AsyncGenerator<TableCell[]> {
  const years = [year, year - 1, year - 2]
  const heads = years.flatMap((one) => [`คะแนน ปี ${one + 543}`, `ระดับ ปี ${one + 543}`, `ผู้ประเมิน ปี ${one + 543}`])
  yield ['รหัสกองทุน', 'ชื่อกองทุน', 'รหัสพื้นที่', ...heads]
  for (const { code, nameTh, areaCode, years: graded } of funds)
    yield [
      ...[code, nameTh, areaCode],
      ...years.flatMap((one) => {
        const found = graded.find(({ fiscalYear }) => fiscalYear === one)
        return found ? [found.total, found.grade ?? '', ASSESSOR_KINDS[found.assessorKind]] : [null, '', '']
      }),
    ]
}
