// A restore begins from nothing and puts rows in as they were: no rule, no trigger and no policy may change or refuse one.
// All of it is done by the owner, inside the one transaction of the restore, on tables that nobody else sees yet.
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { TableShape } from './catalogue.queries.ts'

export type Standing = 'nothing' | 'not-ours' | 'ours-empty' | 'ours'

/** What stands in the database before a restore. */
export async function whatStands(db: Db): Promise<Standing> {
  const { rows } = await sql<{ tables: number; ours: boolean }>`
    select count(*)::int as tables, coalesce(bool_or(relname = 'installation'), false) as ours from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(db)
  const { tables, ours } = rows[0]!
  if (tables === 0) return 'nothing'
  if (!ours) return 'not-ours'
  const { rows: installed } = await sql`select from installation`.execute(db)
  return installed.length > 0 ? 'ours' : 'ours-empty'
}

/** Other programs of ours that are at work on this database now. */
export async function othersAtWork(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from pg_stat_activity
    where datname = current_database() and application_name = 'klang' and pid <> pg_backend_pid()`.execute(db)
  return rows.length > 0
}

/** Takes away every table, view and function in the schema: the migrations make them anew. */
export const dropEverything = (db: Db) =>
  sql`
    do $$
    declare o record;
    begin
      for o in select format('drop %s if exists public.%I cascade',
          case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname) as dropping
        from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'r', 'p', 'S')
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'i'))
        order by relkind in ('r', 'p')
      loop execute o.dropping; end loop;
      for o in select format('drop routine if exists %s cascade', p.oid::regprocedure) as dropping from pg_proc p
        where p.pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      loop execute o.dropping; end loop;
    end
    $$`.execute(db)

/** Answers what puts the rules back: foreign keys are then checked over all rows at once, self references and circles too. */
export async function liftRules(db: Db, tables: readonly TableShape[]): Promise<() => Promise<void>> {
  const { rows: keys } = await sql<{ name: string; table: string; definition: string }>`
    select conname as name, relname as table, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0`.execute(db)
  const { rows: forced } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`.execute(
    db,
  )
  for (const { name, table } of keys)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.id(name)}`.execute(db)
  for (const { name } of forced) await sql`alter table ${sql.table(name)} no force row level security`.execute(db)
  for (const { name } of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(db)
  // What the migrations themselves put in is in the backup too, as it was when that was made.
  await sql`truncate ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(db)
  return async () => {
    for (const { name, table, definition } of keys)
      await sql`alter table ${sql.table(table)} add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(db)
    for (const { name } of tables) await sql`alter table ${sql.table(name)} enable trigger user`.execute(db)
    for (const { name } of forced) await sql`alter table ${sql.table(name)} force row level security`.execute(db)
  }
}

export async function setSequences(db: Db, sequences: Record<string, number>): Promise<void> {
  for (const [name, last] of Object.entries(sequences))
    await sql`select setval(${`public."${name.replaceAll('"', '""')}"`}::regclass, ${last})`.execute(db)
}

/** Without figures about the new rows the first lists would be planned as for empty tables. */
export const learnFigures = (db: Db) => sql`analyze`.execute(db)
