// From a PIN to a key, slowly on purpose. Loaded late: only who types a PIN needs it.
import { argon2id } from 'hash-wasm'

export type PinCost = { memoryKiB: number; passes: number }

export async function bytesOfPin(pin: string, salt: Uint8Array, { memoryKiB, passes }: PinCost): Promise<Uint8Array> {
  return argon2id({
    password: pin,
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
}

/** Compiles what it needs, so that nobody waits for that after typing her PIN. */
export const makeReady = () => bytesOfPin('0', new Uint8Array(16), { memoryKiB: 8, passes: 1 })
