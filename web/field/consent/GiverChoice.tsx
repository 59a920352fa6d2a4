import { useText } from '../text/useText.ts'
import type { ConsentDraft } from './consent-draft.ts'

type Props = {
  draft: ConsentDraft
  giver: 'guardian' | 'herself-with-guardian' | 'herself'
  change: (part: Partial<ConsentDraft>) => void
}

/** Under ten only a guardian speaks for a child; afterwards it is offered. */
export function GiverChoice({ draft, giver, change }: Props) {
  const { t } = useText()
  return (
    <div className="consent-giver">
      {giver !== 'herself' && <p>{t(`field.consent.giver-${giver}`)}</p>}
      {giver !== 'guardian' && (
        <label className="consent-check">
          <input
            type="checkbox"
            checked={draft.givenBy === 'guardian'}
            onChange={(event) => change({ givenBy: event.target.checked ? 'guardian' : 'herself' })}
          />
          {t('field.consent.by-guardian')}
        </label>
      )}
      {draft.givenBy === 'guardian' && (
        <>
          <label className="consent-field">
            {t('field.consent.guardian-name')}
            <input
              value={draft.giverName}
              autoComplete="off"
              maxLength={200}
              onChange={(event) => change({ giverName: event.target.value })}
            />
          </label>
          <label className="consent-field">
            {t('field.consent.guardian-relation')}
            <input
              value={draft.relationship}
              autoComplete="off"
              maxLength={100}
              onChange={(event) => change({ relationship: event.target.value })}
            />
          </label>
        </>
      )}
    </div>
  )
}
