// What fewer visits need: falls, sores, what was done there. Each folded, with how much of it is filled in.
import { SORE_GRADES, VISIT_ACTS } from '../../../domain/care/visits/visit-lists.ts'
import { useText } from '../text/useText.ts'
import { ChooseMany, ChooseOne } from './Chips.tsx'
import { Fold } from './Fold.tsx'
import type { PartProps } from './part-props.ts'
import { MORE_SIGNS, MoreSigns } from './SignsPart.tsx'

const YES_NO = ['yes', 'no'] as const
type YesNo = (typeof YES_NO)[number]
const asked = (value: boolean | null): YesNo | null => (value === null ? null : value ? 'yes' : 'no')
const answered = (code: YesNo | null) => (code === null ? null : code === 'yes')

export function MoreParts(props: PartProps) {
  const { t, list } = useText()
  const { part, set } = props
  const measured = MORE_SIGNS.filter((sign) => (part.signs[sign] ?? '') !== '').length
  return (
    <section className="visit-section visit-folds">
      <Fold title={t('field.visit.done')} filled={part.done.length}>
        <ChooseMany
          legend={t('field.visit.done-what')}
          options={VISIT_ACTS.map((code) => ({ code, word: list('visitAct', code) }))}
          value={part.done}
          onChange={(done) => set({ done })}
        />
      </Fold>
      <Fold title={t('field.visit.falls')} filled={part.falls === '' ? 0 : 1}>
        <Falls {...props} />
      </Fold>
      <Fold title={t('field.visit.sore')} filled={part.pressureSore === null ? 0 : 1}>
        <Sore {...props} />
      </Fold>
      <Fold title={t('field.visit.more-signs')} filled={measured}>
        <MoreSigns {...props} />
      </Fold>
    </section>
  )
}

const TIMES = ['0', '1', '2', '3'] as const

function Falls({ part, set }: PartProps) {
  const { t } = useText()
  return (
    <>
      <ChooseOne<string>
        legend={t('field.visit.falls-since')}
        options={TIMES.map((code) => ({ code, word: t(`field.visit.falls-${code}`) }))}
        value={part.falls === '' ? null : part.falls}
        onChange={(falls) => set({ falls: falls ?? '', ...(Number(falls) ? {} : { fallInjured: null }) })}
      />
      {Number(part.falls) > 0 && (
        <ChooseOne
          legend={t('field.visit.fall-injured')}
          options={YES_NO.map((code) => ({ code, word: t(`field.visit.${code}`) }))}
          value={asked(part.fallInjured)}
          onChange={(code) => set({ fallInjured: answered(code) })}
        />
      )}
    </>
  )
}

function Sore({ part, set }: PartProps) {
  const { t, list } = useText()
  return (
    <>
      <ChooseOne
        legend={t('field.visit.sore-seen')}
        options={YES_NO.map((code) => ({ code, word: t(`field.visit.${code}`) }))}
        value={asked(part.pressureSore)}
        onChange={(code) => set({ pressureSore: answered(code) })}
      />
      {part.pressureSore && (
        <>
          <label className="visit-words">
            <span>{t('field.visit.sore-place')}</span>
            <input value={part.sorePlace} maxLength={200} onChange={({ target }) => set({ sorePlace: target.value })} />
          </label>
          <ChooseOne
            legend={t('field.visit.sore-grade')}
            options={SORE_GRADES.map((code) => ({ code, word: list('soreGrade', code) }))}
            value={part.soreGrade}
            onChange={(soreGrade) => set({ soreGrade })}
          />
        </>
      )}
    </>
  )
}
