import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Fingerprint, IdCard } from 'lucide-react'
import type { Me, WaysIn } from '../../../domain/ground/accounts/sign-in.ts'
import type { GoOn } from '../../../domain/ground/identity-providers/identity-provider.ts'
import type { SessionKind } from '../../../domain/ground/sessions/session.ts'
import { ApiProblem, api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'

export const useWaysIn = () =>
  useQuery({
    queryKey: ['ways-in'],
    queryFn: ({ signal }) => api.get<WaysIn>('/sign-in/ways', undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

type Props = { kind: SessionKind; onSignedIn: (me: Me) => void; inPlace: boolean; next?: string | undefined }

/** A passkey, or another house that vouches. Nothing is shown where neither is set up. */
export function OtherWaysIn({ kind, onSignedIn, inPlace, next }: Props) {
  const { t, language } = useText()
  const ways = useWaysIn()
  const passkey = useMutation({ mutationFn: () => signInByPasskey(kind), onSuccess: onSignedIn })
  const provider = useMutation({
    mutationFn: (code: string) => api.post<GoOn>(`/sign-in/providers/${code}`, { kind, ...(next ? { next } : {}) }),
    onSuccess: ({ url }) => location.assign(url),
  })
  const hasPasskeys = ways.data?.passkeys && browserSupportsWebAuthn()
  const providers = inPlace ? [] : (ways.data?.providers ?? [])
  if (!hasPasskeys && providers.length === 0) return null
  return (
    <div className="other-ways">
      <p className="small soft">{t('sign-in.or')}</p>
      {hasPasskeys && (
        <Button icon={Fingerprint} isDisabled={passkey.isPending} onPress={() => passkey.mutate()}>
          {t('sign-in.passkey')}
        </Button>
      )}
      {providers.map(({ code, nameTh, nameEn }) => (
        <Button key={code} icon={IdCard} isDisabled={provider.isPending} onPress={() => provider.mutate(code)}>
          {t('sign-in.provider', { name: language === 'th' ? nameTh : nameEn })}
        </Button>
      ))}
      {passkey.isError && <Failed error={passkey.error} />}
      {provider.isError && <Failed error={provider.error} />}
    </div>
  )
}

async function signInByPasskey(kind: SessionKind): Promise<Me> {
  const optionsJSON = await api.post<PublicKeyCredentialRequestOptionsJSON>('/sign-in/passkey/options', { kind })
  const answer = await startAuthentication({ optionsJSON }).catch(() => {
    // Waved away, or no key of ours on this device: the browser does not tell which.
    throw new ApiProblem(422, 'passkey-refused')
  })
  return api.post<Me>('/sign-in/passkey', { answer })
}
