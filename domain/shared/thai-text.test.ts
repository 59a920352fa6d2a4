import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeThai, searchKey, sortKey, toArabicDigits, toThaiDigits } from './thai-text.ts'

test.each([
  ['nikhahit and า', 'ด\u0e4dา', 'ดำ'],
  ['nikhahit, tone, า', 'น\u0e4d\u0e49า', 'น้ำ'],
  ['tone, nikhahit, า', 'น\u0e49\u0e4dา', 'น้ำ'],
  ['ำ before its tone', 'นำ\u0e49', 'น้ำ'],
  ['nikhahit behind า', 'ดา\u0e4d', 'ดำ'],
  ['nikhahit before a whole ำ', 'น\u0e4dำ', 'นำ'],
  ['two เ', 'เเละ เเก้ว', 'และ แก้ว'],
  ['an invisible character between two เ', 'เ\u200bเก้ว', 'แก้ว'],
  ['zero-width space, joiners, BOM, soft hyphen', '\ufeffวร\u200dร\u200bณ\u00ad\u200cี', 'วรรณี'],
  ['no-break space', 'สมมุติ\u00a0ดีงาม', 'สมมุติ ดีงาม'],
  ['spaces', '  สมมุติ \t\r\n ดีงาม ', 'สมมุติ ดีงาม'],
  ['control characters', 'ก\u0000ข\u001f\u0085ค', 'กขค'],
  ['a tone twice', 'ตั้งแต่่', 'ตั้งแต่'],
  ['a vowel twice', 'ดีีงามม', 'ดีงามม'],
  ['tone before the vowel above', 'ท\u0e35\u0e48', 'ที่'],
  ['tone typed first', 'ท\u0e48\u0e35', 'ที่'],
  ['tone before the vowel below', 'ส\u0e49\u0e38ย', 'สุ้ย'],
  ['silencer before the vowel below', 'พันธ\u0e4c\u0e38', 'พันธุ์'],
  ['tone behind า', 'เขา\u0e49', 'เข้า'],
  ['tone behind ะ', 'คะ\u0e48', 'ค่ะ'],
  ['glyphs of old fonts', 'ป\uf701\uf705น \uf70f\uf70aา', 'ปิ่น ญ่า'],
  ['full-width digits and letters', '１２ ＡＢ', '12 AB'],
  ['Thai digits are kept', 'หมู่ ๓', 'หมู่ ๓'],
  ['good text is left alone', 'เจ๊ะอามีเนาะ ณ สงขลา', 'เจ๊ะอามีเนาะ ณ สงขลา'],
])('%s', (_what, typed, meant) => {
  expect(normalizeThai(typed)).toBe(meant)
})

const pieces = [
  ...'กขงดนมฤๅะาำเแโใไ๐๙ฯๆ',
  ...'ABéé1- .',
  ...'\u0e31\u0e34\u0e35\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4b\u0e4c\u0e4d\u0e4e',
  ...'\u200b\u200d\u00ad\u00a0\ufeff\uf701\uf705\uf70f\uf712\uf718\uf71a\u0301\uff11\uff21\u212b\u0000\n',
]
const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))

test('normalising twice changes nothing more, whatever was typed', () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string()), (text) => {
      const once = normalizeThai(text)
      expect(normalizeThai(once)).toBe(once)
      expect(once).toBe(once.normalize('NFC').trim())
    }),
    { numRuns: 500 },
  )
})

test('digits go over and back', () => {
  expect(toArabicDigits('๕ เม.ย. ๒๕๖4')).toBe('5 เม.ย. 2564')
  expect(toThaiDigits('18 ม.3')).toBe('๑๘ ม.๓')
})

test.each([
  ['น.ส. อารีย์', 'น.ส.อารีย์'],
  ['นาย สมมุติ  ดีงาม', 'นายสมมุติดีงาม'],
  ['ด\u0e4dา', 'ดำ'],
  ['Abdul-Rahman', 'abdul rahman'],
  ['หมู่ ๓', 'หมู่3'],
])('%s and %s are found alike', (one, other) => {
  expect(searchKey(one)).toBe(searchKey(other))
})

const bytes = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))))
const dictionary = new Intl.Collator('th')

