import { KeyRound, ShieldX } from 'lucide-react'
import { useState } from 'react'
import { EntryKind } from '../../../domain/sync/entry.ts'
import type { Phone } from '../../../domain/sync/phone.ts'
import { useText, type Words } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PhoneStateBadges } from './PhoneStateBadges.tsx'
import { usePhoneAct } from './usePhones.ts'

export function PhoneSheet({ phone, onClose }: { phone: Phone; onClose: () => void }) {
  const { t, moment, number } = useText()
  return (
    <Dialog title={t('phones.of', { name: phone.accountName })} isOpen onClose={onClose} look="sheet">
      <PhoneStateBadges phone={phone} />
      <Facts>
        <Fact term={t('phones.organization')} wide>
          {phone.organizationName}
        </Fact>
        <Fact term={t('phones.last-contact')}>{moment(phone.lastContactAt)}</Fact>
        <Fact term={t('phones.waiting')}>
          {t('phones.waiting-of', { entries: phone.waitingEntries, photos: phone.waitingPhotos })}
        </Fact>
        <Fact term={t('phones.oldest-waiting')}>{phone.oldestMadeAt && moment(phone.oldestMadeAt)}</Fact>
        <Fact term={t('phones.people')}>{number(phone.people)}</Fact>
        <Fact term={t('phones.storage')} wide>
          <StorageWords phone={phone} />
        </Fact>
        <Fact term={t('phones.version')}>{phone.version}</Fact>
      </Facts>
      <MissingPart phone={phone} />
      <UnlockingPart phone={phone} />
      <WipingPart phone={phone} />
    </Dialog>
  )
}

const megabytes = (bytes: number) => Math.max(1, Math.round(bytes / 1_000_000))

function StorageWords({ phone: { isPersistent, usedBytes, grantedBytes } }: { phone: Phone }) {
  const { t } = useText()
  return (
    <>
      {usedBytes !== null && grantedBytes !== null
        ? t('phones.storage-used', { used: megabytes(usedBytes), granted: megabytes(grantedBytes) })
        : t('phones.storage-unknown')}
      <div className="small soft">
        {t(
          isPersistent === null
            ? 'phones.persistence-unasked'
            : isPersistent
              ? 'phones.persistent'
              : 'phones.not-persistent',
        )}
      </div>
    </>
  )
}

/** What a lost phone had not sent: kinds and how many, for nobody here knows more. */
function MissingPart({ phone: { wipingAskedAt, missing } }: { phone: Phone }) {
  const { t, number } = useText()
  if (!wipingAskedAt) return null
  const kinds = [...new Set(missing.map(({ kind }) => kind))]
  const countOf = (kind: string) => missing.filter((one) => one.kind === kind).length
  return (
    <section className="sheet-part">
      <h3>{t('phones.missing')}</h3>
      {missing.length === 0 && <p className="soft">{t('phones.missing-none')}</p>}
      {kinds.length > 0 && <p>{t('phones.missing-lead')}</p>}
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {kindWords(kind, t)} {number(countOf(kind))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A photograph waits in a queue of its own and is no entry. */
function kindWords(kind: string, t: Words['t']): string {
  const known = EntryKind.safeParse(kind)
  return known.success ? t(`field.kind.${known.data}`) : t('phones.photo')
}

function UnlockingPart({ phone }: { phone: Phone }) {
  const { t, moment } = useText()
  const unlock = usePhoneAct(phone.id, 'unlocking')
  if (phone.wipingAskedAt) return null
  return (
    <section className="sheet-part">
      <h3>{t('phones.unlock')}</h3>
      <p className="soft">{t('phones.unlock-hint')}</p>
      {phone.unlockingAskedAt && <p>{t('phones.unlock-asked', { at: moment(phone.unlockingAskedAt) })}</p>}
      {phone.unlockingAllowedAt ? (
        <Notice kind="done">{t('phones.unlock-allowed', { at: moment(phone.unlockingAllowedAt) })}</Notice>
      ) : (
        <Button icon={KeyRound} isDisabled={unlock.isPending} onPress={() => unlock.mutate()}>
          {t('phones.unlock')}
        </Button>
      )}
      {unlock.isError && <Failed error={unlock.error} />}
    </section>
  )
}

function WipingPart({ phone }: { phone: Phone }) {
  const { t, moment } = useText()
  const wipe = usePhoneAct(phone.id, 'wiping')
  const [isAsking, setAsking] = useState(false)
  if (phone.wipedAt) return <Notice kind="done">{t('phones.wiped-at', { at: moment(phone.wipedAt) })}</Notice>
  if (phone.wipingAskedAt)
    return <Notice kind="due">{t('phones.wiping-asked', { at: moment(phone.wipingAskedAt) })}</Notice>
  const waiting = phone.waitingEntries + phone.waitingPhotos
  return (
    <section className="sheet-part">
      <h3>{t('phones.lost')}</h3>
      <p className="soft">{t('phones.lost-hint')}</p>
      {isAsking ? (
        <Notice
          kind="urgent"
          title={t('phones.wipe-sure')}
          isLive
          actions={
            <>
              <Button look="urgent" icon={ShieldX} isDisabled={wipe.isPending} onPress={() => wipe.mutate()}>
                {t('phones.wipe')}
              </Button>
              <Button look="quiet" onPress={() => setAsking(false)}>
                {t('action.cancel')}
              </Button>
            </>
          }
        >
          {t('phones.wipe-takes', { waiting })}
        </Notice>
      ) : (
        <Button look="urgent" icon={ShieldX} onPress={() => setAsking(true)}>
          {t('phones.wipe')}
        </Button>
      )}
      {wipe.isError && <Failed error={wipe.error} />}
    </section>
  )
}
