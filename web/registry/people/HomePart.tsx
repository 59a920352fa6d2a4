import { AreaPicker } from '../../ground/areas/AreaPicker.tsx'
import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import type { DraftProps } from './usePersonDraft.ts'

export function HomePart({ draft, set }: DraftProps) {
  const { t, field } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.home')}</legend>
      <div className="form-grid">
        <div className="form-wide">
          <AreaPicker
            label={t('form.area')}
            hint={t('form.area-hint')}
            value={draft.areaCode}
            onChange={(code) => set('areaCode', code)}
          />
        </div>
        <TextInput
          label={t('form.house')}
          value={draft.house}
          onChange={(value) => set('house', value)}
          maxLength={60}
        />
        <TextInput
          label={t('form.moo')}
          value={draft.moo}
          onChange={(value) => set('moo', value.replace(/\D/g, ''))}
          inputMode="numeric"
          maxLength={2}
        />
        <TextInput
          label={t('form.village')}
          optional
          value={draft.village}
          onChange={(value) => set('village', value)}
          maxLength={120}
        />
        <TextInput
          label={field('phones')}
          hint={t('form.phones-hint')}
          value={draft.phones}
          onChange={(value) => set('phones', value)}
          inputMode="tel"
        />
      </div>
    </fieldset>
  )
}
