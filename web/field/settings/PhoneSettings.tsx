import { useEffect, useState } from 'react'
import { lock, signOut } from '../phone.ts'
import { chooseLanguage } from '../text/language.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useEntries, useField, usePhotos } from '../useField.ts'
import { AddPasskey } from './AddPasskey.tsx'
import { PasskeyCard } from './PasskeyCard.tsx'
import { PushCard } from './PushCard.tsx'
import { StorageCard } from './StorageCard.tsx'

export function PhoneSettings() {
  const { t, language } = useText()
  const { me } = useField()
  const [isAdding, setAdding] = useState(false)
  if (isAdding) return <AddPasskey onDone={() => setAdding(false)} />
  return (
    <section className="field-page">
      <h1>{t('field.settings')}</h1>
      <div className="field-card">
        <strong>{me.name}</strong>
        <span className="soft">{me.organizationName}</span>
      </div>
      <div className="field-row">
        <Button look={language === 'th' ? 'main' : 'plain'} lang="th" onClick={() => void chooseLanguage('th')}>
          ไทย
        </Button>
        <Button look={language === 'en' ? 'main' : 'plain'} lang="en" onClick={() => void chooseLanguage('en')}>
          English
        </Button>
      </div>
      <Button wide onClick={lock}>
        {t('field.lock-now')}
      </Button>
      <PasskeyCard onAdd={() => setAdding(true)} />
      <PushCard />
      <StorageCard />
      <SigningOut />
    </section>
  )
}

/** What is here only would be gone: as long as something waits, she cannot. */
function SigningOut() {
  const { t } = useText()
  const [isSure, setSure] = useState(false)
  const entries = useEntries().filter(({ state }) => state !== 'sent' && state !== 'held').length
  const photos = usePhotos().filter(({ state }) => state !== 'sent').length
  const drafts = useDraftCount()
  if (entries + photos > 0) return <p className="field-note">{t('field.sign-out-waits', { entries, photos })}</p>
  return (
    <div className="field-card">
      <p>{t('field.sign-out-what')}</p>
      {drafts > 0 && <p className="field-note">{t('field.sign-out-drafts', { count: drafts })}</p>}
      {isSure ? (
        <Button look="stop" wide onClick={() => void signOut()}>
          {t('field.sign-out-sure')}
        </Button>
      ) : (
        <Button look="stop" wide onClick={() => setSure(true)}>
          {t('field.sign-out')}
        </Button>
      )}
    </div>
  )
}

/** Forms that were begun; a picture belongs to the form it was taken for. */
function useDraftCount(): number {
  const { draft } = useField()
  const [count, setCount] = useState(0)
  useEffect(() => {
    void draft.list().then((keys) => setCount(keys.filter((key) => !key.startsWith('visit-photo.')).length))
  }, [draft])
  return count
}
