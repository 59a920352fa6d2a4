import { Printer } from 'lucide-react'
import type {
  MonthlyFigure,
  MonthlyFigures,
  MonthlyPeopleQuery,
  MonthlyUnit,
} from '../../../domain/insight/monthly/monthly-report.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import '../../ui/table.css'

/** In the order in which the paper form has them. */
const ORDER = ['carried', 'visitedPeople', 'visits', 'newcomers', 'died', 'left', 'unvisited', 'remaining'] as const

type Open = (group: MonthlyPeopleQuery['group'], figure: MonthlyFigure) => void
type Props = { unit: MonthlyUnit; pdf: string; onOpen: Open }

export function MonthlyUnitTable({ unit, pdf, onOpen }: Props) {
  const { t, list } = useText()
  return (
    <Section
      title={unit.of ? `${unit.name} · ${unit.of}` : unit.name}
      aside={
        <a href={pdf} download className="monthly-pdf">
          <Printer size={16} aria-hidden /> {t('monthly.one-pdf')}
        </a>
      }
    >
      <div className="table-frame">
        <table className="table monthly-table">
          <thead>
            <tr>
              <th scope="col">{t('monthly.group')}</th>
              {ORDER.map((figure) => (
                <th key={figure} scope="col" className="figure">
                  {list('monthlyFigure', figure)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {unit.groups.map(({ group, ...figures }) => (
              <Line
                key={group}
                word={list('monthlyGroup', group)}
                figures={figures}
                onOpen={(figure) => onOpen(group, figure)}
              />
            ))}
          </tbody>
          <tfoot>
            <Line word={t('monthly.total')} figures={unit.total} onOpen={(figure) => onOpen(undefined, figure)} />
          </tfoot>
        </table>
      </div>
    </Section>
  )
}

type LineProps = { word: string; figures: MonthlyFigures; onOpen: (figure: MonthlyFigure) => void }

function Line({ word, figures, onOpen }: LineProps) {
  const { t, list, number } = useText()
  return (
    <tr>
      <th scope="row">{word}</th>
      {ORDER.map((figure) => (
        <td key={figure} className="figure">
          {figures[figure] === 0 ? (
            <span className="soft">0</span>
          ) : (
            <button
              type="button"
              className="monthly-figure"
              aria-label={t('monthly.open', {
                group: word,
                figure: list('monthlyFigure', figure),
                count: number(figures[figure]),
              })}
              onClick={() => onOpen(figure)}
            >
              {number(figures[figure])}
            </button>
          )}
        </td>
      ))}
    </tr>
  )
}
