// What may be chosen of a person, with the wording of the central form (รายการเลือก, รุ่น 1.0).
import { z } from 'zod'
import { codeFor, codesOf, wordings } from '../../shared/wordings.ts'

export { codeFor }

export const NO_NUMBER_REASONS = wordings(
  {
    'birth-not-notified': 'ไม่เคยแจ้งเกิด',
    'card-lost': 'บัตรหาย',
    'missed-by-survey': 'ตกสำรวจ',
    'no-civil-status': 'ไม่มีสถานะทางทะเบียน',
    'not-disclosed': 'ไม่สะดวกให้ข้อมูล',
    other: 'อื่นๆ',
  },
  {
    'birth-not-notified': ['ไม่ได้แจ้งเกิด'],
    'no-civil-status': ['ไม่มีสถานะทางทะเบียนราษฎร', 'ไม่มีสถานะทางทะเบียนราษฎร์', 'ไร้สัญชาติ'],
    other: ['อื่น'],
  },
)
export const NoNumberReason = codesOf(NO_NUMBER_REASONS)
export type NoNumberReason = z.infer<typeof NoNumberReason>

export const SEXES = wordings(
  { male: 'ชาย', female: 'หญิง' },
  {
    male: ['ช', 'ผู้ชาย', 'เพศชาย', 'M', 'male', '1'],
    female: ['ญ', 'ผู้หญิง', 'เพศหญิง', 'F', 'female', '2'],
  },
)
export const Sex = codesOf(SEXES)
export type Sex = z.infer<typeof Sex>

export const HEALTH_RIGHTS = wordings(
  {
    'universal-coverage': 'สิทธิหลักประกันสุขภาพถ้วนหน้า (บัตรทอง)',
    'universal-coverage-disabled': 'สิทธิหลักประกันสุขภาพถ้วนหน้า (ท.74 คนพิการ)',
    'social-security': 'สิทธิประกันสังคม',
    'civil-servant': 'สิทธิข้าราชการ',
    'local-government': 'สิทธิองค์กรปกครองส่วนท้องถิ่น',
    'state-enterprise': 'สิทธิรัฐวิสาหกิจ',
    'restored-rights-fund': 'กองทุนคืนสิทธิ',
    'migrant-insurance': 'ประกันสุขภาพแรงงานต่างด้าว',
    'awaiting-right': 'สิทธิว่าง (อยู่ระหว่างรอสิทธิ)',
    'no-right': 'สิทธิว่าง (ไม่มีสิทธิใดๆ)',
    other: 'สิทธิอื่นๆ',
    unknown: 'ไม่ทราบ',
  },
  {
    'universal-coverage': [
      'บัตรทอง',
      'สิทธิบัตรทอง',
      'หลักประกันสุขภาพถ้วนหน้า',
      'สิทธิหลักประกันสุขภาพถ้วนหน้า',
      'หลักประกันสุขภาพ',
      'ประกันสุขภาพถ้วนหน้า',
      '30 บาท',
      'UC',
      'UCS',
    ],
    'universal-coverage-disabled': [
      'ท.74',
      'ท 74',
      'บัตรทองคนพิการ',
      'บัตรทอง (คนพิการ)',
      'บัตรทอง (ท.74)',
      'สิทธิหลักประกันสุขภาพถ้วนหน้า (ท.74)',
    ],
    'social-security': ['ประกันสังคม', 'ปกส.', 'SSS'],
    'civil-servant': [
      'ข้าราชการ',
      'สวัสดิการข้าราชการ',
      'สวัสดิการรักษาพยาบาลข้าราชการ',
      'เบิกได้',
      'จ่ายตรง',
      'เบิกจ่ายตรง',
      'OFC',
    ],
    'local-government': ['อปท.', 'สิทธิ อปท.', 'องค์กรปกครองส่วนท้องถิ่น', 'ข้าราชการส่วนท้องถิ่น', 'LGO'],
    'state-enterprise': ['รัฐวิสาหกิจ', 'SEN'],
    'restored-rights-fund': ['คืนสิทธิ', 'ท.99', 'STP'],
    'migrant-insurance': ['บัตรประกันสุขภาพคนต่างด้าว', 'บัตรประกันสุขภาพแรงงานต่างด้าว', 'ประกันสุขภาพคนต่างด้าว', 'NRH'],
    'awaiting-right': ['อยู่ระหว่างรอสิทธิ', 'รอสิทธิ'],
    'no-right': ['ไม่มีสิทธิ', 'ไม่มีสิทธิใดๆ'],
    other: ['อื่นๆ', 'อื่น'],
    unknown: ['ไม่ทราบสิทธิ', 'ไม่รู้'],
  },
)
export const HealthRight = codesOf(HEALTH_RIGHTS)
export type HealthRight = z.infer<typeof HealthRight>

