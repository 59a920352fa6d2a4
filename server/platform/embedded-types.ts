import { types } from '@electric-sql/pglite'

/** Days stay text, big integers become numbers: the same on both engines. */
export const parsers = {
  [types.DATE]: (text: string) => text,
  [types.INT8]: (text: string) => Number(text),
  [types.NUMERIC]: (text: string) => Number(text),
}
