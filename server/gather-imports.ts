// Which sheets a file may hold, and the jobs that read them: gathered here, as the routes are.

import { registerRescoring } from './care/assessments/rescore-job.ts'
import { needImporter } from './care/needs/need-importer.ts'
import { visitImporter } from './care/visits/visit-importer.ts'
import { registerMonthlyPapers } from './insight/monthly/make-papers.ts'
import { registerImportJobs } from './registry/imports/import-jobs.ts'
import { registerSheetImporter } from './registry/imports/sheet-importers.ts'
import { registerPairing } from './registry/reviews/pair-registered.ts'
import { registerRefolding } from './registry/trust-order/refold-waiting.ts'

export function gatherImports(): void {
  registerSheetImporter(visitImporter)
  registerSheetImporter(needImporter)
  registerImportJobs()
  registerRefolding()
  registerPairing()
  registerRescoring()
  registerMonthlyPapers()
}
