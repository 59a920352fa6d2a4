/** The services behind the browsers of today. The server goes to none but these: an address is typed by whoever likes to. */
const SERVICES = [
  'fcm.googleapis.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
] as const

/** `others` are origins that the operator of the house trusts as well. */
export function isPushService(endpoint: string, others: readonly string[] = []): boolean {
  const { protocol, origin, hostname, port, username } = new URL(endpoint)
  if (others.includes(origin)) return true
  if (protocol !== 'https:' || port !== '' || username !== '') return false
  return SERVICES.some((service) =>
    service.startsWith('*') ? hostname.endsWith(service.slice(1)) : hostname === service,
  )
}
