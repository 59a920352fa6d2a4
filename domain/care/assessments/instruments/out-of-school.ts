import { type Instrument, type Item, w } from '../instrument.ts'
import { outOfSchool1 } from './out-of-school-1.ts'

const option = (value: string, th: string, en: string) => ({ value, label: w(th, en) })

const SCHOOL: Item[] = [
  {
    id: 'grade',
    kind: 'choice',
    label: w('เรียนถึงชั้นไหน', 'How far did she get?'),
    options: [
      option('never', 'ยังไม่เคยเข้าเรียน', 'Never went to school'),
      option('before-primary', 'ก่อนประถม', 'Before primary school'),
      option('primary', 'ประถมศึกษา', 'Primary school'),
      option('lower-secondary', 'มัธยมต้น', 'Lower secondary'),
      option('upper-secondary', 'มัธยมปลาย หรือ ปวช.', 'Upper secondary or vocational'),
    ],
  },
  {
    id: 'school',
    kind: 'text',
    label: w('โรงเรียนหรือสถานศึกษาล่าสุด', 'The last school'),
    shownWhen: { item: 'grade', in: ['before-primary', 'primary', 'lower-secondary', 'upper-secondary'] },
    isOptional: true,
  },
]

const HELP_AROUND: Item[] = [
  {
    id: 'learns',
    kind: 'many',
    label: w('ตอนนี้เรียนหรือฝึกอะไรอยู่บ้าง', 'What does she learn or train now?'),
    isOptional: true,
    options: [
      option('religion', 'ตาดีกา ปอเนาะ หรือวัด', 'Religious school'),
      option('learning-centre', 'สกร. (กศน.)', 'The learning centre'),
      option('home', 'เรียนที่บ้าน', 'At home'),
      option('trade', 'ฝึกอาชีพ', 'A trade'),
    ],
  },
  {
    id: 'zero-dropout',
    kind: 'choice',
    label: w(
      'อยู่ในรายชื่อ กสศ. หรือ Thailand Zero Dropout ไหม',
      'On the list of the Equitable Education Fund or Zero Dropout?',
    ),
    options: [
      option('helped', 'อยู่ และได้รับความช่วยเหลือแล้ว', 'Yes, and helped'),
      option('listed', 'อยู่ แต่ยังไม่ได้รับ', 'Yes, not helped yet'),
      option('not-listed', 'ไม่อยู่', 'No'),
      option('unknown', 'ไม่รู้', 'Not known'),
    ],
  },
  {
    id: 'in-charge',
    kind: 'choice',
    label: w('ใครเป็นเจ้าภาพติดตามเด็กคนนี้', 'Who takes charge of this child?'),
    options: [
      option('school', 'โรงเรียนหรือ สกร.', 'School or learning centre'),
      option('local-office', 'อบต. หรือเทศบาล', 'The local office'),
      option('village', 'ผู้นำชุมชนหรือ อสม.', 'Village head or volunteer'),
      option('welfare', 'พมจ. หรือบ้านพักเด็กและครอบครัว', 'Social welfare'),
      option('nobody', 'ยังไม่มี', 'Nobody yet'),
    ],
  },
]

const [why, years, wish, ...rest] = outOfSchool1.items as [Item, Item, Item, ...Item[]]

export const outOfSchool: Instrument = {
  ...outOfSchool1,
  version: '2',
  items: [...SCHOOL, why, years, ...HELP_AROUND, wish, ...rest],
  notes: [
    ...outOfSchool1.notes!,
    {
      when: { item: 'in-charge', in: ['nobody'] },
      say: w(
        'ยังไม่มีเจ้าภาพ ขอให้ อบต. หรือเทศบาลตั้งผู้ติดตามหนึ่งคน',
        'Nobody is in charge: ask the local office to name one person',
      ),
      severity: 'act',
    },
    {
      when: { item: 'zero-dropout', in: ['not-listed', 'unknown'] },
      say: w(
        'แจ้งโรงเรียนหรือ อบต. ให้เพิ่มชื่อใน Thailand Zero Dropout',
        'Ask the school or local office to put her on the Zero Dropout list',
      ),
      severity: 'watch',
    },
    {
      when: { item: 'why', in: ['papers'] },
      say: w(
        'ไม่มีเอกสารก็เข้าเรียนได้ โรงเรียนขอรหัส G ให้ได้',
        'Without papers she may go to school: the school asks for a G code',
      ),
      severity: 'act',
    },
  ],
}
