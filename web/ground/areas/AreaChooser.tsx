import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useDelayed } from '../../ui/useDelayed.ts'
import { AreaLine } from './AreaLine.tsx'
import { AreaSteps } from './AreaSteps.tsx'
import { useAreaSearch } from './useAreas.ts'

type Props = { chosen: string | undefined; onChoose: (code: string | undefined) => void }

/** By name, or step by step from the province down. */
export function AreaChooser({ chosen, onChoose }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const search = useDelayed(typed.trim(), 200)
  return (
    <>
      <SearchBox label={t('area.search')} value={typed} onChange={setTyped} autoFocus />
      {search ? (
        <Found search={search} chosen={chosen} onChoose={onChoose} />
      ) : (
        <AreaSteps chosen={chosen} onChoose={onChoose} />
      )}
    </>
  )
}

function Found({ search, chosen, onChoose }: Props & { search: string }) {
  const { t } = useText()
  const found = useAreaSearch(search)
  if (found.isError) return <Failed error={found.error} />
  return (
    <>
      <ul className="area-list">
        {found.data?.map((area) => (
          <AreaLine key={area.code} isChosen={area.code === chosen} onPress={() => onChoose(area.code)}>
            {area.name}
          </AreaLine>
        ))}
      </ul>
      <p className="area-words" role="status">
        {found.data?.length === 0 ? t('area.none', { search }) : null}
      </p>
    </>
  )
}
