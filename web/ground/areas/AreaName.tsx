import { useArea } from './useAreas.ts'

export function AreaName({ code }: { code: string }) {
  const area = useArea(code)
  return <span className="area-name">{area.data?.name ?? code}</span>
}
