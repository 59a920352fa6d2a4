import { UserRoundCheck } from 'lucide-react'
import { useState } from 'react'
import type { CaseloadOverview } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays } from '../../../domain/shared/thai-date.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useHandOverMany, useUndoCaseloads } from './useCaseloads.ts'

type Props = { personIds: string[]; volunteers: CaseloadOverview['volunteers'] }

export function HandOverTo({ personIds, volunteers }: Props) {
  const { t } = useText()
  const announce = useAnnounce()
  const [accountId, setAccountId] = useState('')
  const [from, setFrom] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const handOver = useHandOverMany()
  const undo = useUndoCaseloads()
  const chosen = volunteers.find(({ id }) => id === accountId)
  const save = () => {
    if (!chosen) return
    const days = { ...(from ? { fromDay: from } : {}), ...(last ? { toDay: addDays(last, 1) } : {}) }
    handOver.mutate(
      { id: newId(), accountId: chosen.id, people: { personIds }, ...days },
      {
        onSuccess: (done) =>
          announce(t('bulk.handed-over', { name: chosen.name, count: done.people }), () => undo.mutate(done.id)),
      },
    )
  }
  return (
    <div className="caseload-hand">
      <Choice
        label={t('caseloads.hand-to')}
        none={t('caseloads.choose')}
        value={accountId}
        onChange={setAccountId}
        options={volunteers.map(({ id, name, people }) => ({
          code: id,
          word: t('caseloads.has', { name, count: people }),
        }))}
      />
      <DateInput label={t('caseloads.from')} optional value={from} onChange={setFrom} />
      <DateInput label={t('caseloads.until')} optional value={last} onChange={setLast} />
      <Button
        look="primary"
        icon={UserRoundCheck}
        isDisabled={!chosen || personIds.length === 0 || handOver.isPending}
        onPress={save}
      >
        {t('caseloads.hand-over', { count: personIds.length })}
      </Button>
      {handOver.isError && <Failed error={handOver.error} />}
    </div>
  )
}
