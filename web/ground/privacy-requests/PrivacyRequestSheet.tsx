import { Link } from '@tanstack/react-router'
import { UserCheck } from 'lucide-react'
import type { PrivacyRequest } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { DueBadge } from './DueBadge.tsx'
import { ErasurePart } from './ErasurePart.tsx'
import { usePrivacyRequest, useRequestAct } from './usePrivacyRequests.ts'

export function PrivacyRequestSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useText()
  const request = usePrivacyRequest(id)
  return (
    <Dialog
      title={request.data ? t(`requests.kind.${request.data.kind}`) : t('requests.title')}
      isOpen
      onClose={onClose}
      look="sheet"
    >
      {request.isPending && <Skeleton />}
      {request.isError && <Failed error={request.error} onRetry={() => void request.refetch()} />}
      {request.data && <OpenRequest request={request.data} />}
    </Dialog>
  )
}

function OpenRequest({ request }: { request: PrivacyRequest }) {
  const { t, day, moment } = useText()
  const { actor } = useMe()
  const act = useRequestAct(request.id)
  return (
    <>
      <div>
        <DueBadge request={request} />
      </div>
      <Facts>
        <Fact term={t('requests.person')} wide>
          <WhoAsks request={request} />
        </Fact>
        <Fact term={t('requests.asked-on')}>
          {day(request.askedOn)} · {t(`requests.channel.${request.channel}`)}
        </Fact>
        <Fact term={t('requests.due-on', { day: day(request.dueOn) })}>
          {request.limit && t('requests.source', { ...request.limit })}
        </Fact>
        {request.detail && (
          <Fact term={t('requests.detail')} wide>
            {request.detail}
          </Fact>
        )}
        <Fact term={t('requests.assigned')}>{request.assignedTo?.name ?? t('requests.nobody')}</Fact>
      </Facts>
      {act.isError && <Failed error={act.error} />}
      {request.can.work && request.assignedTo?.id !== actor.accountId && (
        <div>
          <Button icon={UserCheck} onPress={() => act.mutate({ act: 'assignment', accountId: actor.accountId })}>
            {t('requests.take')}
          </Button>
        </div>
      )}
      {request.kind === 'erasure' && <ErasurePart request={request} />}
      {request.can.work && <AnswerForm request={request} />}
      {request.answeredAt && request.outcome && (
        <Facts>
          <Fact term={t('requests.outcome')} wide>
            {t(`requests.outcome.${request.outcome}`)}
            {request.refusal && ` · ${t(`requests.refusal.${request.refusal}`)}`}
          </Fact>
          <Fact term={t('requests.answer-words')} wide>
            {request.answer}
          </Fact>
          <Fact term="" wide>
            {t('requests.answered-by', { by: request.answeredBy ?? '–', at: moment(request.answeredAt) })}
          </Fact>
        </Facts>
      )}
    </>
  )
}

function WhoAsks({ request }: { request: PrivacyRequest }) {
  const { t } = useText()
  return (
    <>
      {request.person ? (
        <Link to="/office/people/$id" params={{ id: request.person.id }}>
          {request.person.name}
        </Link>
      ) : (
        (request.askerName ?? t(request.erasure.erasedAt ? 'requests.erased' : 'requests.not-found'))
      )}
      <span className="small soft">
        {' '}
        {t(`requests.asked-by.${request.askedBy}`)}
        {request.person && request.askerName ? ` (${request.askerName})` : ''}
      </span>
    </>
  )
}
