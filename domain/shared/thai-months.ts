// The twelve months as they are written, and as people write them.

export const MONTHS = [
  { long: 'มกราคม', short: 'ม.ค.', english: 'January', alsoWritten: [] },
  { long: 'กุมภาพันธ์', short: 'ก.พ.', english: 'February', alsoWritten: ['กุมภาพันธุ์', 'กุมภาพัน', 'กุมภา'] },
  { long: 'มีนาคม', short: 'มี.ค.', english: 'March', alsoWritten: [] },
  { long: 'เมษายน', short: 'เม.ย.', english: 'April', alsoWritten: [] },
  { long: 'พฤษภาคม', short: 'พ.ค.', english: 'May', alsoWritten: ['พฤกษภาคม'] },
  { long: 'มิถุนายน', short: 'มิ.ย.', english: 'June', alsoWritten: [] },
  { long: 'กรกฎาคม', short: 'ก.ค.', english: 'July', alsoWritten: ['กรกฏาคม', 'กรกฏา'] },
  { long: 'สิงหาคม', short: 'ส.ค.', english: 'August', alsoWritten: [] },
  { long: 'กันยายน', short: 'ก.ย.', english: 'September', alsoWritten: ['sept'] },
  { long: 'ตุลาคม', short: 'ต.ค.', english: 'October', alsoWritten: [] },
  { long: 'พฤศจิกายน', short: 'พ.ย.', english: 'November', alsoWritten: ['พฤษจิกายน', 'พฤศจิกา'] },
  { long: 'ธันวาคม', short: 'ธ.ค.', english: 'December', alsoWritten: [] },
] as const

const monthsByWord = new Map<string, number>()
MONTHS.forEach(({ long, short, english, alsoWritten }, index) => {
  const spoken = long.replace(/(คม|ยน)$/, '')
  const words = [long, spoken, short.replaceAll('.', ''), english.toLowerCase(), english.slice(0, 3).toLowerCase()]
  for (const word of [...words, ...alsoWritten]) monthsByWord.set(word, index + 1)
})

/** 1 to 12, for เมษายน, เมษา, เม.ย., เมย, April or apr (in lower case), or undefined. */
export const monthOf = (word: string): number | undefined => monthsByWord.get(word.replace(/[. ]/g, ''))
