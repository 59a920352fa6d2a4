import { HandHelping } from 'lucide-react'
import { useText } from '../../text/useText.ts'

export function OpenNeeds({ count }: { count: number }) {
  const { t } = useText()
  if (count === 0) return null
  return (
    <div className="open-needs small">
      <HandHelping size={15} aria-hidden />
      {t('people.open-needs', { count })}
    </div>
  )
}
