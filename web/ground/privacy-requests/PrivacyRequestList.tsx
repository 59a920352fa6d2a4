import { getRouteApi, Link } from '@tanstack/react-router'
import { Inbox, Plus } from 'lucide-react'
import { useState } from 'react'
import type { PrivacyRequest } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { DueBadge } from './DueBadge.tsx'
import { PrivacyRequestFilter } from './PrivacyRequestFilter.tsx'
import { PrivacyRequestForm } from './PrivacyRequestForm.tsx'
import { PrivacyRequestSheet } from './PrivacyRequestSheet.tsx'
import type { PrivacyRequestsSearch } from './search.ts'
import { usePrivacyRequests } from './usePrivacyRequests.ts'
import './privacy-requests.css'

const route = getRouteApi('/office/privacy-requests')

export function PrivacyRequestList() {
  const { t } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const requests = usePrivacyRequests(search)
  const [isAdding, setAdding] = useState(search.person !== undefined)
  const close = () => void navigate({ search: (now) => ({ ...now, open: undefined }), replace: true })
  return (
    <Page
      title={t('requests.title')}
      lead={t('requests.lead')}
      actions={
        <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
          {t('requests.add')}
        </Button>
      }
    >
      <PrivacyRequestFilter />
      {requests.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {requests.isError && <Failed error={requests.error} onRetry={() => void requests.refetch()} />}
      {requests.data?.length === 0 && (
        <EmptyState icon={Inbox} title={t('requests.none')}>
          {t('requests.none-hint')}
        </EmptyState>
      )}
      {requests.data && requests.data.length > 0 && (
        <ul className="requests">
          {requests.data.map((request) => (
            <RequestLine key={request.id} request={request} search={search} />
          ))}
        </ul>
      )}
      <Dialog title={t('requests.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <PrivacyRequestForm personId={search.person ?? null} onDone={() => setAdding(false)} />
      </Dialog>
      {search.open && <PrivacyRequestSheet id={search.open} onClose={close} />}
    </Page>
  )
}

function RequestLine({ request, search }: { request: PrivacyRequest; search: PrivacyRequestsSearch }) {
  const { t, day } = useText()
  return (
    <li>
      <Link
        to="/office/privacy-requests"
        search={{ state: search.state, kind: search.kind, open: request.id }}
        className="request"
        resetScroll={false}
      >
        <span className="request-who">
          <strong>{t(`requests.kind.${request.kind}`)}</strong>
          <span>{request.person?.name ?? request.askerName ?? t('requests.erased')}</span>
        </span>
        <span className="small soft">
          {t('requests.due-on', { day: day(request.dueOn) })}
          <br />
          {request.assignedTo?.name ?? t('requests.nobody')}
        </span>
        <DueBadge request={request} />
      </Link>
    </li>
  )
}
