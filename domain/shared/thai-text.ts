// One spelling for one word: what keyboards, old fonts, PDF files and spreadsheets do to Thai text, undone.
// Unicode's own forms don't help: NFC leaves นํ้า as it is, and NFKC makes it worse by splitting every ำ.

const NOT_TYPED = /[^\P{Cc}\s]|\p{Cf}/gu
const FULL_WIDTH = /[\uff01-\uff5e]/g
const OLD_GLYPH = /[\uf700-\uf71a]/g

/** What the glyphs of the old Windows fonts stand for, from U+F700 on. */
const OLD_GLYPHS = [
  '\u0e10\u0e34\u0e35\u0e36\u0e37', // F700: letters moved to the left or cut at the foot
  '\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d',
  '\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a',
].join('')

const TONE = '\u0e48-\u0e4b'
const NIKHAHIT = '\u0e4d'
const AM = '\u0e33'
const MARK_RUN = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{2,}/g
const AFTER_VOWEL = new RegExp(`([ะาำ])([${TONE}${NIKHAHIT}]+)`, 'g')
const NIKHAHIT_AA = new RegExp(`${NIKHAHIT}([${TONE}]*)[าำ]`, 'g')
const VOWEL_TWICE = /([ะาำแโใไ])\1+/g

/** Anything that any rule below could change. Most names hold none of it, and there are many names. */
const SUSPECT = new RegExp(
  [
    '[^ !-~ก-\\u0e3a฿-๛]|^ | $| {2}|เเ|([ะาำแโใไ])\\1',
    `[ะาำ][${TONE}${NIKHAHIT}]|${NIKHAHIT}[าำ]`,
    '[\\u0e31\\u0e34-\\u0e3a]{2}|[\\u0e47-\\u0e4e][\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]',
  ].join('|'),
)

/** How marks are stacked: below the letter first, then the vowel above, then the tone, then ์. */
function level(mark: string): number {
  if (mark === '\u0e3a') return 0
  if (mark === '\u0e38' || mark === '\u0e39') return 1
  if (mark === '\u0e4c' || mark === '\u0e4e') return 4
  return mark >= '\u0e48' && mark <= '\u0e4b' ? 3 : 2
}

const stack = (marks: string) => [...new Set(marks)].sort((a, b) => level(a) - level(b)).join('')

/** ค and ะ and a tone, typed in that order, is ค่ะ; a nikhahit behind า makes it ำ. */
const markFirst = (_typed: string, vowel: string, marks: string) => {
  const tones = marks.replaceAll(NIKHAHIT, '')
  return tones + (tones === marks || vowel === 'ะ' ? vowel : AM)
}

const repair = (text: string) =>
  text
    .replace(/เ{2,}/g, 'แ')
    .replace(VOWEL_TWICE, '$1')
    .replace(AFTER_VOWEL, markFirst)
    .replace(MARK_RUN, stack)
    .replace(NIKHAHIT_AA, `$1${AM}`)
    .normalize('NFC')

/**
 * The text as it should have been typed, in one line; doing it twice changes nothing more.
 * Not for text of several lines: a line break becomes a space.
 */
export function normalizeThai(text: string): string {
  if (!SUSPECT.test(text)) return text
  let clean = text
    .replace(NOT_TYPED, '')
    .replace(OLD_GLYPH, (glyph) => OLD_GLYPHS.charAt(glyph.charCodeAt(0) - 0xf700))
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
  for (;;) {
    const repaired = repair(clean)
    if (repaired === clean) return clean
    clean = repaired
  }
}

const THAI_ZERO = 0x0e50

export const toArabicDigits = (text: string) =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO))

export const toThaiDigits = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)))

const UNSPOKEN = /[\s.\-\u2010-\u2015\u2212'"`´\u2018-\u201f]+/g

/** For prefix search by a btree in "C" order: น.ส. อารีย์, นส.อารีย์ and นสอารีย์ are one. */
export const searchKey = (text: string) => toArabicDigits(normalizeThai(text)).toLowerCase().replace(UNSPOKEN, '')

/** Tones and silencers in the order of the dictionary; their weights are digits, above the '.' of a bare letter. */
const MARK_WEIGHTS: Record<string, string> = {
  '\u0e4e': '1',
  '\u0e4c': '2',
  '\u0e47': '3',
  '\u0e48': '4',
  '\u0e49': '5',
  '\u0e4a': '6',
  '\u0e4b': '7',
}
const NO_MARK = '.'
/** Below every letter and every weight, so that กา stands before กาน. */
const MARKS_FOLLOW = '!'

const UNSORTED = /[^\p{L}\p{M}\p{N}]+|[ฯๆ]/gu
const ACCENTS = /[\u0300-\u036f]+/g
const LATIN = /[a-z]/g

const isConsonant = (code: number) => code >= 0x0e01 && code <= 0x0e2e
const isLeadingVowel = (code: number) => code >= 0x0e40 && code <= 0x0e44

/** Letters whose place in the dictionary is not the place of their code: ํ stands before ะ, ฺ behind ไ, ๅ with า. */
const MOVED: Record<string, string> = { '\u0e4d': '\u0e2f', '\u0e3a': '\u0e45', ๅ: 'า' }

function sortable(text: string): string {
  const letters = toArabicDigits(normalizeThai(text)).replace(UNSORTED, '').toLowerCase()
  if (!/[a-z\u00c0-\u024f]/.test(letters)) return letters
  // Latin letters stand behind Thai ones: as full-width letters their codes do too.
  return letters
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(LATIN, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}

/**
 * Thai dictionary order, as CLDR has it, for comparing byte by byte ("C" order): letters first, with เ แ โ ใ ไ behind
 * their consonant; tones only decide between words of the same letters. Spaces and punctuation don't count. To sort by several parts, join their
 * keys by one space: it stands below everything a key holds.
 */
export function sortKey(text: string): string {
  const clean = sortable(text)
  let letters = ''
  let weights = ''
  let bare = 0
  for (let at = 0; at < clean.length; at++) {
    const letter = clean.charAt(at)
    const weight = MARK_WEIGHTS[letter]
    if (weight) {
      weights += NO_MARK.repeat(bare) + weight
      bare = 0
      continue
    }
    const swaps = isLeadingVowel(clean.charCodeAt(at)) && isConsonant(clean.charCodeAt(at + 1))
    letters += swaps ? clean.charAt(at + 1) + letter : (MOVED[letter] ?? letter)
    bare += swaps ? 2 : 1
    if (swaps) at++
  }
  return weights ? letters + MARKS_FOLLOW + weights : letters
}
