import { formatBaht } from '../../../domain/shared/money.ts'

/** As books write it: always with satang. An empty side stays empty, and is left out on a telephone. */
export function SatangCell({ satang, word, isSide }: { satang: number; word: string; isSide?: boolean }) {
  if (isSide && satang === 0) return <td className="book-none" />
  return (
    <td className="figure" data-word={word}>
      {formatBaht(satang)}
    </td>
  )
}
