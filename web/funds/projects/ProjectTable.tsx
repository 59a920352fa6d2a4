import { getRouteApi, Link } from '@tanstack/react-router'
import type { ProjectLine, ProjectOrder, ProjectsFound } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { ProjectStatusBadge } from './ProjectStatusBadge.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const route = getRouteApi('/office/projects')
const WORDS = ['title', 'fund', 'year'] as const
const FIGURES = ['asked', 'approved', 'paid', 'left'] as const
const COLUMNS = 9

const leftOf = ({ approvedSatang, paidSatang }: ProjectLine) =>
  approvedSatang === null ? null : approvedSatang - (paidSatang ?? 0)

export function ProjectTable({ found }: { found: ProjectsFound | undefined }) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table project-table" aria-busy={found === undefined}>
        <caption className="hidden-visually">{t('projects.title')}</caption>
        <thead>
          <tr>
            {WORDS.map((column) => (
              <Sort key={column} column={column} />
            ))}
            <th scope="col">{t('projects.type-short')}</th>
            <Sort column="status" />
            {FIGURES.map((column) => (
              <Sort key={column} column={column} isFigure />
            ))}
          </tr>
        </thead>
        <tbody>
          {found ? (
            found.projects.map((project) => <Row key={project.id} project={project} />)
          ) : (
            <SkeletonRows rows={8} columns={COLUMNS} />
          )}
        </tbody>
        {found && <Sums sums={found.sums} />}
      </table>
    </div>
  )
}

function Row({ project }: { project: ProjectLine }) {
  const { t, day } = useText()
  const { id, title, code, applicant, fundName, potName, fiscalYear, supportType, targetGroup, status } = project
  return (
    <tr data-linked>
      <th scope="row">
        <Link to="/office/projects/$id" params={{ id }}>
          {title}
        </Link>
        <span className="project-under">{[code, applicant].filter(Boolean).join(' · ')}</span>
      </th>
      <td className="project-fund">
        {fundName}
        {potName && <span className="project-under">{potName}</span>}
      </td>
      <td className="nowrap" data-word={t('projects.year-short')}>
        {day(`${fiscalYear}-01-01`, 'numeric', 'year')}
      </td>
      <td data-word={t('projects.type-short')}>
        {supportType === null ? '–' : `10(${supportType})`}
        {targetGroup !== null && (
          <span className="project-under">{t(`projects.target-group.${targetGroup as 1}`)}</span>
        )}
      </td>
      <td>
        <ProjectStatusBadge status={status} />
      </td>
      <Money word="asked" satang={project.askedSatang} />
      <Money word="approved" satang={project.approvedSatang} />
      <Money word="paid" satang={project.paidSatang} />
      <Money word="left" satang={leftOf(project)} />
    </tr>
  )
}

const plain = (baht: string) => baht.replace(/\s*(บาท|baht)$/i, '')

function Money({ word, satang }: { word: (typeof FIGURES)[number]; satang: number | null }) {
  const { t, baht } = useText()
  return (
    <td className="figure nowrap" data-word={t(`projects.order.${word}`)}>
      {satang === null ? '–' : plain(baht(satang))}
    </td>
  )
}

/** Of all that match. */
function Sums({ sums }: { sums: ProjectsFound['sums'] }) {
  const { t, number } = useText()
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={COLUMNS - FIGURES.length}>
          {t('projects.sum-of', { count: number(sums.count) })}
        </th>
        <Money word="asked" satang={sums.askedSatang} />
        <Money word="approved" satang={sums.approvedSatang} />
        <Money word="paid" satang={sums.paidSatang} />
        <Money word="left" satang={sums.approvedSatang - sums.paidSatang} />
      </tr>
    </tfoot>
  )
}

function Sort({ column, isFigure = false }: { column: ProjectOrder; isFigure?: boolean }) {
  const { t } = useText()
  const { sort, down } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <SortHeader
      label={t(`projects.order.${column}`)}
      isFigure={isFigure}
      first={isFigure ? 'descending' : 'ascending'}
      direction={sort === column ? (down ? 'descending' : 'ascending') : undefined}
      onSort={(next) =>
        void navigate({
          search: (now) => ({ ...now, sort: column, down: next === 'descending' || undefined, page: undefined }),
          replace: true,
        })
      }
    />
  )
}
