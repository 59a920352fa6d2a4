import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import type { HousemateSuggestion } from '../../../domain/registry/households/household.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useTakeSuggestion } from './useHousehold.ts'

type Props = {
  personId: string
  householdId: string | undefined
  suggestions: HousemateSuggestion[]
  canChange: boolean
}

/** คนบ้านเลขที่เดียวกัน: one click and they live together. */
export function HousemateSuggestions({ personId, householdId, suggestions, canChange }: Props) {
  const { t } = useText()
  const take = useTakeSuggestion(personId, householdId)
  return (
    <div className="housemates">
      <p className="small soft">{t('household.same-house')}</p>
      <ul className="housemate-list">
        {suggestions.map((mate) => (
          <li key={mate.personId} className="housemate">
            <span>
              <Link to="/office/people/$id" params={{ id: mate.personId }}>
                {mate.fullName}
              </Link>
              {mate.age !== null && <span className="small soft"> {t('unit.years', { count: mate.age })}</span>}
            </span>
            {canChange && (
              <Button look="quiet" icon={Plus} isDisabled={take.isPending} onPress={() => take.mutate(mate)}>
                {t(addWords(mate, householdId))}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {take.isError && <Failed error={take.error} />}
    </div>
  )
}

function addWords(mate: HousemateSuggestion, householdId: string | undefined) {
  if (!mate.householdId) return 'household.add-mate'
  return householdId ? 'household.merge' : 'household.join-theirs'
}
