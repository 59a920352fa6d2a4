import type { PledgeMatrix, PledgeSums } from '../../../domain/funds/pledges/pledge.ts'
import { useText } from '../../text/useText.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

export function PledgeMatrixTable({ matrix }: { matrix: PledgeMatrix }) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table pledge-matrix">
        <caption className="hidden-visually">{t('pledges.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pledges.issue')}</th>
            {matrix.funders.map((funder) => (
              <th key={funder} scope="col" className="figure">
                {funder}
              </th>
            ))}
            <th scope="col" className="figure">
              {t('pledges.together')}
            </th>
            <th scope="col" className="figure">
              {t('pledges.granted')}
            </th>
            <th scope="col" className="figure">
              {t('pledges.spent')}
            </th>
            <th scope="col" className="figure">
              {t('pledges.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ issueCode, issueName, cells, sum }) => (
            <Row key={issueCode} word={issueName} funders={matrix.funders} cells={cells} sum={sum} />
          ))}
        </tbody>
        <tfoot>
          <Row word={t('pledges.together')} funders={matrix.funders} cells={matrix.sums} sum={matrix.sum} />
        </tfoot>
      </table>
    </div>
  )
}

type RowProps = {
  word: string
  funders: readonly string[]
  cells: readonly (PledgeSums | undefined)[]
  sum: PledgeSums
}

function Row({ word, funders, cells, sum }: RowProps) {
  const { t } = useText()
  return (
    <tr>
      <th scope="row">{word}</th>
      {cells.map((cell, at) => (
        <Money key={funders[at]} satang={cell?.pledgedSatang} word={funders[at]!} />
      ))}
      <Money satang={sum.pledgedSatang} word={t('pledges.together')} />
      <Money satang={sum.grantedSatang} word={t('pledges.granted')} />
      <Money satang={sum.spentSatang} word={t('pledges.spent')} />
      <Money satang={sum.leftSatang} word={t('pledges.left')} />
    </tr>
  )
}

/** What nobody pledged stays empty. */
function Money({ satang, word }: { satang: number | undefined; word: string }) {
  const { baht } = useText()
  return (
    <td className="figure nowrap" data-word={word}>
      {satang ? baht(satang) : '–'}
    </td>
  )
}
