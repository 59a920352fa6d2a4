import type { MyPlace } from '../map/useMyPlace.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'

const SAYS = {
  unasked: 'field.today.ordered',
  looking: 'field.today.looking',
  known: 'field.today.ordered-from-here',
  none: 'field.today.no-place',
} as const

/** In which order the houses stand; by the way from here, once she lets the phone look. */
export function RoundOrder({ place: { state, ask } }: { place: MyPlace }) {
  const { t } = useText()
  return (
    <div className="today-order">
      <p>{t(SAYS[state])}</p>
      {state === 'unasked' && <Button onClick={ask}>{t('field.today.from-here')}</Button>}
    </div>
  )
}
