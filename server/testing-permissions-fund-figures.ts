// The matrix of figures: sums of what was granted are everyone's; the books behind them are not (looked at in the figures' own tests).
import type { Rule } from './testing-permission-rule.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'

export const FUND_FIGURE_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /funds/:id/figures', inside: EVERYONE },
  { endpoint: 'GET /funds.xlsx', inside: EVERYONE },
  { endpoint: 'PUT /funds/:id/pots/:potId', inside: 'fon arun', outside: 'arun' },
  { endpoint: 'GET /fund-figures', inside: EVERYONE },
  { endpoint: 'GET /fund-figures.csv', inside: EVERYONE },
  { endpoint: 'GET /fund-figures.xlsx', inside: EVERYONE },
]

export const fundFigureUrl = (path: string, potId: string) =>
  path.replace(/\/figures$/, '/figures?year=2025').replace(/(funds\/[^/]+\/pots)\/:potId/, `$1/${potId}`)

export const fundFigureBodies: Record<string, () => object> = {
  'PUT /funds/:id/pots/:potId': () => ({ name: 'เงินกองทุน', bankName: 'ธนาคารสมมุติ' }),
}
