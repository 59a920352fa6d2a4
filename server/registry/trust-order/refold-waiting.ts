// Once somebody's word weighs otherwise, everyone she spoke of beside others is folded anew: slice by slice, others in between.
import { newId } from '../../../domain/shared/ids.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'
import { enqueueJob, registerJob } from '../../platform/jobs.ts'
import { inWork } from '../../platform/work.ts'
import { takeImportTurn } from '../imports/committing.queries.ts'
import { refoldPeople } from '../imports/refold-people.ts'
import { takeWaiting } from './trust-order.queries.ts'

const KIND = 'trust-order.refold'
const SLICE = 500

/** In the centre's own name: it weighs what is there, and reads it to nobody. */
const refoldSlice = (centre: Centre): Promise<'again' | undefined> =>
  inWork(centre, 'operator', async (work) => {
    await takeImportTurn(work.db)
    const people = await takeWaiting(work.db, SLICE)
    await refoldPeople(work, people)
    return people.length === SLICE ? 'again' : undefined
  })

export const askRefolding = (db: Db) => enqueueJob(db, { kind: KIND, subjectId: newId(), accountId: null })

/** Given up, they wait for the next change, which takes them all. */
export const registerRefolding = () => registerJob(KIND, refoldSlice, async () => undefined)
