import { Check } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Household } from '../../../domain/registry/households/household.ts'
import type { PersonListItem } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useDelayed } from '../../ui/useDelayed.ts'
import { type Role, RoleChoice } from './RoleChoice.tsx'
import { useFoundPeople, useJoinHousehold } from './useHousehold.ts'

const TYPING_MS = 250

/** Found by name or number among those whom one sees; whoever lives elsewhere moves in. */
export function AddMember({ household, onDone }: { household: Household; onDone: () => void }) {
  const { t } = useText()
  const join = useJoinHousehold(household.id)
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<PersonListItem>()
  const [role, setRole] = useState<Role>({ role: 'resident', relationship: null })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) join.mutate({ personId: chosen.id, ...role }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <SearchBox label={t('household.find')} value={search} onChange={setSearch} autoFocus />
      <Found
        search={search}
        without={household.members.map(({ personId }) => personId)}
        chosen={chosen?.id}
        onChoose={setChosen}
      />
      {chosen && <RoleChoice value={role} onChange={setRole} />}
      {join.isError && <Failed error={join.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!chosen || join.isPending}>
          {t('household.add')}
        </Button>
      </div>
    </form>
  )
}

type FoundProps = {
  search: string
  without: string[]
  chosen: string | undefined
  onChoose: (person: PersonListItem) => void
}

function Found({ search, without, chosen, onChoose }: FoundProps) {
  const { t } = useText()
  const people = useFoundPeople(useDelayed(search, TYPING_MS))
  if (people.isError) return <Failed error={people.error} />
  const found = people.data?.filter(({ id }) => !without.includes(id))
  if (!found) return <p className="small soft">{t('household.find-hint')}</p>
  if (found.length === 0) return <p className="soft">{t('household.find-nobody')}</p>
  return (
    <ul className="found-people">
      {found.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            className="found-person"
            aria-pressed={person.id === chosen}
            onClick={() => onChoose(person)}
          >
            <span>
              <strong>{person.fullName}</strong>
              <span className="small soft found-where">
                {[person.age !== null && t('unit.years', { count: person.age }), person.house, person.areaName]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {person.id === chosen && <Check size={18} aria-hidden />}
          </button>
        </li>
      ))}
    </ul>
  )
}
