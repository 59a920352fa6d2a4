// Further identifiers as they are kept in what a source says: the value sealed, findable by its blind index.
import { type Identifier, identifierValue } from '../../../domain/registry/people/identifiers.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Seal } from '../../platform/seal.ts'

/** `sealed` in base64, `index` in hex, `tail` the last characters to show. Neither of the first two leaves the server. */
export type KeptIdentifier = Identifier & { sealed: string; index: string }

const SHOWN = 3
/** Of the blind index in hex: enough to tell a person's own numbers apart. */
export const IDENTIFIER_KEY_LENGTH = 16

/** Of a short value less is shown: two characters of four would tell it. */
const tailOf = (value: string) => value.slice(-Math.min(SHOWN, Math.floor(value.length / 2)))

/**
 * What a form sends becomes what is kept: a value that was typed is sealed; one that is only named by its key is
 * found among those that stand. Throws not-found for a key that stands nowhere.
 */
export function keepIdentifiers(seal: Seal, sent: readonly Identifier[], standing: readonly KeptIdentifier[]) {
  return sent.map(({ kind, issuer, fromDay, toDay, value, key }): KeptIdentifier => {
    const said = { kind, issuer, fromDay, toDay }
    if (value !== undefined) return { ...said, ...sealedValue(seal, value) }
    const known = standing.find((one) => one.key === key)
    if (!known) throw problems.notFound({ what: 'identifier' })
    return { ...said, key: known.key!, tail: known.tail!, sealed: known.sealed, index: known.index }
  })
}

function sealedValue(seal: Seal, typed: string) {
  const value = identifierValue(typed)
  const index = seal.blindIndex(value).toString('hex')
  return {
    sealed: seal.close(value).toString('base64'),
    index,
    key: index.slice(0, IDENTIFIER_KEY_LENGTH),
    tail: tailOf(value),
  }
}

export const shownIdentifier = ({ kind, issuer, fromDay, toDay, key, tail }: Identifier): Identifier => ({
  kind,
  issuer,
  fromDay,
  toDay,
  ...(key ? { key } : {}),
  ...(tail ? { tail } : {}),
})
