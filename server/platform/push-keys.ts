// The pair by which services of browsers know this house (VAPID, RFC 8292), and whom they write to when something is wrong.
import { createECDH } from 'node:crypto'
import { z } from 'zod'

export const PushKeys = z.object({ publicKey: z.string(), privateKey: z.string(), contact: z.string() })
export type PushKeys = z.infer<typeof PushKeys>

export function newPushKeys(contact: string): PushKeys {
  const pair = createECDH('prime256v1')
  const publicKey = pair.generateKeys('base64url')
  const privateKey = Buffer.alloc(32)
  const made = pair.getPrivateKey()
  made.copy(privateKey, 32 - made.length)
  return { publicKey, privateKey: privateKey.toString('base64url'), contact }
}
