import { Check, Printer } from 'lucide-react'
import { codeInGroups } from '../../../domain/ground/invitations/invitation.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import './second-factors.css'

/** Shown once. Whoever goes on without keeping them has only her telephone. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const { t } = useText()
  return (
    <section className="recovery-codes" aria-labelledby="recovery-codes-title">
      <h2 id="recovery-codes-title">{t('second-factor.recovery-title')}</h2>
      <p>{t('second-factor.recovery-lead')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{codeInGroups(code)}</code>
          </li>
        ))}
      </ul>
      <div className="dialog-actions not-printed">
        <Button icon={Printer} onPress={() => window.print()}>
          {t('action.print')}
        </Button>
        <Button look="primary" icon={Check} onPress={onDone}>
          {t('second-factor.recovery-kept')}
        </Button>
      </div>
    </section>
  )
}
