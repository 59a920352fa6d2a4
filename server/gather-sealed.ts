// What the nouns keep under a blind index, for when the keys are changed. Whatever is merely sealed is found by itself.
import { registerResealing } from './platform/resealing/reseal.ts'

export function gatherSealed(): void {
  registerResealing({
    columns: [
      { table: 'person_identifiers', column: 'blind_index', sealedNumbers: 'array[t.sealed]' },
      { table: 'import_rows', column: 'number_index', sealedNumbers: 'array[t.number_sealed]', raw: 't.raw' },
      {
        table: 'person_sources',
        column: 'number_index',
        // Older sources keep no number of their own but in their raw row: usually it is one of the person's.
        sealedNumbers: `array_remove(array[t.number_sealed], null) || array(select i.sealed from people p join person_identifiers i
          on i.person_id in (t.person_id, coalesce(p.current_id, t.person_id)) where p.id = t.person_id)`,
        raw: 't.raw',
      },
    ],
    numbersIn,
  })
}

const THAI_ZERO = 0x0e50

/** Whatever in the cells of a row may be a 13-digit number, however it was typed. */
function numbersIn(raw: string): string[] {
  return Object.values(JSON.parse(raw) as Record<string, string>).flatMap((cell) => {
    const digits = cell.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO)).replace(/\D/g, '')
    return digits.length === 13 ? [digits] : []
  })
}
