import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { HeldInFull } from '../../../domain/sync/held.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { HeldWhy } from './HeldWhy.tsx'
import { heldLines } from './held-words.ts'
import { skewWords } from './skew-words.ts'
import { useHeldEntry, useSettleHeld } from './usePhones.ts'

const LEAST_REASON = 3

export function HeldSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useText()
  const held = useHeldEntry(id)
  return (
    <Dialog
      title={held.data ? t(`field.kind.${held.data.kind}`) : t('phones.part.held')}
      isOpen
      onClose={onClose}
      look="sheet"
    >
      {held.isPending && <Skeleton />}
      {held.isError && <Failed error={held.error} onRetry={() => void held.refetch()} />}
      {held.data && (
        <>
          <HeldFacts held={held.data} />
          <Settle id={id} onDone={onClose} />
        </>
      )}
    </Dialog>
  )
}

function HeldFacts({ held }: { held: HeldInFull }) {
  const words = useText()
  const { t, moment } = words
  const skew = skewWords(held.skewSeconds, words)
  const lines = heldLines(held.kind, held.body, words)
  return (
    <>
      <Facts>
        {held.about && held.kind !== 'person' && (
          <Fact term={t('phones.held-about')} wide>
            {held.personName ? (
              <Link to="/office/people/$id" params={{ id: held.about }}>
                {held.personName}
              </Link>
            ) : (
              t('phones.held-person-unseen')
            )}
          </Fact>
        )}
        <Fact term={t('phones.held-from')}>{held.accountName}</Fact>
        <Fact term={t('phones.held-received')}>{moment(held.receivedAt)}</Fact>
        <Fact term={t('phones.held-made-at')} wide>
          {moment(held.madeAt)}
          {skew && <div className="small">{skew}</div>}
        </Fact>
        <Fact term={t('phones.held-why')} wide>
          <HeldWhy entry={held} />
        </Fact>
      </Facts>
      <section className="sheet-part">
        <h3>{t('phones.held-says')}</h3>
        {lines.length === 0 && <p className="soft">{t('phones.held-says-nothing')}</p>}
        <Facts>
          {lines.map(({ key, word, value }) => (
            <Fact key={key} term={word} wide={value.length > 40}>
              {value}
            </Fact>
          ))}
        </Facts>
        {held.kind === 'assessment' && <p className="soft small">{t('phones.held-answers-closed')}</p>}
      </section>
    </>
  )
}

function Settle({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useText()
  const announce = useAnnounce()
  const settle = useSettleHeld(id)
  const [reason, setReason] = useState<string>()
  const isSaid = (reason ?? '').trim().length >= LEAST_REASON
  const leave = (event: FormEvent) => {
    event.preventDefault()
    if (!reason || !isSaid) return
    settle.mutate({ outcome: 'not-written', reason }, { onSuccess: () => done('phones.held-not-written') })
  }
  const done = (word: 'phones.held-written' | 'phones.held-not-written') => {
    announce(t(word))
    onDone()
  }
  return (
    <form className="form" onSubmit={leave}>
      {settle.isError && <Failed error={settle.error} />}
      {reason === undefined ? (
        <>
          <p className="soft small">{t('phones.held-write-hint')}</p>
          <div className="page-actions">
            <Button
              look="primary"
              isDisabled={settle.isPending}
              onPress={() => settle.mutate({ outcome: 'written' }, { onSuccess: () => done('phones.held-written') })}
            >
              {t('phones.held-write')}
            </Button>
            <Button onPress={() => setReason('')}>{t('phones.held-leave')}</Button>
          </div>
        </>
      ) : (
        <>
          <TextInput
            label={t('phones.held-reason')}
            hint={t('phones.held-reason-hint')}
            value={reason}
            onChange={setReason}
            multiline
            maxLength={500}
          />
          <div className="page-actions">
            <Button type="submit" isDisabled={!isSaid || settle.isPending}>
              {t('phones.held-leave-send')}
            </Button>
            <Button look="quiet" onPress={() => setReason(undefined)}>
              {t('action.cancel')}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
