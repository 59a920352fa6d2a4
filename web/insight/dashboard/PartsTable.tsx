import { getRouteApi, Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { AreaFigures } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { areaTitle } from '../reports/area-title.ts'
import { ShownFigure } from './ShownFigure.tsx'
import { PART_SORTS, type PartColumn } from './search.ts'
import { type PartSort, sortedParts } from './sorted-parts.ts'
import '../../ui/table.css'

const route = getRouteApi('/office/overview')
const FIGURES = PART_SORTS.filter((column): column is Exclude<PartColumn, 'name'> => column !== 'name')

/** The parts of the area, sortable; each line leads one step down. */
export function PartsTable({ parts }: { parts: AreaFigures[] }) {
  const { t } = useText()
  const { sort = '-people' } = route.useSearch()
  return (
    <div className="table-frame parts-table">
      <table className="table">
        <caption className="hidden-visually">{t('dashboard.parts')}</caption>
        <thead>
          <tr>
            {PART_SORTS.map((column) => (
              <Sort key={column} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedParts(parts, sort).map((part) => (
            <tr key={part.area} data-linked={part.area !== '' || undefined} className="report-row">
              <th scope="row">
                <PartName part={part} />
              </th>
              {FIGURES.map((column) => (
                <td key={column} className="figure">
                  <ShownFigure value={part[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PartName({ part }: { part: AreaFigures }) {
  const { t } = useText()
  if (part.area === '') return <span className="soft">{t('dashboard.no-area')}</span>
  return (
    <Link
      from="/office/overview"
      to="/office/overview"
      search={(now) => ({ ...now, area: part.area })}
      className="report-link"
    >
      {areaTitle(part.area, part.name)}
      <ChevronRight size={16} aria-hidden />
    </Link>
  )
}

function Sort({ column, sort }: { column: PartColumn; sort: PartSort }) {
  const { t } = useText()
  const navigate = route.useNavigate()
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined
  return (
    <SortHeader
      label={t(`dashboard.column.${column}`)}
      direction={direction}
      isFigure={column !== 'name'}
      first={column === 'name' ? 'ascending' : 'descending'}
      onSort={(next) =>
        void navigate({
          search: (now) => ({ ...now, sort: next === 'ascending' ? column : (`-${column}` as const) }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
