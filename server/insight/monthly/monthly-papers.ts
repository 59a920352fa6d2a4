// The papers of a month in one file: each is set when its turn comes, so that whoever breaks off has no more made.
import type { MonthlyReport, MonthlyUnit } from '../../../domain/insight/monthly/monthly-report.ts'
import type { ZipPart } from '../../platform/zip-writer.ts'
import { monthlyAsPdf, monthlyAsWorkbook } from './monthly-files.ts'

/** As a name of a file may be, on Windows too. */
const fileName = (words: string) => words.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'ไม่มีชื่อ'

async function* whenAsked(make: () => Promise<Buffer>): AsyncGenerator<Buffer> {
  yield await make()
}

function papersOf(report: MonthlyReport): { name: string; unit: MonthlyUnit }[] {
  const used = new Map<string, number>()
  return report.units.map((unit) => {
    const name = fileName(unit.name)
    const times = (used.get(name) ?? 0) + 1
    used.set(name, times)
    return { name: times === 1 ? name : `${name} (${times})`, unit }
  })
}

export function* monthlyPapers(month: string, reports: readonly MonthlyReport[]): Generator<ZipPart> {
  for (const report of reports) {
    for (const { name, unit } of papersOf(report)) {
      const content = whenAsked(() => monthlyAsPdf({ ...report, units: [unit] }))
      yield { name: `${month}/${report.by}/${name}.pdf`, content }
    }
    yield { name: `${month}/${report.by}.xlsx`, content: whenAsked(() => monthlyAsWorkbook(report)) }
  }
}
