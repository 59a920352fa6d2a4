import { useSyncExternalStore } from 'react'
import { goBack, Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { useEntries, usePhotos } from '../useField.ts'
import { useSync } from '../useSync.ts'

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** How it stands, calmly: no signal is how things are, and nothing to be warned of. An app on the screen has no browser to go back by. */
export function ConnectionLine({ isInside }: { isInside: boolean }) {
  const { t } = useText()
  const { state } = useSync()
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  const waiting =
    useEntries().filter((entry) => entry.state === 'waiting' && entry.entry.kind !== 'opening').length +
    usePhotos().filter((photo) => photo.state === 'waiting').length
  const isAway = !isOnline || state.lastWhy === 'unreachable'
  const said =
    state.lastWhy === 'signed-out'
      ? t('field.line.signed-out')
      : isAway
        ? t('field.line.offline', { count: waiting })
        : state.isRunning && waiting > 0
          ? t('field.line.sending', { count: waiting })
          : waiting > 0
            ? t('field.line.waiting', { count: waiting })
            : null
  return (
    <header className="field-top">
      {isInside && (
        <button type="button" className="field-top-tap" aria-label={t('field.back')} onClick={() => goBack()}>
          <svg viewBox="0 0 24 24" width="1.4rem" height="1.4rem" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M15 5l-7 7 7 7" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </button>
      )}
      <span className="field-top-line" role="status">
        {said ?? t('field.line.all-sent')}
      </span>
      {state.lastWhy === 'signed-out' && <a href="/sign-in?next=/field">{t('field.sign-in')}</a>}
      <Link to="/field/settings" className="field-top-tap" aria-label={t('field.settings')}>
        <svg
          viewBox="0 0 24 24"
          width="1.4rem"
          height="1.4rem"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          aria-hidden="true"
        >
          <path
            d="M4 7h9M17 7h3M4 17h3M11 17h9M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4M9 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4"
            strokeLinecap="round"
          />
        </svg>
      </Link>
    </header>
  )
}
