import { X } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { NO_FILTERS } from './search.ts'
import { useFilter, useFilterParts } from './useFilter.ts'

/** What is asked, part by part; each can be taken off alone. Printed, they say what the list is of. */
export function FilterChips() {
  const { t } = useText()
  const { filter } = useFilter()
  const parts = useFilterParts()
  if (parts.length === 0) return null
  return (
    <ul className="filter-chips" aria-label={t('people.asked')}>
      {parts.map(({ fields, words }) => (
        <li key={fields[0]} className="filter-chip">
          <span>{words}</span>
          <button
            type="button"
            aria-label={t('people.take-off', { words })}
            onClick={() => filter(Object.fromEntries(fields.map((field) => [field, undefined])))}
          >
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
      {parts.length > 1 && (
        <li className="not-printed">
          <Button look="quiet" onPress={() => filter(NO_FILTERS)}>
            {t('people.clear')}
          </Button>
        </li>
      )}
    </ul>
  )
}
