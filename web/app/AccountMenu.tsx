import { useNavigate } from '@tanstack/react-router'
import { KeyRound, LogOut, Settings } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useMe } from '../ground/sign-in/useMe.ts'
import { chooseLanguage } from '../text/catalogues.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { chooseTheme, rememberedTheme, THEMES } from '../ui/theme.ts'
import { usePhone } from '../ui/useMedia.ts'
import { PasswordDialog } from './PasswordDialog.tsx'
import { useSignOut } from './useSignOut.ts'
import '../ui/popover.css'
import './account-menu.css'

export function AccountMenu() {
  const { t } = useText()
  const { actor } = useMe()
  const [isOpen, setOpen] = useState(false)
  const [isChangingPassword, setChangingPassword] = useState(false)
  const isPhone = usePhone()
  const roles = useRoles()
  return (
    <>
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
            <AccountActions onDone={() => setOpen(false)} onPassword={() => setChangingPassword(true)} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <PasswordDialog isOpen={isChangingPassword} onClose={() => setChangingPassword(false)} />
    </>
  )
}

function useRoles() {
  const { list } = useText()
  const { actor } = useMe()
  return [...new Set(actor.grants.map((grant) => list('role', grant.role)))].join(' · ')
}

function AccountActions({ onDone, onPassword }: { onDone: () => void; onPassword: () => void }) {
  const { t } = useText()
  const { permissions } = useMe()
  const navigate = useNavigate()
  const isPhone = usePhone()
  const signOut = useSignOut()
  const goToSettings = () => {
    onDone()
    void navigate({ to: '/office/settings' })
  }
  return (
    <div className="account-actions">
      {isPhone && permissions.accounts && (
        <Button look="quiet" icon={Settings} onPress={goToSettings}>
          {t('nav.settings')}
        </Button>
      )}
      <Button
        look="quiet"
        icon={KeyRound}
        onPress={() => {
          onDone()
          onPassword()
        }}
      >
        {t('account.password')}
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
