import type { AreaNames } from '../area-names.ts'
import type { RowReading } from '../cleaning/row-reading.ts'
import type { SheetContext } from '../layout/sheet-context.ts'

/** `codes`: the sheet comes from the 43 files, and says by numbers what others say in words. */
export type ListAbout = { today: string; areas: AreaNames; sheet: SheetContext; dialect: 'words' | 'codes' }
export type ListRow = RowReading<string>
