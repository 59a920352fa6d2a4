// A code that a phone reads: what it then takes pictures of comes in here, as long as this is open.
import { Smartphone } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { OPENING_MINUTES } from '../../../domain/funds/evidence/opening.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { type About, closeForPhone, useOpenForPhone, useOpeningState } from './useEvidence.ts'
import './evidence.css'

type Props = { projectId: string; about: About; onReceived: () => void; label?: string }

export function ByPhone({ projectId, about, onReceived, label }: Props) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={Smartphone} onPress={() => setOpen(true)}>
        {label ?? t('evidence.by-phone')}
      </Button>
      <Dialog title={t('evidence.by-phone')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Shown projectId={projectId} about={about} onReceived={onReceived} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Shown({ projectId, about, onReceived, onDone }: Props & { onDone: () => void }) {
  const { t, number } = useText()
  const open = useOpenForPhone(projectId)
  const { mutate } = open
  const openingId = open.data?.id
  const opening = useOpeningState(projectId, openingId)
  const received = opening.data?.received ?? 0
  const asked = useRef(false)
  useEffect(() => {
    // A code for each time it is shown, and no second one when React looks twice.
    if (asked.current) return
    asked.current = true
    mutate(about)
  }, [mutate, about])
  useEffect(() => {
    if (!openingId) return
    return () => void closeForPhone(projectId, openingId).catch(() => undefined)
  }, [projectId, openingId])
  const told = useRef(0)
  useEffect(() => {
    if (received === told.current) return
    told.current = received
    onReceived()
  }, [received, onReceived])
  if (open.isError) return <Failed error={open.error} onRetry={() => mutate(about)} />
  if (!open.data) return <Skeleton />
  const isOver = opening.data !== undefined && opening.data.state !== 'open'
  return (
    <div className="by-phone">
      {isOver ? (
        <Notice
          kind="due"
          title={t('evidence.code-over')}
          actions={<Button onPress={() => mutate(about)}>{t('evidence.new-code')}</Button>}
        />
      ) : (
        <>
          <p>{t('evidence.scan-this')}</p>
          <QrCode content={`${location.origin}/evidence#${open.data.code}`} label={t('evidence.scan-this')} />
          <p className="small soft">{t('evidence.code-lasts', { minutes: OPENING_MINUTES })}</p>
        </>
      )}
      <p className="by-phone-count" role="status">
        {t('evidence.received', { count: number(received) })}
      </p>
      <Button look="primary" onPress={onDone}>
        {t('evidence.done')}
      </Button>
    </div>
  )
}
