import { type FormEvent, useState } from 'react'
import { isWhole, type Points, type ScreeningSheet, sumOf } from '../../../domain/funds/screenings/screening.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useGiveScreening } from './useScreening.ts'

/** Once: what was given stands. Whoever has an interest says so and gives no points. */
export function GiveScreening({ projectId, sheet }: { projectId: string; sheet: ScreeningSheet }) {
  const { t, language } = useText()
  const give = useGiveScreening(projectId)
  const [id] = useState(() => newId())
  const [interest, setInterest] = useState<'no' | 'yes'>('no')
  const [points, setPoints] = useState<Points>({})
  const [comment, setComment] = useState('')
  const hasInterest = interest === 'yes'
  const isReady = hasInterest || isWhole(points, sheet)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) give.mutate({ id, hasInterest, points: hasInterest ? {} : points, comment: comment.trim() })
  }
  const scale = Array.from({ length: sheet.most }, (_, at) => String(at + 1))
  return (
    <form className="form panel" onSubmit={submit}>
      <Segmented
        label={t('screenings.have-interest')}
        value={interest}
        onChange={setInterest}
        options={(['no', 'yes'] as const).map((code) => ({ code, word: t(`screenings.interest.${code}`) }))}
      />
      {!hasInterest &&
        sheet.criteria.map(({ code, nameTh, nameEn }) => (
          <Segmented
            key={code}
            label={language === 'en' ? nameEn : nameTh}
            value={points[code] === undefined ? null : String(points[code])}
            onChange={(given) => setPoints((now) => ({ ...now, [code]: Number(given) }))}
            options={scale.map((one) => ({ code: one, word: one }))}
          />
        ))}
      {!hasInterest && (
        <p className="soft">
          {t('screenings.so-far', { sum: sumOf(points), most: sheet.most * sheet.criteria.length })}
        </p>
      )}
      <TextInput
        label={t('screenings.comment')}
        optional
        multiline
        value={comment}
        onChange={setComment}
        maxLength={4000}
      />
      {give.isError && <Failed error={give.error} />}
      <div className="page-actions">
        <Button type="submit" look="primary" isDisabled={!isReady || give.isPending}>
          {t('screenings.send')}
        </Button>
      </div>
    </form>
  )
}
