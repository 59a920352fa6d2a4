import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { AreaLine } from './AreaLine.tsx'
import { useArea, useAreaSets, useAreasIn } from './useAreas.ts'
import { useMyAreas } from './useMyAreas.ts'

type Props = { chosen: string | undefined; onChoose: (code: string | undefined) => void }

/** Everything, the areas above the one that is chosen, and those right below it; only what one may look at. */
export function AreaSteps({ chosen, onChoose }: Props) {
  const { t } = useText()
  const mine = useMyAreas()
  const here = useArea(chosen)
  const isMine = (code: string) => !mine || mine.some((area) => code.startsWith(area))
  const isWide = mine === undefined || here.data !== undefined
  return (
    <ul className="area-list">
      <AreaLine isChosen={!chosen} onPress={() => onChoose(undefined)}>
        {t('area.all')}
      </AreaLine>
      {here.data?.path
        .filter((step) => isMine(step.code))
        .map((step) => (
          <AreaLine key={step.code} isChosen={step.code === chosen} onPress={() => onChoose(step.code)}>
            {step.name}
          </AreaLine>
        ))}
      {!here.data && !mine && <Sets chosen={chosen} onChoose={onChoose} />}
      {isWide ? (
        <Below parent={here.data?.code} chosen={chosen} isMine={isMine} onChoose={onChoose} />
      ) : (
        mine?.map((code) => <MyArea key={code} code={code} onChoose={onChoose} />)
      )}
    </ul>
  )
}

function Sets({ chosen, onChoose }: Props) {
  const { language } = useText()
  const sets = useAreaSets()
  return sets.data?.map((set) => (
    <AreaLine key={set.id} isChosen={set.code === chosen} onPress={() => onChoose(set.code)}>
      {(language === 'en' && set.nameEn) || set.nameTh}
    </AreaLine>
  ))
}

function Below({
  parent,
  chosen,
  isMine,
  onChoose,
}: Props & { parent: string | undefined; isMine: (code: string) => boolean }) {
  const { language } = useText()
  const areas = useAreasIn(parent)
  const sets = useAreaSets()
  const set = sets.data?.find((one) => one.code === chosen)
  const isInSet = (code: string) => !set || set.areas.some((area) => code.startsWith(area))
  if (areas.isError)
    return (
      <li>
        <Failed error={areas.error} />
      </li>
    )
  return areas.data
    ?.filter((area) => isMine(area.code) && isInSet(area.code))
    .map((area) => (
      <AreaLine key={area.code} isStep onPress={() => onChoose(area.code)}>
        {(language === 'en' && area.nameEn) || area.nameTh}
      </AreaLine>
    ))
}

function MyArea({ code, onChoose }: { code: string; onChoose: Props['onChoose'] }) {
  const area = useArea(code)
  return (
    <AreaLine isStep onPress={() => onChoose(code)}>
      {area.data?.name ?? code}
    </AreaLine>
  )
}
