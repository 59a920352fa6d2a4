// What a browser says of itself, as far as somebody knows her device again by it.
import { z } from 'zod'

export const Browser = z.enum(['line', 'edge', 'samsung', 'opera', 'firefox', 'chrome', 'safari', 'other'])
export const System = z.enum(['android', 'ios', 'windows', 'macos', 'linux', 'other'])
type Browser = z.infer<typeof Browser>
type System = z.infer<typeof System>

const BROWSERS: [Browser, RegExp][] = [
  ['line', /\bLine\//i],
  ['edge', /\bEdgA?\//],
  ['samsung', /\bSamsungBrowser\//],
  ['opera', /\bOPR\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['safari', /\bSafari\//],
]
const SYSTEMS: [System, RegExp][] = [
  ['android', /\bAndroid\b/],
  ['ios', /\b(iPhone|iPad|iPod)\b/],
  ['windows', /\bWindows\b/],
  ['macos', /\bMac OS X\b/],
  ['linux', /\b(Linux|X11|CrOS)\b/],
]

const firstOf = <Code extends string>(list: [Code, RegExp][], text: string): Code | 'other' =>
  list.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'

/** Line and Edge also call themselves Chrome, so the order matters. */
export const deviceOf = (userAgent: string) => ({
  browser: firstOf(BROWSERS, userAgent),
  system: firstOf(SYSTEMS, userAgent),
})

const AT_HOME = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80)/i

/** The network without its last part: enough to know one's own office again, too little to find a house. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '')
  if (AT_HOME.test(plain)) return ''
  if (plain.includes('.')) return plain.split('.').slice(0, 3).concat('x').join('.')
  return `${plain.split(':').slice(0, 3).join(':')}:…`
}
