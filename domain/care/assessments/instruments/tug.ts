import { type Instrument, type Item, NO, w, YES } from '../instrument.ts'

const trial = (id: string, th: string, en: string, more: Partial<Item> = {}): Item => ({
  id,
  kind: 'number',
  label: w(th, en),
  unit: w('วินาที', 'seconds'),
  min: 1,
  max: 300,
  step: 0.1,
  shownWhen: { item: 'cannot', in: [NO] },
  ...more,
})

const AT_RISK = w(
  'จัดบ้านให้ปลอดภัย ดูรองเท้าและไม้เท้า ส่งต่อทำกายภาพ',
  'Make the house safe, look at shoes and stick, refer for physiotherapy',
)

export const tug: Instrument = {
  code: 'tug',
  version: '2',
  ruleVersion: '1',
  title: w('ลุกเดินจับเวลา (TUG)', 'Timed up and go (TUG)'),
  lead: w(
    'ลุกจากเก้าอี้ เดิน 3 เมตร กลับตัว เดินกลับ แล้วนั่ง ยืนใกล้ๆ เผื่อล้ม',
    'Get up from a chair, walk 3 metres, turn, walk back, sit down. Stand near in case of a fall.',
  ),
  source: 'Podsiadlo D, Richardson S. J Am Geriatr Soc 1991;39:142–148; เกณฑ์คัดกรองผู้สูงอายุ กระทรวงสาธารณสุข',
  licence: 'Public domain method',
  items: [
    {
      id: 'cannot',
      kind: 'choice',
      label: w('วันนี้ลุกยืนและเดินเองได้ไหม', 'Can she stand up and walk by herself today?'),
      help: w('ใช้ไม้เท้าหรือวอล์กเกอร์ได้ถ้าใช้อยู่ทุกวัน', 'With a stick or walker, if she uses it every day'),
      options: [
        { value: NO, label: w('เดินได้ จับเวลาได้', 'She walks: take the time') },
        { value: YES, label: w('ลุกยืนหรือเดินเองไม่ได้', 'She cannot stand up or walk by herself') },
      ],
    },
    trial('t1', 'เดินครั้งที่ 1 ใช้กี่วินาที', 'First trial: how many seconds?'),
    trial('t2', 'เดินครั้งที่ 2 ใช้กี่วินาที', 'Second trial: how many seconds?', { isOptional: true }),
    trial('t3', 'เดินครั้งที่ 3 ใช้กี่วินาที', 'Third trial: how many seconds?', { isOptional: true }),
    trial('t4', 'เดินครั้งที่ 4 ใช้กี่วินาที', 'Fourth trial: how many seconds?', { isOptional: true }),
    {
      id: 'aid',
      kind: 'choice',
      label: w('อุปกรณ์ที่ใช้เดิน', 'Walking aid'),
      shownWhen: { item: 'cannot', in: [NO] },
      isOptional: true,
      options: [
        { value: 'none', label: w('ไม่ใช้', 'None') },
        { value: 'stick', label: w('ไม้เท้า', 'Stick') },
        { value: 'walker', label: w('วอล์กเกอร์', 'Walker') },
        { value: 'other', label: w('อื่นๆ', 'Other') },
      ],
    },
    {
      id: 'safe',
      kind: 'choice',
      label: w('ท่าทางขณะเดิน', 'How she walked'),
      shownWhen: { item: 'cannot', in: [NO] },
      isOptional: true,
      options: [
        { value: 'safe', label: w('มั่นคงดี', 'Steady') },
        { value: 'unsafe', label: w('ไม่มั่นคง เซ หรือต้องเกาะ', 'Unsteady, swaying or holding on') },
      ],
    },
  ],
  scoring: { rule: 'mean', from: 0, to: 300, unit: w('วินาที', 'seconds') },
  bands: [
    {
      code: 'normal',
      from: 0,
      label: w('ปกติ', 'Normal'),
      action: w('ชวนออกกำลังกายต่อเนื่อง', 'Go on with exercise'),
      severity: 'fine',
    },
    { code: 'at-risk', from: 12, label: w('เสี่ยงหกล้ม', 'At risk of falling'), action: AT_RISK, severity: 'act' },
  ],
  notes: [
    {
      when: { item: 'safe', in: ['unsafe'] },
      say: w('เดินไม่มั่นคง แม้เวลาจะปกติก็ควรดูเรื่องหกล้ม', 'Unsteady: look at falls even if the time is normal'),
      severity: 'watch',
    },
  ],
}
