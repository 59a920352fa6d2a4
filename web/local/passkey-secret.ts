// What a passkey of this phone answers to the phone alone (WebAuthn, extension prf): no server is asked, so it works without
// signal. Only the secret counts; nobody looks at the signature. Loaded late: only who opens the phone so needs it.

export type Given = { secret: ArrayBuffer }
/** `not-given`: put off, too late, or the passkey is gone from the phone; browsers tell these apart for nobody. */
export type NotGiven = 'not-given' | 'unsupported'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** A passkey belongs to a name, never to the number of a machine. */
const isName = (host: string) => !/^[\d.]+$|:/.test(host)

/** Whether it is worth offering; what the phone can really do shows when it is tried. */
export async function canHavePasskey(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis && isName(location.hostname))) return false
  const kind = PublicKeyCredential as typeof PublicKeyCredential & {
    getClientCapabilities?: () => Promise<Record<string, boolean>>
  }
  const capabilities = await kind.getClientCapabilities?.()
  if (capabilities?.['extension:prf'] === false) return false
  return kind.isUserVerifyingPlatformAuthenticatorAvailable()
}

/** A new one, in this phone and for this phone: another account of the same centre has another. */
export async function makePasskey(name: string, salt: Uint8Array<ArrayBuffer>) {
  const publicKey: PublicKeyCredentialCreationOptions = {
    rp: { name: 'Klang', id: location.hostname },
    user: { id: random(32), name, displayName: name },
    challenge: random(32),
    pubKeyCredParams: [
      { type: 'public-key', alg: -7 },
      { type: 'public-key', alg: -257 },
    ],
    authenticatorSelection: {
      authenticatorAttachment: 'platform',
      residentKey: 'required',
      userVerification: 'required',
    },
    extensions: { prf: { eval: { first: salt } } },
  }
  const made = await asked(() => navigator.credentials.create({ publicKey }))
  if (typeof made === 'string') return made
  const prf = made.getClientExtensionResults().prf
  if (!prf?.enabled && !prf?.results) return 'unsupported' satisfies NotGiven
  const credentialId = new Uint8Array(made.rawId)
  // Some tell the secret as they are made, others only when they are asked for it.
  const given = prf.results ? { secret: prf.results.first as ArrayBuffer } : await askPasskey(credentialId, salt)
  return typeof given === 'string' ? given : { ...given, credentialId }
}

export async function askPasskey(
  credentialId: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Given | NotGiven> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    rpId: location.hostname,
    challenge: random(32),
    allowCredentials: [{ type: 'public-key', id: credentialId, transports: ['internal'] }],
    userVerification: 'required',
    extensions: { prf: { eval: { first: salt } } },
  }
  const answer = await asked(() => navigator.credentials.get({ publicKey }))
  if (typeof answer === 'string') return answer
  const secret = answer.getClientExtensionResults().prf?.results?.first
  return secret ? { secret: secret as ArrayBuffer } : 'unsupported'
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | NotGiven> {
  try {
    return (await ask()) as PublicKeyCredential
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return error.name === 'NotSupportedError' ? 'unsupported' : 'not-given'
  }
}
