import { Save, Scale } from 'lucide-react'
import { useState } from 'react'
import type { TrustGroup, TrustOfOrganization, TrustOrder } from '../../../domain/registry/trust-order/trust-order.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { TrustTable } from './TrustTable.tsx'
import { type TrustDraft, weighed } from './trust-draft.ts'
import { useChangeTrustOrder, useTrustOrder } from './useTrustOrder.ts'

/** Whose list is believed more on what, when two of them disagree. */
export function TrustOrderPart() {
  const { t } = useText()
  const order = useTrustOrder()
  if (order.isError) return <Failed error={order.error} onRetry={() => void order.refetch()} />
  if (!order.data)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  if (order.data.organizations.length === 0)
    return (
      <EmptyState icon={Scale} title={t('trust.none')}>
        {t('trust.none-hint')}
      </EmptyState>
    )
  return <Ordering order={order.data} />
}

function Ordering({ order }: { order: TrustOrder }) {
  const { t } = useText()
  const announce = useAnnounce()
  const change = useChangeTrustOrder()
  const [draft, setDraft] = useState<TrustDraft>({})
  const changed = Object.entries(draft)
  const save = () =>
    change.mutate(
      { id: newId(), organizations: changed.map(([organizationId, trusts]) => ({ organizationId, trusts })) },
      {
        onSuccess: () => {
          setDraft({})
          announce(t('trust.saved'))
        },
      },
    )
  const weigh = (of: TrustOfOrganization, group: TrustGroup, level: Parameters<typeof weighed>[3]) =>
    setDraft((before) => weighed(before, of, group, level))
  return (
    <div className="section">
      <p className="trust-words">{t('trust.explained')}</p>
      {order.waiting > 0 && (
        <Notice kind="info" isLive>
          {t('trust.waiting', { count: order.waiting })}
        </Notice>
      )}
      <TrustTable order={order} draft={draft} onWeigh={weigh} />
      {change.isError && <Failed error={change.error} />}
      {order.can.edit && (
        <div className="form-foot">
          <Button look="primary" icon={Save} isDisabled={changed.length === 0 || change.isPending} onPress={save}>
            {t('action.save')}
          </Button>
          <Button isDisabled={changed.length === 0} onPress={() => setDraft({})}>
            {t('action.cancel')}
          </Button>
          <span className="form-foot-words" role="status">
            {changed.length > 0 && t('trust.changed', { count: changed.length })}
          </span>
        </div>
      )}
    </div>
  )
}
