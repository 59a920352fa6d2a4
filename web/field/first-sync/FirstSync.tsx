import { type ReactNode, useEffect, useState } from 'react'
import { readMeta } from '../../local/phone-meta.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useOpenPhone, useSync } from '../useSync.ts'
import './first-sync.css'

/** Until everybody has come for the first time. Cut off, it goes on where it was; whoever cannot wait works with those who are here. */
export function FirstSync({ children }: { children: ReactNode }) {
  const { parts } = useOpenPhone()
  const { state, run } = useSync()
  const { t, number } = useText()
  const [wasReady, setWasReady] = useState<boolean>()
  useEffect(() => {
    void readMeta(parts.database, 'readyAt').then((at) => setWasReady(at !== undefined))
  }, [parts])
  if (wasReady === undefined) return null
  if (wasReady || state.readyAt !== null) return children
  const here = parts.people.ids().length
  return (
    <main className="field-page field-alone">
      <h1>{t('field.first.title')}</h1>
      <p role="status">
        {state.lastWhy === null || state.isRunning
          ? t('field.first.coming', { people: number(here), megabytes: (state.bytes / 1e6).toFixed(1) })
          : t('field.first.waits', { people: number(here) })}
      </p>
      <progress className="first-progress" aria-label={t('field.first.title')} />
      <p className="soft">{t('field.first.kept')}</p>
      {!state.isRunning && (
        <Button look="main" wide onClick={run}>
          {t('field.again')}
        </Button>
      )}
      {here > 0 && (
        <Button look="quiet" onClick={() => setWasReady(true)}>
          {t('field.first.begin')}
        </Button>
      )}
    </main>
  )
}
