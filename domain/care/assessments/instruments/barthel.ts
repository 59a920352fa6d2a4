import { type Instrument, type Item, w } from '../instrument.ts'

const item = (id: string, label: Item['label'], ...options: Item['label'][]): Item => ({
  id,
  kind: 'choice',
  label,
  options: options.map((said, score) => ({ value: score, label: said, score })),
})

const EVERYDAY: Item[] = [
  item(
    'feeding',
    w('รับประทานอาหารเมื่อเตรียมสำรับไว้ให้เรียบร้อยต่อหน้า', 'Feeding, with the meal set out in front of her'),
    w('ไม่สามารถตักอาหารเข้าปากได้ ต้องมีคนป้อนให้', 'Cannot bring food to the mouth; has to be fed'),
    w(
      'ตักอาหารเองได้ แต่ต้องมีคนช่วย เช่น ช่วยใช้ช้อนตักเตรียมไว้ให้ หรือตัดเป็นชิ้นเล็กๆ ไว้ล่วงหน้า',
      'Takes food herself but needs help, such as a spoon made ready or food cut up beforehand',
    ),
    w('ตักอาหารและช่วยตัวเองได้เป็นปกติ', 'Takes food and manages as usual'),
  ),
  item(
    'grooming',
    w(
      'ล้างหน้า หวีผม แปรงฟัน โกนหนวด ในระยะ 24–48 ชั่วโมงที่ผ่านมา',
      'Washing the face, combing, brushing teeth, shaving, in the last 24 to 48 hours',
    ),
    w('ต้องการความช่วยเหลือ', 'Needs help'),
    w('ทำได้เอง (รวมทั้งที่ทำได้เองถ้าเตรียมอุปกรณ์ไว้ให้)', 'Does it herself (also if things are set out for her)'),
  ),
  item(
    'transfer',
    w('ลุกนั่งจากที่นอน หรือจากเตียงไปยังเก้าอี้', 'Getting up from the bed, or from bed to chair'),
    w(
      'ไม่สามารถนั่งได้ (นั่งแล้วจะล้มเสมอ) หรือต้องใช้คนสองคนช่วยกันยกขึ้น',
      'Cannot sit (always falls over), or two people have to lift her',
    ),
    w(
      'ต้องใช้คนแข็งแรงหรือมีทักษะ 1 คน หรือใช้คนทั่วไป 2 คนพยุงหรือดันขึ้นมาจึงจะนั่งอยู่ได้',
      'Sits up when one strong or skilled person, or two ordinary people, hold or push her up',
    ),
    w(
      'ต้องการความช่วยเหลือบ้าง เช่น บอกให้ทำตาม หรือช่วยพยุงเล็กน้อย หรือต้องมีคนดูแลเพื่อความปลอดภัย',
      'Needs some help: being told how, a little support, or someone near for safety',
    ),
    w('ทำได้เอง', 'Does it herself'),
  ),
  item(
    'toilet',
    w('ใช้ห้องน้ำ/ห้องสุขา', 'Using the toilet'),
    w('ช่วยตัวเองไม่ได้', 'Cannot manage'),
    w(
      'ทำเองได้บ้าง (อย่างน้อยทำความสะอาดตัวเองได้หลังเสร็จธุระ) แต่ต้องการความช่วยเหลือในบางสิ่ง',
      'Manages in part (at least cleans herself afterwards) but needs help with some things',
    ),
    w(
      'ช่วยตัวเองได้ดี (ขึ้นนั่งและลงจากโถส้วมเองได้ ทำความสะอาดได้เรียบร้อย ถอดใส่เสื้อผ้าได้เรียบร้อย)',
      'Manages well (sits down and gets up, cleans herself, takes off and puts on clothes)',
    ),
  ),
  item(
    'mobility',
    w('การเคลื่อนที่ภายในห้องหรือบ้าน', 'Moving about the room or the house'),
    w('เคลื่อนที่ไปไหนไม่ได้', 'Cannot move anywhere'),
    w(
      'ใช้รถเข็นช่วยตัวเองให้เคลื่อนที่ได้เอง (ไม่ต้องมีคนเข็นให้) และเข้าออกมุมห้องหรือประตูได้',
      'Moves by herself in a wheelchair (nobody pushes), through corners and doors too',
    ),
    w(
      'เดินหรือเคลื่อนที่โดยมีคนช่วย เช่น พยุง บอกให้ทำตาม หรือต้องให้ความสนใจดูแลเพื่อความปลอดภัย',
      'Walks or moves with help: support, being told how, or being watched for safety',
    ),
    w('เดินหรือเคลื่อนที่ได้เอง', 'Walks or moves by herself'),
  ),
]

