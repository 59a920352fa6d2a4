// A table that holds from a day in the past changes what was asked since: scored anew behind the request, as whoever runs the
// centre, for the administrator who replaced it may not see everyone.
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'
import { enqueueJob, type Job, registerJob } from '../../platform/jobs.ts'
import { inWork } from '../../platform/work.ts'
import { rescoreAssessments } from './rescore.ts'

const KIND = 'assessment.rescore-tai'

export const registerRescoring = () =>
  registerJob(
    KIND,
    (centre: Centre, _job: Job) =>
      inWork(centre, 'operator', (work) => rescoreAssessments(work, 'tai', new Date().toISOString())),
    async () => undefined,
  )

export const rescoreTaiSoon = (db: Db, tableId: string, accountId: string | null) =>
  enqueueJob(db, { kind: KIND, subjectId: tableId, accountId })
