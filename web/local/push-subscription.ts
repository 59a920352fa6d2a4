// Whether this browser is told when something waits, and turning it on and off. Both doors have a service worker of their own.
import type { MyPush, NewPushSubscription } from '../../domain/ground/push/push.ts'
import { ApiProblem, api } from './api.ts'

export type PushState =
  /** Neither this browser nor this house: there is nothing to show. */
  | { name: 'not-here' }
  | { name: 'off' | 'on'; key: string }
  /** She once said no to this browser: only its own settings can change that. */
  | { name: 'denied' }

type Registration = () => Promise<ServiceWorkerRegistration | undefined>

export async function pushState(registration: Registration): Promise<PushState> {
  if (!('PushManager' in globalThis && 'Notification' in globalThis && 'serviceWorker' in navigator))
    return { name: 'not-here' }
  const { key, isOn } = await api.get<MyPush>('/me/push')
  if (!key) return { name: 'not-here' }
  if (Notification.permission === 'denied') return { name: 'denied' }
  const subscription = await (await registration())?.pushManager.getSubscription()
  return { name: isOn && subscription ? 'on' : 'off', key }
}

/** Beware: a browser asks her only right after a touch. Whether she said yes is seen by asking how it stands. */
export async function turnPushOn(
  registration: Registration,
  key: string,
  language: NewPushSubscription['language'],
): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') return
  const made = await subscribed((await registration())!.pushManager, key)
  await api.put('/me/push', { ...keysOf(made), endpoint: made.endpoint, language } satisfies NewPushSubscription)
}

async function subscribed(manager: PushManager, key: string): Promise<PushSubscription> {
  // One of before may have been made with another key of the house, and would be refused.
  await (await manager.getSubscription())?.unsubscribe()
  try {
    return await manager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  } catch (error) {
    // Without a line, or in a browser without a service behind it.
    if (error instanceof DOMException) throw new ApiProblem(422, 'push-not-possible')
    throw error
  }
}

export async function turnPushOff(registration: Registration): Promise<void> {
  await api.remove('/me/push')
  await (await (await registration())?.pushManager.getSubscription())?.unsubscribe()
}

function keysOf(made: PushSubscription) {
  const { p256dh = '', auth = '' } = made.toJSON().keys ?? {}
  return { publicKey: p256dh, secret: auth }
}
