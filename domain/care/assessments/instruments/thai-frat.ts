import { type Instrument, type Item, w } from '../instrument.ts'

const risk = (id: string, yesScore: number, th: string, en: string): Item => ({
  id,
  kind: 'yes-no',
  label: w(th, en),
  yesScore,
})

export const thaiFrat: Instrument = {
  code: 'thai-frat',
  version: '1',
  ruleVersion: '1',
  title: w('ความเสี่ยงหกล้ม (Thai-FRAT)', 'Risk of falling (Thai-FRAT)'),
  lead: w('ถามและลองทำ ยืนใกล้ๆ เผื่อล้ม', 'Ask and try; stand near in case of a fall'),
  source: 'Thiamwong L. Thai Falls Risk Assessment Test (Thai-FRAT)',
  licence: 'Thai research tool distributed by the Ministry of Public Health; shipped with citation',
  items: [
    {
      id: 'sex',
      kind: 'choice',
      label: w('เพศ', 'Sex'),
      known: 'sex',
      options: [
        { value: 'female', label: w('หญิง', 'Female'), score: 1 },
        { value: 'male', label: w('ชาย', 'Male'), score: 0 },
      ],
    },
    risk('sight', 1, 'การมองเห็นบกพร่อง (อ่านตัวเลขที่ระดับ 6/12 ได้ไม่ถึงครึ่ง)', 'Poor sight (reads less than half at 6/12)'),
    risk(
      'balance',
      2,
      'การทรงตัวบกพร่อง (ยืนต่อเท้าเป็นเส้นตรงไม่ได้ หรือได้ไม่ถึง 10 วินาที)',
      'Poor balance (cannot stand heel to toe for 10 seconds)',
    ),
    risk(
      'medicine',
      1,
      'ใช้ยานอนหลับ ยากล่อมประสาท ยาลดความดัน หรือยาขับปัสสาวะ ตั้งแต่ 1 ชนิด หรือใช้ยาใดๆ ตั้งแต่ 4 ชนิดขึ้นไป',
      'Takes a sleeping pill, sedative, blood pressure medicine or diuretic, or four or more medicines of any kind',
    ),
    risk('falls', 5, 'หกล้มตั้งแต่ 2 ครั้งขึ้นไป ใน 6 เดือนที่ผ่านมา', 'Fell twice or more in the past 6 months'),
    risk(
      'house',
      1,
      'บ้านยกพื้นสูงตั้งแต่ 1.5 เมตร หรือบ้าน 2 ชั้นที่ต้องขึ้นบันได',
      'House raised 1.5 m or more, or of two floors with stairs',
    ),
    {
      id: 'injured',
      kind: 'yes-no',
      label: w('ตั้งแต่เยี่ยมครั้งก่อน หกล้มจนบาดเจ็บ', 'Injured in a fall since the last visit'),
      isOptional: true,
    },
  ],
  scoring: { rule: 'sum', from: 0, to: 11 },
  bands: [
    {
      code: 'low',
      from: 0,
      label: w('ความเสี่ยงต่ำ', 'Low risk'),
      action: w('ชวนออกกำลังกายฝึกการทรงตัว', 'Encourage exercise for balance'),
      severity: 'fine',
    },
    {
      code: 'at-risk',
      from: 4,
      label: w('เสี่ยงหกล้ม', 'At risk of falling'),
      action: w(
        'จัดบ้านให้ปลอดภัย ทบทวนยา ดูราวจับและแสงไฟ ส่งต่อ รพ.สต.',
        'Make the house safe, review medicines, look at rails and light, refer',
      ),
      severity: 'act',
    },
  ],
  notes: [
    {
      when: { item: 'injured', in: ['yes'] },
      say: w(
        'หกล้มจนบาดเจ็บ ระบบจะแจ้งเจ้าหน้าที่ให้ติดตาม ถ้าปวดมากหรือเดินไม่ได้ โทร 1669',
        'Injured in a fall: an officer will be told. If there is much pain or she cannot walk, call 1669.',
      ),
      severity: 'urgent',
    },
  ],
  urgent: [{ kind: 'fall-injury', when: { item: 'injured', in: ['yes'] } }],
}
