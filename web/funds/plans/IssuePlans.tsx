import { ListOrdered, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { IssueList } from '../../../domain/funds/issues/issue-list.ts'
import { byRank, type IssuePlan, sumOf } from '../../../domain/funds/plans/issue-plan.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { useIssueLists } from '../issues/useIssueLists.ts'
import { IssuePlanPanel } from './IssuePlanPanel.tsx'
import { useBeginIssuePlan, useIssuePlans } from './usePlans.ts'

/** แผนสุขภาพตำบล: an issue each, the worst first. */
export function IssuePlans({ fund, year }: { fund: Fund; year: number }) {
  const { t, language, baht } = useText()
  const plans = useIssuePlans(fund.id, year)
  const lists = useIssueLists()
  const [openId, setOpenId] = useState<string>()
  const issues = lists.data?.find(({ id }) => id === fund.issueListId)?.issues ?? []
  const nameOf = ({ issueCode, issueName }: IssuePlan) => {
    const issue = issues.find(({ code }) => code === issueCode)
    return (language === 'en' && issue?.nameEn) || issueName
  }
  const ranked = [...(plans.data ?? [])].sort(byRank)
  const wanted = ranked.reduce((sum, { budgetSatang }) => sum + budgetSatang, 0)
  return (
    <Section
      title={t('funds.issue-plans')}
      aside={ranked.length > 0 && <span className="soft">{t('funds.issue-budget-sum', { amount: baht(wanted) })}</span>}
    >
      {plans.isError && <Failed error={plans.error} onRetry={() => void plans.refetch()} />}
      {plans.data?.length === 0 && (
        <EmptyState icon={ListOrdered} title={t('funds.no-issue-plan')}>
          {t(fund.may.keep ? 'funds.no-issue-plan-hint' : 'funds.plan-not-begun-hint')}
        </EmptyState>
      )}
      <ol className="issue-plans">
        {ranked.map((plan) => (
          <li key={plan.id}>
            <IssuePlanPanel
              fund={fund}
              plan={plan}
              name={nameOf(plan)}
              points={sumOf(plan.ranking)}
              isOpen={plan.id === openId}
              onToggle={() => setOpenId(plan.id === openId ? undefined : plan.id)}
            />
          </li>
        ))}
      </ol>
      {fund.may.keep && plans.data && (
        <BeginPlan
          fundId={fund.id}
          year={year}
          issues={issues.filter(({ code }) => ranked.every(({ issueCode }) => issueCode !== code))}
          onBegun={setOpenId}
        />
      )}
    </Section>
  )
}

type BeginProps = { fundId: string; year: number; issues: IssueList['issues']; onBegun: (id: string) => void }

function BeginPlan({ fundId, year, issues, onBegun }: BeginProps) {
  const { t, language } = useText()
  const begin = useBeginIssuePlan(fundId)
  const [issueCode, setIssueCode] = useState('')
  const start = () =>
    begin.mutate(
      { id: newId(), fiscalYear: year, issueCode },
      {
        onSuccess: ({ id }) => {
          setIssueCode('')
          onBegun(id)
        },
      },
    )
  return (
    <div className="issue-begin not-printed">
      <Choice
        label={t('funds.issue')}
        none={t('funds.choose')}
        value={issueCode}
        onChange={setIssueCode}
        options={issues.map(({ code, nameTh, nameEn }) => ({ code, word: (language === 'en' && nameEn) || nameTh }))}
      />
      <Button icon={Plus} isDisabled={!issueCode || begin.isPending} onPress={start}>
        {t('funds.issue-begin')}
      </Button>
      {begin.isError && <Failed error={begin.error} />}
    </div>
  )
}
