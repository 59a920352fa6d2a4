import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { useText } from '../../text/useText.ts'
import { Brand } from './Brand.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SignInForm } from './SignInForm.tsx'
import { meQuery } from './useMe.ts'
import './sign-in.css'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useText()
  const { next } = route.useSearch()
  const router = useRouter()
  const queries = useQueryClient()
  useEffect(() => {
    document.title = `${t('sign-in.title')} · กลาง`
  }, [t])
  const enter = async (me: Me) => {
    queries.clear()
    queries.setQueryData(meQuery.queryKey, me)
    await router.invalidate()
    router.history.push(next ?? '/office')
  }
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <Brand />
        <h1>{t('sign-in.title')}</h1>
        <SignInForm onSignedIn={(me) => void enter(me)} />
      </div>
      <LanguageSwitch />
    </main>
  )
}
