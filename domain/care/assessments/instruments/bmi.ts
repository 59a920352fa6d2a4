import { type Instrument, w } from '../instrument.ts'

const WAIST = w(
  'รอบเอวเกินเกณฑ์ (อ้วนลงพุง) ชวนลดหวาน มัน เค็ม และเคลื่อนไหวมากขึ้น',
  'Waist above the limit: less sweet, fat and salt, more movement',
)

export const bmi: Instrument = {
  code: 'bmi',
  version: '1',
  ruleVersion: '1',
  title: w('ดัชนีมวลกายและรอบเอว', 'Body mass index and waist'),
  lead: w('ชั่งและวัดวันนี้ ถ้ายืนไม่ได้ให้ข้ามไปก่อน', 'Weigh and measure today; leave it if she cannot stand'),
  source: 'เกณฑ์ดัชนีมวลกายของคนเอเชีย กรมอนามัย (WHO Asia-Pacific 2000)',
  licence: 'Public method',
  items: [
    {
      id: 'weight',
      kind: 'number',
      label: w('น้ำหนัก', 'Weight'),
      unit: w('กิโลกรัม', 'kg'),
      min: 1,
      max: 250,
      step: 0.1,
      known: 'weightKg',
    },
    {
      id: 'height',
      kind: 'number',
      label: w('ส่วนสูง', 'Height'),
      unit: w('เซนติเมตร', 'cm'),
      min: 50,
      max: 220,
      step: 0.5,
      known: 'heightCm',
    },
    {
      id: 'sex',
      kind: 'choice',
      label: w('เพศ', 'Sex'),
      known: 'sex',
      options: [
        { value: 'female', label: w('หญิง', 'Female') },
        { value: 'male', label: w('ชาย', 'Male') },
      ],
    },
    {
      id: 'waist',
      kind: 'number',
      label: w('รอบเอว (ถ้าวัดได้)', 'Waist, if it can be measured'),
      unit: w('เซนติเมตร', 'cm'),
      min: 30,
      max: 200,
      step: 0.5,
      isOptional: true,
    },
  ],
  scoring: { rule: 'bmi', from: 0, to: 70, unit: w('กก./ตร.ม.', 'kg/m²') },
  bands: [
    {
      code: 'thin',
      from: 0,
      label: w('น้ำหนักน้อย ผอม', 'Underweight'),
      action: w(
        'ถามเรื่องกิน ฟัน และน้ำหนักที่ลด ถ้าลดเร็วให้ส่งต่อ',
        'Ask about eating, teeth and lost weight; refer if it goes fast',
      ),
      severity: 'act',
    },
    {
      code: 'normal',
      from: 18.5,
      label: w('สมส่วน', 'Normal'),
      action: w('รักษาไว้ กินครบ เคลื่อนไหวทุกวัน', 'Keep it: eat well, move every day'),
      severity: 'fine',
    },
    {
      code: 'over',
      from: 23,
      label: w('น้ำหนักเกิน (ท้วม)', 'Overweight'),
      action: w('ชวนลดหวาน มัน เค็ม และเดินวันละ 30 นาที', 'Less sweet, fat and salt; walk 30 minutes a day'),
      severity: 'watch',
    },
    {
      code: 'obese-1',
      from: 25,
      label: w('อ้วนระดับ 1', 'Obese, grade 1'),
      action: w(
        'ชวนตรวจน้ำตาลและความดัน ตั้งเป้าลดน้ำหนักด้วยกัน',
        'Check sugar and blood pressure; agree on a weight to reach',
      ),
      severity: 'watch',
    },
    {
      code: 'obese-2',
      from: 30,
      label: w('อ้วนระดับ 2 (อันตราย)', 'Obese, grade 2'),
      action: w('ส่ง รพ.สต. ตรวจเบาหวาน ความดัน ไขมัน', 'Refer for diabetes, blood pressure and lipids'),
      severity: 'act',
    },
  ],
  notes: [
    { when: { item: 'waist', from: 90, and: { item: 'sex', in: ['male'] } }, say: WAIST, severity: 'watch' },
    { when: { item: 'waist', from: 80, and: { item: 'sex', in: ['female'] } }, say: WAIST, severity: 'watch' },
  ],
}
