// Views of one page. Which one is shown is in the address, so these are links.
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import './tabs.css'

export type Tab = { id: string; word: ReactNode; link: LinkProps }

export function Tabs({ label, tabs, chosen }: { label: string; tabs: Tab[]; chosen: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          {...tab.link}
          className="tab"
          // By what its address leaves out, a plain view would otherwise count as shown beside every other one.
          activeOptions={{ exact: true }}
          aria-current={tab.id === chosen ? 'page' : undefined}
          resetScroll={false}
        >
          {tab.word}
        </Link>
      ))}
    </nav>
  )
}
