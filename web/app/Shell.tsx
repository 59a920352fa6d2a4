// The frame of the office: what can be gone to, where one is looking, who is at work.
import { Outlet } from '@tanstack/react-router'
import { AreaSwitcher } from '../ground/areas/AreaSwitcher.tsx'
import { SecondFactorNudge } from '../ground/second-factors/SecondFactorNudge.tsx'
import { BrandMark } from '../ground/sign-in/Brand.tsx'
import { IdleLock } from '../ground/sign-in/IdleLock.tsx'
import { useMe } from '../ground/sign-in/useMe.ts'
import { useText } from '../text/useText.ts'
import { usePhone } from '../ui/useMedia.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { QuickSearch } from './QuickSearch.tsx'
import { BottomBar, Rail } from './Rail.tsx'
import { SessionExpired } from './SessionExpired.tsx'
import './shell.css'

export function Shell() {
  const { t } = useText()
  const { demo } = useMe()
  const isPhone = usePhone()
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      {!isPhone && <Rail />}
      <section className="top" aria-label={t('shell.tools')}>
        {isPhone && <BrandMark size={30} />}
        <AreaSwitcher />
        {demo && !isPhone && <span className="demo-mark">{t('shell.demo')}</span>}
        <QuickSearch />
        <AccountMenu />
      </section>
      <main id="main" className="main" tabIndex={-1}>
        <SecondFactorNudge />
        <Outlet />
      </main>
      {isPhone && <BottomBar />}
      <SessionExpired />
      <IdleLock />
    </div>
  )
}
