// What a row says otherwise than the lists that speak of the same person: told to whoever brought it, and asked of somebody.
import { nameLikeness } from '../linkage/name-likeness.ts'
import type { PreparedFace } from '../linkage/prepared-face.ts'
import type { PreparedName } from '../linkage/prepared-name.ts'
import { type Remark, rowRemark } from './cleaning/row-reading.ts'

/** A difference is one only where nobody else says the same. */
export function remarksOnDifferences(row: PreparedFace, faces: readonly PreparedFace[]): Remark[] {
  if (faces.length === 0) return []
  const remarks: Remark[] = []
  const first = firstNameRemark(row, faces)
  if (first) remarks.push(rowRemark('ask', first))
  const last = lastNameRemark(row, faces)
  if (last) remarks.push(rowRemark('ask', last))
  if (livesElsewhere(row, faces)) remarks.push(rowRemark('ask', 'address-differs'))
  return remarks
}

function firstNameRemark({ first, last }: PreparedFace, faces: readonly PreparedFace[]): string | undefined {
  if (first.key === '' || faces.some((face) => face.first.key === first.key)) return undefined
  if (last && faces.some((face) => face.last?.key === first.key && face.first.key === last.key)) return 'name-swapped'
  return isSpelling(
    first,
    faces.map((face) => face.first),
  )
    ? 'name-spelling-differs'
    : 'first-name-differs'
}

function lastNameRemark({ first, last }: PreparedFace, faces: readonly PreparedFace[]): string | undefined {
  const others = faces.flatMap((face) => (face.last ? [face.last] : []))
  if (!last || others.length === 0 || others.some(({ key }) => key === last.key)) return undefined
  if (faces.some((face) => face.last?.key === first.key && face.first.key === last.key)) return undefined
  return isSpelling(last, others) ? 'name-spelling-differs' : 'surname-differs'
}

const isSpelling = (name: PreparedName, others: readonly PreparedName[]) =>
  others.some((other) => nameLikeness(name, other) !== 'differs')

/** Compared only as far as both are known. */
function livesElsewhere(row: PreparedFace, faces: readonly PreparedFace[]): boolean {
  const others = faces.filter(({ areaCode, house }) => areaCode !== '' && house !== '')
  if (row.areaCode === '' || row.house === '' || others.length === 0) return false
  return !others.some(
    ({ areaCode, house, moo }) =>
      house === row.house &&
      (areaCode.startsWith(row.areaCode) || row.areaCode.startsWith(areaCode)) &&
      (moo === row.moo || moo === null || row.moo === null),
  )
}
