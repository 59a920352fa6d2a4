// How names are misspelt, and how Malay names are put into Thai letters by ear.
const LETTERS = 'ณน นณ ศส สศ รล ลร ะา เแ ีิ ูุ ์ ็ ่ ้'.split(' ').map((pair) => [pair[0], pair[1] ?? ''])
const MALAY =
  'ฟา:ปา ฟา:พา พา:ฟา ปา:ฟา เมาะ:มะห์ เมาะ:มะ เลาะ:ลลอฮ์ ดอเลาะ:อับดุลเลาะ สะ:อิส มะ:มูฮำหมัด เยาะ:ยะห์ ละห์:เลาะ รอ:รุ ฮา:ฮะ แว: นิ: เจะ: เจ๊ะ:'
    .split(' ')
    .map((pair) => pair.split(':'))

export function misspelt(name, random) {
  const fit = LETTERS.filter(([from]) => name.includes(from))
  if (fit.length === 0) return `${name}า`
  const [from, to] = random.of(fit)
  return name.replace(from, to)
}

/** Undefined for a name that nobody writes otherwise. */
export function transliterated(name, random) {
  const fit = MALAY.filter(([from, to]) => name.includes(from) && name.replace(from, to).length > 2)
  if (fit.length === 0) return undefined
  const [from, to] = random.of(fit)
  return name.replace(from, to)
}
