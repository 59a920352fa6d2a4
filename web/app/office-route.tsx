// The office: for those who are signed in, with the area that one is looking at kept from screen to screen.
import { createRoute, redirect, retainSearchParams } from '@tanstack/react-router'
import { z } from 'zod'
import { ApiProblem } from '../local/api.ts'
import { root, signedIn } from './door-routes.tsx'
import { LoadFailed } from './LoadFailed.tsx'
import { NotFound } from './NotFound.tsx'
import { Shell } from './Shell.tsx'

const areaCode = z
  .string()
  .regex(/^(R\d{1,2}|\d{2}|\d{4}|\d{6}|\d{8})$/)
  .optional()
  .catch(undefined)

export const office = createRoute({
  getParentRoute: () => root,
  path: '/office',
  validateSearch: z.object({ area: areaCode }),
  search: { middlewares: [retainSearchParams(['area'])] },
  beforeLoad: async ({ location }) => {
    const me = await signedIn().catch((error: unknown) => {
      const isLocked = error instanceof ApiProblem && error.problem === 'session-locked'
      throw isLocked ? redirect({ to: '/locked', search: { next: location.href } }) : error
    })
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href } })
  },
  component: Shell,
  errorComponent: LoadFailed,
  notFoundComponent: NotFound,
})