export const GROUP_TAGS = wordings(
  {
    'older-person': 'ผู้สูงอายุ',
    disabled: 'คนพิการ',
    'bed-bound': 'ผู้ป่วยติดเตียง',
    'home-bound': 'ผู้ป่วยติดบ้าน',
    dependent: 'ผู้มีภาวะพึ่งพิง',
    'intermediate-care': 'ผู้ป่วยระยะกึ่งเฉียบพลัน',
    'end-of-life': 'ผู้ป่วยระยะท้าย',
    psychiatric: 'ผู้ป่วยจิตเวช',
    'out-of-school': 'เด็กนอกระบบการศึกษา',
    orphan: 'เด็กกำพร้า',
    newborn: 'เด็กแรกเกิด',
    'single-mother': 'แม่เลี้ยงเดี่ยว',
    'informal-worker': 'แรงงานนอกระบบ',
    'low-income': 'ผู้มีรายได้น้อย',
    'thai-without-rights': 'คนไทยไร้สิทธิ',
    'ethnic-group': 'กลุ่มชาติพันธุ์',
    homeless: 'คนไร้บ้าน',
    'affected-by-unrest': 'ผู้ได้รับผลกระทบจากสถานการณ์',
    'abandoned-older-person': 'ผู้สูงอายุที่ถูกทอดทิ้ง',
    other: 'อื่นๆ',
  },
  {
    'older-person': ['สูงอายุ', 'คนชรา', 'ผู้สูงวัย', 'ผส.'],
    disabled: ['ตนพิการ', 'ผู้พิการ', 'พิการ'],
    'bed-bound': ['ติดเตียง'],
    'home-bound': ['ติดบ้าน'],
    dependent: ['ภาวะพึ่งพิง', 'ผู้มีภาวะพักพิง', 'ผู้ที่มีภาวะพึ่งพิง', 'ผู้ป่วยภาวะพึ่งพิง', 'LTC'],
    'intermediate-care': ['ระยะกึ่งเฉียบพลัน', 'ผู้ป่วยระยะกลาง', 'IMC'],
    'end-of-life': ['ระยะท้าย', 'ผู้ป่วยระยะสุดท้าย', 'ผู้ป่วยประคับประคอง', 'palliative'],
    psychiatric: ['จิตเวช', 'ผู้ป่วยทางจิต'],
    'out-of-school': ['เด็กนอกระบบ', 'เด็กหลุดจากระบบการศึกษา'],
    orphan: ['กำพร้า'],
    newborn: ['ทารกแรกเกิด', 'แรกเกิด'],
    'single-mother': ['มารดาเลี้ยงเดี่ยว'],
    'informal-worker': ['แรงงานนอกระบบประกันสังคม'],
    'low-income': ['รายได้น้อย', 'ผู้มีรายได้น้อย/ผู้ขัดสน (ซะกาต)', 'ผู้ขัดสน', 'คนจน', 'คนยากจน', 'ผู้ยากไร้', 'ผู้ยากจน'],
    'thai-without-rights': ['ไทยไร้สิทธิ', 'ไร้สิทธิ'],
    'ethnic-group': ['ชาติพันธุ์', 'กลุ่มชาติพันธ์', 'ชาติพันธ์'],
    homeless: ['ไร้บ้าน', 'คนเร่ร่อน', 'คนไร้ที่พึ่ง'],
    'affected-by-unrest': ['ผู้ได้รับผลกระทบจากสถานการณ์ความไม่สงบ', 'ผู้ได้รับผลกระทบ'],
    'abandoned-older-person': ['ผู้สูงอายุถูกทอดทิ้ง'],
    other: ['อื่น'],
  },
)
export const GroupTag = codesOf(GROUP_TAGS)
export type GroupTag = z.infer<typeof GroupTag>

const disability = (type: number, ...words: string[]) => {
  const starts = ['', 'ทาง', 'พิการ', 'พิการทาง', 'ความพิการ', 'ความพิการทาง']
  const said = words.flatMap((word) => starts.map((start) => start + word))
  return [...said, `${type}`, ...said.map((wording) => `${type} ${wording}`)]
}

/** In the order of the seven legal types (ประกาศ พม. 2552): the first is type 1. */
export const DISABILITIES = wordings(
  {
    sight: 'ทางการเห็น',
    hearing: 'ทางการได้ยินหรือสื่อความหมาย',
    movement: 'ทางการเคลื่อนไหวหรือทางร่างกาย',
    mental: 'ทางจิตใจหรือพฤติกรรม',
    intellectual: 'ทางสติปัญญา',
    learning: 'ทางการเรียนรู้',
    autism: 'ออทิสติก',
  },
  {
    sight: disability(1, 'การเห็น', 'การมองเห็น', 'ตาบอด', 'ตาเห็นเลือนราง'),
    hearing: disability(2, 'การได้ยินหรือสื่อความหมาย', 'การได้ยินหรือการสื่อความหมาย', 'การได้ยิน', 'หูหนวก', 'หูตึง'),
    movement: disability(3, 'การเคลื่อนไหวหรือทางร่างกาย', 'การเคลื่อนไหวหรือร่างกาย', 'การเคลื่อนไหว', 'ร่างกาย'),
    // The wording before 2552 put autism into type 4.
    mental: disability(4, 'จิตใจหรือพฤติกรรม', 'จิตใจ', 'จิตใจหรือพฤติกรรมหรือออทิสติก'),
    intellectual: disability(5, 'สติปัญญา'),
    learning: disability(6, 'การเรียนรู้'),
    autism: disability(7, 'ออทิสติก', 'ออทิซึม'),
  },
)
export const Disability = codesOf(DISABILITIES)
export type Disability = z.infer<typeof Disability>

