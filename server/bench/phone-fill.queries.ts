// The people of one volunteer's phone: houses of three, and a year of monthly visits to each of them, every one in words of its own.
import { sql } from 'kysely'
import { newId } from '../../domain/shared/ids.ts'
import type { Db } from '../platform/database.ts'
import { openTables } from './fill.queries.ts'

export const OF_A_HOUSE = 3
const VISITS_OF_A_YEAR = 12
const TABLES = ['visits', 'households', 'household_members', 'person_card']

/** Of each list one is drawn, so that a page packs no better than what people write. */
const SAID = [
  ['นั่งเล่นหน้าบ้าน', 'นอนพักอยู่', 'กำลังกินข้าว', 'ไปวัดเพิ่งกลับ', 'รดน้ำผักหลังบ้าน', 'เลี้ยงหลานอยู่'],
  ['กินยาครบ', 'ลืมยาสองมื้อ', 'ยาความดันจะหมด', 'ยังไม่ได้ไปรับยา', 'ปวดเข่าเวลาเดิน', 'นอนไม่ค่อยหลับ', 'เบื่ออาหาร', 'ขาบวมเล็กน้อย'],
  ['ลูกสาวดูแลดี', 'อยู่คนเดียวกลางวัน', 'ผู้ดูแลเหนื่อย', 'เพื่อนบ้านช่วยดู', 'หลานกลับมาอยู่ด้วย'],
  ['แนะนำเรื่องแผลกดทับ', 'สอนพลิกตัว', 'นัดหมอเดือนหน้า', 'บอกให้ลดเค็ม', 'ชวนไปชมรม', 'วัดซ้ำแล้วปกติ'],
]

export async function fillHouses(on: Db, organizationId: string, accountId: string, people: readonly string[]) {
  await on.connection().execute(async (db) => {
    await openTables(db, true, TABLES)
    await insertHouses(db, organizationId, people)
    await insertYear(db, organizationId, people)
    await sql`select refresh_person_card(${people}::uuid[]), restep_visits(${people}::uuid[])`.execute(db)
    await openTables(db, false, TABLES)
    await sql`select fold_visit_steps()`.execute(db)
  })
  await on
    .insertInto('caseloads')
    .values(people.map((personId) => ({ personId, id: newId(), accountId, fromDay: '2020-01-01' })))
    .execute()
}

async function insertHouses(db: Db, organizationId: string, people: readonly string[]) {
  const houses = Array.from({ length: Math.ceil(people.length / OF_A_HOUSE) }, () => newId())
  await sql`insert into households (id, organization_id) select id, ${organizationId}::uuid from unnest(${houses}::uuid[]) id`.execute(
    db,
  )
  await sql`insert into household_members (person_id, id, household_id, role, from_day)
    select p.id, gen_random_uuid(), (${houses}::uuid[])[1 + (p.n - 1) / ${sql.lit(OF_A_HOUSE)}],
      case when p.n % ${sql.lit(OF_A_HOUSE)} = 1 then 'head' else 'resident' end, date '2020-01-01'
    from unnest(${people}::uuid[]) with ordinality p (id, n)`.execute(db)
}

const insertYear = (db: Db, organizationId: string, people: readonly string[]) =>
  sql`
  insert into visits (person_id, id, visited_on, visitor_name, systolic, diastolic, pulse, weight_kg, findings, organization_id)
  select p.id, gen_random_uuid(), klang_today() - 30 * month - abs(hashint8(p.n * 97 + month)) % 20, 'อาสา ทดสอบ',
    110 + abs(hashint8(p.n * 13 + month)) % 60, 60 + abs(hashint8(p.n * 17 + month)) % 40, 60 + abs(hashint8(p.n * 19 + month)) % 40,
    35 + abs(hashint8(p.n * 23 + month)) % 400 / 10.0,
    (select string_agg(list->>(abs(hashint8(p.n * 31 + month * 7 + part)) % jsonb_array_length(list))::int, ' ' order by part)
      from jsonb_array_elements(${JSON.stringify(SAID)}::jsonb) with ordinality lists (list, part)),
    ${organizationId}::uuid
  from unnest(${people}::uuid[]) with ordinality p (id, n) cross join generate_series(0, ${VISITS_OF_A_YEAR - 1}) month`.execute(
    db,
  )
