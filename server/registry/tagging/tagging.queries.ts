// Labels on many people: put, taken off, and taken back as one. Set-based; row-level security judges each person.
import { sql } from 'kysely'
import type { BulkReceipt } from '../../../domain/registry/people/chosen-people.ts'
import type { Tagging } from '../../../domain/registry/tagging/office-tag.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { listChosen } from '../people/chosen-people.queries.ts'
import { countOfAct, insertAct, takeBackAct } from './bulk-acts.queries.ts'
import { getOfficeTag } from './office-tags.queries.ts'

/** Whoever has the label already keeps it from the day it was put. */
async function put({ db, actor }: Work, actId: string, tagId: string, personIds: string[]): Promise<void> {
  await sql`
    insert into office_taggings (person_id, id, tag_id, organization_id, from_day, begun_by)
    select chosen.person_id, gen_random_uuid(), ${tagId}::uuid, ${actor.organizationId}::uuid, ${bangkokToday()}::date, ${actId}::uuid
    from unnest(${personIds}::uuid[]) as chosen (person_id)
    where not exists (
      select from office_taggings t where t.tag_id = ${tagId} and t.person_id = chosen.person_id and t.to_day is null)`.execute(
    db,
  )
}

async function take({ db }: Work, actId: string, tagId: string, personIds: string[]): Promise<void> {
  await sql`
    update office_taggings set to_day = ${bangkokToday()}::date, ended_by = ${actId}::uuid
    where tag_id = ${tagId} and person_id = any (${personIds}::uuid[]) and to_day is null`.execute(db)
}

type Done = BulkReceipt & { personIds: string[]; tagId: string }

async function tag(work: Work, { id, tagId, act, people }: Tagging, judge: () => void): Promise<Done> {
  let personIds: string[] = []
  const receipt = await once(work, id, { tagId, act, people }, async () => {
    judge()
    await getOfficeTag(work.db, tagId)
    personIds = await listChosen(work, people)
    await insertAct(work, { id, kind: `tag.${act}`, subject: tagId, people: personIds.length })
    await (act === 'put' ? put : take)(work, id, tagId, personIds)
    return { id }
  })
  return { ...receipt, people: await countOfAct(work.db, id), personIds, tagId }
}

const aboutPeople = ({ id, again, personIds, tagId }: Done) =>
  again ? undefined : { id, personIds, details: { tagId, people: personIds.length } }

const writes = { put: audited('tag.put', tag, aboutPeople), take: audited('tag.take', tag, aboutPeople) }

export async function tagPeople(work: Work, tagging: Tagging, judge: () => void): Promise<BulkReceipt> {
  const { id, again, people } = await writes[tagging.act](work, tagging, judge)
  return { id, again, people }
}

/** As if the act had never been: a label it put was never there, one it took off has stood all along. */
export const undoTagging = audited(
  'tag.undo',
  async (work: Work, actId: string): Promise<BulkReceipt> => {
    const act = await takeBackAct(work, actId, ['tag.put', 'tag.take'])
    if (!act) return { id: actId, again: true, people: await countOfAct(work.db, actId) }
    if (act.kind === 'tag.put')
      await sql`update office_taggings set to_day = from_day where begun_by = ${actId} and to_day is null`.execute(
        work.db,
      )
    else
      await sql`
        update office_taggings t set to_day = null, ended_by = null
        where t.ended_by = ${actId} and not exists (
          select from office_taggings again where again.tag_id = t.tag_id and again.person_id = t.person_id and again.to_day is null)`.execute(
        work.db,
      )
    return { id: actId, again: false, people: act.people }
  },
  ({ id, again }) => (again ? undefined : { id }),
)
