import { type Instrument, type Item, w } from '../instrument.ts'

const size = (id: string, th: string, en: string): Item => ({
  id,
  kind: 'number',
  label: w(th, en),
  unit: w('เซนติเมตร', 'cm'),
  min: 0,
  max: 50,
  step: 0.1,
  isOptional: true,
})

const DRESS = w(
  'พลิกตัวทุก 2 ชั่วโมง แจ้ง รพ.สต. เพื่อทำแผล ถามเรื่องที่นอนลม',
  'Turn every 2 hours; have it dressed; ask about an air mattress',
)
const REFER = w(
  'แจ้ง รพ.สต. วันนี้ ต้องให้พยาบาลหรือแพทย์ดูแผล',
  'Tell the health centre today: a nurse or doctor has to see it',
)

/** One wound; of several, one each. */
export const pressureSore: Instrument = {
  code: 'pressure-sore',
  version: '1',
  ruleVersion: '1',
  title: w('แผลกดทับ', 'Pressure sore'),
  lead: w('หนึ่งแผลต่อหนึ่งครั้ง มีหลายแผลให้ทำซ้ำ', 'One wound at a time'),
  source: 'National Pressure Injury Advisory Panel (NPIAP) staging terms, 2016',
  licence: 'Terms free with citation',
  items: [
    {
      id: 'where',
      kind: 'choice',
      label: w('ตำแหน่ง', 'Where'),
      options: [
        { value: 'sacrum', label: w('ก้นกบ', 'Sacrum') },
        { value: 'hip', label: w('สะโพก', 'Hip') },
        { value: 'heel', label: w('ส้นเท้า', 'Heel') },
        { value: 'ankle', label: w('ตาตุ่ม', 'Ankle') },
        { value: 'back-of-head', label: w('ท้ายทอย', 'Back of the head') },
        { value: 'other', label: w('ที่อื่น', 'Elsewhere') },
      ],
    },
    {
      id: 'stage',
      kind: 'choice',
      label: w('ลักษณะแผล', 'What it looks like'),
      options: [
        { value: '1', score: 1, label: w('ระดับ 1 ผิวหนังแดง กดไม่จาง', 'Stage 1: red skin that does not blanch') },
        {
          value: '2',
          score: 2,
          label: w('ระดับ 2 ผิวหนังเปิดถึงชั้นหนังแท้ หรือเป็นตุ่มน้ำ', 'Stage 2: skin open to the dermis, or a blister'),
        },
        { value: '3', score: 3, label: w('ระดับ 3 ลึกถึงชั้นไขมัน', 'Stage 3: down to the fat') },
        {
          value: '4',
          score: 4,
          label: w('ระดับ 4 ลึกถึงกล้ามเนื้อ เอ็น หรือกระดูก', 'Stage 4: down to muscle, tendon or bone'),
        },
        {
          value: 'unstageable',
          score: 5,
          label: w('ประเมินระดับไม่ได้ มีเนื้อตายคลุม', 'Unstageable: covered by dead tissue'),
        },
        { value: 'deep', score: 6, label: w('เนื้อเยื่อชั้นลึกบาดเจ็บ ผิวม่วงคล้ำ', 'Deep tissue injury: dark purple skin') },
      ],
    },
    size('length', 'ยาว', 'Length'),
    size('width', 'กว้าง', 'Width'),
    size('depth', 'ลึก', 'Depth'),
    {
      id: 'signs',
      kind: 'many',
      label: w('สิ่งที่เห็น', 'What is seen'),
      isOptional: true,
      options: [
        { value: 'smell', label: w('มีกลิ่น', 'Smell') },
        { value: 'pus', label: w('มีหนองหรือน้ำซึมมาก', 'Pus or much fluid') },
        { value: 'dead', label: w('มีเนื้อตาย', 'Dead tissue') },
        { value: 'fever', label: w('มีไข้', 'Fever') },
      ],
    },
  ],
  scoring: { rule: 'sum', from: 1, to: 6 },
  bands: [
    {
      code: '1',
      from: 1,
      label: w('ระดับ 1', 'Stage 1'),
      action: w('พลิกตัวทุก 2 ชั่วโมง อย่าถูหรือนวดตรงที่แดง', 'Turn every 2 hours; do not rub the red place'),
      severity: 'watch',
    },
    { code: '2', from: 2, label: w('ระดับ 2', 'Stage 2'), action: DRESS, severity: 'act' },
    { code: '3', from: 3, label: w('ระดับ 3', 'Stage 3'), action: REFER, severity: 'act' },
    { code: '4', from: 4, label: w('ระดับ 4', 'Stage 4'), action: REFER, severity: 'urgent' },
    { code: 'unstageable', from: 5, label: w('ประเมินระดับไม่ได้', 'Unstageable'), action: REFER, severity: 'act' },
    { code: 'deep', from: 6, label: w('เนื้อเยื่อชั้นลึกบาดเจ็บ', 'Deep tissue injury'), action: REFER, severity: 'act' },
  ],
  notes: [
    {
      when: { item: 'signs', in: ['fever'] },
      say: w(
        'มีไข้ร่วมกับแผล อาจติดเชื้อ โทรแจ้ง รพ.สต. วันนี้',
        'Fever with a wound may be an infection: telephone the health centre today',
      ),
      severity: 'urgent',
    },
  ],
}
