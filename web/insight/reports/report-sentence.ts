// The figures in the words of the network's own evaluation, ready to be put into a document.
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { toThaiDigits } from '../../../domain/shared/thai-text.ts'

export type Figures = { place: string; year: number; isFiscal: boolean; visits: number; people: number; asOf: string }

const figure = (value: number) => value.toLocaleString('en-US')

export function reportSentence({ place, year, isFiscal, visits, people, asOf }: Figures): string {
  const period = isFiscal ? `ปีงบประมาณ ${year}` : `ปี ${year}`
  return toThaiDigits(
    `${place} ${period} มีการเยี่ยมบ้าน ${figure(visits)} ครั้ง ผู้ได้ประโยชน์ ${figure(people)} คน ข้อมูล ณ วันที่ ${formatThaiDate(asOf, 'short')}`,
  )
}
