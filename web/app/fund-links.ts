// The ways of the rail to funds and projects.
import { FolderOpen, Footprints, Landmark, Target } from 'lucide-react'
import type { WingLink } from './wing-link.ts'

export const FUNDS: WingLink = {
  word: 'nav.funds',
  short: 'nav.funds-short',
  icon: Landmark,
  link: { to: '/office/funds', search: {} },
  isAt: ({ path }) => path.startsWith('/office/funds'),
}

export const PROJECTS: WingLink = {
  word: 'nav.projects',
  short: 'nav.projects',
  icon: FolderOpen,
  link: { to: '/office/projects', search: {} },
  isAt: ({ path }) => path.startsWith('/office/projects'),
}

export const FOLLOWING: WingLink = {
  word: 'nav.following',
  short: 'nav.following-short',
  icon: Footprints,
  link: { to: '/office/following', search: {} },
  isAt: ({ path }) => path.startsWith('/office/following'),
  offThumb: true,
}

export const PURPOSE: WingLink = {
  word: 'nav.purpose',
  short: 'nav.purpose',
  icon: Target,
  link: { to: '/office/goals', search: {} },
  isAt: ({ path }) => /^\/office\/(goals|trace)/.test(path),
  offThumb: true,
}
