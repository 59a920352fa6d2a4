import { type LucideIcon, SkipForward, Undo2, UserRoundCheck, UsersRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useText } from '../../text/useText.ts'
import { Button, type ButtonLook } from '../../ui/Button.tsx'

type Act = 'same' | 'not-same' | 'later' | 'undo'

type Props = {
  mayDecide: boolean
  canUndo: boolean
  acts: Record<Act, () => unknown>
}

/** Always in reach of the thumb; each button names its key. */
export function DecisionBar({ mayDecide, canUndo, acts }: Props) {
  const { t } = useText()
  return (
    <section className="decision-bar" aria-label={t('review.decide')}>
      {mayDecide && (
        <>
          <Keyed look="primary" icon={UserRoundCheck} letter="S" onPress={acts.same}>
            {t('review.same')}
          </Keyed>
          <Keyed look="secondary" icon={UsersRound} letter="N" onPress={acts['not-same']}>
            {t('review.not-same')}
          </Keyed>
        </>
      )}
      <Keyed look="quiet" icon={SkipForward} letter="K" onPress={acts.later}>
        {t(mayDecide ? 'review.later' : 'review.next')}
      </Keyed>
      <Keyed look="quiet" icon={Undo2} letter="U" isDisabled={!canUndo} onPress={acts.undo}>
        {t('review.undo')}
      </Keyed>
    </section>
  )
}

type KeyedProps = {
  look: ButtonLook
  icon: LucideIcon
  letter: string
  isDisabled?: boolean
  onPress: () => unknown
  children: ReactNode
}

const Keyed = ({ look, icon, letter, isDisabled = false, onPress, children }: KeyedProps) => (
  <Button look={look} icon={icon} isDisabled={isDisabled} aria-keyshortcuts={letter} onPress={() => void onPress()}>
    {children}
    <kbd aria-hidden>{letter}</kbd>
  </Button>
)
