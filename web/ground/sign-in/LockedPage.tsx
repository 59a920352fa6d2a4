import { getRouteApi, useRouter } from '@tanstack/react-router'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { LockScreen } from './LockScreen.tsx'
import './sign-in.css'

const route = getRouteApi('/locked')

/** A page of the office that was opened, or opened anew, while the session was locked. */
export function LockedPage() {
  const { next } = route.useSearch()
  const router = useRouter()
  return (
    <main className="sign-in">
      <LockScreen onOpened={() => router.history.push(next ?? '/office')} />
      <LanguageSwitch />
    </main>
  )
}
