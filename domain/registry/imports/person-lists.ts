// What the sheet รายการเลือก offers for the columns of a person, under the headings of the central form.
import {
  DISABILITIES,
  GROUP_TAGS,
  HEALTH_RIGHTS,
  NO_NUMBER_REASONS,
  OCCUPATIONS,
  RELATIONSHIPS,
  SEXES,
} from '../people/lists.ts'

const PREFIXES = ['นาย', 'นาง', 'นางสาว', 'น.ส.', 'เด็กชาย', 'ด.ช.', 'เด็กหญิง', 'ด.ญ.', 'พระ', 'สามเณร', 'แม่ชี']
/** Health region 12. */
const PROVINCES = ['สงขลา', 'สตูล', 'ตรัง', 'พัทลุง', 'ปัตตานี', 'ยะลา', 'นราธิวาส']

export const PEOPLE_LISTS: Readonly<Record<string, readonly string[]>> = {
  เหตุผลที่ไม่มีเลข: Object.values(NO_NUMBER_REASONS),
  คำนำหน้า: PREFIXES,
  เพศ: Object.values(SEXES),
  จังหวัด: PROVINCES,
  สิทธิการรักษา: Object.values(HEALTH_RIGHTS),
  กลุ่มเป้าหมาย: Object.values(GROUP_TAGS),
  ประเภทความพิการ: Object.values(DISABILITIES),
  ความสัมพันธ์: Object.values(RELATIONSHIPS),
  อาชีพ: Object.values(OCCUPATIONS),
}
