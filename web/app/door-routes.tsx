// The addresses that are open without being signed in, and who is at work.
import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import type { Me } from '../../domain/ground/accounts/sign-in.ts'
import { ownPath, SignInSearch } from '../ground/sign-in/search.ts'
import { meQuery } from '../ground/sign-in/useMe.ts'
import { ApiProblem } from '../local/api.ts'
import { NotFound } from './NotFound.tsx'
import { queryClient } from './query-client.ts'

export const root = createRootRoute({ notFoundComponent: NotFound })

const landing = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    if (await signedIn()) throw redirect({ to: '/office' })
  },
  component: lazyRouteComponent(() => import('../ground/sign-in/Landing.tsx'), 'Landing'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: SignInSearch,
  component: lazyRouteComponent(() => import('../ground/sign-in/SignInPage.tsx'), 'SignInPage'),
})

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  component: lazyRouteComponent(() => import('../ground/sign-in/ForgotPage.tsx'), 'ForgotPage'),
})

const locked = createRoute({
  getParentRoute: () => root,
  path: '/locked',
  validateSearch: z.object({ next: ownPath }),
  component: lazyRouteComponent(() => import('../ground/sign-in/LockedPage.tsx'), 'LockedPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../ground/invitations/InvitationPage.tsx'), 'InvitationPage'),
})

/** A phone that brings pictures by the code that somebody shows on her screen. */
const evidence = createRoute({
  getParentRoute: () => root,
  path: '/evidence',
  component: lazyRouteComponent(() => import('../funds/evidence/PhonePage.tsx'), 'PhonePage'),
})

export const doorRoutes = [landing, signIn, forgot, locked, invitation, evidence] as const

/** The one at work, or undefined when nobody is; other failures are thrown. */
export async function signedIn(): Promise<Me | undefined> {
  try {
    return await queryClient.ensureQueryData(meQuery)
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return undefined
    throw error
  }
}
