import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { GoalsSearch } from '../funds/goals/search.ts'
import { TraceSearch } from '../funds/trace/search.ts'
import { office } from './office-route.tsx'

const goals = createRoute({
  getParentRoute: () => office,
  path: 'goals',
  validateSearch: GoalsSearch,
  component: lazyRouteComponent(() => import('../funds/goals/GoalsPage.tsx'), 'GoalsPage'),
})

const trace = createRoute({
  getParentRoute: () => office,
  path: 'trace',
  validateSearch: TraceSearch,
  component: lazyRouteComponent(() => import('../funds/trace/TracePage.tsx'), 'TracePage'),
})

export const purposeRoutes = [goals, trace] as const
