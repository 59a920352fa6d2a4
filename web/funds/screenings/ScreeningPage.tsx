// กลั่นกรอง: what those who read the proposal before the meeting gave it, and giving one's own.
import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { GiveScreening } from './GiveScreening.tsx'
import { ScreeningTable } from './ScreeningTable.tsx'
import { useScreening } from './useScreening.ts'

const route = getRouteApi('/office/projects/$id/screening')

export function ScreeningPage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="screening">
      {() => <Screening id={id} />}
    </ProjectFrame>
  )
}

function Screening({ id }: { id: string }) {
  const { t } = useText()
  const screening = useScreening(id)
  if (screening.isError) return <Failed error={screening.error} onRetry={() => void screening.refetch()} />
  if (!screening.data) return <Skeleton />
  const { mine, may, sheet, screeners } = screening.data
  return (
    <>
      <Section title={t('screenings.result')}>
        <ScreeningTable result={screening.data} />
      </Section>
      {mine && (
        <Notice kind="done">
          {t(mine.hasInterest ? 'screenings.mine-interest' : 'screenings.mine')} {mine.comment}
        </Notice>
      )}
      {may && (
        <Section title={t('screenings.give')}>
          <GiveScreening projectId={id} sheet={sheet} />
        </Section>
      )}
      {screeners.length > 0 && (
        <Section title={t('screenings.screeners')}>
          <p className="small soft">{t('screenings.names-for-keepers')}</p>
          <ul className="screeners">
            {screeners.map(({ name, hasInterest, sum, comment }) => (
              <li key={name}>
                <strong>{name}</strong> · {hasInterest ? t('screenings.interest') : t('screenings.sum', { sum })}
                {comment && ` · ${comment}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
