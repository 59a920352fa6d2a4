import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useEffect } from 'react'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Brand } from './Brand.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import './sign-in.css'

export function Landing() {
  const { t } = useText()
  useEffect(() => {
    document.title = `กลาง · ${t('landing.title')}`
  }, [t])
  return (
    <main className="landing">
      <Brand />
      <h1>{t('landing.title')}</h1>
      <p>{t('landing.lead')}</p>
      <div className="landing-actions">
        <Link to="/sign-in" className={buttonClass('primary')}>
          {t('sign-in.title')}
          <ArrowRight size={18} aria-hidden />
        </Link>
        <LanguageSwitch />
      </div>
    </main>
  )
}
