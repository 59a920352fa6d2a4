import { AreaPicker } from '../../ground/areas/AreaPicker.tsx'
import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { type AddressDraft, type AddressFieldProps, pointOf } from './address-draft.ts'

export function AddressPartsInput({ label, value, onChange, error }: AddressFieldProps) {
  const { t, field } = useText()
  const set = (change: Partial<AddressDraft>) => onChange({ ...value, ...change })
  const text = (name: 'village' | 'lane' | 'road' | 'community', most: number) => (
    <TextInput
      label={name === 'village' ? t('form.village-name') : field(name)}
      optional
      value={value[name]}
      onChange={(typed) => set({ [name]: typed })}
      maxLength={most}
    />
  )
  return (
    <fieldset className="address-parts">
      <legend className="field-label">{label}</legend>
      <div className="form-grid">
        <TextInput label={t('form.house')} value={value.house} onChange={(house) => set({ house })} maxLength={60} />
        <TextInput
          label={t('form.moo')}
          value={value.moo}
          onChange={(moo) => set({ moo: moo.replace(/\D/g, '') })}
          inputMode="numeric"
          maxLength={2}
        />
        {text('village', 120)}
        {text('lane', 80)}
        {text('road', 80)}
        {text('community', 120)}
        <div className="form-wide">
          <AreaPicker
            label={t('form.area')}
            hint={t('form.area-hint')}
            error={error}
            value={value.areaCode}
            onChange={(areaCode) => set({ areaCode })}
          />
        </div>
        <TextInput
          label={field('postcode')}
          optional
          value={value.postcode}
          onChange={(postcode) => set({ postcode: postcode.replace(/\D/g, '') })}
          inputMode="numeric"
          maxLength={5}
        />
        <TextInput
          label={t('address.point')}
          optional
          hint={t('address.point-hint')}
          error={value.point.trim() && !pointOf(value.point) ? t('address.point-wrong') : undefined}
          value={value.point}
          onChange={(point) => set({ point })}
          maxLength={60}
        />
      </div>
    </fieldset>
  )
}
