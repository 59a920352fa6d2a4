// จ.สงขลา, อ.หาดใหญ่, ต.ท่าข้าม; in Bangkok เขต and แขวง. A set of areas has a name of its own.
const BANGKOK = '10'

export function areaTitle(code: string | undefined, name: string): string {
  if (!code || !/^\d+$/.test(code) || /^(จ|อ|ต)\./.test(name) || code === BANGKOK) return name
  const isBangkok = code.startsWith(BANGKOK)
  if (code.length === 2) return `จ.${name}`
  if (code.length === 4) return isBangkok ? `เขต${name}` : `อ.${name}`
  return isBangkok ? `แขวง${name}` : `ต.${name}`
}
