import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ProjectsSearch } from '../funds/projects/search.ts'
import { office } from './office-route.tsx'

const projects = createRoute({
  getParentRoute: () => office,
  path: 'projects',
  validateSearch: ProjectsSearch,
  component: lazyRouteComponent(() => import('../funds/projects/ProjectList.tsx'), 'ProjectList'),
})

const project = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id',
  component: lazyRouteComponent(() => import('../funds/projects/ProjectPage.tsx'), 'ProjectPage'),
})

const projectMoney = createRoute({
  getParentRoute: () => office,
  path: 'projects/$id/money',
  component: lazyRouteComponent(() => import('./ProjectMoneyScreen.tsx'), 'ProjectMoneyScreen'),
})

export const projectRoutes = [projectMoney, projects, project] as const
