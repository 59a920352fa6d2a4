import { getRouteApi } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { FundRollUp, RollUpLine } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { useText } from '../../text/useText.ts'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { LineLink } from './LineLink.tsx'
import { type Measure, sortedLines } from './measures.ts'
import { useLineName } from './useLineName.ts'
import '../../ui/stacked-table.css'
import '../../ui/table.css'

const route = getRouteApi('/office/fund-figures')
type Props = { rollUp: FundRollUp; measures: Measure[] }

/** Sortable; each line leads one step down. */
export function RollUpTable({ rollUp, measures }: Props) {
  const { t } = useText()
  const nameOf = useLineName(rollUp.by)
  const { sort = rollUp.by === 'year' ? '-name' : `-${measures[0]!.id}` } = route.useSearch()
  const lines = sortedLines(rollUp.lines, measures, sort, nameOf)
  return (
    <div className="table-frame">
      <table className="table stacked-table fund-roll-up">
        <caption className="hidden-visually">{t('fund-figures.title')}</caption>
        <thead>
          <tr>
            <Sort id="name" word={t(`fund-figures.by.${rollUp.by}`)} sort={sort} />
            {measures.map(({ id }) => (
              <Sort key={id} id={id} word={t(`fund-figures.measure.${id}`)} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} data-linked className="report-row">
              <th scope="row">
                <LineLink line={line} by={rollUp.by} className="report-link">
                  {nameOf(line)}
                  {line.of !== 'value' && <ChevronRight size={16} aria-hidden />}
                </LineLink>
              </th>
              <Cells line={line} measures={measures} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('fund-figures.total')}</th>
            <Cells line={rollUp.total} measures={measures} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Cells({ line, measures }: { line: RollUpLine; measures: Measure[] }) {
  const { t } = useText()
  const write = useMeasureText()
  return measures.map((measure) => (
    <td key={measure.id} className="figure" data-word={t(`fund-figures.measure.${measure.id}`)}>
      {write(measure, line)}
    </td>
  ))
}

/** A dash for what is not known, or closed to whoever looks. */
export function useMeasureText(): (measure: Measure, line: RollUpLine) => string {
  const { number, baht } = useText()
  return ({ of, unit }, line) => {
    const value = of(line)
    if (value === null) return '–'
    return unit === 'baht' ? baht(value) : unit === 'percent' ? `${value}%` : number(value)
  }
}

function Sort({ id, word, sort }: { id: string; word: string; sort: string }) {
  const navigate = route.useNavigate()
  return (
    <SortHeader
      label={word}
      direction={sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : undefined}
      isFigure={id !== 'name'}
      first={id === 'name' ? 'ascending' : 'descending'}
      onSort={(next) =>
        void navigate({
          search: (now) => ({ ...now, sort: next === 'ascending' ? id : `-${id}` }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
