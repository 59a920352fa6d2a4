// A project on one page: what it is, and how it came to stand as it does.
import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { ProjectFrame } from './ProjectFrame.tsx'

const route = getRouteApi('/office/projects/$id')

export function ProjectPage() {
  const { t, day, baht } = useText()
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="home">
      {({ fiscalYear, askedSatang, organizationName }) => (
        <Section title={t('projects.facts')}>
          <Facts>
            <Fact term={t('funds.fiscal-year')}>{day(`${fiscalYear}-01-01`, 'short', 'year')}</Fact>
            <Fact term={t('funds.asked')}>{baht(askedSatang)}</Fact>
            <Fact term={t('funds.organization')}>{organizationName}</Fact>
          </Facts>
        </Section>
      )}
    </ProjectFrame>
  )
}
