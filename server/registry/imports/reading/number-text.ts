// Numbers and days as texts, the same from every kind of workbook.
const DAY = 86_400_000
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }
/** 31 Dec 9999: a larger number in a date cell is not a day. */
const LAST_SERIAL = 2_958_465

export const dayText = (serial: number, from1904: boolean) =>
  serial < 1 || serial > LAST_SERIAL
    ? numberText(serial)
    : new Date(EPOCH[from1904 ? 1904 : 1900] + Math.floor(serial) * DAY).toISOString().slice(0, 10)

/** 9.9e12 is written out: it may be a number of thirteen digits. What floating point adds at the end is taken off. */
export const numberText = (number: number) => String(Number.isInteger(number) ? number : Number(number.toPrecision(15)))
