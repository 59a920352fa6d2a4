import { type Instrument, type Item, w, YES } from '../instrument.ts'
import { HAZARDS, informalWork1, WORKER } from './informal-work-1.ts'

const option = (value: string, th: string, en: string) => ({ value, label: w(th, en) })

const WORKPLACE: Item[] = [
  {
    id: 'group',
    kind: 'choice',
    label: w('อยู่ในกลุ่มอาชีพใด', 'Which kind of work is it?'),
    options: [
      option('rubber', 'สวนยาง', 'Rubber'),
      option('farm', 'ทำนา ทำสวน เลี้ยงสัตว์', 'Rice, orchards, animals'),
      option('fishing', 'ประมง', 'Fishing'),
      option('home', 'รับงานมาทำที่บ้าน ตัดเย็บ จักสาน', 'Work taken home: sewing, weaving'),
      option('trade', 'ค้าขาย แผงลอย', 'Trade, stalls'),
      option('transport', 'ขับรถรับจ้าง ส่งของ', 'Driving, delivering'),
      option('building', 'ก่อสร้าง รับจ้างทั่วไป', 'Building, day labour'),
      option('other', 'อื่นๆ', 'Other'),
    ],
  },
  {
    id: 'second-work',
    kind: 'text',
    label: w('มีงานรองอะไรอีก', 'Any second work?'),
    isOptional: true,
  },
  {
    id: 'place',
    kind: 'many',
    label: w('ทำที่ไหน', 'Where is it done?'),
    isOptional: true,
    options: [
      option('house', 'ที่บ้าน', 'At home'),
      option('field', 'ไร่ นา สวน', 'Field or orchard'),
      option('boat', 'ในเรือ', 'On a boat'),
      option('market', 'ตลาด ริมถนน', 'Market or roadside'),
      option('site', 'ที่ก่อสร้าง', 'Building site'),
      option('road', 'บนถนน', 'On the road'),
    ],
  },
]

const SPRAYING: Item[] = [
  {
    id: 'pesticide',
    kind: 'yes-no',
    label: w('ใช้หรืออยู่ใกล้คนที่พ่นยาฆ่าแมลง ยาฆ่าหญ้า', 'Sprays pesticide or weed killer, or is near when it is sprayed'),
    shownWhen: { item: 'chemical', in: [YES] },
  },
  {
    id: 'pesticide-name',
    kind: 'text',
    label: w('ชื่อยา และใช้อย่างไร', 'Which, and how is it used?'),
    help: w('ดูที่ขวดหรือซอง ผสมเองไหม พ่นเดือนละกี่ครั้ง', 'See the bottle: mixed by herself? How often a month?'),
    shownWhen: { item: 'pesticide', in: [YES] },
    isOptional: true,
  },
  {
    id: 'blood-paper',
    kind: 'choice',
    label: w('ผลกระดาษตรวจเลือด (โคลีนเอสเตอเรส) ครั้งล่าสุด', 'Latest reactive paper (cholinesterase)'),
    shownWhen: { item: 'pesticide', in: [YES] },
    options: [
      option('never', 'ยังไม่เคยตรวจ', 'Never tested'),
      option('normal', 'ปกติ', 'Normal'),
      option('safe', 'ปลอดภัย', 'Safe'),
      option('at-risk', 'มีความเสี่ยง', 'At risk'),
      option('unsafe', 'ไม่ปลอดภัย', 'Unsafe'),
    ],
  },
]

const PROTECTION: Item[] = [
  {
    id: 'protection-use',
    kind: 'choice',
    label: w('ใช้เครื่องป้องกันบ่อยแค่ไหน', 'How often is protection used?'),
    options: [
      option('always', 'ใช้ประจำ', 'Always'),
      option('sometimes', 'บางครั้ง', 'Sometimes'),
      option('never', 'ไม่ใช้', 'Never'),
      option('no-need', 'งานไม่ต้องใช้', 'The work needs none'),
    ],
  },
  {
    id: 'protection',
    kind: 'many',
    label: w('ใช้อะไรบ้าง', 'What is used?'),
    shownWhen: { item: 'protection-use', in: ['always', 'sometimes'] },
    isOptional: true,
    options: [
      option('gloves', 'ถุงมือ', 'Gloves'),
      option('mask', 'หน้ากาก', 'Mask'),
      option('glasses', 'แว่นตา', 'Glasses'),
      option('boots', 'รองเท้าบูท', 'Boots'),
      option('hat', 'หมวก', 'Hat or helmet'),
      option('life-vest', 'เสื้อชูชีพ', 'Life vest'),
    ],
  },
]

const SIGNS_AND_DONE: Item[] = [
  {
    id: 'signs',
    kind: 'many',
    label: w('อาการที่เป็นจากงาน', 'Complaints from work'),
    isOptional: true,
    options: [
      option('back', 'ปวดหลัง', 'Back pain'),
      option('neck', 'ปวดคอ ไหล่', 'Pain in neck or shoulders'),
      option('knee', 'ปวดเข่า', 'Knee pain'),
      option('numb', 'มือชา', 'Numb hands'),
      option('rash', 'ผื่นคัน', 'Rash'),
      option('dizzy', 'เวียนหัวหลังพ่นยา', 'Dizzy after spraying'),
      option('breath', 'หายใจลำบาก ไอเรื้อรัง', 'Short of breath, lasting cough'),
    ],
  },
  {
    id: 'done',
    kind: 'many',
    label: w('วันนี้ทำอะไรให้แล้ว', 'What was done today?'),
    isOptional: true,
    options: [
      option('advice', 'ให้คำแนะนำ', 'Advice given'),
      option('improved', 'ช่วยปรับวิธีหรือที่ทำงาน', 'Way or place of working improved'),
      option('referred', 'ส่งต่อคลินิกโรคจากการทำงาน รพ.สต. หรือ รพ.', 'Referred to the occupational clinic'),
      option('project', 'เสนอเข้าโครงการกองทุน', 'Proposed for a project of the fund'),
    ],
  },
]

const STOP_SPRAYING = w(
  'ผลตรวจเลือดมีความเสี่ยงหรือไม่ปลอดภัย ให้หยุดสัมผัสยา แล้วส่งตรวจซ้ำที่ รพ.สต.',
  'The blood test is at risk or unsafe: keep away from the chemical and have it repeated at the health centre',
)

/** After each hazard comes what belongs to it: spraying after chemicals. */
const hazards = HAZARDS.flatMap((item) => (item.id === 'chemical-bad' ? [item, ...SPRAYING] : [item]))

export const informalWork: Instrument = {
  ...informalWork1,
  version: '2',
  items: [...WORKER.slice(0, 1), ...WORKPLACE, ...WORKER.slice(1), ...hazards, ...PROTECTION, ...SIGNS_AND_DONE],
  notes: [
    ...informalWork1.notes!,
    { when: { item: 'blood-paper', in: ['at-risk', 'unsafe'] }, say: STOP_SPRAYING, severity: 'act' },
    {
      when: { item: 'protection-use', in: ['never'], and: { item: 'pesticide', in: [YES] } },
      say: w(
        'พ่นยาโดยไม่มีเครื่องป้องกัน ช่วยหาถุงมือ หน้ากาก รองเท้าบูทก่อน',
        'Sprays without protection: gloves, mask and boots first',
      ),
      severity: 'act',
    },
    {
      when: { item: 'insured', in: ['no'] },
      say: w('ยังไม่ได้สมัครมาตรา 40 ชวนสมัครประกันสังคมได้ โทร 1506', 'Not insured under section 40: she may join, call 1506'),
      severity: 'watch',
    },
  ],
}