/** หลาน is a grandchild as well as a nephew or a niece: Thai has one word. */
export const RELATIONSHIPS = wordings(
  {
    child: 'บุตร',
    daughter: 'บุตรสาว',
    son: 'บุตรชาย',
    husband: 'สามี',
    wife: 'ภรรยา',
    father: 'บิดา',
    mother: 'มารดา',
    'older-sibling': 'พี่',
    'younger-sibling': 'น้อง',
    grandchild: 'หลาน',
    'daughter-in-law': 'ลูกสะใภ้',
    'son-in-law': 'ลูกเขย',
    relative: 'ญาติ',
    neighbour: 'เพื่อนบ้าน',
    'health-volunteer': 'อสม.',
    'hired-carer': 'ผู้ดูแลที่จ้าง',
  },
  {
    child: ['ลูก', 'บุตรบุญธรรม'],
    daughter: ['ลูกสาว', 'บุตรหญิง'],
    son: ['ลูกชาย'],
    wife: ['เมีย', 'ภริยา'],
    father: ['พ่อ'],
    mother: ['แม่'],
    'older-sibling': ['พี่สาว', 'พี่ชาย'],
    'younger-sibling': ['น้องสาว', 'น้องชาย'],
    grandchild: ['หลานสาว', 'หลานชาย'],
    'daughter-in-law': ['สะใภ้', 'บุตรสะใภ้'],
    'son-in-law': ['เขย', 'บุตรเขย'],
    relative: ['ญาติพี่น้อง', 'เครือญาติ', 'ปู่', 'ย่า', 'ตา', 'ยาย', 'ลุง', 'ป้า', 'น้า', 'อา'],
    neighbour: ['คนข้างบ้าน'],
    'health-volunteer': ['อาสาสมัครสาธารณสุข', 'อาสาสมัครสาธารณสุขประจำหมู่บ้าน'],
    'hired-carer': ['ผู้ดูแลรับจ้าง', 'จ้างคนนอกครอบครัว'],
  },
)
export const Relationship = codesOf(RELATIONSHIPS)
export type Relationship = z.infer<typeof Relationship>

export const OCCUPATIONS = wordings(
  {
    none: 'ไม่มีอาชีพ/ว่างงาน',
    student: 'นักเรียน/นักศึกษา',
    rubber: 'ทำสวนยางพารา',
    'oil-palm': 'ทำสวนปาล์มน้ำมัน',
    crops: 'ทำนา/ทำไร่',
    livestock: 'เลี้ยงสัตว์',
    'artisanal-fishing': 'ประมงพื้นบ้าน',
    'general-labour': 'รับจ้างทั่วไป',
    'own-business': 'ค้าขาย/ธุรกิจส่วนตัว',
    homemaker: 'แม่บ้าน',
    'company-employee': 'พนักงานบริษัท',
    'government-employee': 'ข้าราชการ/พนักงานของรัฐ',
    clergy: 'ภิกษุ/สามเณร/แม่ชี',
    other: 'อื่นๆ',
  },
  {
    none: ['ไม่มีอาชีพ', 'ว่างงาน', 'ไม่ได้ทำงาน', 'ไม่ได้ประกอบอาชีพ'],
    student: ['นักเรียน', 'นักศึกษา'],
    rubber: ['ทำสวนยาง', 'สวนยางพารา', 'สวนยาง', 'กรีดยาง', 'ตัดยาง', 'ยางพารา'],
    'oil-palm': ['ทำสวนปาล์ม', 'สวนปาล์ม', 'สวนปาล์มน้ำมัน', 'ปาล์มน้ำมัน'],
    crops: ['ทำนา', 'ทำไร่', 'ทำไร่ทำนา'],
    'general-labour': ['รับจ้าง'],
    'own-business': ['ค้าขาย', 'ธุรกิจส่วนตัว'],
    homemaker: ['พ่อบ้าน', 'แม่บ้าน/พ่อบ้าน', 'งานบ้าน'],
    'government-employee': ['ข้าราชการ', 'รับราชการ', 'พนักงานของรัฐ', 'พนักงานรัฐวิสาหกิจ'],
    clergy: ['ภิกษุ', 'พระภิกษุ', 'สามเณร', 'แม่ชี', 'นักบวช'],
    other: ['อื่น'],
  },
)
export const Occupation = codesOf(OCCUPATIONS)
export type Occupation = z.infer<typeof Occupation>

/** Satang. 0 says "none"; not knowing is null, one level up. */
export const DebtOrIncome = z.number().int().min(0)
