import { Autocomplete, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useText } from '../text/useText.ts'
import { Failed } from '../ui/Failed.tsx'
import { SearchBox } from '../ui/SearchBox.tsx'
import { QuickLine } from './QuickLine.tsx'
import type { QuickChoice } from './quick-groups.ts'
import { useQuickGroups } from './useQuickGroups.ts'

/** People, places and pages under one box; when it is empty, who was opened in this tab, and what may be typed. */
export function QuickResults({ onChoose }: { onChoose: (choice: QuickChoice) => void }) {
  const { t } = useText()
  const { typed, setTyped, search, groups, found } = useQuickGroups()
  const choices = groups.flatMap(({ choices }) => choices)
  const choose = (key: string | number) => {
    const choice = choices.find(({ key: one }) => one === key)
    if (choice) onChoose(choice)
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchBox label={t('quick.title')} placeholder={t('quick.placeholder')} autoFocus />
      <ListBox aria-label={t('quick.results')} className="quick-results" items={groups} onAction={choose}>
        {(group) => (
          <ListBoxSection id={group.id} className="quick-group">
            <Header className="quick-heading">{t(group.heading)}</Header>
            {group.choices.map((choice) => (
              <ListBoxItem key={choice.key} id={choice.key} textValue={choice.name} className="quick-result">
                <QuickLine choice={choice} typed={search} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
      {found.isError && <Failed error={found.error} />}
      <div className="quick-words small" role="status">
        {search && found.isSuccess && !found.isPlaceholderData && choices.length === 0 && (
          <p>{t('quick.none', { search })}</p>
        )}
        {search && found.data?.morePeople && <p>{t('quick.more')}</p>}
        {(!search || choices.length === 0) && !found.isFetching && <QuickHints />}
      </div>
    </Autocomplete>
  )
}

/** What may be typed, by example. */
function QuickHints() {
  const { t } = useText()
  return (
    <dl className="quick-hints">
      {(['name', 'number', 'phone', 'house', 'place'] as const).map((kind) => (
        <div key={kind}>
          <dt>{t(`quick.hint.${kind}`)}</dt>
          <dd>{t(`quick.example.${kind}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
