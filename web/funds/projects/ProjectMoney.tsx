import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'

const percentOf = (part: number, whole: number) => (whole > 0 ? Math.round((part * 1000) / whole) / 10 : 0)

/** Asked, approved, paid, returned and left, with a bar of what was paid. */
export function ProjectMoney({ project }: { project: ProjectLine }) {
  const { t, baht } = useText()
  const { askedSatang, approvedSatang, paidSatang, returnedSatang, potName } = project
  if (approvedSatang === null)
    return (
      <Facts>
        <Fact term={t('funds.asked')}>{baht(askedSatang)}</Fact>
        <Fact term={t('funds.approved')}>{t('projects.not-approved')}</Fact>
      </Facts>
    )
  const paid = paidSatang ?? 0
  const percent = percentOf(paid, approvedSatang)
  return (
    <>
      <div
        className="money-bar"
        role="img"
        aria-label={t('projects.paid-of', {
          percent: String(percent),
          paid: baht(paid),
          approved: baht(approvedSatang),
        })}
      >
        <span style={{ inlineSize: `${Math.min(percent, 100)}%` }} />
      </div>
      <p className="small">
        {t('projects.paid-of', { percent: String(percent), paid: baht(paid), approved: baht(approvedSatang) })}
      </p>
      <Facts>
        <Fact term={t('funds.asked')}>{baht(askedSatang)}</Fact>
        <Fact term={t('funds.approved')}>{baht(approvedSatang)}</Fact>
        <Fact term={t('funds.paid')}>{baht(paid)}</Fact>
        <Fact term={t('projects.returned')}>{baht(returnedSatang ?? 0)}</Fact>
        <Fact term={t('projects.left')}>{baht(approvedSatang - paid)}</Fact>
        {potName && <Fact term={t('funds.pot')}>{potName}</Fact>}
      </Facts>
    </>
  )
}
