import { useNavigate } from '@tanstack/react-router'
import { LogOut, Settings, Smartphone, UserRoundCog } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useMe } from '../ground/sign-in/useMe.ts'
import { chooseLanguage } from '../text/catalogues.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { chooseTheme, rememberedTheme, THEMES } from '../ui/theme.ts'
import { usePhone } from '../ui/useMedia.ts'
import { useSignOut } from './useSignOut.ts'
import '../ui/popover.css'
import './account-menu.css'

export function AccountMenu() {
  const { t } = useText()
  const { actor } = useMe()
  const [isOpen, setOpen] = useState(false)
  const isPhone = usePhone()
  const roles = useRoles()
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton
        className="account-button"
        {...(isPhone ? { 'aria-label': t('account.menu', { name: actor.name }) } : {})}
      >
        <span className="account-initial" aria-hidden>
          {initialOf(actor.name)}
        </span>
        {!isPhone && (
          <span className="account-name">
            <strong>{actor.name}</strong>
            <span className="small soft">{roles}</span>
          </span>
        )}
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="account-panel" aria-label={t('account.menu', { name: actor.name })}>
          <div className="account-who">
            <strong>{actor.name}</strong>
            <span className="small soft">{roles}</span>
            <span className="small soft">{actor.organizationName}</span>
          </div>
          <Preferences />
          <AccountActions onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function useRoles() {
  const { list } = useText()
  const { actor } = useMe()
  return [...new Set(actor.grants.map((grant) => list('role', grant.role)))].join(' · ')
}

function AccountActions({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const { permissions } = useMe()
  const navigate = useNavigate()
  const isPhone = usePhone()
  const signOut = useSignOut()
  const goTo = (to: '/office/settings' | '/office/account') => {
    onDone()
    void navigate({ to })
  }
  return (
    <div className="account-actions">
      {isPhone && permissions.accounts && (
        <Button look="quiet" icon={Settings} onPress={() => goTo('/office/settings')}>
          {t('nav.settings')}
        </Button>
      )}
      {permissions.people && (
        <Button look="quiet" icon={Smartphone} onPress={() => location.assign('/field')}>
          {t('account.field-app')}
        </Button>
      )}
      <Button look="quiet" icon={UserRoundCog} onPress={() => goTo('/office/account')}>
        {t('account.mine')}
      </Button>
      <Button look="quiet" icon={LogOut} onPress={signOut}>
        {t('account.sign-out')}
      </Button>
    </div>
  )
}

function Preferences() {
  const { t, language } = useText()
  const [theme, setTheme] = useState(rememberedTheme)
  return (
    <>
      <Segmented
        label={t('account.language')}
        value={language}
        onChange={chooseLanguage}
        options={[
          { code: 'th', word: 'ไทย' },
          { code: 'en', word: 'English' },
        ]}
      />
      <Segmented
        label={t('account.theme')}
        value={theme}
        onChange={(next) => {
          chooseTheme(next)
          setTheme(next)
        }}
        options={THEMES.map((code) => ({ code, word: t(`theme.${code}`) }))}
      />
    </>
  )
}

/** The first consonant: a Thai leading vowel alone says nothing. */
const initialOf = (name: string) =>
  name
    .replace(/^(นาย|นางสาว|นาง)/, '')
    .replace(/^[เแโใไ\s]+/, '')
    .charAt(0)
