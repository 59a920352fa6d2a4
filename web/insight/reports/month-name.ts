import { useText } from '../../text/useText.ts'

/** ม.ค. 2563 for the พ.ศ. month 2563-01. */
export function useMonthName(style: 'short' | 'long' = 'long') {
  const { list } = useText()
  return (month: string) => {
    const [year = '', number = '01'] = month.split('-')
    const code = String(Number(number))
    return style === 'short' ? list('monthShort', code) : `${list('month', code)} ${year}`
  }
}
