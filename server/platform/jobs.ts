// Work that outlives a request. The row is the truth: whoever holds its lease runs it, and a lease that ran out is taken up.
import { sql } from 'kysely'
import { newId } from '../../domain/shared/ids.ts'
import { Problem } from '../../domain/shared/problems.ts'
import type { Centre } from './centre.ts'
import type { Db } from './database.ts'

export type Job = { id: string; kind: string; subjectId: string; accountId: string | null }
/** Whoever answers 'again' has more to do, after the others had their turn. */
type Run = (centre: Centre, job: Job) => Promise<unknown>
/** Told when a job ends for good without success, so that its subject doesn't wait for ever. */
type GiveUp = (centre: Centre, job: Job, problem: string) => Promise<void>

const LEASE_SECONDS = 15
const MOST_ATTEMPTS = 5
const kinds = new Map<string, { run: Run; giveUp: GiveUp }>()

export const registerJob = (kind: string, run: Run, giveUp: GiveUp) => kinds.set(kind, { run, giveUp })

export const enqueueJob = (db: Db, job: Omit<Job, 'id'>) =>
  db
    .insertInto('jobs')
    .values({ id: newId(), ...job })
    .execute()

/** Takes one job whose turn it is. Skips those that another node holds. */
async function takeJob(db: Db): Promise<(Job & { attempts: number }) | undefined> {
  const { rows } = await sql<Job & { attempts: number }>`
    update jobs set state = 'running', attempts = attempts + 1, lease_until = now() + ${LEASE_SECONDS} * interval '1 second'
    where id = (
      select id from jobs
      where state = 'waiting' or (state = 'running' and lease_until < now())
      order by created_at limit 1 for update skip locked)
    returning id, kind, subject_id, account_id, attempts`.execute(db)
  return rows[0]
}

const renewLease = (db: Db, id: string) =>
  sql`update jobs set lease_until = now() + ${LEASE_SECONDS} * interval '1 second' where id = ${id} and state = 'running'`.execute(
    db,
  )

const endJob = (db: Db, id: string, problem: string | null) =>
  sql`update jobs set state = ${problem ? 'failed' : 'done'}, problem = ${problem}, ended_at = now(), lease_until = null where id = ${id}`.execute(
    db,
  )

/** At the end of the queue, for a moment. */
const putBack = (db: Db, id: string) =>
  sql`
    update jobs set lease_until = now() + interval '1 second', created_at = now(), attempts = 0
    where id = ${id} and state = 'running'`.execute(db)

const retryJob = (db: Db, id: string) =>
  sql`update jobs set state = 'waiting', lease_until = null where id = ${id}`.execute(db)

async function runJob(centre: Centre, job: Job & { attempts: number }): Promise<void> {
  const kind = kinds.get(job.kind)
  const pulse = setInterval(
    () => {
      renewLease(centre.db, job.id).catch((error: Error) =>
        centre.log.warn({ job: job.id, error: error.message }, 'lease not renewed'),
      )
    },
    (LEASE_SECONDS * 1000) / 3,
  )
  atWork++
  try {
    if (!kind) throw new Error(`no such kind of job: ${job.kind}`)
    if ((await kind.run(centre, job)) === 'again') await putBack(centre.db, job.id)
    else await endJob(centre.db, job.id, null)
  } catch (error) {
    await afterFailure(centre, job, error as Error, kind?.giveUp)
  } finally {
    atWork--
    clearInterval(pulse)
  }
}

async function afterFailure(centre: Centre, job: Job & { attempts: number }, error: Error, giveUp: GiveUp | undefined) {
  const refusal = error instanceof Problem ? error.key : undefined
  centre.log.error({ job: job.id, kind: job.kind, attempts: job.attempts, error: error.message }, 'job failed')
  if (!refusal && job.attempts < MOST_ATTEMPTS) return void (await retryJob(centre.db, job.id))
  await endJob(centre.db, job.id, refusal ?? 'unexpected')
  await giveUp?.(centre, job, refusal ?? 'unexpected')
}

/** Runs what is due until nothing is. */
export async function runDueJobs(centre: Centre): Promise<void> {
  for (let job = await takeJob(centre.db); job; job = await takeJob(centre.db)) await runJob(centre, job)
}

/** After a crash nobody holds the embedded database's jobs any more: their leases end now. */
export const dropLeases = (db: Db) => sql`update jobs set lease_until = now() where state = 'running'`.execute(db)

export type Jobs = { stop: () => Promise<void>; wake: () => void; areRunning: () => boolean }

/** Longer than this between two looks at the queue, and no job at hand: nobody runs them any more. */
const STALLED_MS = 60_000
let atWork = 0

/** Keeps running jobs as they come. Answers what stops it, after the job at hand. */
export function startJobs(centre: Centre, everyMs = 500): Jobs {
  let stopped = false
  let looked = Date.now()
  let wake: () => void = () => undefined
  const loop = (async () => {
    while (!stopped) {
      looked = Date.now()
      await runDueJobs(centre).catch((error: Error) =>
        centre.log.error({ error: error.message }, 'jobs cannot be read'),
      )
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, everyMs)
      })
    }
  })()
  return {
    stop: async () => {
      stopped = true
      wake()
      await loop
    },
    wake: () => wake(),
    areRunning: () => !stopped && (atWork > 0 || Date.now() - looked < STALLED_MS),
  }
}
