import { Link } from '@tanstack/react-router'
import { ShieldAlert } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { useMe } from '../sign-in/useMe.ts'
import './second-factor-nudge.css'

/** One calm line above the page while a second factor is missing and wanted. */
export function SecondFactorNudge() {
  const { t, day } = useText()
  const { wantsSecondFactor } = useMe()
  if (!wantsSecondFactor) return null
  const { from } = wantsSecondFactor
  return (
    <p className="nudge not-printed">
      <ShieldAlert size={18} aria-hidden />
      <span>
        {from ? t('second-factor.wanted-from', { day: day(from) }) : t('second-factor.wanted')}{' '}
        <Link to="/office/account">{t('second-factor.set-up')}</Link>
      </span>
    </p>
  )
}