const givenNames = `
  กนกวรรณ กัญญาณัฐ กาญจนา กำพล กำไล กิ่งแก้ว กุหลาบ เกษม เกสร เกียรติศักดิ์ แก้ว แก้วตา แกะ โกวิท โกเมน ไกรสร ใกล้รุ่ง ขจร ขวัญใจ ข่าวดี เขียว
  เข้ม แข ไข่ดำ ไข่มุก คง คำนึง คำ ค้ำ เคล้า เคลือวัลย์ แคล้ว งามตา เงิน จรัส จรูญ จันทร์ จันทร์เพ็ญ จำเนียร จำนงค์ จิราพร จู้ลิ่ม เจริญ เจะอาแซ เจ๊ะอามีเนาะ
  เจียม แจ่ม ใจดี ฉลวย ฉ่ำ ฉิ้น เฉลิม แฉล้ม ชม ช่วย ชู ชูใจ เชื่อม เชย แช่ม ไชยา ซารีนา ซ่วน เซ่ง ญาณี ฐิติ ณัฐณิชา ณัฐพล ณัฐวุฒิ ดอเลาะ ดำ ดำรง
  เด่น แดง โดม ต่วน ตูแวมะ เตือนใจ แตงอ่อน ถวิล ถาวร ทวี ทองคำ ทองดี ทองนุ้ย เทพ เทียน แท้ ธนกฤต ธีรเดช ธีรพงศ์ นพดล นภัสสร นิรอมลี นิอัสมะ นูรียะห์
  นูรฮายาตี เนตร เนียม แน่งน้อย โนรี บุญชู บุญเที่ยง บุญธรรม เบญจา เบ็ญจา เปลื้อง แป้น ปฏิพล ปฏีพล ปภาวรินทร์ ประยูร ประเสริฐ ประสิทธิ์ ปราณี ปลื้ม ปัณณวิชญ์
  ผิน ผ่อง เผือก แผ้ว ฝน ฝ้าย เฝื่อน พร้อม พ่วง พาตีเมาะ พิมพ์ชนก เพ็ญ เพ็ญศรี เพิ่ม แพรว แพร โพธิ์ ไพโรจน์ ไพเราะ ฟอง ฟาดีละห์ ฟาตีเมาะ เฟื่อง ภาวิณี ภูมิพัฒน์
  มณี มะรอนิง มานพ มาลัย มูฮัมหมัด เมาะ แม้น แม่น แมะซง แมะนะ ไมตรี ยกา ย้วน ยามีละห์ ยุพา ยูโซ๊ะ เยาวเรศ เยื้อน แย้ม รชานนท์ รอกีเยาะ ริ้ว ริ่น รำพึง ฤดี
  เรณู เริ่ม เรือง แรม โรส ลออ ละไม ละออง ลาเต๊ะ ลำเจียก ลำดวน ลิ้นจี่ เล็ก เลียบ เลื่อน แล ไล วรรณี วรวุฒิ วันเพ็ญ วาด วิชัย วิลาวัณย์ เวียง แวดาโอะ แวมีเนาะ ไว
  ศรี ศักดิ์ดา ศิริพร ศุภิสรา เศรษฐา แสง โสภา ไสว สมจิตร สมชาย สมบูรณ์ สมพร สมศักดิ์ สมหมาย สวาท สวัสดิ์ สะมะแอ สาแปอิง สำเนียง สีตีฮาวอ สุขใจ สุชาติ สุดา
  สุนิสา สุภาพ เสงี่ยม เสนาะ แสวง หนู หนูกลิ่น หนูพร้อม หะยีเฮาะ เหม เหมือน ใหญ่ ไหม ใหม่ อนุชา อรุณี ออน อ่อน อ้อน อับดุลเลาะ อับดุลรอมาน อาซีซะห์ อาแว อารี อารีย์
  อำ อ่ำ อำไพ อิสมาแอ อุดม เอกชัย เอี่ยม เอียม เอื้อ แอเสาะ โอภาส ไอดา ฮาซัน เฮง แฮ โฮ
`
  .trim()
  .split(/\s+/)

test('names sort as in the dictionary, by bytes alone', () => {
  expect(givenNames.length).toBeGreaterThan(250)
  const sorted = givenNames.map((name) => ({ name, key: Buffer.from(sortKey(name)) }))
  sorted.sort((a, b) => Buffer.compare(a.key, b.key))
  expect(sorted.map(({ name }) => name)).toEqual(givenNames.toSorted(dictionary.compare))
})

const syllable = fc
  .tuple(
    fc.constantFrom('', '', 'เ', 'แ', 'โ', 'ใ', 'ไ'),
    fc.constantFrom(...'กขคงจชดตทนบปพมยรฤลวศสหอฮ'),
    fc.constantFrom('', '', 'ะ', 'ั', 'า', 'ำ', 'ิ', 'ี', 'ื', 'ุ', 'ู', '็', '์'),
    fc.constantFrom('', '', '่', '้', '๊', '๋'),
  )
  .map((parts) => normalizeThai(parts.join('')))
const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => normalizeThai(syllables.join('')))

test('any two words sort as in the dictionary', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, shared) => {
      const other = normalizeThai(a.slice(0, shared) + b)
      expect(bytes(a, other)).toBe(Math.sign(dictionary.compare(a, other)))
    }),
    { numRuns: 500 },
  )
})

test('digits stand before Thai letters and Latin letters behind, in either case', () => {
  const sorted = ['1', 'ก', 'ฮ', 'Abdul', 'Zara'].toSorted(bytes)
  expect(sorted).toEqual(['1', 'ก', 'ฮ', 'Abdul', 'Zara'])
  expect(sortKey('ÉVA')).toBe(sortKey('eva'))
})

test('keys of two parts joined by a space sort by the first part, then by the second', () => {
  const key = ([first, last]: [string, string]) => `${sortKey(first)} ${sortKey(last)}`
  const people: [string, string][] = [
    ['กา', 'ฮวด'],
    ['ก่า', 'กง'],
    ['ก้า', 'กง'],
    ['กาน', 'กง'],
    ['เก', 'กง'],
  ]
  expect(people.toReversed().toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(people)
})
