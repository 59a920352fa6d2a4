import type { Tab } from '../screens.ts'

const PATHS: Record<Tab, string> = {
  today: 'M8 2v4M16 2v4M3 9h18M5 4h14a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2M9 15l2 2 4-4',
  people:
    'M16 20v-1a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v1M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M22 20v-1a4 4 0 0 0-3-3.9M16 3.1a4 4 0 0 1 0 7.8',
  sent: 'M21.5 2.5 14 21l-4-8-8-4zM21.5 2.5 10 13',
}

export function TabIcon({ tab }: { tab: Tab }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.5rem"
      height="1.5rem"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <path d={PATHS[tab]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
