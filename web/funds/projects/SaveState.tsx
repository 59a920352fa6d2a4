// Whether what is on the screen is safe, said all the time, and what to do when somebody else saved too.
import { Check, CloudOff, LoaderCircle, PencilLine, TriangleAlert } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Autosaved, AutosaveState } from './useAutosave.ts'
import './save-state.css'

const ICONS = {
  saved: Check,
  typing: PencilLine,
  saving: LoaderCircle,
  kept: CloudOff,
  conflict: TriangleAlert,
  refused: TriangleAlert,
}

export function SaveState({ state }: { state: AutosaveState }) {
  const { t } = useText()
  const Icon = ICONS[state]
  return (
    <span className="save-state" data-state={state} role="status">
      <Icon size={16} aria-hidden />
      {t(`autosave.${state}`)}
    </span>
  )
}

type Props<Draft> = { saved: Autosaved<Draft>; onTakeTheirs: () => void }

/** Nothing when all is well. */
export function SaveTrouble<Draft>({ saved, onTakeTheirs }: Props<Draft>) {
  const { t, problem } = useText()
  if (saved.state === 'refused')
    return (
      <Notice kind="due" title={t('autosave.refused-title')} isLive>
        {problem(saved.error)}
      </Notice>
    )
  if (saved.state !== 'conflict') return null
  const takeTheirs = () => {
    saved.dropMine()
    onTakeTheirs()
  }
  return (
    <Notice
      kind="due"
      title={t('autosave.conflict-title')}
      isLive
      actions={
        <>
          <Button onPress={takeTheirs}>{t('autosave.take-theirs')}</Button>
          <Button look="primary" onPress={saved.keepMine}>
            {t('autosave.keep-mine')}
          </Button>
        </>
      }
    >
      {t('autosave.conflict-words')}
    </Notice>
  )
}
