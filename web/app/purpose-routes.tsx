import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { GoalsSearch } from '../funds/goals/search.ts'
import { office } from './office-route.tsx'

const goals = createRoute({
  getParentRoute: () => office,
  path: 'goals',
  validateSearch: GoalsSearch,
  component: lazyRouteComponent(() => import('../funds/goals/GoalsPage.tsx'), 'GoalsPage'),
})

export const purposeRoutes = [goals] as const
