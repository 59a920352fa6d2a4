// What the field app asks besides: what was done, falls, sores, and what is seldom measured.
import { PRESSURE_POSITIONS, SORE_GRADES, VISIT_ACTS } from '../../../domain/care/visits/visit-lists.ts'
import { useText } from '../../text/useText.ts'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Fold } from './Fold.tsx'
import type { VisitPartProps } from './VisitWhenPart.tsx'
import { SELDOM_MEASURED, SignInput } from './VitalSignsPart.tsx'
import { fallsOf, isFilled } from './visit-draft.ts'

export function MoreParts(props: VisitPartProps) {
  const { t, list } = useText()
  const { draft, set } = props
  const measured = SELDOM_MEASURED.filter((sign) => isFilled(draft.measures[sign])).length
  return (
    <>
      <Fold title={t('visit.acts')} filled={draft.done.length}>
        <CheckChips
          label={t('visit.acts-which')}
          value={draft.done}
          onChange={(done) => set({ done })}
          options={VISIT_ACTS.map((code) => ({ code, word: list('visitAct', code) }))}
        />
      </Fold>
      <Fold title={t('visit.fell')} filled={isFilled(draft.falls) ? 1 : 0}>
        <Falls {...props} />
      </Fold>
      <Fold title={t('visit.sores')} filled={draft.pressureSore === null ? 0 : 1}>
        <Sore {...props} />
      </Fold>
      <Fold title={t('visit.more-signs')} filled={measured}>
        <div className="form-grid">
          {SELDOM_MEASURED.map((sign) => (
            <SignInput key={sign} sign={sign} {...props} />
          ))}
          <Choice
            label={t('visit.position')}
            none={t('visit.unsaid')}
            value={draft.pressurePosition ?? ''}
            onChange={(code) => set({ pressurePosition: code || null })}
            options={PRESSURE_POSITIONS.map((code) => ({ code, word: list('pressurePosition', code) }))}
          />
        </div>
      </Fold>
    </>
  )
}

function Falls({ draft, set }: VisitPartProps) {
  const { t } = useText()
  const isNoFigure = isFilled(draft.falls) && fallsOf(draft) === null
  return (
    <div className="form-grid">
      <TextInput
        label={t('visit.falls-since')}
        hint={t('visit.falls-hint')}
        warning={isNoFigure ? t('visit.not-a-figure') : undefined}
        unit={t('visit.times')}
        value={draft.falls}
        onChange={(falls) => set({ falls })}
        inputMode="numeric"
        maxLength={2}
      />
      {(fallsOf(draft) ?? 0) > 0 && (
        <YesNo
          label={t('visit.fall-injured')}
          value={draft.fallInjured}
          onChange={(fallInjured) => set({ fallInjured })}
        />
      )}
    </div>
  )
}

function Sore({ draft, set }: VisitPartProps) {
  const { t, list } = useText()
  return (
    <div className="form-grid">
      <YesNo
        label={t('visit.sore-seen')}
        value={draft.pressureSore}
        onChange={(pressureSore) => set({ pressureSore })}
      />
      {draft.pressureSore && (
        <>
          <TextInput
            label={t('visit.sore-place')}
            hint={t('visit.sore-place-hint')}
            value={draft.sorePlace}
            onChange={(sorePlace) => set({ sorePlace })}
            maxLength={200}
          />
          <Choice
            label={t('visit.sore-grade')}
            none={t('visit.unsaid')}
            value={draft.soreGrade ?? ''}
            onChange={(code) => set({ soreGrade: code || null })}
            options={SORE_GRADES.map((code) => ({ code, word: list('soreGrade', code) }))}
          />
        </>
      )}
    </div>
  )
}

const ANSWERS = ['yes', 'no'] as const

type YesNoProps = { label: string; value: boolean | null; onChange: (value: boolean | null) => void }

/** Not asked is neither. */
function YesNo({ label, value, onChange }: YesNoProps) {
  const { t } = useText()
  return (
    <Choice
      label={label}
      none={t('visit.unsaid')}
      value={value === null ? '' : value ? 'yes' : 'no'}
      onChange={(code) => onChange(code === '' ? null : code === 'yes')}
      options={ANSWERS.map((code) => ({ code, word: t(`visit.${code}`) }))}
    />
  )
}
