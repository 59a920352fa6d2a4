import type { Words } from '../../text/useText.ts'

type Asked = { fileName: string | null; sheet: string | null; row: number | null }

/** Which list and row asked; a row number says nothing where the list itself is another office's. */
export const listPlace = ({ fileName, sheet, row }: Asked, { t }: Words): string =>
  fileName
    ? [fileName, sheet, row !== null && t('sources.row', { row })].filter(Boolean).join(' · ')
    : t('reviews.of-another')
