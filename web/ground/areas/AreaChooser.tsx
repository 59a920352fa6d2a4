import { Check, ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Area } from '../../../domain/ground/areas/area.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useDelayed } from '../../ui/useDelayed.ts'
import { useArea, useAreaSearch, useAreaSets, useAreasIn } from './useAreas.ts'

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
        <Steps chosen={chosen} onChoose={onChoose} />
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

function Steps({ chosen, onChoose }: Props) {
  const { t, language } = useText()
  const here = useArea(chosen)
  const sets = useAreaSets()
  const children = useAreasIn(here.data?.code)
  const chosenSet = sets.data?.find((set) => set.code === chosen)
  const inSet = (area: Area) => !chosenSet || chosenSet.areas.some((code) => area.code.startsWith(code))
  return (
    <ul className="area-list">
      <AreaLine isChosen={!chosen} onPress={() => onChoose(undefined)}>
        {t('area.all')}
      </AreaLine>
      {!here.data &&
        sets.data
          ?.filter((set) => set.code)
          .map((set) => (
            <AreaLine key={set.id} isChosen={set.code === chosen} onPress={() => onChoose(set.code)}>
              {(language === 'en' && set.nameEn) || set.nameTh}
            </AreaLine>
          ))}
      {here.data?.path.map((step) => (
        <AreaLine key={step.code} isChosen={step.code === chosen} onPress={() => onChoose(step.code)}>
          {step.name}
        </AreaLine>
      ))}
      {children.data?.filter(inSet).map((area) => (
        <AreaLine key={area.code} isStep onPress={() => onChoose(area.code)}>
          {(language === 'en' && area.nameEn) || area.nameTh}
        </AreaLine>
      ))}
      {children.isError && (
        <li>
          <Failed error={children.error} />
        </li>
      )}
    </ul>
  )
}

type LineProps = { isChosen?: boolean; isStep?: boolean; onPress: () => void; children: ReactNode }

function AreaLine({ isChosen, isStep, onPress, children }: LineProps) {
  return (
    <li>
      <Button
        className="area-line"
        data-step={isStep || undefined}
        aria-current={isChosen || undefined}
        onPress={onPress}
      >
        <span>{children}</span>
        {isChosen ? <Check size={18} aria-hidden /> : isStep ? <ChevronRight size={16} aria-hidden /> : null}
      </Button>
    </li>
  )
}
