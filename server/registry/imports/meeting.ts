// What a row turns out to be: nobody, or somebody, with all that was found out about who she is.
import type { Sees } from '../../../domain/registry/imports/changes.ts'
import { rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import type { Doubt } from '../../../domain/registry/linkage/choose-person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { PersonInFile } from './file-memory.ts'
import type { SoughtRow } from './sought-row.ts'

export type Taken = SoughtRow & {
  kind: 'taken'
  personId: string
  /** Whether the registry knows her already, and under which revision. */
  registered: boolean
  revision: number | null
  /** She was withdrawn and stands again. */
  revived: boolean
  repeats: 'this-chunk' | 'earlier-rows' | undefined
  sees: Sees
  /** How many people of the registry shared her keys or her number. */
  sharing: number
  /** People who turn out to be one with her. */
  joins: string[]
  /** People of whom somebody decides whether they are one with her. */
  doubts: Doubt[]
}
export type Meeting = Taken | (SoughtRow & { kind: 'refused'; personId: null })

export const refused = (row: SoughtRow, code?: string): Meeting => ({
  ...row,
  kind: 'refused',
  personId: null,
  remarks: code === undefined ? row.remarks : [...row.remarks, rowRemark('refuse', code)],
})

/** Somebody of whom nothing is known yet. */
export const taken = (row: SoughtRow, personId: string, sees: Sees): Taken => ({
  ...row,
  kind: 'taken',
  personId,
  registered: false,
  revision: null,
  revived: false,
  repeats: undefined,
  sees,
  sharing: 0,
  joins: [],
  doubts: [],
})

/** An earlier row of the file has spoken of her. Her number is the later row's source too, and the later row is heard later. */
export function repeated(
  meeting: Taken,
  { position, heardAt, revision }: Pick<PersonInFile, 'position' | 'heardAt' | 'revision'>,
  firstOfChunk: number,
): Taken {
  const factId = newId(Math.max(Date.now(), heardAt + 1))
  return {
    ...meeting,
    factId,
    number: meeting.number && { ...meeting.number, sourceId: factId },
    revision: revision ?? meeting.revision,
    repeats: position >= firstOfChunk ? 'this-chunk' : 'earlier-rows',
    remarks: [...meeting.remarks, rowRemark('warn', 'person-row-repeated')],
  }
}
