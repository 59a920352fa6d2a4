import { Link } from '@tanstack/react-router'
import { Check, Pencil } from 'lucide-react'
import { canCheckRegistration } from '../../../domain/registry/field-registrations/field-registration.policy.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useCheckRegistration, useFieldRegistrations } from './useFieldRegistrations.ts'

/** On a person's page, while nobody has looked at what a volunteer wrote on the road. */
export function RegistrationToCheck({ personId }: { personId: string }) {
  const { t, moment } = useText()
  const { actor } = useMe()
  const announce = useAnnounce()
  const registrations = useFieldRegistrations(personId)
  const check = useCheckRegistration(personId)
  const first = registrations.data?.[0]
  if (!first) return null
  return (
    <Notice
      kind="due"
      title={t('field-registration.title')}
      actions={
        canCheckRegistration(actor) && (
          <>
            <Button
              icon={Check}
              isDisabled={check.isPending}
              onPress={() => check.mutate(undefined, { onSuccess: () => announce(t('field-registration.checked')) })}
            >
              {t('field-registration.check')}
            </Button>
            <Link to="/office/people/$id/edit" params={{ id: personId }} className={buttonClass('quiet')}>
              <Pencil size={18} aria-hidden />
              {t('field-registration.complete')}
            </Link>
          </>
        )
      }
    >
      {t('field-registration.by', {
        by: first.registeredBy,
        organization: first.organizationName,
        at: moment(first.registeredAt),
      })}
      {check.isError && <Failed error={check.error} />}
    </Notice>
  )
}
