// A place typed as one Thai line, completed from the official list: "ท่าข้าม หาดใหญ่".
import { useEffect, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useText } from '../../text/useText.ts'
import { FieldLabel, FieldNotes, type FieldWords } from '../../ui/Field.tsx'
import { useDelayed } from '../../ui/useDelayed.ts'
import { useArea, useAreaSearch } from './useAreas.ts'
import '../../ui/popover.css'
import './areas.css'

type Props = FieldWords & { value: string | null; onChange: (code: string | null) => void; isRequired?: boolean }

export function AreaPicker({ label, hint, warning, error, optional, value, onChange, isRequired }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const chosen = useArea(value)
  const chosenName = value ? chosen.data?.name : undefined
  useEffect(() => {
    if (chosenName) setTyped(chosenName)
  }, [chosenName])
  const search = useDelayed(typed === chosenName ? '' : typed.trim(), 200)
  const found = useAreaSearch(search)
  const items = search ? (found.data ?? []) : chosen.data && value ? [chosen.data] : []
  const type = (text: string) => {
    setTyped(text)
    if (text === '') onChange(null)
  }
  return (
    <ComboBox
      className="field"
      items={items}
      inputValue={typed}
      onInputChange={type}
      value={value}
      onChange={(code) => {
        if (code === null) return
        // In the same breath: a name that came later would look typed, and open the list again over the form.
        setTyped(items.find((area) => area.code === code)?.name ?? typed)
        onChange(String(code))
      }}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={error !== undefined}
      {...(isRequired ? { isRequired } : {})}
      onBlur={() => {
        if (chosenName) setTyped(chosenName)
      }}
    >
      <FieldLabel label={label} optional={optional} />
      <Input className="input" placeholder={t('area.placeholder')} />
      <FieldNotes hint={hint} warning={warning} error={error} />
      <Popover className="popover combo-popover">
        <ListBox
          className="combo-list"
          renderEmptyState={() => (
            <p className="area-words">{found.data && search ? t('area.none', { search }) : t('area.searching')}</p>
          )}
        >
          {(area: { code: string; name: string }) => (
            <ListBoxItem id={area.code} textValue={area.name} className="combo-item">
              {area.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
