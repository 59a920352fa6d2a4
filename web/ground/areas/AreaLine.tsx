import { Check, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

type LineProps = { isChosen?: boolean; isStep?: boolean; onPress: () => void; children: ReactNode }

export function AreaLine({ isChosen, isStep, onPress, children }: LineProps) {
  return (
    <li>
      <Button
        className="area-line"
        data-step={isStep || undefined}
        aria-current={isChosen || undefined}
        onPress={onPress}
      >
        <span>{children}</span>
        {isChosen ? <Check size={18} aria-hidden /> : isStep ? <ChevronRight size={16} aria-hidden /> : null}
      </Button>
    </li>
  )
}
