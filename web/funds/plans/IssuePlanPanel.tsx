import { ChevronDown, ChevronUp, Pencil } from 'lucide-react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { IssuePlan } from '../../../domain/funds/plans/issue-plan.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { IssuePlanEditor } from './IssuePlanEditor.tsx'

type Props = { fund: Fund; plan: IssuePlan; name: string; points: number; isOpen: boolean; onToggle: () => void }

export function IssuePlanPanel({ fund, plan, name, points, isOpen, onToggle }: Props) {
  const { t, baht } = useText()
  const mayWrite = fund.may.keep
  const icon = isOpen ? ChevronUp : mayWrite ? Pencil : ChevronDown
  return (
    <article className="panel issue-plan">
      <header className="issue-plan-head">
        <div>
          <h3>{name}</h3>
          <p className="small soft">
            {[
              plan.ranking ? t('funds.points', { points }) : t('funds.not-ranked'),
              baht(plan.budgetSatang),
              t('funds.plan-projects-count', { count: plan.plan.projects.length }),
            ].join(' · ')}
          </p>
        </div>
        <Button look="quiet" icon={icon} onPress={onToggle}>
          {t(isOpen ? 'action.close' : mayWrite ? 'action.edit' : 'funds.look')}
        </Button>
      </header>
      {isOpen &&
        (mayWrite ? (
          <IssuePlanEditor key={plan.revision} fundId={fund.id} plan={plan} onClose={onToggle} />
        ) : (
          <WrittenPlan plan={plan} />
        ))}
    </article>
  )
}

function WrittenPlan({ plan: { plan } }: { plan: IssuePlan }) {
  const { t, baht } = useText()
  return (
    <Facts>
      <Fact term={t('funds.situations')} wide>
        <Lines lines={plan.situations.map(({ text, size }) => [text, size].filter(Boolean).join(' · '))} />
      </Fact>
      <Fact term={t('funds.objectives')} wide>
        <Lines
          lines={plan.objectives.map(({ text, indicator, now, target }) =>
            [text, indicator, (now || target) && `${now || '–'} → ${target || '–'}`].filter(Boolean).join(' · '),
          )}
        />
      </Fact>
      <Fact term={t('funds.approach')} wide>
        {plan.approach || undefined}
      </Fact>
      <Fact term={t('funds.plan-projects')} wide>
        <Lines
          lines={plan.projects.map(({ title, applicant, satang }) => [title, applicant, baht(satang)].join(' · '))}
        />
      </Fact>
    </Facts>
  )
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return '–'
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
