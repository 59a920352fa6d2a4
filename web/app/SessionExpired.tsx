import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Me } from '../../domain/ground/accounts/sign-in.ts'
import { SignInForm } from '../ground/sign-in/SignInForm.tsx'
import { meQuery, useMe } from '../ground/sign-in/useMe.ts'
import { onSignedOut } from '../local/api.ts'
import { useText } from '../text/useText.ts'
import { Dialog } from '../ui/Dialog.tsx'

/** Asks to sign in again above the page, so that a half-filled form stays as it is. */
export function SessionExpired() {
  const { t } = useText()
  const { actor } = useMe()
  const queries = useQueryClient()
  const [isExpired, setExpired] = useState(false)
  useEffect(() => onSignedOut(() => setExpired(true)), [])
  const goOn = (me: Me) => {
    if (me.actor.accountId !== actor.accountId) return location.assign('/office')
    queries.setQueryData(meQuery.queryKey, me)
    setExpired(false)
    void queries.invalidateQueries()
  }
  return (
    <Dialog title={t('expired.title')} isOpen={isExpired} onClose={() => undefined} mustAnswer>
      <p className="soft">{t('expired.hint')}</p>
      <SignInForm onSignedIn={goOn} inPlace />
    </Dialog>
  )
}
