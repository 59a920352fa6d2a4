import { Link } from '@tanstack/react-router'
import { Compass, Lock } from 'lucide-react'
import { useEffect } from 'react'
import { useText } from '../text/useText.ts'
import { buttonClass } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import './shell.css'

export function NotFound() {
  const { t } = useText()
  useEffect(() => {
    document.title = `${t('not-found.title')} · กลาง`
  }, [t])
  return (
    <div className="stand-alone">
      <EmptyState
        isPage
        icon={Compass}
        title={t('not-found.title')}
        actions={
          <Link to="/office" className={buttonClass('primary')}>
            {t('not-found.home')}
          </Link>
        }
      >
        {t('not-found.hint')}
      </EmptyState>
    </div>
  )
}

export function NotAllowed() {
  const { t } = useText()
  return (
    <div className="stand-alone">
      <EmptyState
        isPage
        icon={Lock}
        title={t('not-allowed.title')}
        actions={
          <Link to="/office" className={buttonClass('primary')}>
            {t('not-found.home')}
          </Link>
        }
      >
        {t('not-allowed.hint')}
      </EmptyState>
    </div>
  )
}
