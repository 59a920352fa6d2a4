const UNITS = ['B', 'kB', 'MB', 'GB'] as const

export function fileSizeWords(bytes: number): string {
  const step = bytes === 0 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(1000)))
  const size = bytes / 1000 ** step
  return `${size.toFixed(step === 0 || size >= 100 ? 0 : 1)} ${UNITS[step]}`
}
