import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** What was typed before and never saved is still here. */
export function DraftNotice({ onStartAgain }: { onStartAgain: () => void }) {
  const { t } = useText()
  return (
    <Notice kind="info" actions={<Button onPress={onStartAgain}>{t('draft.start-again')}</Button>}>
      {t('draft.found')}
    </Notice>
  )
}
