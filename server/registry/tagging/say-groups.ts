// Groups of the central form for many at once: a word of this hand about each of them, folded as every word is.
import type { BulkReceipt } from '../../../domain/registry/people/chosen-people.ts'
import type { GroupSaying } from '../../../domain/registry/tagging/group-saying.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { actForWholeBatch } from '../imports/committing.queries.ts'
import { refoldPeople } from '../imports/refold-people.ts'
import { listChosen } from '../people/chosen-people.queries.ts'
import { countOfAct, insertAct, takeBackAct } from './bulk-acts.queries.ts'
import { sayGroup, withdrawSaying } from './group-saying.queries.ts'

type Done = BulkReceipt & { personIds: string[] }

/** Each of them was seen by whoever says it; the fold hears every source, also those she may not read. */
async function refold(work: Work, personIds: string[]): Promise<void> {
  await actForWholeBatch(work.db)
  await refoldPeople(work, personIds)
}

const sayOfMany = audited(
  'person.say-group',
  async (work: Work, saying: GroupSaying, judge: () => void): Promise<Done> => {
    const { id, group, act, people, evidence } = saying
    let personIds: string[] = []
    const receipt = await once(work, id, { group, act, people, evidence }, async () => {
      judge()
      personIds = await sayGroup(work, saying, await listChosen(work, people))
      await insertAct(work, { id, kind: `group.${act}`, subject: group, people: personIds.length, note: evidence })
      await refold(work, personIds)
      return { id }
    })
    return { ...receipt, people: await countOfAct(work.db, id), personIds }
  },
  ({ id, again, personIds }, { group, act, evidence }) =>
    again ? undefined : { id, personIds, details: { group, act, evidence } },
)

export async function sayGroupsOfMany(work: Work, saying: GroupSaying, judge: () => void): Promise<BulkReceipt> {
  const { id, again, people } = await sayOfMany(work, saying, judge)
  return { id, again, people }
}

const undo = audited(
  'person.unsay-group',
  async (work: Work, actId: string): Promise<Done> => {
    const act = await takeBackAct(work, actId, ['group.put', 'group.take'])
    const personIds = act ? await withdrawSaying(work.db, actId) : []
    await refold(work, personIds)
    return { id: actId, again: !act, people: act?.people ?? 0, personIds }
  },
  ({ id, again, personIds }) => (again ? undefined : { id, personIds }),
)

export async function undoGroupsOfMany(work: Work, actId: string): Promise<BulkReceipt> {
  const { id, again, people } = await undo(work, actId)
  return { id, again, people }
}
