import { addSums, type FundFigures, satangPerHead } from '../../../domain/funds/funds/fund-figures.ts'
import { TARGET_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { useText } from '../../text/useText.ts'
import '../../ui/stacked-table.css'
import '../../ui/table.css'

type Counted = FundFigures['by']['group']
const COLUMNS = ['projects', 'planned', 'came', 'approved', 'per-head'] as const
const groupName = (value: string) => TARGET_GROUPS[Number(value) as keyof typeof TARGET_GROUPS]

/** Whom the money serves: projects, heads planned and come, baht, and baht a head. */
export function GroupTable({ counted }: { counted: Counted }) {
  const { t } = useText()
  return (
    <section className="panel fund-slice">
      <h2>{t('funds.by-group')}</h2>
      <table className="table stacked-table fund-groups">
        <caption className="hidden-visually">{t('funds.by-group')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funds.group')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="figure">
                {t(`funds.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.map((one) => (
            <Row key={one.value} name={groupName(one.value) ?? t('funds.not-said')} sums={one} />
          ))}
        </tbody>
        {counted.length > 1 && (
          <tfoot>
            <Row name={t('funds.together')} sums={addSums(counted)} />
          </tfoot>
        )}
      </table>
    </section>
  )
}

type Sums = Pick<Counted[number], 'projects' | 'planned' | 'came' | 'approvedSatang'>

function Row({ name, sums: { projects, planned, came, approvedSatang } }: { name: string; sums: Sums }) {
  const { t, number, baht } = useText()
  const perHead = satangPerHead(approvedSatang, planned)
  const cells = {
    projects: number(projects),
    planned: number(planned),
    came: number(came),
    approved: baht(approvedSatang),
    'per-head': perHead === null ? '–' : baht(perHead),
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column} className="figure" data-word={t(`funds.column.${column}`)}>
          {cells[column]}
        </td>
      ))}
    </tr>
  )
}
