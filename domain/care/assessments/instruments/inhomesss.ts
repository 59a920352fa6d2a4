import { type Instrument, type Item, w } from '../instrument.ts'

const PROBLEM = 'problem'

/** Each of the nine is looked at, and told in words where something is wrong. */
const part = (id: string, th: string, en: string, helpTh: string, helpEn: string): Item[] => [
  {
    id,
    kind: 'choice',
    label: w(th, en),
    help: w(helpTh, helpEn),
    options: [
      { value: 'fine', label: w('เรียบร้อยดี', 'In order'), score: 0 },
      { value: PROBLEM, label: w('มีเรื่องต้องช่วย', 'Something to help with'), score: 1 },
    ],
  },
  {
    id: `${id}-note`,
    kind: 'text',
    label: w(`${th}: เล่าให้ฟังหน่อย`, `${en}: tell more`),
    shownWhen: { item: id, in: [PROBLEM] },
    isOptional: true,
  },
]

export const inhomesss: Instrument = {
  code: 'inhomesss',
  version: '1',
  ruleVersion: '1',
  title: w('เยี่ยมบ้านรอบด้าน (INHOMESSS)', 'The whole home visit (INHOMESSS)'),
  lead: w('ดูและคุยไปเรื่อยๆ ไม่ต้องเรียงข้อ', 'Look and talk; the order does not matter'),
  source: 'กรอบ INHOMESSS (American Family Physician) เรียบเรียงเป็นถ้อยคำของระบบเอง',
  licence: 'Framework paraphrased in own words',
  items: [
    ...part(
      'mobility',
      'การเคลื่อนไหว',
      'Moving about',
      'ลุก เดิน ไปห้องน้ำ ทำกิจวัตรเองได้แค่ไหน',
      'Getting up, walking, the toilet, everyday things',
    ),
    ...part(
      'nutrition',
      'อาหารการกิน',
      'Eating',
      'กินอะไร ใครทำให้ กินได้พอไหม ของโปรดคืออะไร',
      'What, cooked by whom, enough? What does she like?',
    ),
    ...part(
      'home',
      'บ้านและรอบบ้าน',
      'House',
      'แออัด อับ รั่ว น้ำ ไฟ ส้วม เพื่อนบ้าน',
      'Crowded, damp, leaking; water, light, toilet; neighbours',
    ),
    ...part(
      'people',
      'คนรอบตัว',
      'Other people',
      'ใครอยู่ด้วย ใครดูแล ใครตัดสินใจ ใครช่วยได้ยามฉุกเฉิน',
      'Who lives there, who cares, who decides, who helps in need',
    ),
    ...part(
      'medicine',
      'ยา',
      'Medicines',
      'ขอดูยาทั้งหมด กินจริงอย่างไร ยาเหลือ ยาสมุนไพร',
      'See them all: how really taken, what is left, herbs',
    ),
    ...part(
      'examination',
      'ร่างกาย',
      'Body',
      'ดูทั่วๆ ไป วัดสัญญาณชีพ ผิวหนัง แผล เท้า',
      'General look, vital signs, skin, wounds, feet',
    ),
    ...part(
      'safety',
      'ความปลอดภัย',
      'Safety',
      'พื้นลื่น บันได ราวจับ แสงไฟ สายไฟ เตา',
      'Slippery floors, stairs, rails, light, wires, stove',
    ),
    ...part(
      'spirit',
      'จิตใจและความเชื่อ',
      'Spirit',
      'อะไรเป็นที่ยึดเหนี่ยว กังวลอะไร อยากทำอะไร',
      'What she holds on to, what worries her, what she wishes',
    ),
    ...part(
      'services',
      'บริการและสิทธิ',
      'Services',
      'ไปหาหมออย่างไร สิทธิอะไร ได้เบี้ยอะไรแล้วบ้าง',
      'How she gets to a doctor, which rights, which allowances',
    ),
    { id: 'plan', kind: 'text', label: w('แผนต่อไป ใครทำอะไร เมื่อไร', 'What next: who, what, when'), isOptional: true },
  ],
  scoring: { rule: 'sum', from: 0, to: 9, unit: w('เรื่อง', 'matters') },
  bands: [
    {
      code: 'none',
      from: 0,
      label: w('เรียบร้อยดีทุกด้าน', 'All in order'),
      action: w('เยี่ยมตามรอบปกติ', 'Visit as usual'),
      severity: 'fine',
    },
    {
      code: 'some',
      from: 1,
      label: w('มีเรื่องต้องช่วย', 'Something to help with'),
      action: w('บันทึกความต้องการของแต่ละเรื่อง แล้วตามต่อ', 'Write each down as a need, and follow it up'),
      severity: 'watch',
    },
    {
      code: 'many',
      from: 4,
      label: w('มีหลายเรื่องต้องช่วยพร้อมกัน', 'Many things at once'),
      action: w('ชวนทีมและผู้จัดการการดูแลคุยกันเป็นรายครอบครัว', 'Talk it over with the team and the care manager'),
      severity: 'act',
    },
  ],
}
