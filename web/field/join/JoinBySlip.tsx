import { useEffect, useState } from 'react'
import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import type { OpenedInvitation } from '../../../domain/ground/invitations/invitation.ts'
import { api } from '../../local/api.ts'
import { enter, phoneId } from '../phone.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'

/** The code stands behind #, which no server and no proxy is told; it is taken from the address at once. */
function codeInAddress() {
  const code = decodeURIComponent(location.hash.slice(1))
  if (code) history.replaceState(null, '', location.pathname)
  return code
}

let code = ''

export function JoinBySlip() {
  const { t, problem } = useText()
  const [slip, setSlip] = useState<OpenedInvitation>()
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    code = codeInAddress() || code
    api.post<OpenedInvitation>('/invitations/opening', { code }).then(setSlip, (error) => setSaid(problem(error)))
  }, [problem])
  const join = async () => {
    try {
      const answer = await api.post<Me | { next: string }>('/invitations/phone', {
        code,
        phoneId: await phoneId(),
        agreedTo: slip?.rulesVersion,
      })
      if ('next' in answer) location.assign(`/sign-in?step=${answer.next}&next=/field`)
      else enter(answer)
    } catch (error) {
      setSaid(problem(error))
    }
  }
  return (
    <main className="field-page field-alone">
      <h1>{slip ? t('field.join.hello', { name: slip.name }) : t('field.join.title')}</h1>
      {slip && <p>{t('field.join.of', { organization: slip.organizationName })}</p>}
      {slip && <p>{t('field.join.rules')}</p>}
      {said && (
        <p className="field-note" role="alert">
          {said}
        </p>
      )}
      {slip && (
        <Button look="main" wide onClick={() => void join()}>
          {t('field.join.begin')}
        </Button>
      )}
      {said && <a href="/sign-in?next=/field">{t('field.sign-in')}</a>}
    </main>
  )
}
