import { type Instrument, w } from '../instrument.ts'

export const pain: Instrument = {
  code: 'pain',
  version: '1',
  ruleVersion: '1',
  title: w('ระดับความปวด (0–10)', 'Pain (0 to 10)'),
  lead: w('0 คือไม่ปวดเลย 10 คือปวดมากที่สุดเท่าที่เคยปวด', '0 is no pain at all, 10 the worst she has known'),
  source: 'Numeric rating scale (LOINC 72514-3)',
  licence: 'Public domain method',
  items: [
    {
      id: 'pain',
      kind: 'number',
      label: w('ตอนนี้ปวดเท่าไร', 'How much pain is there now?'),
      min: 0,
      max: 10,
      step: 1,
      pointScore: 1,
    },
    { id: 'where', kind: 'text', label: w('ปวดตรงไหน เป็นอย่างไร', 'Where, and what is it like?'), isOptional: true },
  ],
  scoring: { rule: 'sum', from: 0, to: 10 },
  bands: [
    {
      code: 'none',
      from: 0,
      label: w('ไม่ปวด', 'No pain'),
      action: w('ดูแลต่อตามปกติ', 'Go on as usual'),
      severity: 'fine',
    },
    {
      code: 'mild',
      from: 1,
      label: w('ปวดเล็กน้อย', 'Mild pain'),
      action: w('จัดท่า ประคบ ถามยาที่ใช้อยู่', 'Position, warmth; ask about medicines'),
      severity: 'watch',
    },
    {
      code: 'moderate',
      from: 4,
      label: w('ปวดปานกลาง', 'Moderate pain'),
      action: w('แจ้ง รพ.สต. เพื่อปรับยา', 'Tell the health centre, to adjust medicines'),
      severity: 'act',
    },
    {
      code: 'severe',
      from: 7,
      label: w('ปวดรุนแรง', 'Severe pain'),
      action: w('โทรแจ้ง รพ.สต. หรือทีมประคับประคองวันนี้', 'Telephone the health centre or palliative team today'),
      severity: 'urgent',
    },
  ],
}
