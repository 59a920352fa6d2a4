// Names as they are given in the south, by generation and by family. Put together by chance; nobody real is meant.
import type { Sex } from '../../domain/registry/people/lists.ts'
import type { Chance } from './chance.ts'

const BUDDHIST: Record<Sex, [bornBefore: number, names: string][]> = {
  male: [
    [1957, 'ประเสริฐ สวัสดิ์ บุญชู ประยูร เจริญ เลื่อน ช่วย แดง เคล้า คลิ้ง จรัส ถาวร พร้อม ผัน เอียด สงวน'],
    [1978, 'สมชาย สมศักดิ์ สมพร สุชาติ วิชัย มานพ ประสิทธิ์ สมบูรณ์ สมหมาย ไพโรจน์ จรูญ อุดม สมนึก ธวัช'],
    [2000, 'อนุชา ณัฐวุฒิ วรวุฒิ เอกชัย ธีรพงศ์ ศราวุธ อภิชาติ กิตติ ชัยวัฒน์ พงศกร วีรยุทธ สุรเชษฐ์'],
    [9999, 'ธนกฤต ณัฐพล ภูมิพัฒน์ ปัณณวิชญ์ กิตติพัศ ธนภัทร ศุภกร ชยพล'],
  ],
  female: [
    [1957, 'เจียม ละออง ฉิ้น พร้อม เคลื่อน หนูกลิ่น จวน เขียน ปราณี แฉล้ม ห้อง กิ้มซ้วน ผิน ส้ม เนื่อง ประคอง'],
    [1978, 'สมจิตร อารี สุดา วันเพ็ญ เพ็ญศรี จำเนียร สุภาพ ยุพา วรรณา จินดา ละเอียด สายพิณ นงเยาว์ อุไร'],
    [2000, 'กนกวรรณ จิราพร สุนิสา ศิริพร วิลาวัลย์ นิตยา เสาวลักษณ์ พรทิพย์ รัตนา อรอุมา ปิยะนุช จุฑามาศ'],
    [9999, 'กัญญาณัฐ พิมพ์ชนก ณัฐณิชา ปุณยาพร ธัญชนก ชนิกานต์ ภัทรธิดา'],
  ],
}
const MUSLIM: Record<Sex, string> = {
  male: 'มูฮัมหมัด อับดุลเลาะ อับดุลรอมาน ยูโซ๊ะ อิสมาแอ ดอเลาะ มะรอนิง ฮาซัน สะมะแอ อาแว เจะอาแซ นิรอมลี แวดาโอะ มะยูนุ๊ ซูไฮมี อัสมิง รอมือลี',
  female: 'ฟาตีเมาะ นูรียะห์ แมะซง สีตีฮาวอ รอกีเยาะ แวมีเนาะ พาตีเมาะ ซารีนา ยามีละห์ นูรฮายาตี นิอัสมะ ฮามีดะห์ สารีปะห์ แมะด๊ะ อาซีซะ',
}
const FIRST_PARTS = 'ทอง แก้ว คง ชู หนู เพชร ขวัญ จันทร์ สุวรรณ รัตน์'.split(' ')
const LAST_PARTS = 'มณี นวล ดำ แก้ว ขวัญ คง ทอง เพชร ศรี'.split(' ')
const CHINESE = ['แซ่ลิ้ม', 'แซ่ตัน', 'แซ่อึ้ง', 'วัฒนาพาณิชย์', 'ณ พัทลุง']
const MALAY = 'สาและ มะแซ ดือราแม กาเซ็ง สาแม เจ๊ะเลาะ หะยีสาเมาะ แวดอเลาะ บือราเฮง ยีตาเหร์ อาแวกือจิ ลาเต๊ะ มามะ'.split(' ')
const NICKNAMES: Record<Sex, string[]> = {
  male: 'บ่าว ไข่ ดำ แดง เขียด น้อย เล็ก จุ้ย อ้วน'.split(' '),
  female: 'นุ้ย สาว แป้น หมวย กุ้ง แดง น้อย เล็ก จุ้ย'.split(' '),
}

function surname(chance: Chance, isMuslim: boolean): string {
  if (isMuslim) return chance.of(MALAY)
  if (chance.isOneIn(12)) return chance.of(CHINESE)
  const first = chance.of(FIRST_PARTS)
  return first + chance.of(LAST_PARTS.filter((last) => last !== first))
}

function prefixOf(chance: Chance, sex: Sex, age: number): string {
  if (age < 15) return sex === 'male' ? 'เด็กชาย' : 'เด็กหญิง'
  if (sex === 'male') return 'นาย'
  return age > 25 && chance.happens(0.75) ? 'นาง' : 'นางสาว'
}

export function inventName(chance: Chance, about: { sex: Sex; bornIn: number; age: number; isMuslim: boolean }) {
  const { sex, bornIn, age, isMuslim } = about
  const given = isMuslim ? MUSLIM[sex] : BUDDHIST[sex].find(([before]) => bornIn < before)![1]
  return {
    prefix: prefixOf(chance, sex, age),
    firstName: chance.of(given.split(' ')),
    lastName: surname(chance, isMuslim),
    nickname: chance.happens(0.4) ? chance.of(NICKNAMES[sex]) : null,
  }
}

export const inventPhone = (chance: Chance) => `08${chance.whole(0, 9)}000${chance.digits(4)}`
