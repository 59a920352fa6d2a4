// Thousands of given names and of surnames, put together of parts: some are frequent and most are rare, as in life.
const GIVEN = 'สม บุญ ประ วิ สุ อา มา ณัฐ กัญ ธน พร ศิริ จัน รัต ปิ นิ ฟา ซา ยู แว มะ อับดุล'.split(' ')
const GIVEN_ENDS = 'ชาย ศรี มี ใจ เสริฐ ชัย ดา รี นี ยา พร พล วรรณ รัตน์ ชนก ศักดิ์ ตีเมาะ ลีมะ โซ๊ะ เลาะ นา วุฒิ ภรณ์ ลักษณ์'.split(' ')
const FAMILY = 'แก้ว ทอง เพชร จันทร์ บุญ ชู หนู นวล สุวรรณ ไชย รัตน์ มณี พรหม แสง ดือ บือ สา ยี มะ เจ๊ะ ศรี วงศ์ อินทร์ ขวัญ'.split(' ')
const FAMILY_ENDS =
  'มณี ทอง ขวัญ คง แก้ว ดำ ชู สงค์ พันธ์ รัตน์ ราแม และ ยามา เฮง หลง ซอ มูดอ นุ้ย เอียด ภักดี ประดิษฐ์ สุข เพ็ง ช่วย'.split(' ')
const TAILS = ['', 'ดี', 'งาม', 'สุข', 'เจริญ', 'วงศ์', 'ลี', 'แม', 'โกะ', 'นะ']

const words = (starts: string[], ends: string[], more: string[]) =>
  starts.flatMap((start) => ends.flatMap((end) => more.map((tail) => start + end + tail)))

export const GIVEN_NAMES = words(GIVEN, GIVEN_ENDS, TAILS.slice(0, 5))
export const FAMILY_NAMES = words(FAMILY, FAMILY_ENDS, TAILS)
