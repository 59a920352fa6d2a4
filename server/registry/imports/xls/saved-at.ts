// The day in the properties of an old workbook, [MS-OLEPS]: when it was last saved, or made.
const LAST_SAVED = 13
const MADE = 12
const A_TIME = 0x40
/** Hundreds of nanoseconds from 1601 to 1970. */
const TO_1970 = 116_444_736_000_000_000n

export function savedAtOf(properties: Buffer): Date | undefined {
  const section = properties.readUInt32LE(44)
  const count = Math.min(100, properties.readUInt32LE(section + 4))
  const times = new Map<number, Date>()
  for (let n = 0; n < count; n++) {
    const entry = section + 8 + 8 * n
    const at = section + properties.readUInt32LE(entry + 4)
    if (properties.readUInt32LE(at) !== A_TIME) continue
    const time = properties.readBigUInt64LE(at + 4)
    if (time > TO_1970) times.set(properties.readUInt32LE(entry), new Date(Number((time - TO_1970) / 10_000n)))
  }
  return times.get(LAST_SAVED) ?? times.get(MADE)
}
