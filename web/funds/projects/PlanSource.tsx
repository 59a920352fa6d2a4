import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { proposalOfPlan } from '../../../domain/funds/projects/planned-project.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useFund } from '../funds/useFunds.ts'
import { useIssuePlans } from '../plans/usePlans.ts'
import type { Begun } from './begun.ts'
import { FundFinder } from './FundFinder.tsx'

const route = getRouteApi('/office/projects/new')

type Props = { year: number; onChoose: (begun: Partial<Begun>) => void }

/** โครงการที่ควรดำเนินการ of the plans of a fund's issues. */
export function PlanSource({ year, onChoose }: Props) {
  const { fund } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <>
      <FundFinder
        value={fund ?? ''}
        onChoose={({ id }) => void navigate({ search: (now) => ({ ...now, fund: id }), replace: true })}
      />
      {fund && <PlannedChoice key={`${fund} ${year}`} fundId={fund} year={year} onChoose={onChoose} />}
    </>
  )
}

function PlannedChoice({ fundId, year, onChoose }: Props & { fundId: string }) {
  const { t, baht } = useText()
  const plans = useIssuePlans(fundId, year)
  const fund = useFund(fundId)
  const [chosen, setChosen] = useState('')
  const planned = (plans.data ?? []).flatMap((plan) => plan.plan.projects.map((project) => ({ plan, project })))
  const choose = (id: string) => {
    const one = planned.find(({ project }) => project.id === id)
    if (!one) return
    const { title, applicant, supportType } = one.project
    const issue = fund.data ? { issueListId: fund.data.issueListId, issueCode: one.plan.issueCode } : {}
    setChosen(id)
    onChoose({ title, applicant, supportType, fundId, ...issue, proposal: proposalOfPlan(one.plan, one.project) })
  }
  if (plans.data && planned.length === 0) return <p className="soft">{t('projects.no-planned')}</p>
  return (
    <Segmented
      label={t('projects.planned')}
      stacked
      value={chosen || null}
      onChange={choose}
      options={planned.map(({ plan, project }) => ({
        code: project.id,
        word: (
          <span>
            {project.title}{' '}
            <span className="small soft">
              {[plan.issueName, project.applicant, baht(project.satang)].filter(Boolean).join(' · ')}
            </span>
          </span>
        ),
      }))}
    />
  )
}
