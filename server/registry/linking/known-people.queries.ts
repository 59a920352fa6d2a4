// Who shares a number or a key with the rows of a file, and what is known of her. Asked as the matcher, who sees all people
// (decision 16): nothing of it may reach the importer but the id of a person within her own scope.
import { sql } from 'kysely'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import type { Db } from '../../platform/database.ts'

const hexes = (keys: readonly Buffer[]) => JSON.stringify(keys.map((key) => key.toString('hex')))

/** A key that more people share tells too little of any of them. */
const MOST_SHARING = 60

export type Hit<Key> = { key: Key; personIds: string[] }

/** People as they stand: one who was merged away answers as the one who stays. */
export async function listByLinkKey(db: Db, keys: readonly number[]): Promise<Hit<number>[]> {
  const { rows } = await sql<{ key: string; personIds: string[] }>`
    select asked.key, array_agg(distinct coalesce(p.current_id, p.id)) as person_ids
    from unnest(${keys as number[]}::bigint[]) asked (key)
    cross join lateral (select k.person_id from link_keys k where k.key = asked.key limit ${MOST_SHARING + 1}) sharing
    join people p on p.id = sharing.person_id
    group by asked.key having count(*) <= ${MOST_SHARING}`.execute(db)
  return rows.map(({ key, personIds }) => ({ key: Number(key), personIds }))
}

/** By a number that a source gave her, or that is believed to be hers. Keys in hex. */
export async function listByNumber(db: Db, indexes: readonly Buffer[]): Promise<Hit<string>[]> {
  const { rows } = await sql<Hit<string>>`
    with asked as (select decode(key, 'hex') as key from jsonb_array_elements_text(${hexes(indexes)}::jsonb) key), found as (
      select a.key, i.person_id from asked a
      join person_identifiers i on i.blind_index = a.key and i.kind = 'citizen-number'
      union
      select a.key, s.person_id from asked a join person_sources s on s.number_index = a.key and s.withdrawn_at is null
    )
    select encode(f.key, 'hex') as key, array_agg(distinct coalesce(p.current_id, p.id)) as person_ids
    from found f join people p on p.id = f.person_id group by f.key`.execute(db)
  return rows
}

/** Who is believed to have each of these numbers. Keys in hex. */
export async function listStandingHolders(db: Db, indexes: readonly Buffer[]): Promise<Hit<string>[]> {
  const { rows } = await sql<Hit<string>>`
    select asked.key, array_agg(distinct stays.id) as person_ids
    from jsonb_array_elements_text(${hexes(indexes)}::jsonb) asked (key)
    join person_identifiers i on i.blind_index = decode(asked.key, 'hex') and i.kind = 'citizen-number'
    join people p on p.id = i.person_id
    join people stays on stays.id = coalesce(p.current_id, p.id) and stays.withdrawn_at is null
    group by asked.key`.execute(db)
  return rows
}

export type KnownPerson = {
  personId: string
  revision: number
  withdrawn: boolean
  /** As the golden record has it, with the number that is believed. */
  golden: Partial<PersonFacts>
  numberSealed: Buffer | null
}

/** The golden records of these people, as far as a face goes. */
export async function listGoldenFaces(db: Db, personIds: readonly string[]): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    select p.id as person_id, p.revision, p.withdrawn_at is not null as withdrawn,
      jsonb_build_object('prefix', p.prefix, 'firstName', p.first_name, 'lastName', p.last_name, 'nickname', p.nickname, 'sex', p.sex,
        'birthDate', p.birth_date, 'birthPrecision', p.birth_precision, 'carerName', p.carer_name,
        'phones', array(select phone from person_phones f where f.person_id = p.id order by phone),
        'address', jsonb_build_object('house', p.house, 'moo', p.moo, 'areaCode', p.area_code)) as golden,
      (select i.sealed from person_identifiers i where i.person_id = p.id and i.kind = 'citizen-number' order by i.id limit 1) as number_sealed
    from people p where p.id = any (${personIds as string[]}::uuid[])`.execute(db)
  return rows.map((row) => ({ ...row, numberSealed: row.numberSealed && Buffer.from(row.numberSealed) }))
}

export type SourceFace = {
  personId: string
  kind: 'import' | 'manual'
  says: Partial<PersonFacts>
  numberSealed: Buffer | null
}

/** What each standing source says of these people. Older sources have the index of their number only: it is one of hers. */
export async function listSourceFaces(db: Db, personIds: readonly string[]): Promise<SourceFace[]> {
  const { rows } = await sql<SourceFace>`
    select coalesce(p.current_id, p.id) as person_id, s.kind,
      coalesce(s.number_sealed, (
        select i.sealed from person_identifiers i
        where i.person_id = coalesce(p.current_id, p.id) and i.blind_index = s.number_index and i.kind = 'citizen-number' limit 1)) as number_sealed,
      case when s.kind = 'import' then s.says else '{}' end as says
    from people p join person_sources s on s.person_id = p.id
    where (p.id = any (${personIds as string[]}::uuid[]) or p.current_id = any (${personIds as string[]}::uuid[])) and s.withdrawn_at is null
    order by s.id`.execute(db)
  return rows.map((row) => ({ ...row, numberSealed: row.numberSealed && Buffer.from(row.numberSealed) }))
}
