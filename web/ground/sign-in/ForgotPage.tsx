import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Send } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { StandAlone } from './StandAlone.tsx'
import '../../ui/steps.css'

/** There is no e-mail: a person who knows her hands over a slip. The request says only that she wants one. */
export function ForgotPage() {
  const { t } = useText()
  return (
    <StandAlone title={t('forgot.title')}>
      <ol className="steps">
        <li>{t('forgot.step-ask')}</li>
        <li>{t('forgot.step-slip')}</li>
        <li>{t('forgot.step-choose')}</li>
      </ol>
      <Coordinators />
      <Request />
      <p className="sign-in-links">
        <Link to="/sign-in">{t('forgot.back')}</Link>
        <Link to="/invitation">{t('invitation.have-one')}</Link>
      </p>
    </StandAlone>
  )
}

function Coordinators() {
  const { t } = useText()
  const coordinators = useQuery({
    queryKey: ['coordinators'],
    queryFn: ({ signal }) => api.get<{ organizations: string[] }>('/reset-requests/coordinators', undefined, signal),
  })
  if (!coordinators.data?.organizations.length) return null
  return <p className="small soft">{t('forgot.coordinators', { names: coordinators.data.organizations.join(', ') })}</p>
}

function Request() {
  const { t } = useText()
  const [name, setName] = useState('')
  const ask = useMutation({ mutationFn: () => api.post('/reset-requests', { name }) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask.mutate()
  }
  if (ask.isSuccess)
    return (
      <Notice kind="done" isLive title={t('forgot.sent')}>
        {t('forgot.sent-hint')}
      </Notice>
    )
  return (
    <form className="form sign-in-form" onSubmit={submit}>
      <TextInput
        label={t('sign-in.name')}
        hint={t('forgot.hint')}
        value={name}
        onChange={setName}
        autoComplete="username"
        isRequired
        maxLength={100}
      />
      {ask.isError && <Failed error={ask.error} />}
      <Button type="submit" look="primary" icon={Send} isDisabled={ask.isPending}>
        {t('forgot.send')}
      </Button>
    </form>
  )
}
