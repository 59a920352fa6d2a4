import { ArrowLeft, Copy, Printer } from 'lucide-react'
import { codeInGroups, type EntrySlip } from '../../../domain/ground/invitations/invitation.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { BrandMark } from '../sign-in/Brand.tsx'
import '../../ui/steps.css'
import './slips.css'

/** LINE opens such a link outside itself: in its own browser nothing can be installed. */
const linkOf = ({ code, isForPhone }: EntrySlip) =>
  `${location.origin}${isForPhone ? '/field/join?openExternalBrowser=1' : '/invitation?openExternalBrowser=1'}#${code}`

/** Slips to be printed, cut and handed over: four on a sheet, each of the size of A6. They are shown once. */
export function Slips({ slips, onDone }: { slips: EntrySlip[]; onDone: () => void }) {
  const { t } = useText()
  return (
    <div className="section">
      <div className="slips-head not-printed">
        <Notice kind="due" title={t('entry-slip.once', { count: slips.length })}>
          {t('entry-slip.once-hint')}
        </Notice>
        <div className="page-actions">
          <Button icon={ArrowLeft} onPress={onDone}>
            {t('entry-slip.done')}
          </Button>
          <Button look="primary" icon={Printer} onPress={() => window.print()}>
            {t('entry-slip.print', { count: slips.length })}
          </Button>
        </div>
      </div>
      <div className="slips">
        {slips.map((slip) => (
          <SlipCard key={slip.id} slip={slip} />
        ))}
      </div>
    </div>
  )
}

function SlipCard({ slip }: { slip: EntrySlip }) {
  const { t, day } = useText()
  const announce = useAnnounce()
  const copy = async () => {
    await navigator.clipboard.writeText(linkOf(slip))
    announce(t('entry-slip.copied'))
  }
  return (
    <article className="slip">
      <header className="slip-head">
        <BrandMark size={26} />
        <span>{t(`entry-slip.title.${slip.purpose}`)}</span>
      </header>
      <p className="slip-name">{slip.name}</p>
      <p className="slip-organization">{slip.organizationName}</p>
      <div className="slip-ways">
        <QrCode content={linkOf(slip)} label={t('entry-slip.qr', { name: slip.name })} />
        <ol className="steps">
          <li>{t('entry-slip.step-scan')}</li>
          <li>{t(slip.isForPhone ? 'entry-slip.step-pin' : 'entry-slip.step-choose')}</li>
          <li>
            {slip.isForPhone ? t('entry-slip.step-home') : t('entry-slip.step-sign-in', { userName: slip.userName })}
          </li>
        </ol>
      </div>
      <p className="slip-by-hand">
        {t('entry-slip.by-hand', { address: `${location.host}${slip.isForPhone ? '/field/join' : '/invitation'}` })}
        <code>{codeInGroups(slip.code)}</code>
      </p>
      <p className="slip-until">{t('entry-slip.until', { day: day(slip.expiresAt.slice(0, 10), 'long') })}</p>
      <div className="not-printed">
        <Button icon={Copy} onPress={() => void copy()}>
          {t('entry-slip.copy')}
        </Button>
      </div>
    </article>
  )
}
