// The money of a project: its agreement with the instalments, what was asked for, and its lines in the books.
import { getRouteApi } from '@tanstack/react-router'
import { Landmark } from 'lucide-react'
import type { Project } from '../../domain/funds/projects/project.ts'
import { useFund } from '../funds/funds/useFunds.ts'
import { AgreementSection } from '../funds/grant-agreements/AgreementSection.tsx'
import { ProjectLedger } from '../funds/ledger/ProjectLedger.tsx'
import { ProjectFrame } from '../funds/projects/ProjectFrame.tsx'
import { VouchersSection } from '../funds/vouchers/VouchersSection.tsx'
import { useText } from '../text/useText.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Fact, Facts } from '../ui/Facts.tsx'

const route = getRouteApi('/office/projects/$id/money')

export function ProjectMoneyScreen() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="money">
      {(project) => <Money project={project} />}
    </ProjectFrame>
  )
}

function Money({ project }: { project: Project }) {
  const { t } = useText()
  if (project.approvedSatang === null || project.fundId === null)
    return (
      <EmptyState icon={Landmark} title={t('projects.money.not-granted')}>
        {t('projects.money.not-granted-hint')}
      </EmptyState>
    )
  return <Granted project={project} fundId={project.fundId} />
}

function Granted({ project, fundId }: { project: Project; fundId: string }) {
  const mayOpen = useFund(fundId).data?.may.readBooks ?? false
  return (
    <>
      <Sums project={project} />
      <AgreementSection project={project} />
      <VouchersSection project={project} mayOpen={mayOpen} />
      {mayOpen && <ProjectLedger fundId={fundId} projectId={project.id} />}
    </>
  )
}

function Sums({ project }: { project: Project }) {
  const { t, baht } = useText()
  const [approved, paid, returned] = [project.approvedSatang ?? 0, project.paidSatang ?? 0, project.returnedSatang ?? 0]
  return (
    <Facts>
      <Fact term={t('projects.money.asked')}>{baht(project.askedSatang)}</Fact>
      <Fact term={t('projects.money.approved')}>
        <strong>{baht(approved)}</strong>
      </Fact>
      <Fact term={t('projects.money.paid')}>{baht(paid)}</Fact>
      <Fact term={t('projects.money.unpaid')}>{baht(approved - paid)}</Fact>
      <Fact term={t('projects.money.returned')}>{baht(returned)}</Fact>
    </Facts>
  )
}
