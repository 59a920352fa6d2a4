import { useArea } from './useAreas.ts'

/** Its room is kept while the name is on its way: a code says nothing to anybody. */
export function AreaName({ code }: { code: string }) {
  const area = useArea(code)
  return <span className="area-name">{area.data?.name ?? (area.isLoading ? '\u00a0' : code)}</span>
}
