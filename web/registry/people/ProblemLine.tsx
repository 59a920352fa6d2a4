import { CircleAlert } from 'lucide-react'
import type { TextKey } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'

/** Beside a field that has no place of its own for a problem. */
export function ProblemLine({ problem }: { problem: TextKey | undefined }) {
  const { t } = useText()
  if (!problem) return null
  return (
    <p className="field-error" role="alert">
      <CircleAlert size={16} aria-hidden />
      {t(problem)}
    </p>
  )
}
