import { EyeOff } from 'lucide-react'
import { useText } from '../../text/useText.ts'

/** The agreement with the one who holds the record does not share this; nothing is wrong. */
export function HiddenByAgreement() {
  const { t } = useText()
  return (
    <span className="hidden-by-agreement small soft">
      <EyeOff size={15} aria-hidden />
      {t('person.hidden')}
    </span>
  )
}
