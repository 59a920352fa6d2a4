import { QrCode, X } from 'lucide-react'
import type { Account } from '../../../domain/ground/accounts/account.ts'
import type { EntrySlip } from '../../../domain/ground/invitations/invitation.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useDismissReset, useNewSlip, useWithdrawSlip } from '../invitations/useInvitations.ts'

/** The slip that is out, or a new one: for who was invited, and for who forgot her password. */
export function AccountSlip({ account, onSlip }: { account: Account; onSlip: (slip: EntrySlip) => void }) {
  const { t, moment } = useText()
  const issue = useNewSlip(account.id)
  const withdraw = useWithdrawSlip(account.id)
  const dismiss = useDismissReset(account.id)
  const error = issue.error ?? withdraw.error ?? dismiss.error
  return (
    <section className="sheet-part">
      <h3>{t(account.hasWayIn ? 'entry-slip.for-reset' : 'entry-slip.for-join')}</h3>
      {account.resetAskedAt && (
        <Notice
          kind="due"
          title={t('entry-slip.asked', { at: moment(account.resetAskedAt) })}
          actions={
            <Button look="quiet" isDisabled={dismiss.isPending} onPress={() => dismiss.mutate(undefined)}>
              {t('entry-slip.dismiss')}
            </Button>
          }
        >
          {t('entry-slip.asked-hint')}
        </Notice>
      )}
      <p className="small soft">
        {account.invitation
          ? t('entry-slip.is-out', { until: moment(account.invitation.expiresAt) })
          : t(account.hasWayIn ? 'entry-slip.reset-hint' : 'entry-slip.none-out')}
      </p>
      {error && <Failed error={error} />}
      <div className="page-actions">
        <Button
          icon={QrCode}
          isDisabled={issue.isPending}
          onPress={() => issue.mutate(undefined, { onSuccess: onSlip })}
        >
          {t(account.invitation ? 'entry-slip.issue-again' : 'entry-slip.issue')}
        </Button>
        {account.invitation && (
          <Button look="quiet" icon={X} isDisabled={withdraw.isPending} onPress={() => withdraw.mutate(undefined)}>
            {t('entry-slip.withdraw')}
          </Button>
        )}
      </div>
    </section>
  )
}
