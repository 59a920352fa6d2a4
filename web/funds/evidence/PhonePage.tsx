// What the code opens on a phone, without an account: pictures for one thing, and nothing else.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { EVIDENCE_EDGE } from '../../../domain/funds/evidence/evidence.ts'
import { type OpenedOnPhone, OpeningCode } from '../../../domain/funds/evidence/opening.ts'
import { StandAlone } from '../../ground/sign-in/StandAlone.tsx'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { PeopleAgreed } from './PeopleAgreed.tsx'
import { PickPictures } from './PickPictures.tsx'
import { PicturesOnTheWay } from './PicturesOnTheWay.tsx'
import { useSendPictures } from './useSendPictures.ts'
import './evidence.css'

/** The code comes behind the # of the link, which no server and no log sees. */
export function PhonePage() {
  const { t } = useText()
  const [code] = useState(() => location.hash.slice(1))
  const open = useMutation({
    mutationFn: (typed: string) => api.post<OpenedOnPhone>('/evidence-openings/opening', { code: typed }),
  })
  const { mutate } = open
  const isCode = OpeningCode.safeParse({ code }).success
  useEffect(() => {
    if (isCode) mutate(code)
  }, [mutate, code, isCode])
  return (
    <StandAlone title={t('evidence.phone-title')}>
      {!isCode && <Notice kind="due">{t('evidence.phone-no-code')}</Notice>}
      {open.isError && <Failed error={open.error} onRetry={() => mutate(code)} />}
      {open.isPending && <Skeleton />}
      {open.data && <Takes code={code} opened={open.data} />}
    </StandAlone>
  )
}

function Takes({ code, opened }: { code: string; opened: OpenedOnPhone }) {
  const { t, moment } = useText()
  const { kind } = opened
  const [caption, setCaption] = useState('')
  const [isAgreed, setAgreed] = useState(false)
  const sending = useSendPictures({
    path: '/evidence-openings/photos',
    edge: EVIDENCE_EDGE,
    fields: { caption, peopleAgreed: String(isAgreed) },
    headers: { 'x-klang-opening': code },
  })
  const mayPick = kind !== 'photo' || isAgreed
  const pick = (files: File[]) => {
    sending.add(files)
    setCaption('')
  }
  return (
    <div className="phone-page">
      <p>
        <strong>{t(`evidence.kind.${kind}`)}</strong>
        <br />
        {opened.projectTitle}
      </p>
      {kind === 'photo' && <PeopleAgreed isAgreed={isAgreed} onChange={setAgreed} />}
      <TextInput label={t('evidence.caption')} optional value={caption} onChange={setCaption} maxLength={500} />
      <PickPictures label={t('evidence.take')} byCamera look="primary" isDisabled={!mayPick} onPick={pick} />
      <PickPictures label={t('evidence.choose')} isDisabled={!mayPick} onPick={pick} />
      <PicturesOnTheWay sending={sending} keepsSent />
      <p className="small soft">{t('evidence.phone-until', { until: moment(opened.expiresAt) })}</p>
    </div>
  )
}
