// Forms of offices, and their versions. Row-level security answers those of one's organisation and those for everyone.
import { sql } from 'kysely'
import type { LocalForm, LocalFormInDetail, NewForm } from '../../../domain/care/local-forms/form-answer.ts'
import type { OpenForm } from '../../../domain/care/local-forms/local-form.ts'
import type { ReadForm } from '../../../domain/care/local-forms/read-xlsform.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import type { VersionOfForm } from './form-answers-table.ts'

export type StoredForm = Omit<LocalForm, 'closedAt' | 'canManage'> & { closedAt: Date | null; organizationId: string }

const FORMS = sql`
  select f.id, f.organization_id, o.name_th as organization_name, f.shown_to, f.closed_at,
    coalesce(shown.definition, last.definition)->'title' as title, last.version as latest, shown.version as published,
    (select count(*)::int from form_answers a where a.form_id = f.id and a.withdrawn_at is null) as answers
  from local_forms f
  join organizations o on o.id = f.organization_id
  join lateral (select version, definition from local_form_versions v where v.form_id = f.id order by version desc limit 1) last on true
  left join lateral (select version, definition from local_form_versions v where v.form_id = f.id and published_at is not null
    order by version desc limit 1) shown on true`

export async function listForms(db: Db): Promise<StoredForm[]> {
  const { rows } = await sql<StoredForm>`${FORMS} order by f.closed_at nulls first, f.made_at desc, f.id`.execute(db)
  return rows
}

/** Throws not-found for one that is not there, or another office's. */
export async function getForm(db: Db, id: string): Promise<StoredForm> {
  const { rows } = await sql<StoredForm>`${FORMS} where f.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'local-form' })
  return rows[0]
}

export type StoredVersion = Pick<LocalFormInDetail, 'version' | 'fileName' | 'definition' | 'remarks'>

/** Throws not-found. */
export async function getVersion(db: Db, formId: string, version: number): Promise<StoredVersion> {
  const { rows } = await sql<StoredVersion>`
    select version, file_name, definition, remarks from local_form_versions
    where form_id = ${formId} and version = ${version}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'local-form' })
  return rows[0]
}

/** All that were ever asked; of a form that was never published, its draft. */
export async function listAskedVersions(db: Db, formId: string): Promise<VersionOfForm[]> {
  const { rows } = await sql<VersionOfForm>`
    select version, definition from local_form_versions v
    where form_id = ${formId} and (published_at is not null or not exists (
      select from local_form_versions o where o.form_id = v.form_id and o.published_at is not null))
    order by version desc`.execute(db)
  return rows
}

/** What may be asked today: the latest published version of each form that is not closed. */
async function listOpenForms(db: Db): Promise<OpenForm[]> {
  const { rows } = await sql<OpenForm>`
    select distinct on (f.id) f.id, v.version, v.definition
    from local_forms f join local_form_versions v on v.form_id = f.id and v.published_at is not null
    where f.closed_at is null order by f.id, v.version desc`.execute(db)
  return rows
}

export async function insertForm({ db, actor }: Work, { id, shownTo }: NewForm): Promise<void> {
  if (!actor.organizationId) throw problems.notAllowed()
  await db
    .insertInto('localForms')
    .values({ id, shownTo, organizationId: actor.organizationId, madeBy: actor.accountId })
    .execute()
}

export const insertVersion = (
  { db, actor }: Work,
  formId: string,
  version: number,
  { definition, remarks }: ReadForm,
  fileName: string,
) =>
  db
    .insertInto('localFormVersions')
    .values({
      formId,
      version,
      definition: JSON.stringify(definition),
      remarks: JSON.stringify(remarks),
      fileName,
      broughtBy: actor.accountId,
    })
    .execute()

export const replaceDraft = (
  { db, actor }: Work,
  formId: string,
  version: number,
  { definition, remarks }: ReadForm,
  fileName: string,
) =>
  db
    .updateTable('localFormVersions')
    .set({
      definition: JSON.stringify(definition),
      remarks: JSON.stringify(remarks),
      fileName,
      broughtBy: actor.accountId,
      broughtAt: sql`now()`,
    })
    .where('formId', '=', formId)
    .where('version', '=', version)
    .where('publishedAt', 'is', null)
    .execute()

export const setPublished = ({ db, actor }: Work, formId: string, version: number) =>
  db
    .updateTable('localFormVersions')
    .set({ publishedAt: sql`now()`, publishedBy: actor.accountId })
    .where('formId', '=', formId)
    .where('version', '=', version)
    .where('publishedAt', 'is', null)
    .execute()

export const setClosed = ({ db, actor }: Work, formId: string) =>
  db
    .updateTable('localForms')
    .set({ closedAt: sql`now()`, closedBy: actor.accountId })
    .where('id', '=', formId)
    .where('closedAt', 'is', null)
    .execute()

/** What phones are told under `local-forms`. */
export const openForms = ({ db }: Work) => listOpenForms(db)