const CLOTHES_AND_CONTROL: Item[] = [
  item(
    'dressing',
    w('การสวมใส่เสื้อผ้า', 'Dressing'),
    w('ต้องมีคนสวมใส่ให้ ช่วยตัวเองแทบไม่ได้หรือได้น้อย', 'Has to be dressed; can do little or nothing herself'),
    w('ช่วยตัวเองได้ราวร้อยละ 50 ที่เหลือต้องมีคนช่วย', 'Does about half herself; the rest needs help'),
    w(
      'ช่วยตัวเองได้ดี (รวมทั้งการติดกระดุม รูดซิป หรือใช้เสื้อผ้าที่ดัดแปลงให้เหมาะสมก็ได้)',
      'Manages well (buttons and zips too; adapted clothes count)',
    ),
  ),
  item(
    'stairs',
    w('การขึ้นลงบันได 1 ชั้น', 'Going up and down one flight of stairs'),
    w('ไม่สามารถทำได้', 'Cannot'),
    w('ต้องการคนช่วย', 'Needs someone to help'),
    w(
      'ขึ้นลงได้เอง (ถ้าต้องใช้เครื่องช่วยเดิน เช่น walker จะต้องเอาขึ้นลงได้ด้วย)',
      'Goes by herself (if she uses a walking aid she takes it along)',
    ),
  ),
  item(
    'bathing',
    w('การอาบน้ำ', 'Bathing'),
    w('ต้องมีคนช่วยหรือทำให้', 'Needs someone to help or to do it'),
    w('อาบน้ำได้เอง', 'Bathes herself'),
  ),
  item(
    'bowels',
    w('การกลั้นการถ่ายอุจจาระ ในระยะ 1 สัปดาห์ที่ผ่านมา', 'Control of the bowels in the past week'),
    w('กลั้นไม่ได้ หรือต้องการการสวนอุจจาระอยู่เสมอ', 'No control, or always needs an enema'),
    w('กลั้นไม่ได้บางครั้ง (เป็นน้อยกว่า 1 ครั้งต่อสัปดาห์)', 'Sometimes no control (less than once a week)'),
    w('กลั้นได้เป็นปกติ', 'Control as usual'),
  ),
  item(
    'bladder',
    w('การกลั้นปัสสาวะ ในระยะ 1 สัปดาห์ที่ผ่านมา', 'Control of the bladder in the past week'),
    w(
      'กลั้นไม่ได้ หรือใส่สายสวนปัสสาวะแต่ไม่สามารถดูแลเองได้',
      'No control, or has a catheter that she cannot look after herself',
    ),
    w('กลั้นไม่ได้บางครั้ง (เป็นน้อยกว่าวันละ 1 ครั้ง)', 'Sometimes no control (less than once a day)'),
    w('กลั้นได้เป็นปกติ', 'Control as usual'),
  ),
]

/** The ten items in the order of the form: the same order as `adlItems` of a visit. */
export const barthel: Instrument = {
  code: 'barthel',
  version: '1',
  ruleVersion: '1',
  title: w('ความสามารถในการทำกิจวัตรประจำวัน (ADL)', 'Everyday activities (Barthel ADL)'),
  lead: w(
    'ให้คะแนนตามที่ทำจริงใน 24–48 ชั่วโมงที่ผ่านมา ไม่ใช่ตามที่น่าจะทำได้ ถ้าต้องมีคนเฝ้าไม่ให้คะแนนเต็ม',
    'Score what she really did in the last 24 to 48 hours, not what she could do. If someone has to stand by, it is not full marks.',
  ),
  source:
    'ดัชนีบาร์เธลเอดีแอล ฉบับ 20 คะแนน กระทรวงสาธารณสุข; Mahoney FI, Barthel DW. Maryland State Medical Journal 1965;14:61–65',
  licence: 'Free for non-commercial use with citation; Thai text is a public form of the Ministry of Public Health',
  items: [...EVERYDAY, ...CLOTHES_AND_CONTROL],
  scoring: { rule: 'sum', from: 0, to: 20 },
  bands: [
    {
      code: 'bed-bound',
      from: 0,
      label: w('ติดเตียง พึ่งตนเองไม่ได้', 'Bed-bound, depends on others'),
      action: w(
        'แจ้งผู้จัดการการดูแลเพื่อประเมินเข้าระบบดูแลระยะยาว ดูแผลกดทับ และถามผู้ดูแลว่าไหวไหม',
        'Tell the care manager, for long-term care; look for pressure sores; ask how the carer copes',
      ),
      severity: 'act',
    },
    {
      code: 'home-bound',
      from: 5,
      label: w('ติดบ้าน ช่วยเหลือตนเองได้บ้าง', 'Home-bound, manages in part'),
      action: w(
        'เยี่ยมสม่ำเสมอ ดูเรื่องการหกล้มและอุปกรณ์ช่วยเดิน ปรึกษาผู้จัดการการดูแลเรื่องสิทธิดูแลระยะยาว',
        'Visit regularly, look at falls and walking aids, ask the care manager about long-term care',
      ),
      severity: 'watch',
    },
    {
      code: 'social-bound',
      from: 12,
      label: w('ติดสังคม พึ่งตนเองได้', 'Socially active, independent'),
      action: w('ชวนร่วมกิจกรรมในชุมชน ประเมินซ้ำปีละครั้ง', 'Invite to community activities; assess again in a year'),
      severity: 'fine',
    },
  ],
}
