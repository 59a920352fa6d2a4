import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../domain/ground/access/actor.ts'
import {
  canAskErasure,
  canConfirmErasure,
  canWorkOnRequests,
} from '../../../domain/ground/privacy-requests/privacy-request.policy.ts'
import type { PrivacyRequest, PrivacyRequestsQuery } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'

type Row = Omit<PrivacyRequest, 'can' | 'erasure' | 'answeredAt'> & {
  personId: string | null
  erasureAskedBy: string | null
  erasureAskedName: string | null
  erasureAskedAt: Date | null
  erasedAt: Date | null
  answeredAt: Date | null
}

const requests = (condition: RawBuilder<unknown>) => sql<Row>`
  select r.id, r.organization_id, o.name_th as organization_name, r.person_id, r.asker_name, r.asked_by, r.kind, r.channel,
    r.detail, r.asked_on, r.due_on, r.due_on - klang_today() as days_left,
    case when p.id is not null then jsonb_build_object('id', p.id, 'name', concat(p.prefix, p.first_name, ' ' || p.last_name)) end as person,
    (select jsonb_build_object('days', l.days, 'source', l.source) from time_limits l
     where l.code = 'answer-request' and l.from_day <= r.asked_on and (l.to_day is null or l.to_day > r.asked_on)) as "limit",
    maker.name as created_by,
    case when worker.id is not null then jsonb_build_object('id', worker.id, 'name', worker.name) end as assigned_to,
    r.erasure_asked_by, asker.name as erasure_asked_name, r.erasure_asked_at, r.erased_at,
    r.outcome, r.refusal, r.answer, answerer.name as answered_by, r.answered_at
  from privacy_requests r
  join organizations o on o.id = r.organization_id
  left join people p on p.id = r.person_id
  left join accounts maker on maker.id = r.created_by
  left join accounts worker on worker.id = r.assigned_to
  left join accounts asker on asker.id = r.erasure_asked_by
  left join accounts answerer on answerer.id = r.answered_by
  where ${condition}
  order by r.answered_at is not null, case when r.answered_at is null then r.due_on end, r.answered_at desc, r.id desc
  limit 500`

const shown = (actor: Actor, row: Row): PrivacyRequest & { personId: string | null; erasureAskedBy: string | null } => {
  const { erasureAskedName, erasureAskedAt, erasedAt, answeredAt, ...rest } = row
  return {
    ...rest,
    answeredAt: answeredAt?.toISOString() ?? null,
    erasure: {
      askedBy: erasureAskedName,
      askedAt: erasureAskedAt?.toISOString() ?? null,
      erasedAt: erasedAt?.toISOString() ?? null,
    },
    can: {
      work: canWorkOnRequests(actor) && !answeredAt,
      askErasure: canAskErasure(actor, row),
      confirmErasure: canConfirmErasure(actor, row),
    },
  }
}

export async function listPrivacyRequests(db: Db, actor: Actor, { state, kind, personId, mine }: PrivacyRequestsQuery) {
  const states = {
    open: sql`r.answered_at is null`,
    overdue: sql`r.answered_at is null and r.due_on < klang_today()`,
    answered: sql`r.answered_at is not null`,
    all: sql`true`,
  }
  const conditions = [
    states[state],
    ...(kind ? [sql`r.kind = ${kind}`] : []),
    ...(personId ? [sql`r.person_id = ${personId}`] : []),
    ...(mine ? [sql`r.assigned_to = ${actor.accountId}::uuid`] : []),
  ]
  const { rows } = await requests(sql`${sql.join(conditions, sql` and `)}`).execute(db)
  return rows.map((row) => shown(actor, row))
}

export async function getPrivacyRequest(db: Db, actor: Actor, id: string) {
  const { rows } = await requests(sql`r.id = ${id}`).execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'privacy-request' })
  return shown(actor, rows[0])
}

/** The days that the law gave on that day. */
export async function daysToAnswer(db: Db, askedOn: string): Promise<number> {
  const { rows } = await sql<{ days: number }>`
    select days from time_limits where code = 'answer-request' and from_day <= ${askedOn}::date
      and (to_day is null or to_day > ${askedOn}::date)`.execute(db)
  return rows[0]?.days ?? 30
}

/** Organisations that hold her because a law tells them to: what they keep may not be destroyed. */
export async function listLegalHolders(db: Db, personId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct o.name_th as name from people p join lawful_bases b on b.organization_id = any (p.holders)
      join organizations o on o.id = b.organization_id
    where p.id = ${personId} and b.basis = 'legal-duty' and b.from_day <= klang_today()
      and (b.to_day is null or b.to_day > klang_today()) order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

export async function seesPerson(db: Db, personId: string): Promise<boolean> {
  return (await db.selectFrom('people').select('id').where('id', '=', personId).executeTakeFirst()) !== undefined
}

/** The database asks once more that two people agreed. Answers the names of the files that go with her. */
export async function erasePerson(db: Db, personId: string, requestId: string): Promise<string[]> {
  const { rows } = await sql<{ keys: string[] }>`select erase_person(${personId}, ${requestId}) as keys`.execute(db)
  // What tables of higher wings let go of, by their triggers.
  const others = await sql<{ keys: string[] }>`select take_files_to_remove() as keys`.execute(db)
  return [...rows[0]!.keys, ...others.rows[0]!.keys]
}
