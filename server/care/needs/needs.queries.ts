import { sql } from 'kysely'
import type { Need, NewNeed, NewNeedStep } from '../../../domain/care/needs/need.ts'
import type { NeedStepKind } from '../../../domain/care/needs/need-steps.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Newest first; those of people who were merged into her are hers. */
export async function listNeedsOf(db: Db, personId: string): Promise<Need[]> {
  const { rows } = await sql<Need & { recordedAt: Date }>`
    select n.id, ${personId}::uuid as person_id, n.visit_id, n.found_on, n.need_of, n.kind, n.urgency, n.detail, n.status, n.owner,
      n.met_on, n.told_on, o.name_th as organization_name, a.name as recorded_by, n.recorded_at, n.batch_id is not null as from_import,
      coalesce((
        select jsonb_agg(jsonb_build_object('step', s.step, 'onDay', s.on_day, 'owner', s.owner, 'note', s.note, 'by', w.name)
          order by s.recorded_at, s.id)
        from need_steps s left join accounts w on w.id = s.recorded_by
        where s.person_id = n.person_id and s.need_id = n.id), '[]') as steps
    from people p
    join needs n on n.person_id = p.id and n.withdrawn_at is null
    left join organizations o on o.id = n.organization_id
    left join accounts a on a.id = n.recorded_by
    where p.id = ${personId} or p.current_id = ${personId}
    order by n.found_on desc, n.id desc`.execute(db)
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }))
}

export async function insertNeed({ db, actor }: Work, need: NewNeed): Promise<void> {
  await db
    .insertInto('needs')
    .values({ ...need, status: 'open', organizationId: actor.organizationId, recordedBy: actor.accountId })
    .execute()
}

export type NeedStanding = { id: string; personId: string; status: Need['status'] }

/** Locked, so that two steps at once follow one another. Throws not-found. */
export async function getNeedForStep(db: Db, id: string): Promise<NeedStanding> {
  const need = await db
    .selectFrom('needs')
    .select(['id', 'personId', 'status'])
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!need) throw problems.notFound({ what: 'need' })
  return need as NeedStanding
}

export async function insertNeedStep(
  { db, actor }: Work,
  need: NeedStanding,
  step: NeedStepKind,
  { id, onDay, owner, note }: NewNeedStep,
): Promise<void> {
  const { accountId, organizationId } = actor
  await db
    .insertInto('needSteps')
    .values({
      id,
      personId: need.personId,
      needId: need.id,
      step,
      onDay,
      owner,
      note,
      organizationId,
      recordedBy: accountId,
    })
    .execute()
}

/** How it stands now; who and when stand in its steps. */
export async function markNeed(
  { db }: Work,
  need: NeedStanding,
  step: NeedStepKind,
  { status, onDay, owner }: { status: Need['status']; onDay: string; owner: string | null },
): Promise<void> {
  await db
    .updateTable('needs')
    .set({
      status,
      ...(owner === null ? {} : { owner }),
      ...(step === 'met' ? { metOn: onDay } : {}),
      ...(step === 'told' ? { toldOn: onDay } : {}),
      ...(step === 'reopened' ? { metOn: null, toldOn: null } : {}),
    })
    .where('personId', '=', need.personId)
    .where('id', '=', need.id)
    .execute()
}
