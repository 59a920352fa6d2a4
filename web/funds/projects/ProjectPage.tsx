// A project on one page: what is to do next, its money, who works on it, what it is, and how it came to stand as it does.
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useText } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { useIssueLists } from '../issues/useIssueLists.ts'
import { ServedNeeds } from '../served-needs/ServedNeeds.tsx'
import { ProjectFrame } from './ProjectFrame.tsx'
import { ProjectMoney } from './ProjectMoney.tsx'
import { ProjectMoves } from './ProjectMoves.tsx'
import { ProjectPeople } from './ProjectPeople.tsx'
import { ProjectSteps } from './ProjectSteps.tsx'
import { targetSums } from './proposal/target-sums.ts'

const route = getRouteApi('/office/projects/$id')

export function ProjectPage() {
  const { t } = useText()
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="home">
      {(project) => (
        <>
          <ProjectMoves project={project} />
          <Section title={t('projects.money')}>
            <ProjectMoney project={project} />
          </Section>
          <ProjectPeople project={project} />
          <ServedNeeds projectId={project.id} />
          <Section title={t('projects.facts')}>
            <ProjectFacts project={project} />
          </Section>
          <Section title={t('projects.steps')}>
            <ProjectSteps project={project} />
          </Section>
        </>
      )}
    </ProjectFrame>
  )
}

function ProjectFacts({ project }: { project: Project }) {
  const { t, day, number } = useText()
  const { fiscalYear, fromDay, toDay, areaCode, supportType, applicantKind, targetGroup } = project
  const { planned, attended } = targetSums(project.proposal.targets)
  return (
    <Facts>
      <Fact term={t('projects.field.applicant')}>{project.applicant || project.organizationName}</Fact>
      <Fact term={t('funds.fiscal-year')}>{day(`${fiscalYear}-01-01`, 'short', 'year')}</Fact>
      <Fact term={t('projects.block.days')}>
        {fromDay || toDay ? [fromDay, toDay].map((one) => (one ? day(one) : '–')).join(' – ') : '–'}
      </Fact>
      <Fact term={t('projects.field.issueCode')}>
        <IssueName project={project} />
      </Fact>
      <Fact term={t('projects.field.areaCode')}>{areaCode ? <AreaName code={areaCode} /> : '–'}</Fact>
      <Fact term={t('projects.field.supportType')}>{supportType ? t(`funds.use.${supportType as 1}`) : '–'}</Fact>
      <Fact term={t('projects.field.applicantKind')}>
        {applicantKind ? t(`projects.applicant-kind.${applicantKind as 1}`) : '–'}
      </Fact>
      <Fact term={t('projects.field.targetGroup')}>
        {targetGroup ? t(`projects.target-group.${targetGroup as 1}`) : '–'}
      </Fact>
      <Fact term={t('projects.field.targets')}>
        {t('projects.targets-sum', { planned: number(planned), attended: number(attended) })}
      </Fact>
      {project.approvedOn && <Fact term={t('funds.approved-on')}>{day(project.approvedOn)}</Fact>}
      {project.reportDueOn && <Fact term={t('projects.report-due')}>{day(project.reportDueOn)}</Fact>}
      <Kin term={t('projects.previous')} kin={project.previous} />
      <Kin term={t('projects.copied-from')} kin={project.copiedFrom} />
    </Facts>
  )
}

function Kin({ term, kin }: { term: string; kin: Project['previous'] }) {
  const { day } = useText()
  if (!kin) return null
  return (
    <Fact term={term}>
      <Link to="/office/projects/$id" params={{ id: kin.id }}>
        {kin.title} ({day(`${kin.fiscalYear}-01-01`, 'short', 'year')})
      </Link>
    </Fact>
  )
}

function IssueName({ project: { issueListId, issueCode } }: { project: Project }) {
  const { language } = useText()
  const lists = useIssueLists()
  const issue = lists.data?.find(({ id }) => id === issueListId)?.issues.find(({ code }) => code === issueCode)
  return issue ? (language === 'en' && issue.nameEn) || issue.nameTh : (issueCode ?? '–')
}
