// One spelling for one word: what keyboards, old fonts, PDF files and spreadsheets do to Thai text, undone.
// Unicode's own forms don't help: NFC leaves นํ้า as it is, and NFKC makes it worse by splitting every ำ.

const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
const OLD_GLYPH = /[\uf700-\uf71a]/g
const SPACES = /\s+/g

/** What each glyph of the old Windows fonts stands for, from U+F700 on. */
const OLD_GLYPHS = 'ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู'

const ABOVE_OR_BELOW = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4e'
const TONES = '\u0e48-\u0e4b'
const MARK_RUN = new RegExp(`[${ABOVE_OR_BELOW}]{2,}`, 'g')
const MARKS_AFTER_AA = new RegExp(`([าำ])([${TONES}ํ]+)`, 'g')
const NIKHAHIT_AA = new RegExp(`ํ+([${TONES}]*)[าำ]`, 'g')
const TWICE = /([ะาำแโใไ])\1+/g

/** Below the letter first, then the vowel above, then the tone, then ์: the order in which they are stacked. */
const rank = (mark: string) => {
  if (mark === 'ฺ') return 0
  if (mark === 'ุ' || mark === 'ู') return 1
  if (mark >= '่' && mark <= '๋') return 3
  return mark === '์' || mark === '๎' ? 4 : 2
}

function stack(run: string): string {
  const marks = [...new Set(run)]
  return marks.sort((a, b) => rank(a) - rank(b)).join('')
}

function repairOnce(text: string): string {
  return text
    .replace(/เ{2,}/g, 'แ')
    .replace(TWICE, '$1')
    .replace(MARKS_AFTER_AA, (_run, vowel: string, marks: string) =>
      marks.replaceAll('ํ', '') + (marks.includes('ํ') ? 'ำ' : vowel))
    .replace(MARK_RUN, stack)
    .replace(NIKHAHIT_AA, '$1ำ')
    .normalize('NFC')
}

/**
 * The text as it should have been typed, in one line. Doing it twice changes nothing more.
 * Not for text of several lines: a line break becomes a space.
 */
export function normalizeThai(text: string): string {
  let clean = text
    .replace(INVISIBLE, '')
    .replace(OLD_GLYPH, (glyph) => OLD_GLYPHS.charAt(glyph.charCodeAt(0) - 0xf700))
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .trim()
    .normalize('NFC')
  for (;;) {
    const repaired = repairOnce(clean)
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
