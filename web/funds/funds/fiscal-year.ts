import { fiscalYear, yearRange } from '../../../domain/shared/thai-date.ts'

/** The ค.ศ. year in which the fiscal year of a day ends, as the centre names it. */
export const fiscalYearOf = (day: string) => fiscalYear(day) - 543

/** Its first and last day. */
export const boundsOf = (year: number) => yearRange(year + 543, 'fiscal')
