// Two people, one after the other; the words say what is lost before anything can be pressed.
import { Trash2 } from 'lucide-react'
import type { PrivacyRequest } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useRequestAct } from './usePrivacyRequests.ts'

export function ErasurePart({ request }: { request: PrivacyRequest }) {
  const { t, moment } = useText()
  const act = useRequestAct(request.id)
  const { askedBy, askedAt, erasedAt } = request.erasure
  if (erasedAt) return <Notice kind="done">{t('erasure.done', { at: moment(erasedAt) })}</Notice>
  if (!request.person) return null
  return (
    <Notice
      kind="urgent"
      title={t('erasure.title')}
      actions={
        <>
          {request.can.askErasure && (
            <Button onPress={() => act.mutate({ act: 'erasure' })} isDisabled={act.isPending}>
              {t('erasure.ask')}
            </Button>
          )}
          {request.can.confirmErasure && (
            <Button
              look="urgent"
              icon={Trash2}
              onPress={() => act.mutate({ act: 'confirmation' })}
              isDisabled={act.isPending}
            >
              {t('erasure.confirm')}
            </Button>
          )}
          {askedAt && request.can.work && (
            <Button look="quiet" onPress={() => act.mutate({ act: 'take-back' })} isDisabled={act.isPending}>
              {t('erasure.take-back')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('erasure.what')}</p>
      {askedAt && <p>{t('erasure.asked', { by: askedBy ?? '–', at: moment(askedAt) })}</p>}
      {act.isError && <Failed error={act.error} />}
    </Notice>
  )
}
