import { Link } from '@tanstack/react-router'
import { Inbox } from 'lucide-react'
import { canWorkOnRequests } from '../../../domain/ground/privacy-requests/privacy-request.policy.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { useMe } from '../sign-in/useMe.ts'

/** From a person's page to a request of hers. */
export function PrivacyRequestLink({ personId }: { personId: string }) {
  const { t } = useText()
  const { actor } = useMe()
  if (!canWorkOnRequests(actor)) return null
  return (
    <Link to="/office/privacy-requests" search={{ person: personId }} className={buttonClass('quiet')}>
      <Inbox size={18} aria-hidden />
      {t('requests.for-person')}
    </Link>
  )
}
