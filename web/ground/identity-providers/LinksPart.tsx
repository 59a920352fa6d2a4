import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { IdCard, X } from 'lucide-react'
import type { GoOn, IdentityLink } from '../../../domain/ground/identity-providers/identity-provider.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { useProof } from '../sessions/useProof.tsx'
import { useWaysIn } from '../sign-in/OtherWaysIn.tsx'
import '../passkeys/passkeys.css'

const MINE = ['my-identity-links']

/** Other houses that vouch for me. Linked by my own act, never because an address looks alike. */
export function LinksPart() {
  const { t, language, day } = useText()
  const queries = useQueryClient()
  const proof = useProof()
  const ways = useWaysIn()
  const links = useQuery({
    queryKey: MINE,
    queryFn: ({ signal }) => api.get<{ links: IdentityLink[] }>('/me/identity-links', undefined, signal),
    select: (answer) => answer.links,
  })
  const link = useMutation({
    mutationFn: (code: string) => proof.run(() => api.post<GoOn>(`/me/identity-links/${code}`)),
    onSuccess: ({ url }) => location.assign(url),
  })
  const unlink = useMutation({
    mutationFn: (id: string) => proof.run(() => api.remove(`/me/identity-links/${id}`)),
    onSuccess: () => queries.invalidateQueries({ queryKey: MINE }),
  })
  const providers = ways.data?.providers ?? []
  if (providers.length === 0) return null
  const named = (provider: IdentityLink['provider']) => (language === 'th' ? provider.nameTh : provider.nameEn)
  const isLinked = (code: string) => links.data?.some(({ provider }) => provider.code === code)
  const error = link.error ?? unlink.error
  return (
    <Section title={t('links.title')}>
      <div className="panel form">
        <p className="soft">{t('links.lead')}</p>
        <ul>
          {links.data?.map(({ id, provider, linkedAt }) => (
            <li key={id} className="passkey">
              <span className="passkey-words">
                <strong>{named(provider)}</strong>
                <span className="small soft">{t('links.since', { day: day(linkedAt.slice(0, 10)) })}</span>
              </span>
              <IconButton
                label={t('links.remove', { name: named(provider) })}
                icon={X}
                onPress={() => unlink.mutate(id)}
              />
            </li>
          ))}
        </ul>
        {error && <Failed error={error} />}
        <div className="page-actions">
          {providers
            .filter(({ code }) => !isLinked(code))
            .map((provider) => (
              <Button
                key={provider.code}
                icon={IdCard}
                isDisabled={link.isPending}
                onPress={() => link.mutate(provider.code)}
              >
                {t('links.add', { name: named(provider) })}
              </Button>
            ))}
        </div>
      </div>
      {proof.dialog}
    </Section>
  )
}
