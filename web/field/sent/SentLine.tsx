import { useState } from 'react'
import type { CONSENT_PURPOSES } from '../../../domain/ground/consent/consent-lists.ts'
import type { QueuedEntry } from '../../local/outbox.ts'
import { giveToCoordinator } from '../../local/sync-push.ts'
import { findHer } from '../people/one-who-stays.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import { useField, useLines } from '../useField.ts'
import { useOpenPhone } from '../useSync.ts'
import { editPathOf } from './edit-path.ts'
import { saveAsFile } from './save-as-file.ts'

export function SentLine({ queued }: { queued: QueuedEntry }) {
  const { t, moment, reason } = useText()
  const { entry, state, problem, details, sentAt } = queued
  const person = findHer(useLines(), entry.about)
  const name = person ? [person.firstName, person.lastName].filter(Boolean).join(' ') : null
  return (
    <li className="field-card">
      <div>
        <strong>{t(`field.kind.${entry.kind}`)}</strong> {name}
      </div>
      <span className="small soft">
        {sentAt && state !== 'refused'
          ? t('field.sent.at', { when: moment(sentAt) })
          : t('field.sent.written', { when: moment(entry.madeAt) })}
      </span>
      {state === 'refused' && (
        <>
          <p className="field-note field-note-due">{reason(problem ?? 'unexpected', details)}</p>
          {entry.kind === 'consent' && <ConsentSaid body={entry.body} />}
          <WaysOut queued={queued} />
        </>
      )}
    </li>
  )
}

/** It was signed, so it is not mended but asked again; here is what was said. */
function ConsentSaid({ body }: { body: QueuedEntry['entry']['body'] }) {
  const { t, day } = useText()
  return (
    <dl className="sent-said">
      <dt>{t(`field.consent.spoken.${body.purpose as (typeof CONSENT_PURPOSES)[number]}`)}</dt>
      <dd>
        {t(body.saysYes === true ? 'field.consent.said-yes' : 'field.consent.said-no')} · {day(String(body.saidOn))}
      </dd>
    </dl>
  )
}

function WaysOut({ queued }: { queued: QueuedEntry }) {
  const { t, problem } = useText()
  const { parts, sync } = useOpenPhone()
  const [said, setSaid] = useState<string>()
  const { entry } = queued
  const { restricted } = useField().me
  const edit = editPathOf(entry, restricted)
  const give = async () => {
    const item = parts.outbox.items().find(({ id }) => id === entry.id)
    if (!item) return
    try {
      await giveToCoordinator({ parts, network: sync.network, now: Date.now }, item)
      void sync.run()
    } catch (error) {
      setSaid(error instanceof Error && error.name === 'Error' ? t('field.sent.give-later') : problem(error))
    }
  }
  return (
    <div className="field-row">
      {edit && (
        <Link to={edit} className={tap('main')}>
          {t('field.sent.edit')}
        </Link>
      )}
      <Button onClick={() => void give()}>{t('field.sent.give')}</Button>
      <Button look="quiet" onClick={() => saveAsFile(entry, restricted)}>
        {t('field.sent.as-file')}
      </Button>
      {said && <p role="status">{said}</p>}
    </div>
  )
}
