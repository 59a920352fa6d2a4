import { useText } from '../../text/useText.ts'
import '../../ui/steps.css'
import './invitations.css'

const RULES = ['duty', 'own-account', 'screen', 'taking-out', 'watched', 'mistakes'] as const

/** Six sentences that whoever works with people's lives keeps to. A change of wording is a new RULES_VERSION. */
export function RulesOfUse({ version }: { version: string }) {
  const { t } = useText()
  return (
    <section className="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{t('rules.title')}</h2>
      <ol className="steps">
        {RULES.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ol>
      <p className="small soft">{t('rules.version', { version })}</p>
    </section>
  )
}
