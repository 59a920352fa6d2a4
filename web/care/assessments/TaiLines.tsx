import { rangeWords, TAI_COLUMNS } from '../../../domain/care/assessments/read-tai-table.ts'
import type { TaiLine } from '../../../domain/care/assessments/tai-table.ts'
import { useText } from '../../text/useText.ts'
import '../../ui/table.css'

/** The first line that fits decides, so their order is theirs. */
export function TaiLines({ lines }: { lines: readonly TaiLine[] }) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table tai-lines">
        <thead>
          <tr>
            <th scope="col">{t('tai-tables.line')}</th>
            {TAI_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`tai-tables.column-${column}`)}
              </th>
            ))}
            <th scope="col">{t('tai-tables.column-band')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <tr key={at}>
              <td>{at + 1}</td>
              {TAI_COLUMNS.map((column) => (
                <td key={column}>{rangeWords(line[column])}</td>
              ))}
              <th scope="row">{line.band}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
