import { formatPhone } from '../../../domain/registry/people/phone.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { isUnreadablePhone } from './draft-problems.ts'
import { BLANK_PHONE } from './person-draft.ts'
import { RowList } from './RowList.tsx'
import type { DraftProps } from './usePersonDraft.ts'

/** Many old people have no telephone of their own: whose it is stands beside the number. */
export function PhonesInput({ draft, set, problems }: DraftProps) {
  const { t, list, field } = useText()
  const owners = [{ code: 'self' as const, word: t('phone.own') }, ...optionsOf('relationship', list)]
  return (
    <RowList
      label={field('phones')}
      rows={draft.phones}
      onChange={(rows) => set('phones', rows)}
      blank={BLANK_PHONE}
      addWords={t('phone.add')}
      most={10}
      rowWords={({ phone }, place) => (phone ? formatPhone(phone) : String(place))}
    >
      {(row, change) => (
        <>
          <TextInput
            label={t('phone.number')}
            value={row.phone}
            onChange={(phone) => change({ phone })}
            inputMode="tel"
            autoComplete="off"
            maxLength={60}
            error={problems.phones && isUnreadablePhone(row.phone) ? t('form.phone-unreadable') : undefined}
          />
          <Choice
            label={t('phone.owner')}
            none={t('choice.unknown')}
            value={row.owner}
            onChange={(owner) => change({ owner })}
            options={owners}
          />
          {row.owner !== 'self' && row.owner !== '' && (
            <TextInput
              label={t('phone.owner-name')}
              optional
              value={row.name}
              onChange={(name) => change({ name })}
              maxLength={120}
            />
          )}
        </>
      )}
    </RowList>
  )
}
