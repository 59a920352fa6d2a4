// The signs most visits measure; the others stand in MoreSigns.
import { PRESSURE_POSITIONS, SUGAR_KINDS } from '../../../domain/care/visits/visit-lists.ts'
import type { VitalSign } from '../../../domain/care/visits/vital-ranges.ts'
import type { TextKey } from '../../text/catalogues.ts'
import { useText } from '../text/useText.ts'
import { ChooseOne } from './Chips.tsx'
import type { PartProps } from './part-props.ts'
import { MeaningSays, SignField } from './SignField.tsx'
import { bmiMeaningOf, lastOf, meaningOf } from './sign-meaning.ts'
import { signOf } from './visit-sheet.ts'

const UNITS: Record<VitalSign, TextKey> = {
  systolic: 'unit.mmhg',
  diastolic: 'unit.mmhg',
  pulse: 'unit.bpm',
  temperature: 'unit.celsius',
  respiration: 'unit.bpm',
  oxygen: 'unit.percent',
  sugar: 'unit.mgdl',
  weightKg: 'unit.kg',
  heightCm: 'unit.cm',
  waistCm: 'unit.cm',
}

function useSigns({ part, person, known, set }: PartProps) {
  const { t, day } = useText()
  const visits = person?.visits ?? []
  const field = (sign: VitalSign) => (
    <SignField
      sign={sign}
      unit={t(UNITS[sign])}
      typed={part.signs[sign] ?? ''}
      last={lastOf(visits, sign, part.visitId)}
      onChange={(typed) => set({ signs: { ...part.signs, [sign]: typed } })}
    />
  )
  const measured = (sign: VitalSign) => signOf(part, sign)
  const meaning = (sign: VitalSign) =>
    meaningOf(
      sign,
      { [sign]: measured(sign), systolic: measured('systolic'), diastolic: measured('diastolic') },
      part.sugarKind,
      known,
    )
  const before = (...signs: VitalSign[]) => {
    const last = signs.map((sign) => lastOf(visits, sign, part.visitId))
    if (!last[0]) return null
    const value = last.map((one) => one?.value ?? '–').join('/')
    return <span className="visit-before">{t('field.visit.before', { value, day: day(last[0].on) })}</span>
  }
  return { field, measured, meaning, before }
}

export function SignsPart(props: PartProps) {
  const { t, list } = useText()
  const { part, person, known, set } = props
  const { field, measured, meaning, before } = useSigns(props)
  const height = measured('heightCm') ?? lastOf(person?.visits ?? [], 'heightCm', part.visitId)?.value ?? null
  const bmi = bmiMeaningOf(measured('weightKg'), height, known)
  return (
    <section className="visit-section">
      <h2>{t('field.visit.signs')}</h2>
      <div className="visit-signs">
        <div className="visit-pair">
          {field('systolic')}
          {field('diastolic')}
          <p className="visit-pair-says" aria-live="polite">
            <MeaningSays meaning={meaning('diastolic')} />
            {before('systolic', 'diastolic')}
          </p>
        </div>
        <SignRow says={<MeaningSays meaning={meaning('pulse')} />} before={before('pulse')}>
          {field('pulse')}
        </SignRow>
        <SignRow says={<MeaningSays meaning={meaning('temperature')} />} before={before('temperature')}>
          {field('temperature')}
        </SignRow>
        <SignRow says={<MeaningSays meaning={meaning('sugar')} />} before={before('sugar')}>
          {field('sugar')}
        </SignRow>
        {measured('sugar') !== null && (
          <ChooseOne
            legend={t('field.visit.sugar-kind')}
            options={SUGAR_KINDS.map((code) => ({ code, word: list('sugarKind', code) }))}
            value={part.sugarKind}
            onChange={(sugarKind) => set({ sugarKind })}
          />
        )}
        <SignRow
          says={<MeaningSays meaning={bmi} {...(bmi ? { before: t('field.visit.bmi', { bmi: bmi.bmi }) } : {})} />}
          before={before('weightKg')}
        >
          {field('weightKg')}
        </SignRow>
      </div>
    </section>
  )
}

type Row = { children: React.ReactNode; says: React.ReactNode; before: React.ReactNode }

function SignRow({ children, says, before }: Row) {
  return (
    <div className="visit-row">
      {children}
      <p className="visit-row-says" aria-live="polite">
        {says}
        {before}
      </p>
    </div>
  )
}

export const MORE_SIGNS = ['oxygen', 'respiration', 'heightCm', 'waistCm'] as const

export function MoreSigns(props: PartProps) {
  const { t, list } = useText()
  const { part, set } = props
  const { field, measured, meaning, before } = useSigns(props)
  return (
    <>
      {MORE_SIGNS.map((sign) => (
        <SignRow key={sign} says={<MeaningSays meaning={meaning(sign)} />} before={before(sign)}>
          {field(sign)}
        </SignRow>
      ))}
      {measured('systolic') !== null && (
        <ChooseOne
          legend={t('field.visit.position')}
          options={PRESSURE_POSITIONS.map((code) => ({ code, word: list('pressurePosition', code) }))}
          value={part.pressurePosition}
          onChange={(pressurePosition) => set({ pressurePosition })}
        />
      )}
    </>
  )
}
