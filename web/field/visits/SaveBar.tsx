// Always in sight; when it cannot be pressed yet it says why.
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import type { SaveTrouble } from './visit-sheet.ts'

type Props = { trouble: SaveTrouble | undefined; isSaving: boolean; onSave: () => void }

export function SaveBar({ trouble, isSaving, onSave }: Props) {
  const { t } = useText()
  return (
    <div className="visit-save">
      <p id="visit-trouble" aria-live="polite">
        {trouble ? t(`field.visit.trouble-${trouble}`) : t('field.visit.kept')}
      </p>
      <Button
        look="main"
        disabled={trouble !== undefined || isSaving}
        aria-describedby="visit-trouble"
        onClick={onSave}
      >
        {t(isSaving ? 'field.visit.saving' : 'field.visit.save')}
      </Button>
    </div>
  )
}
