import type { QueuedPhoto } from '../../local/photo-queue.ts'
import { useText } from '../text/useText.ts'

export function PhotoLines({ photos }: { photos: readonly QueuedPhoto[] }) {
  const { t, reason } = useText()
  const count = (state: QueuedPhoto['state']) => photos.filter((photo) => photo.state === state).length
  if (photos.length === 0) return null
  return (
    <section className="sent-group">
      <h2>{t('field.sent.photos')}</h2>
      <p>{t('field.sent.photo-count', { waiting: count('waiting'), sent: count('sent') })}</p>
      {photos
        .filter(({ state }) => state === 'refused')
        .map(({ id, problem }) => (
          <p key={id} className="field-note field-note-due">
            {reason(problem ?? 'unexpected')}
          </p>
        ))}
    </section>
  )
}
