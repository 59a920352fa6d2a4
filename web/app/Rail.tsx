import { Link, useLocation } from '@tanstack/react-router'
import { Settings } from 'lucide-react'
import { useUrgentWaiting } from '../care/urgent/useUrgent.ts'
import { Brand } from '../ground/sign-in/Brand.tsx'
import { useMe } from '../ground/sign-in/useMe.ts'
import { useWaiting } from '../registry/reviews/useWaiting.ts'
import { useText } from '../text/useText.ts'
import type { Place, WingLink } from './wing-link.ts'
import { wingsFor } from './wings.ts'

function usePlace(): Place {
  const location = useLocation()
  return { path: location.pathname.replace(/\/$/, ''), search: location.search }
}

export function Rail() {
  const { t } = useText()
  const me = useMe()
  const { permissions } = me
  const place = usePlace()
  return (
    <header className="rail">
      <Link to="/office" className="rail-brand" title={t('shell.home')}>
        <Brand />
      </Link>
      <nav aria-label={t('shell.nav')} className="rail-nav">
        {wingsFor(me).map((wing) => (
          <section key={wing.word} aria-labelledby={wing.word}>
            <h2 id={wing.word} className="rail-wing">
              {t(wing.word)}
            </h2>
            <ul className="rail-links">
              {wing.links.map((item) => (
                <li key={item.word}>
                  <RailLink item={item} isCurrent={item.isAt(place)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {permissions.accounts && (
          <Link
            to="/office/settings"
            className="rail-link rail-settings"
            aria-current={place.path.startsWith('/office/settings') ? 'page' : undefined}
          >
            <Settings size={20} aria-hidden />
            {t('nav.settings')}
          </Link>
        )}
      </nav>
    </header>
  )
}

function RailLink({ item, isCurrent }: { item: WingLink; isCurrent: boolean }) {
  const { t, number } = useText()
  const reviews = useWaiting(item.counts === 'reviews')
  const urgent = useUrgentWaiting(item.counts === 'urgent')
  const count = reviews + urgent
  const Icon = item.icon
  return (
    <Link {...item.link} className="rail-link" aria-current={isCurrent ? 'page' : undefined}>
      <Icon size={20} aria-hidden />
      {t(item.word)}
      {count > 0 && (
        <span className="rail-count">
          <span aria-hidden>{number(count)}</span>
          <span className="hidden-visually">{t('shell.waiting', { count })}</span>
        </span>
      )}
    </Link>
  )
}

/** The same places on a phone, under the thumb. */
export function BottomBar() {
  const { t } = useText()
  const me = useMe()
  const place = usePlace()
  // What is looked at now and then stays off the thumb's bar.
  const items = wingsFor(me).flatMap((wing) =>
    wing.word === 'wing.trust' ? [] : wing.links.filter(({ offThumb }) => !offThumb),
  )
  return (
    <nav className="bottom-bar" aria-label={t('shell.nav')}>
      {items.map((item) => {
        const Icon = item.icon
        return (
          <Link
            key={item.word}
            {...item.link}
            className="bottom-link"
            aria-current={item.isAt(place) ? 'page' : undefined}
          >
            <Icon size={22} aria-hidden />
            <span>{t(item.short)}</span>
          </Link>
        )
      })}
    </nav>
  )
}
