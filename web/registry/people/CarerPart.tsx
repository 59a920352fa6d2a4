import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { CarerRow } from './care-draft.ts'
import { RowList } from './RowList.tsx'
import type { DraftProps } from './usePersonDraft.ts'

const BLANK: CarerRow = { name: '', relationship: '', kind: '', phone: '', sinceDay: null, untilDay: null }

export function CarerPart({ draft, set, problems }: DraftProps) {
  const { t, list, field } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.carer')}</legend>
      <div className="form-grid">
        <TextInput
          label={field('carerName')}
          value={draft.carerName}
          onChange={(value) => set('carerName', value)}
          maxLength={200}
        />
        <Choice
          label={field('carerRelationship')}
          none={t('choice.unknown')}
          value={draft.carerRelationship}
          onChange={(value) => set('carerRelationship', value)}
          options={optionsOf('relationship', list)}
        />
        <TextInput
          label={field('carerPhone')}
          value={draft.carerPhone}
          onChange={(value) => set('carerPhone', value)}
          error={problems.carerPhone && t(problems.carerPhone)}
          inputMode="tel"
          maxLength={20}
        />
      </div>
      <RowList
        label={field('carers')}
        rows={draft.carers}
        onChange={(rows) => set('carers', rows)}
        blank={BLANK}
        addWords={t('carer.add')}
        most={10}
        rowWords={({ name }, place) => name || String(place)}
      >
        {(row, change) => <FurtherCarer row={row} change={change} />}
      </RowList>
    </fieldset>
  )
}

function FurtherCarer({ row, change }: { row: CarerRow; change: (change: Partial<CarerRow>) => void }) {
  const { t, list } = useText()
  return (
    <>
      <TextInput label={t('carer.name')} value={row.name} onChange={(name) => change({ name })} maxLength={200} />
      <Choice
        label={t('carer.kind')}
        none={t('choice.unknown')}
        value={row.kind}
        onChange={(kind) => change({ kind })}
        options={optionsOf('carerKind', list)}
      />
      <Choice
        label={t('carer.relationship')}
        none={t('choice.unknown')}
        value={row.relationship}
        onChange={(relationship) => change({ relationship })}
        options={optionsOf('relationship', list)}
      />
      <TextInput
        label={t('phone.number')}
        optional
        value={row.phone}
        onChange={(phone) => change({ phone })}
        inputMode="tel"
        maxLength={20}
      />
      <DateInput label={t('carer.since')} optional value={row.sinceDay} onChange={(sinceDay) => change({ sinceDay })} />
      <DateInput label={t('carer.until')} optional value={row.untilDay} onChange={(untilDay) => change({ untilDay })} />
    </>
  )
}
