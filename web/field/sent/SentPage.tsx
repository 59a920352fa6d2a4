import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useEntries, usePhotos } from '../useField.ts'
import { useSync } from '../useSync.ts'
import { PhotoLines } from './PhotoLines.tsx'
import { SentLine } from './SentLine.tsx'
import { SENT_PARTS } from './sent-parts.ts'
import './sent.css'

/** What was written here, and where each of it is now. */
export function SentPage() {
  const { t } = useText()
  const { state, run } = useSync()
  const entries = useEntries().filter(({ entry }) => entry.kind !== 'opening')
  const photos = usePhotos()
  const isEmpty = entries.length === 0 && photos.length === 0
  return (
    <section className="field-page">
      <div className="field-row sent-head">
        <h1>{t('field.tab.sent')}</h1>
        <Button onClick={run} disabled={state.isRunning}>
          {t(state.isRunning ? 'field.sent.going' : 'field.sent.now')}
        </Button>
      </div>
      {SENT_PARTS.map((Part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is written down, and never changes
        <Part key={at} />
      ))}
      {isEmpty && <p className="field-note">{t('field.sent.none')}</p>}
      {GROUPS.map(({ word, states }) => {
        const shown = entries.filter((entry) => states.includes(entry.state)).reverse()
        if (shown.length === 0) return null
        return (
          <section key={word} className="sent-group">
            <h2>{t(`field.sent.group.${word}`, { count: shown.length })}</h2>
            <ul className="plain-list">
              {shown.slice(0, MOST).map((queued) => (
                <SentLine key={queued.entry.id} queued={queued} />
              ))}
            </ul>
          </section>
        )
      })}
      <PhotoLines photos={photos} />
    </section>
  )
}

const MOST = 200

type Group = { word: 'refused' | 'waiting' | 'held' | 'sent'; states: readonly string[] }

/** What needs her comes first. */
const GROUPS: readonly Group[] = [
  { word: 'refused', states: ['refused'] },
  { word: 'waiting', states: ['waiting', 'sending'] },
  { word: 'held', states: ['held'] },
  { word: 'sent', states: ['sent'] },
]
