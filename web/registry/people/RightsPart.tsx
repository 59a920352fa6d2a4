import { useMe } from '../../ground/sign-in/useMe.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { CardExpiry } from './CardExpiry.tsx'
import type { DraftProps } from './usePersonDraft.ts'

/** The health right with the day it was checked, and disability with its card. */
export function RightsPart(props: DraftProps & { seesHealth: boolean }) {
  const { t } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.rights')}</legend>
      <HealthRight {...props} />
      {props.seesHealth && <DisabilityInput {...props} />}
    </fieldset>
  )
}

function HealthRight({ draft, set }: DraftProps) {
  const { t, list, field } = useText()
  const { today } = useMe()
  return (
    <div className="form-grid">
      <Choice
        label={field('healthRight')}
        none={t('choice.unknown')}
        value={draft.healthRight}
        onChange={(value) => set('healthRight', value)}
        options={optionsOf('healthRight', list)}
      />
      {draft.healthRight !== '' && (
        <>
          <TextInput
            label={field('healthRightType')}
            optional
            hint={t('form.right-type-hint')}
            value={draft.healthRightType}
            onChange={(value) => set('healthRightType', value)}
            maxLength={60}
          />
          <TextInput
            label={field('healthRightUnit')}
            optional
            value={draft.healthRightUnit}
            onChange={(value) => set('healthRightUnit', value)}
            maxLength={160}
          />
          <DateInput
            label={field('healthRightCheckedOn')}
            optional
            value={draft.healthRightCheckedOn}
            max={today}
            onChange={(day) => set('healthRightCheckedOn', day)}
          />
        </>
      )}
    </div>
  )
}

function DisabilityInput(props: DraftProps) {
  const { draft, set } = props
  const { list, field } = useText()
  const hasCard = draft.disabilities.length > 0 || draft.disabilityCardNumber !== '' || draft.disabilityCardState !== ''
  return (
    <>
      <CheckChips
        label={field('disabilities')}
        value={draft.disabilities}
        onChange={(value) => set('disabilities', value)}
        options={optionsOf('disability', list)}
      />
      {hasCard && <DisabilityCard {...props} />}
    </>
  )
}

function DisabilityCard({ draft, set }: DraftProps) {
  const { t, list, field } = useText()
  const { today } = useMe()
  return (
    <div className="form-grid">
      <Choice
        label={field('disabilityCause')}
        none={t('choice.unknown')}
        value={draft.disabilityCause}
        onChange={(value) => set('disabilityCause', value)}
        options={optionsOf('disabilityCause', list)}
      />
      <Choice
        label={field('disabilityCardState')}
        none={t('choice.unknown')}
        value={draft.disabilityCardState}
        onChange={(value) => set('disabilityCardState', value)}
        options={optionsOf('cardState', list)}
      />
      <TextInput
        label={field('disabilityCardNumber')}
        optional
        value={draft.disabilityCardNumber}
        onChange={(value) => set('disabilityCardNumber', value)}
        maxLength={30}
      />
      <DateInput
        label={field('disabilityCardIssuedOn')}
        optional
        value={draft.disabilityCardIssuedOn}
        max={today}
        onChange={(day) => set('disabilityCardIssuedOn', day)}
      />
      <TextInput
        label={field('disabilityCardPlace')}
        optional
        value={draft.disabilityCardPlace}
        onChange={(value) => set('disabilityCardPlace', value)}
        maxLength={160}
      />
      <CardExpiry value={draft.disabilityCardExpires} onChange={(value) => set('disabilityCardExpires', value)} />
    </div>
  )
}
