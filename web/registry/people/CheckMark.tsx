import { Check } from 'lucide-react'

/** The square of a tick box; react-aria says on its parent whether it is ticked. */
export const CheckMark = () => (
  <span className="check-mark" aria-hidden>
    <Check size={14} strokeWidth={3} />
  </span>
)
