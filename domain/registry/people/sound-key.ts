// How a Thai name sounds, for finding it however it was spelt. A key is for comparing only: it is no transcription.
// One letter of the key stands for letters that are mistaken for each other; what cannot be heard is left out.
// What it finds and what it confuses was measured: docs/decisions/0013-names-are-found-by-how-they-sound.md.
import { searchKey } from '../../shared/thai-text.ts'

const CONSONANT = /[ก-ฮ]/
/** Written over, under or behind its consonant: one that carries such a vowel begins a syllable. */
const CARRIED = /[ะ-ฺๅ]/
const LEADING = /[เ-ไ]/

/** `k=ก x=ขฃค`: the sound of each letter. */
const sounds = (table: string) =>
  new Map(table.split(' ').flatMap((entry) => [...entry.slice(2)].map((letter) => [letter, entry.charAt(0)] as const)))

/** At the beginning of a syllable. ผ, พ and ภ differ in tone only; ร and ล are said and written for each other. */
const INITIALS = sounds(
  'k=ก x=ขฃคฅฆ g=ง j=จ c=ฉชฌ s=ซศษส y=ญย d=ฎด t=ฏต q=ฐฑฒถทธ n=ณน b=บ p=ป v=ผพภ f=ฝฟ m=ม r=รลฬฤฦ w=ว h=หฮ o=อ',
)

/** At its end only eight sounds are left. */
const FINALS = sounds('k=กขฃคฅฆ t=จฉชซฌฎฏฐฑฒดตถทธศษส p=บปผฝพฟภ n=ณนญรลฬ g=ง m=ม y=ย w=ว h=หฮ o=อ')

/** ะ and า are one, and so are short and long; but not ั, which closes its syllable. */
const VOWELS = sounds('A=ะาๅ a=ั I=ิี V=ึื U=ุู E=เ L=แ O=โ Y=ไใ')

const TONES = /[็-๋ํ-๏ฺฯๆ]/g
/** What stands under ์: one letter with the vowel it may carry, or two as in จันทร์, ลักษมณ์ and พักตร์. */
const SILENCED = /(?:(?<=น)ท(?=ร์)|(?<=ก)ษ(?=ณ์)|(?<=ก)ต(?=ร์))?[ก-ฮ][ิ-ฺ]?์/g

/** Behind these, a letter that carries no vowel stood under a ์ which got lost: สังข(์), รัตน(์), พันธ(์). */
const LOST_ANYWHERE = /(?:(?<=ัง)[ขค]|(?<=ัก)ษ|(?<=ัต)น|(?<=[ัิุ]น)ธ|(?<=[ัิ]น)ทร|(?<=ิพ)ย)(?![ะ-ฺๅ])/g
/** And these at the end of the name: ไพบูลย(์), ณรงค(์), ประดิษฐ(์), จันท(ร์), วิโรจน(์), ศักดิ(์), จิตร. */
const LOST_AT_END =
  /(?:(?<=(?<!เ)[ก-ลศษสฬ])ย|(?<=ง)[ขค]|(?<=น)ท|(?<=ษ)ฐ|(?<=[ิุ][ดต])ร|(?<=โ[ก-ฮ]จ)น|(?<=ิช)ญ|(?<=ัก)ดิ|(?<=ิท)ธิ?|(?<=ะ)ห)$/

/** What is written in several ways and heard in one; the order matters. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [TONES, ''],
  [SILENCED, ''],
  [/์/g, ''],
  [/[ฤฦ]ๅ?/g, 'ริ'],
  [/ำ/g, 'ัม'],
  [/^([บส])รร(?=[ก-ฮ]{2})/, '$1ัน'], // บรรจง, สรรเสริญ
  [/รร(?=[ก-ฮ](?![ะ-ฺๅ]))/g, 'ั'], // ธรรม, พรรณ
  [/รร/g, 'ัน'], // วรรณา
  [/[ศส]ร(?=[ิี])/g, 'ส'],
  [/นูร[ุู]ล/g, 'นูร'], // the article of Arabic names comes and goes: นูรุลฮูดา, นูรฮูดา
  [LOST_ANYWHERE, ''],
  [LOST_AT_END, ''],
  [/เพชร/g, 'เพช'],
  [/(?<!เ[ก-ฮ]{1,2})ีย$/, 'ี'], // สุนีย(์), but not เ–ีย
  [/(?<=[าร][ตม]|ุฒ|ูม)[ิุ]$/, ''], // ชาติ, เกียรติ, ธาตุ, วุฒิ, ภูมิ
  [/(?<=ย)รต$/, 'ต'],
  [/([ไใ][ก-ฮ])ย/g, '$1'],
  [/([ก-ฮ])ัยย?/g, 'ไ$1'],
  [/ห(?=[งญณนมยรลว])/g, ''],
]

const heard = (name: string) => HEARD.reduce((word, [written, said]) => word.replace(written, said), name)

/** Whether the consonant at this place of a written word closes a syllable. */
function closes(word: string, at: number): boolean {
  const before = word.charAt(at - 1)
  const after = word.charAt(at + 1)
  if (at === 0 || LEADING.test(before) || CARRIED.test(after)) return false
  if (before === 'ั' || after === '') return true
  // ปร, กล, กว before a vowel are said together.
  return CARRIED.test(before) && before !== 'ะ' && !/^[รลว][ะ-ฺ]/.test(word.slice(at + 1))
}

/** The sounds of a name of any spelling; what is not Thai stays as searchKey has it. Two of the same are one. */
export function soundKey(name: string): string {
  const word = heard(searchKey(name))
  return [...word]
    .map((letter, at) =>
      CONSONANT.test(letter) ? ((closes(word, at) ? FINALS : INITIALS).get(letter) ?? letter) : letter,
    )
    .join('')
    .replace(/([เ-ไ])([a-z])/g, '$2$1') // said behind the consonant before which they are written
    .replace(/[ะ-ๅ]/g, (vowel) => VOWELS.get(vowel) ?? vowel)
    .replace(/(.)\1+/g, '$1')
}
