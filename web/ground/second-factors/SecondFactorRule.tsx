import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import type { SecondFactorRule as Rule } from '../../../domain/ground/second-factors/second-factor.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import './second-factors.css'

/** From which day on an organisation lets nobody in with a password alone. */
export function SecondFactorRule({ organizationId }: { organizationId: string }) {
  const { t, day } = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const queryKey = ['second-factor-rule', organizationId]
  const path = `/organizations/${organizationId}/second-factor`
  const rule = useQuery({ queryKey, queryFn: ({ signal }) => api.get<Rule>(path, undefined, signal) })
  const [from, setFrom] = useState<string | null>(null)
  const change = useMutation({
    mutationFn: (next: string | null) => api.post<Rule>(path, { from: next }),
    onSuccess: (next) => {
      queries.setQueryData(queryKey, next)
      announce(next.from ? t('second-factor.rule-set', { day: day(next.from) }) : t('second-factor.rule-lifted'))
    },
  })
  if (!rule.data) return null
  return (
    <section className="panel form">
      <h2>{t('second-factor.rule')}</h2>
      <p className="soft">
        {rule.data.from ? t('second-factor.rule-is', { day: day(rule.data.from) }) : t('second-factor.rule-none')}
      </p>
      {change.isError && <Failed error={change.error} />}
      <div className="page-actions second-factor-rule">
        <DateInput label={t('second-factor.rule-from')} value={from} onChange={setFrom} />
        <Button icon={ShieldCheck} isDisabled={!from || change.isPending} onPress={() => change.mutate(from)}>
          {t('second-factor.rule-save')}
        </Button>
        {rule.data.from && (
          <Button look="quiet" isDisabled={change.isPending} onPress={() => change.mutate(null)}>
            {t('second-factor.rule-lift')}
          </Button>
        )}
      </div>
    </section>
  )
}
