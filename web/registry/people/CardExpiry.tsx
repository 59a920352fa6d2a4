import { useText } from '../../text/useText.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Segmented } from '../../ui/Segmented.tsx'

type Props = { value: string | null; onChange: (value: string | null) => void }

/** A day, or for life. */
export function CardExpiry({ value, onChange }: Props) {
  const { t, field } = useText()
  const isLifetime = value === 'lifetime'
  return (
    <>
      <Segmented
        label={field('disabilityCardExpires')}
        value={isLifetime ? 'lifetime' : 'day'}
        onChange={(next) => onChange(next === 'lifetime' ? 'lifetime' : null)}
        options={[
          { code: 'day', word: t('person.card-day') },
          { code: 'lifetime', word: t('person.card-lifetime') },
        ]}
      />
      {!isLifetime && <DateInput label={t('person.card-expires-on')} value={value} onChange={onChange} />}
    </>
  )
}
