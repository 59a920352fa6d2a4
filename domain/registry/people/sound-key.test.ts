import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soundKey } from './sound-key.ts'

describe('one name spelt in several ways sounds the same', () => {
  test.each([
    ['tone marks', 'ผ่อง', 'ผอง'],
    ['tone marks', 'เจ๊ะมูดอ', 'เจะมูดอ'],
    ['็', 'เพ็ญนภา', 'เพญนภา'],
    ['ศ ษ ส', 'พัสกร', 'พัศกร'],
    ['ศรี', 'สมศรี', 'สมสี'],
    ['ซ ส', 'ซีตีฮาวอ', 'สีตีฮาวอ'],
    ['ณ น', 'ปราณี', 'ปรานี'],
    ['ญ ย', 'ภิญโญ', 'พินโย'],
    ['ฏ ต', 'ฟาฏีเมาะ', 'ฟาตีเมาะ'],
    ['ฐ ถ ท ธ', 'ธนกฤต', 'ฐนกฤต'],
    ['ร ล', 'จำรัส', 'จำลัส'],
    ['ข ค', 'เขียว', 'เคียว'],
    ['ใ ไ', 'ใจดี', 'ไจดี'],
    ['ไ ัย ไย', 'สมชัย', 'สมไชย'],
    ['ไ ัย ไย', 'ละมัย', 'ละไม'],
    ['รร', 'ธรรมนูญ', 'ทำนูน'],
    ['รร', 'พรพรรณ', 'พรพัน'],
    ['รร', 'วรรณา', 'วันนา'],
    ['รร', 'บรรจง', 'บันจง'],
    ['ฤ', 'กฤษณา', 'กริสณา'],
    ['การันต์', 'ณรงค์', 'ณรงค'],
    ['การันต์', 'ไพบูลย์', 'ไพบูลย'],
    ['การันต์', 'จันทร์ทอง', 'จันทรทอง'],
    ['การันต์', 'จันทร์', 'จัน'],
    ['การันต์', 'พันธุ์', 'พันธ์'],
    ['การันต์', 'กูรอซีดะห์', 'กูรอซีดะห'],
    ['การันต์', 'ประสิทธิ์', 'ประสิทธิ'],
    ['การันต์', 'ศักดิ์', 'สัก'],
    ['การันต์', 'สุนีย์', 'สุนี'],
    ['silent ิ', 'สมเกียรติ', 'สมเกียด'],
    ['finals', 'เจริญ', 'เจริน'],
    ['finals', 'รัตนา', 'รัดนา'],
    ['finals', 'ทองสุข', 'ทองสุค'],
    ['short and long', 'ปวีณา', 'ปวิณา'],
    ['short and long', 'ประยูร', 'ประยุร'],
    ['short and long', 'แวสามะแอ', 'แวสะมะแอ'],
    ['ห before a low letter', 'หวันมีนา', 'วันมีนา'],
    ['the Arabic article', 'นูรุลฮูดา', 'นูรฮูดา'],
    ['how it was typed', 'นํ้าฝน', 'น้ำฝน'],
  ])('%s: %s, %s', (_why, one, other) => expect(soundKey(one)).toBe(soundKey(other)))
})

describe('names that are told apart by ear stay apart', () => {
  test.each([
    ['สมชัย', 'สมชาย'],
    ['วันดี', 'วาดี'],
    ['แดง', 'ดวง'],
    ['มานี', 'มานะ'],
    ['เกื้อทอง', 'เกื้อวงศ์'],
    ['น้อย', 'หน่อ'],
    ['เชย', 'เช'],
    ['สุภาพ', 'สุภาพร'],
    ['บุญมี', 'บุญมา'],
    ['ศักดิ์', 'สักดา'],
  ])('%s, %s', (one, other) => expect(soundKey(one)).not.toBe(soundKey(other)))
})

const THAI = Array.from({ length: 0x4f }, (_, at) => String.fromCharCode(0x0e01 + at)).filter((one) =>
  /[ก-ฺเ-๎]/.test(one),
)
const thaiWord = fc.array(fc.constantFrom(...THAI), { maxLength: 20 }).map((letters) => letters.join(''))

describe('a key of anything', () => {
  test('never throws, and holds no Thai letter', () => {
    fc.assert(fc.property(thaiWord, (word) => !/[ก-๎]/.test(soundKey(word))))
  })

  test('is not changed by tone marks', () => {
    const tone = fc.constantFrom('่', '้', '๊', '๋')
    const name = fc.constantFrom('สมศรี', 'กาญจนา', 'ประเสริฐ', 'มะนาวี', 'แวสะมะแอ', 'ณัฐวุฒิ')
    fc.assert(
      fc.property(name, tone, fc.nat(), (word, mark, at) => {
        const bare = [...word].flatMap((letter, place) => (/[ก-ฮิ-ู]/.test(letter) ? [place] : []))
        const place = bare[at % bare.length]! + 1
        const stacked = /[ิ-ู]/.test(word.charAt(place))
        fc.pre(!stacked)
        expect(soundKey(word.slice(0, place) + mark + word.slice(place))).toBe(soundKey(word))
      }),
    )
  })

  test('leaves other letters and digits as they are', () => {
    expect(soundKey('Somsri 12')).toBe('somsri12')
  })
})
