import { BANK, BROUGHT_FORWARD, INCOME_ACCOUNTS, RETURNED } from '../../../domain/funds/ledger/entry.ts'
import { useText } from '../../text/useText.ts'

const EXPENSE_ACCOUNTS = ['50100', '50200', '50300', '50400', '50500', '50900'] as const
const CODES = [BANK, BROUGHT_FORWARD, ...INCOME_ACCOUNTS, RETURNED, ...EXPENSE_ACCOUNTS] as const
type AccountCode = (typeof CODES)[number]
const isKnown = (code: string): code is AccountCode => (CODES as readonly string[]).includes(code)

/** The number an office looks for, and what it means. */
export function AccountWord({ code }: { code: string }) {
  const { t } = useText()
  return (
    <>
      <span className="soft">{code}</span> {isKnown(code) && t(`funds.account.${code}`)}
    </>
  )
}
