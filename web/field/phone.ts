// What the phone is doing as a whole: not begun, locked, open, wiped. The key is in memory only while it is open.
import type { Me } from '../../domain/ground/accounts/sign-in.ts'
import { newId } from '../../domain/shared/ids.ts'
import { ApiProblem, api } from '../local/api.ts'
import { bytesOf } from '../local/base64.ts'
import { accountOf } from '../local/field-account.ts'
import { openFieldStore, type StoreParts } from '../local/field-store.ts'
import { endLeftSession, leaveSession } from '../local/left-session.ts'
import { openPhoneDatabase } from '../local/phone-database.ts'
import { keepMeta, readMeta } from '../local/phone-meta.ts'
import { phoneNetwork } from '../local/phone-network.ts'
import { tryPin } from '../local/pin-tries.ts'
import { createSync, type Sync } from '../local/sync.ts'
import { aloneAmongTabs, startTriggers } from '../local/sync-triggers.ts'
import { makeVault, openedBy, withRecovery, wrapByPin } from '../local/vault.ts'
import { NO_WRONG_PINS } from '../local/wrong-pins.ts'
import { lockWhenLeft } from './lock/auto-lock.ts'

export type Phase =
  | { name: 'starting' }
  | { name: 'signed-out' }
  | { name: 'unreachable' }
  | { name: 'set-pin'; me: Me }
  | { name: 'locked' }
  | { name: 'open'; parts: StoreParts; sync: Sync }
  | { name: 'wiped' }

export const database = openPhoneDatabase()

let phase: Phase = { name: 'starting' }
let stop: () => void = () => undefined
const listeners = new Set<() => void>()

export const phaseNow = () => phase
export const onPhase = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
function become(next: Phase) {
  phase = next
  for (const listener of listeners) listener()
}

export async function start() {
  if (await readMeta(database, 'vault')) return become({ name: 'locked' })
  try {
    await endLeftSession(database)
    become({ name: 'set-pin', me: await api.get<Me>('/me') })
  } catch (error) {
    const isUnknown = error instanceof ApiProblem && (error.status === 401 || error.status === 403)
    become({ name: isUnknown ? 'signed-out' : 'unreachable' })
  }
}

export async function phoneId(): Promise<string> {
  const known = await readMeta(database, 'phoneId')
  if (known) return known
  const id = newId()
  await keepMeta(database, { phoneId: id })
  return id
}

export async function setFirstPin(pin: string, me: Me) {
  const account = accountOf(me)
  const { record, sealer, raw } = await makeVault(pin, { accountId: account.accountId })
  await phoneId()
  await navigator.storage?.persist?.().catch(() => false)
  await keepMeta(database, { vault: record, wrongPins: NO_WRONG_PINS, passkey: null, sessionId: me.sessionId })
  const parts = await openFieldStore(database, sealer)
  await parts.told.keep({ '#me': account })
  open(parts, raw)
}

/** How long one has to wait, 0 when the PIN was right. */
export async function unlock(pin: string): Promise<{ isOpen: boolean; waitMs: number }> {
  const { opened, waitMs } = await tryPin(database, pin)
  if (opened) open(await openFieldStore(database, opened.sealer), opened.raw)
  return { isOpen: opened !== undefined, waitMs }
}

/** Not by the PIN: wrong ones stay counted. */
export async function openWith(raw: Uint8Array<ArrayBuffer>) {
  const { sealer } = await openedBy(raw)
  open(await openFieldStore(database, sealer), raw)
}

/** With the key that the centre gave back. A passkey goes: whoever forgot the PIN begins anew. */
export async function setNewPin(pin: string, raw: Uint8Array<ArrayBuffer>) {
  const vault = await readMeta(database, 'vault')
  if (!vault) throw new Error('there is nothing to open')
  const { sealer } = await openedBy(raw)
  const parts = await openFieldStore(database, sealer)
  const record = await wrapByPin(raw, pin, { accountId: vault.accountId })
  const changed = { ...record, recovery: vault.recovery }
  await keepMeta(database, { vault: changed, wrongPins: NO_WRONG_PINS, passkey: null })
  open(parts, raw)
}

function open(parts: StoreParts, raw: Uint8Array<ArrayBuffer>) {
  const sync = createSync({
    parts,
    network: phoneNetwork(),
    onWipe: wipe,
    version: __FIELD_VERSION__,
    alone: aloneAmongTabs,
  })
  const leave = [startTriggers(sync, parts), lockWhenLeft(lock)]
  stop = () => {
    for (const end of leave) end()
  }
  sealForRecovery(sync, raw)
  become({ name: 'open', parts, sync })
}

/** The bytes of the key stay in hand only until they are sealed to the centre's recovery key, which the first contact brings. */
function sealForRecovery(sync: Sync, raw: Uint8Array<ArrayBuffer>) {
  const forget = () => {
    leave()
    raw.fill(0)
  }
  const seal = async () => {
    const [vault, recoveryKey] = [await readMeta(database, 'vault'), await readMeta(database, 'recoveryKey')]
    if (!(vault && recoveryKey)) return
    if (vault.recovery?.recoveryKey !== recoveryKey)
      await keepMeta(database, { vault: await withRecovery(vault, raw, recoveryKey) })
    forget()
  }
  const leave = sync.subscribe(() => {
    if (sync.state().step === 'push') void seal()
  })
  const stopBefore = stop
  stop = () => {
    stopBefore()
    forget()
  }
}

export function lock() {
  if (phase.name !== 'open') return
  stop()
  phase.sync.stop()
  become({ name: 'locked' })
}

export async function wipe() {
  stop()
  if (phase.name === 'open') phase.sync.stop()
  await database.wipe()
  become({ name: 'wiped' })
}

/** Everything on this phone goes, and whoever worked on it is signed out; without signal, at the next contact. */
export async function signOut() {
  await leaveSession(database, wipe)
  await start()
}

/** The phone's key, opened by the centre once a coordinator allowed it; undefined as long as nobody did. */
export async function askForKey(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const vault = await readMeta(database, 'vault')
  if (!vault?.recovery) throw new ApiProblem(409, 'not-found', { what: 'recovery' })
  const asked = { phoneId: await phoneId(), sealed: vault.recovery }
  const { key } = await api.post<{ key: string | null }>('/phones/recovery', asked)
  return key === null ? undefined : bytesOf(key)
}

/** She came in by a slip: the PIN is next. */
export const enter = (me: Me) => become({ name: 'set-pin', me })
