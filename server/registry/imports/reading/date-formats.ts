/** Built-in formats that show a date; 71 to 81 are the Thai ones. Times of day alone are not dates. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 54) ||
  (id >= 57 && id <= 58) ||
  (id >= 71 && id <= 74) ||
  id === 77

const showsDate = (code: string) => /[dyb]/i.test(code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|general/gi, ''))

/** Whether a number format shows its number as a day. `code` where the workbook spells it out. */
export const isDateFormat = (id: number, code: string | undefined) =>
  code === undefined ? isBuiltInDate(id) : showsDate(code)
