import { useText } from '../../text/useText.ts'
import { useArea, useAreaSets } from './useAreas.ts'

/** The name of an area or a set of areas as it is said; undefined while it is on its way. */
export function useAreaName(code: string | undefined): string | undefined {
  const { t, language } = useText()
  const area = useArea(code)
  const sets = useAreaSets()
  if (!code) return t('area.all')
  if (area.data) return area.data.name
  const set = sets.data?.find((each) => each.code === code)
  if (set) return (language === 'en' && set.nameEn) || set.nameTh
  return area.isError || sets.isFetched ? code : undefined
}
