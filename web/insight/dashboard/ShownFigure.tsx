import type { Shown } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'

/** A figure; one that is not shown to the reader says so. */
export function ShownFigure({ value }: { value: Shown | undefined }) {
  const { t, number } = useText()
  if (value === undefined) return null
  if (value !== null) return number(value)
  return (
    <abbr className="figure-hidden" title={t('dashboard.hidden-hint')}>
      {'<5*'}
    </abbr>
  )
}
