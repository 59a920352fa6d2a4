import { type Instrument, type Item, w } from '../instrument.ts'

const item = (id: string, label: Item['label'], ...fromBest: [string, string][]): Item => ({
  id,
  kind: 'choice',
  label,
  options: fromBest.map(([th, en], at) => ({ value: 5 - at, label: w(th, en), score: 5 - at })),
})

const REFER = w('ส่งผู้จัดการการดูแลเพื่อทำแผนดูแลรายบุคคล', 'Hand to the care manager, for a care plan of her own')
const WATCH_TURNING = w(
  'ส่งผู้จัดการการดูแล พลิกตัวทุก 2 ชั่วโมง ดูแผลกดทับและการกลืน',
  'Hand to the care manager; turn every two hours; look for pressure sores and trouble swallowing',
)
const WATCH_CONFUSED = w(
  'ส่งผู้จัดการการดูแล ดูเรื่องความปลอดภัย การหลงทาง และผู้ดูแล',
  'Hand to the care manager; look at safety, wandering and the carer',
)
const KEEP_UP = w('ชวนเคลื่อนไหวและร่วมกิจกรรม ประเมินซ้ำปีละครั้ง', 'Encourage movement and company; assess again in a year')

/** Level and short words only: the pictures of TAI are not free. The class comes from a table that can be replaced. */
export const tai: Instrument = {
  code: 'tai',
  version: '1',
  ruleVersion: '1',
  title: w('ระดับการพึ่งพิง (TAI)', 'Level of dependence (TAI)'),
  lead: w('เลือกข้อที่ตรงกับที่เป็นอยู่ทุกวันมากที่สุด', 'Choose what is closest to how it is every day'),
  source: 'Typology of the Aged with Illustration (Takahashi, Ikegami); ถ้อยคำของระบบเอง ควรตรวจกับแบบฟอร์มของพื้นที่',
  licence: 'Levels and own neutral wording; no pictures',
  items: [
    item(
      'mobility',
      w('การเคลื่อนไหว', 'Mobility'),
      ['ขึ้นลงบันไดได้เอง', 'Climbs stairs by herself'],
      ['เดินทางราบได้ แต่ขึ้นบันไดไม่ได้', 'Walks on the level but climbs no stairs'],
      ['เคลื่อนที่ในบ้านได้ด้วยรถเข็น อุปกรณ์ หรือเกาะเดิน', 'Moves about the house in a wheelchair, with an aid or holding on'],
      ['นั่งได้ แต่ต้องมีคนย้าย', 'Sits, but has to be moved by someone'],
      ['นอนบนเตียง พลิกตัวได้เอง', 'Lies in bed, turns over by herself'],
      ['พลิกตัวเองไม่ได้', 'Cannot turn over'],
    ),
    item(
      'mental',
      w('ความจำและความสับสน', 'Mind'),
      ['ปกติ รู้วันเวลา สถานที่ บุคคล', 'As usual: knows time, place and people'],
      ['หลงวันเวลาเป็นบางครั้ง แต่ยังจัดการตัวเองได้', 'Sometimes wrong about the day, but manages'],
      ['สับสนวันเวลาและสถานที่', 'Confused about time and place'],
      ['จำคนใกล้ชิดไม่ได้', 'Does not know those close to her'],
      ['สื่อสารแทบไม่ได้', 'Can hardly make herself understood'],
      ['ไม่รู้สึกตัว', 'Unconscious'],
    ),
    item(
      'eating',
      w('การกิน', 'Eating'),
      ['กินได้ปกติ', 'Eats as usual'],
      ['กินเองได้ แต่ช้าหรือหกเลอะ ต้องเตรียมอาหารให้', 'Eats by herself, slowly or with spilling; food has to be made ready'],
      ['ต้องช่วยบางส่วน', 'Needs some help'],
      ['ต้องป้อน', 'Has to be fed'],
      ['กลืนลำบาก หรือให้อาหารทางสายบางส่วน', 'Hard to swallow, or fed by tube in part'],
      ['ให้อาหารทางสายหรือทางหลอดเลือดเท่านั้น', 'Fed by tube or vein only'],
    ),
    item(
      'toilet',
      w('การขับถ่าย', 'Toilet'),
      ['ปกติ ทำเองทั้งหมด', 'As usual, all by herself'],
      ['เปื้อนหรือกลั้นไม่ได้เป็นบางครั้ง', 'Sometimes soiled or not in time'],
      ['ต้องช่วยพาไปหรือช่วยทำความสะอาด', 'Has to be taken there or cleaned'],
      ['ใช้ผ้าอ้อมบางเวลา', 'Wears a diaper at times'],
      ['ใช้ผ้าอ้อมตลอด', 'Wears a diaper all the time'],
      ['ใส่สายสวน หรือไม่รู้ตัว', 'Has a catheter, or does not notice'],
    ),
  ],
  scoring: { rule: 'tai', from: 0, to: 8 },
  bands: [
    {
      code: 'I1',
      from: 0,
      label: w('I1 ติดเตียง ให้อาหารลำบากมาก', 'I1: bed-bound, feeding very difficult'),
      action: WATCH_TURNING,
      severity: 'act',
    },
    {
      code: 'I2',
      from: 1,
      label: w('I2 ติดเตียง ต้องช่วยเรื่องกิน', 'I2: bed-bound, needs help with eating'),
      action: WATCH_TURNING,
      severity: 'act',
    },
    {
      code: 'I3',
      from: 2,
      label: w('I3 เคลื่อนไหวเองไม่ได้ กินเองได้', 'I3: cannot move herself, eats herself'),
      action: WATCH_TURNING,
      severity: 'act',
    },
    {
      code: 'C2',
      from: 3,
      label: w('C2 สับสน ต้องช่วยเรื่องกินหรือขับถ่ายมาก', 'C2: confused, much help with eating or toilet'),
      action: WATCH_CONFUSED,
      severity: 'act',
    },
    {
      code: 'C3',
      from: 4,
      label: w('C3 สับสน ต้องช่วยบางส่วน', 'C3: confused, some help'),
      action: WATCH_CONFUSED,
      severity: 'watch',
    },
    {
      code: 'C4',
      from: 5,
      label: w('C4 สับสน กินและขับถ่ายเองได้', 'C4: confused, eats and uses the toilet herself'),
      action: WATCH_CONFUSED,
      severity: 'watch',
    },
    {
      code: 'B3',
      from: 6,
      label: w('B3 ไม่สับสน ต้องช่วยบางเรื่อง', 'B3: not confused, some help'),
      action: REFER,
      severity: 'watch',
    },
    {
      code: 'B4',
      from: 7,
      label: w('B4 ไม่สับสน เกือบปกติ', 'B4: not confused, nearly as usual'),
      action: KEEP_UP,
      severity: 'fine',
    },
    { code: 'B5', from: 8, label: w('B5 ปกติทุกด้าน', 'B5: as usual in everything'), action: KEEP_UP, severity: 'fine' },
  ],
}
