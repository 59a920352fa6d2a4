import { getRouteApi } from '@tanstack/react-router'
import { UserRoundCheck } from 'lucide-react'
import { canHandOver } from '../../../domain/registry/caseloads/caseload.policy.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { PlacesPart } from './PlacesPart.tsx'
import { useCaseloadOverview } from './useCaseloads.ts'
import { VolunteerLoads } from './VolunteerLoads.tsx'
import './caseloads.css'

const route = getRouteApi('/office/caseloads')

/** Whoever is visited by nobody stands on top, by village; below, who visits how many. */
export function CaseloadPage() {
  const { t, number } = useText()
  const { actor } = useMe()
  const { area, village } = route.useSearch()
  const code = area && /^\d+$/.test(area) ? area : undefined
  const overview = useCaseloadOverview(code)
  const places = overview.data?.places ?? []
  const alone = places.reduce((sum, { without }) => sum + without, 0)
  if (!canHandOver(actor)) return <EmptyState isPage icon={UserRoundCheck} title={t('not-allowed.title')} />
  return (
    <Page title={t('caseloads.title')} lead={t('caseloads.lead')}>
      {overview.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {overview.isError && <Failed error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.data && (
        <>
          <Section title={t('caseloads.without', { count: number(alone) })}>
            <PlacesPart places={places} chosen={village} volunteers={overview.data.volunteers} />
          </Section>
          <Section title={t('caseloads.volunteers')}>
            <VolunteerLoads volunteers={overview.data.volunteers} />
          </Section>
        </>
      )}
    </Page>
  )
}
