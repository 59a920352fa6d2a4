import { Check } from 'lucide-react'
import { useText } from '../../text/useText.ts'

type Props = { side: number; isChosen: boolean; onChoose: () => void }

/** Whose record goes on when the two are one. The arrow keys choose it, too. */
export function StaysChoice({ side, isChosen, onChoose }: Props) {
  const { t } = useText()
  return (
    <button type="button" className="stays-choice small" aria-pressed={isChosen} onClick={onChoose}>
      {isChosen ? (
        <>
          <Check size={15} aria-hidden />
          {t('compare.stays')}
        </>
      ) : (
        t('compare.let-stay')
      )}
      <kbd aria-hidden>{side === 0 ? '←' : '→'}</kbd>
    </button>
  )
}
