import { ClipboardCheck } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useReviewRule } from './useFormReviews.ts'

/** From which day on what volunteers fill in waits for the office. */
export function ReviewRule({ organizationId }: { organizationId: string }) {
  const { t, day } = useText()
  const announce = useAnnounce()
  const { rule, change } = useReviewRule(organizationId)
  const [from, setFrom] = useState<string | null>(null)
  if (!rule.data) return null
  const set = (next: string | null) =>
    change.mutate(next, { onSuccess: () => announce(t(next ? 'form-reviews.rule-set' : 'form-reviews.rule-lifted')) })
  return (
    <section className="panel form">
      <h2>{t('form-reviews.rule')}</h2>
      <p className="soft">
        {rule.data.from ? t('form-reviews.rule-is', { day: day(rule.data.from) }) : t('form-reviews.rule-none')}
      </p>
      {change.isError && <Failed error={change.error} />}
      <div className="page-actions">
        <DateInput label={t('form-reviews.rule-from')} value={from} onChange={setFrom} />
        <Button icon={ClipboardCheck} isDisabled={!from || change.isPending} onPress={() => set(from)}>
          {t('form-reviews.rule-save')}
        </Button>
        {rule.data.from && (
          <Button look="quiet" isDisabled={change.isPending} onPress={() => set(null)}>
            {t('form-reviews.rule-lift')}
          </Button>
        )}
      </div>
    </section>
  )
}
