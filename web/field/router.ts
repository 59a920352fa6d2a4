// Addresses under /field, without a library: a path with :names, and what stands behind the question mark.
import {
  type AnchorHTMLAttributes,
  createContext,
  createElement,
  type MouseEvent,
  useContext,
  useSyncExternalStore,
} from 'react'

export type Route = { path: string; params: Record<string, string>; query: URLSearchParams }

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** The path and the question; the part behind # is for whoever reads it once. */
export const useLocation = () => useSyncExternalStore(subscribe, () => location.pathname + location.search)

export function navigate(to: string, { replace = false }: { replace?: boolean } = {}) {
  if (replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  if (!replace) window.scrollTo(0, 0)
  tell()
}

/** Back to where one came from; from a page that was opened by itself, to the day. */
export function goBack(otherwise = '/field') {
  if (history.length > 1) history.back()
  else navigate(otherwise, { replace: true })
}

export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const [asked, given] = [pattern.split('/'), path.replace(/(.)\/$/, '$1').split('/')]
  if (asked.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, part] of asked.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(given[at]!)
    else if (part !== given[at]) return undefined
  }
  return params
}

/** The shell says by which screen's names the address is read. */
export const RouteParams = createContext<Record<string, string>>({})

export function useRoute(): Route {
  const [path = '', query = ''] = useLocation().split('?')
  return { path, params: useContext(RouteParams), query: new URLSearchParams(query) }
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { to: string; replace?: boolean }

export function Link({ to, replace = false, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const isOurs = !(event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button)
    if (!isOurs) return
    event.preventDefault()
    navigate(to, { replace })
  }
  return createElement('a', { ...rest, href: to, onClick: follow })
}
