import { Printer } from 'lucide-react'
import type { Evaluation } from '../../../domain/funds/evaluations/evaluation.ts'
import type { EvaluationForm } from '../../../domain/funds/evaluations/evaluation-form.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Overview } from './Overview.tsx'
import { PartSection } from './PartSection.tsx'

type Props = { fund: Fund; form: EvaluationForm; evaluation: Evaluation; before: Evaluation | undefined }

/** As it is read and printed: what was reckoned and what the assessor said stand beside one another. */
export function EvaluationView({ fund, form, evaluation, before }: Props) {
  const { t, moment } = useText()
  const { head, closedAt, closedBy, comment, assessorKind, fiscalYear } = evaluation
  const whose = [head.name, head.position, head.organization, t(`evaluations.assessor.${assessorKind}`)]
  return (
    <>
      <div className="page-actions">
        <Button icon={Printer} onPress={() => print()}>
          {t('closing.print')}
        </Button>
      </div>
      <p className="soft">
        {form.nameTh} ({form.code}) · {whose.filter(Boolean).join(' · ')}
      </p>
      {closedAt ? (
        <Notice kind="done">{t('evaluations.signed', { by: closedBy, at: moment(closedAt) })}</Notice>
      ) : (
        <Notice kind="info">{t('evaluations.not-signed')}</Notice>
      )}
      <Overview form={form} said={evaluation} before={before} />
      {form.parts.map((part) => (
        <PartSection key={part.code} fundId={fund.id} year={fiscalYear} part={part} said={evaluation}>
          {({ code }) => {
            const score = evaluation.scores.find((one) => one.code === code)
            if (!score || score.points === null) return null
            return (
              <p className="evaluation-basis" data-by="assessor">
                <strong>{t('evaluations.assessor-said', { points: score.points })}</strong> {score.reason}
              </p>
            )
          }}
        </PartSection>
      ))}
      {comment && <p className="panel evaluation-comment">{comment}</p>}
    </>
  )
}
