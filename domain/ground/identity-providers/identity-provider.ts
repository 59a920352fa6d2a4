// Another house that vouches for somebody: ThaiD, Provider ID, an organisation's own sign-in. OpenID Connect.
import { z } from 'zod'

export const ProviderCode = z.string().regex(/^[a-z0-9-]{2,40}$/)

export const IdentityProvider = z.object({ code: ProviderCode, nameTh: z.string(), nameEn: z.string() })
export type IdentityProvider = z.infer<typeof IdentityProvider>

export const IdentityLink = z.object({
  id: z.uuid(),
  provider: IdentityProvider,
  linkedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type IdentityLink = z.infer<typeof IdentityLink>

/** Where the browser goes on. */
export const GoOn = z.object({ url: z.string() })
export type GoOn = z.infer<typeof GoOn>

/** A path of our own pages, never another site's address. */
export const OwnPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])/)
