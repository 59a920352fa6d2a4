import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { BankSearch } from '../funds/bank-books/search.ts'
import { EvaluationSearch, EvaluationsSearch } from '../funds/evaluations/search.ts'
import { ExchangeSearch } from '../funds/exports/search.ts'
import { FundSearch, FundsSearch } from '../funds/funds/search.ts'
import { BookSearch } from '../funds/ledger/search.ts'
import { FundPapersSearch } from '../funds/papers/search.ts'
import { VouchersSearch } from '../funds/vouchers/search.ts'
import { office } from './office-route.tsx'

const funds = createRoute({
  getParentRoute: () => office,
  path: 'funds',
  validateSearch: FundsSearch,
  component: lazyRouteComponent(() => import('../funds/funds/FundList.tsx'), 'FundList'),
})

const fund = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id',
  validateSearch: FundSearch,
  component: lazyRouteComponent(() => import('../funds/funds/FundPage.tsx'), 'FundPage'),
})

const fundBook = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/book',
  validateSearch: BookSearch,
  component: lazyRouteComponent(() => import('../funds/ledger/BookPage.tsx'), 'BookPage'),
})

const fundPlan = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/plan',
  validateSearch: FundSearch,
  component: lazyRouteComponent(() => import('../funds/plans/PlanPage.tsx'), 'PlanPage'),
})

const fundVouchers = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/vouchers',
  validateSearch: VouchersSearch,
  component: lazyRouteComponent(() => import('../funds/vouchers/VouchersPage.tsx'), 'VouchersPage'),
})

const fundVoucher = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/vouchers/$voucherId',
  component: lazyRouteComponent(() => import('../funds/vouchers/VoucherPage.tsx'), 'VoucherPage'),
})

const fundCommittee = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/committee',
  validateSearch: FundSearch,
  component: lazyRouteComponent(() => import('./FundCommitteeScreen.tsx'), 'FundCommitteeScreen'),
})

const fundMeeting = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/meetings/$meetingId',
  component: lazyRouteComponent(() => import('../funds/meetings/MeetingPage.tsx'), 'MeetingPage'),
})

const fundBank = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/bank',
  validateSearch: BankSearch,
  component: lazyRouteComponent(() => import('../funds/bank-books/BankPage.tsx'), 'BankPage'),
})

const fundExchange = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/exchange',
  validateSearch: FundSearch,
  component: lazyRouteComponent(() => import('../funds/exports/ExchangePage.tsx'), 'ExchangePage'),
})

const fundsExchange = createRoute({
  getParentRoute: () => office,
  path: 'funds/exchange',
  validateSearch: ExchangeSearch,
  component: lazyRouteComponent(() => import('../funds/exports/ExchangeAreaPage.tsx'), 'ExchangeAreaPage'),
})

const fundPapers = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/papers',
  validateSearch: FundPapersSearch,
  component: lazyRouteComponent(() => import('../funds/papers/FundPapersPage.tsx'), 'FundPapersPage'),
})

const fundEvaluation = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/evaluation',
  validateSearch: EvaluationSearch,
  component: lazyRouteComponent(() => import('../funds/evaluations/EvaluationPage.tsx'), 'EvaluationPage'),
})

const evaluatedFunds = createRoute({
  getParentRoute: () => office,
  path: 'evaluations',
  validateSearch: EvaluationsSearch,
  component: lazyRouteComponent(() => import('../funds/evaluations/EvaluatedFunds.tsx'), 'EvaluatedFunds'),
})

const fundPledges = createRoute({
  getParentRoute: () => office,
  path: 'funds/$id/pledges',
  validateSearch: FundSearch,
  component: lazyRouteComponent(() => import('../funds/pledges/PledgesPage.tsx'), 'PledgesPage'),
})

export const fundRoutes = [
  fundEvaluation,
  evaluatedFunds,
  fundPledges,
  fundCommittee,
  fundMeeting,
  fundBank,
  fundExchange,
  fundsExchange,
  fundVouchers,
  fundVoucher,
  funds,
  fund,
  fundBook,
  fundPlan,
  fundPapers,
] as const
