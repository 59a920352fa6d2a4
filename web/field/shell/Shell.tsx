// What stands around every screen: a calm line about the connection, the screen, three tabs.
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { carryDrafts, findHer } from '../people/one-who-stays.ts'
import { Link, matchPath, navigate, RouteParams, useRoute } from '../router.ts'
import { SCREENS, type Screen, type Tab } from '../screens.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useField, useLines } from '../useField.ts'
import { ConnectionLine } from './ConnectionLine.tsx'
import { ScreenFailed } from './ScreenFailed.tsx'
import { TabIcon } from './TabIcon.tsx'
import './shell.css'

const shownBy = new Map<Screen, ComponentType>()

function componentOf(screen: Screen): ComponentType {
  const known = shownBy.get(screen)
  if (known) return known
  const made = lazy(async () => ({ default: await screen.load() }))
  shownBy.set(screen, made)
  return made
}

function screenAt(path: string) {
  for (const screen of SCREENS) {
    const params = matchPath(screen.path, path)
    if (params) return { screen, params }
  }
  return undefined
}

export function Shell() {
  const { t } = useText()
  const { path } = useRoute()
  const found = useMemo(() => screenAt(path), [path])
  return (
    <div className="field-shell">
      <ConnectionLine isInside={!TABS.some(({ to }) => to === path)} />
      <main className="field-main" id="main">
        {found ? <Shown {...found} path={path} /> : <Nowhere />}
      </main>
      <nav className="field-tabs" aria-label={t('field.tabs')}>
        {TABS.map(({ tab, to }) => (
          <TabLink key={tab} tab={tab} to={to} isHere={found?.screen.tab === tab && path === to}>
            {t(`field.tab.${tab}`)}
          </TabLink>
        ))}
      </nav>
    </div>
  )
}

const TABS: { tab: Tab; to: string }[] = [
  { tab: 'today', to: '/field' },
  { tab: 'people', to: '/field/people' },
  { tab: 'sent', to: '/field/sent' },
]

function Shown({ screen, params, path }: { screen: Screen; params: Record<string, string>; path: string }) {
  const { t } = useText()
  const Component = componentOf(screen)
  return (
    <RouteParams.Provider value={params}>
      {params.id && <ToHer id={params.id} />}
      <ScreenFailed key={path}>
        <Suspense fallback={<p className="field-page soft">{t('field.a-moment')}</p>}>
          <Component />
        </Suspense>
      </ScreenFailed>
    </RouteParams.Provider>
  )
}

/** From the page of a former id to the same page of the one who stays. */
function ToHer({ id }: { id: string }) {
  const { draft } = useField()
  const stays = findHer(useLines(), id)?.id ?? id
  useEffect(() => {
    if (stays === id) return
    const address = (location.pathname + location.search).replace(id, stays)
    void carryDrafts(draft, id, stays).then(() => navigate(address, { replace: true }))
  }, [draft, id, stays])
  return null
}

function TabLink({ tab, to, isHere, children }: { tab: Tab; to: string; isHere: boolean; children: ReactNode }) {
  return (
    <Link to={to} className="field-tab" {...(isHere ? { 'aria-current': 'page' as const } : {})}>
      <TabIcon tab={tab} />
      <span>{children}</span>
    </Link>
  )
}

function Nowhere() {
  const { t } = useText()
  return (
    <section className="field-page">
      <h1>{t('field.nowhere')}</h1>
      <Button look="main" onClick={() => navigate('/field')}>
        {t('field.tab.today')}
      </Button>
    </section>
  )
}
