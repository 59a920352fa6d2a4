import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useMe } from '../ground/sign-in/useMe.ts'
import { useText } from '../text/useText.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { usePhone } from '../ui/useMedia.ts'
import { QuickResults } from './QuickResults.tsx'
import type { QuickChoice } from './quick-groups.ts'
import './quick-search.css'

/** One box for whatever is looked for, from anywhere: Ctrl K. */
export function QuickSearch() {
  const { t } = useText()
  const { permissions } = useMe()
  const isPhone = usePhone()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
  if (!permissions.people) return <span className="quick-none" />
  const goTo = (choice: QuickChoice) => {
    setOpen(false)
    if (choice.kind === 'person') void navigate({ to: '/office/people/$id', params: { id: choice.person.id } })
    else if (choice.kind === 'area') void navigate({ to: '/office/people', search: { area: choice.code } })
    else void navigate(choice.link)
  }
  return (
    <>
      <AriaButton
        className="quick-button"
        {...(isPhone ? { 'aria-label': t('quick.title') } : {})}
        onPress={() => setOpen(true)}
      >
        <Search size={isPhone ? 22 : 18} aria-hidden />
        {!isPhone && (
          <>
            <span>{t('quick.short')}</span>
            <kbd>Ctrl K</kbd>
          </>
        )}
      </AriaButton>
      <Dialog title={t('quick.title')} look="search" isOpen={isOpen} onClose={() => setOpen(false)}>
        <QuickResults onChoose={goTo} />
      </Dialog>
    </>
  )
}
