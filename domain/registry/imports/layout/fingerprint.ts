import { headerKey } from './header-key.ts'

/** By which a layout is known again: the headers in their order, whatever the sheet is called and wherever they stand. */
export const layoutText = (headers: readonly string[]): string =>
  headers
    .map(headerKey)
    .join('\u001f')
    .replace(/\u001f+$/, '')
