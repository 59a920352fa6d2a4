import { Check, CloudOff, LoaderCircle, type LucideIcon, PencilLine, TriangleAlert } from 'lucide-react'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Failed } from '../../../ui/Failed.tsx'
import type { SaveState } from './proposal-keeper.ts'

const ICONS: Record<Exclude<SaveState['kind'], 'refused'>, LucideIcon> = {
  unchanged: Check,
  typing: PencilLine,
  saving: LoaderCircle,
  saved: Check,
  waiting: CloudOff,
}

const clockOf = (at: Date) =>
  at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Bangkok', hour: '2-digit', minute: '2-digit' })

type Props = {
  state: SaveState
  /** Somebody has to choose first. */
  hasClash: boolean
  onSave: () => void
  onChoose: () => void
}

/** Whether the centre has what is on the screen; always in words, never in the way. */
export function SaveLine({ state, hasClash, onSave, onChoose }: Props) {
  const { t } = useText()
  if (hasClash)
    return (
      <p className="save-line" data-kind="waiting">
        <TriangleAlert size={18} aria-hidden />
        <span role="status">{t('projects.save.clash')}</span>
        <Button look="quiet" onPress={onChoose}>
          {t('projects.clash-choose')}
        </Button>
      </p>
    )
  if (state.kind === 'refused') return <Failed error={state.error} onRetry={onSave} />
  const Icon = ICONS[state.kind]
  return (
    <p className="save-line" data-kind={state.kind}>
      <Icon size={18} aria-hidden />
      <span role="status">
        {state.kind === 'saved'
          ? t('projects.saved-at', { time: clockOf(state.at) })
          : t(`projects.save.${state.kind}`)}
      </span>
      {state.kind === 'waiting' && (
        <Button look="quiet" onPress={onSave}>
          {t('action.retry')}
        </Button>
      )}
    </p>
  )
}
