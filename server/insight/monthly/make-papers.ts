// Papers of a month, made behind the request, under the rights of whoever asked. After each one it is seen whether they are still
// asked for; whoever crashes in between begins anew.
import { Readable } from 'node:stream'
import { canReadMonthlyReport } from '../../../domain/insight/monthly/monthly-report.policy.ts'
import { MONTHLY_BY, type MonthlyReport } from '../../../domain/insight/monthly/monthly-report.ts'
import { allow } from '../../platform/allow.ts'
import type { Centre } from '../../platform/centre.ts'
import { type Job, registerJob } from '../../platform/jobs.ts'
import { inWork, type Work } from '../../platform/work.ts'
import { type ZipPart, zipped } from '../../platform/zip-writer.ts'
import { monthlyPapers } from './monthly-papers.ts'
import { monthlyReport } from './monthly-report.queries.ts'
import { beginPapers, countMade, dropEarlierPapers, failPapers, keepPapers } from './papers-in-hand.queries.ts'

export const PAPERS_JOB = 'monthly.papers'

class BrokenOff extends Error {}

export const registerMonthlyPapers = () =>
  registerJob(PAPERS_JOB, makePapers, (centre, { subjectId }) =>
    inWork(centre, 'operator', ({ db }) => failPapers(db, subjectId)),
  )

async function makePapers(centre: Centre, { subjectId: id, accountId }: Job): Promise<void> {
  const at = <Answer>(handle: (work: Work) => Promise<Answer>) => inWork(centre, { accountId: accountId! }, handle)
  const month = await at(({ db }) => beginPapers(db, id))
  if (month === undefined) return
  const reports: MonthlyReport[] = []
  for (const by of MONTHLY_BY)
    reports.push(
      await at(({ db, actor }) => {
        allow(canReadMonthlyReport(actor))
        return monthlyReport(db, { month, by })
      }),
    )
  const parts = [...monthlyPapers(month, reports)]
  const count = async (made: number) => {
    if (!(await at(({ db }) => countMade(db, id, made, parts.length)))) throw new BrokenOff()
  }
  try {
    const file = await centre.files.put(Readable.from(zipped(counting(parts, count))))
    if (!(await at(({ db }) => keepPapers(db, id, file)))) return await centre.files.remove(file.storageKey)
    for (const key of await at((work) => dropEarlierPapers(work, id, month))) await centre.files.remove(key)
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
  }
}

/** Each told as its turn comes, with how many were made before it. */
const counting = (parts: readonly ZipPart[], count: (made: number) => Promise<void>): ZipPart[] =>
  parts.map(({ name, content }, made) => ({ name, content: counted(content, () => count(made)) }))

async function* counted(content: ZipPart['content'], count: () => Promise<void>): AsyncGenerator<Buffer> {
  await count()
  for await (const piece of Buffer.isBuffer(content) ? [content] : content) yield piece
}
