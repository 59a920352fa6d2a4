import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { DemoAccount } from '../../../domain/ground/accounts/sign-in.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import './demo-sign-ins.css'

/** Only an installation that calls itself a demonstration answers here; a real one says 404. */
export function DemoSignIns({
  onChoose,
  isDisabled,
}: {
  onChoose: (account: DemoAccount) => void
  isDisabled: boolean
}) {
  const { t } = useText()
  const demo = useQuery({
    queryKey: ['demo'],
    queryFn: () => api.get<{ accounts: DemoAccount[] }>('/demo'),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!demo.data?.accounts.length) return null
  return (
    <section className="demo-sign-ins" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('sign-in.demo')}</h2>
      <p className="small soft">{t('sign-in.demo-hint')}</p>
      <ul className="demo-list">
        {demo.data.accounts.map((account) => (
          <li key={account.name}>
            <Button className="demo-button" isDisabled={isDisabled} onPress={() => onChoose(account)}>
              <span>
                <strong>{account.label}</strong>
                <span className="small soft">{account.name}</span>
              </span>
              <ChevronRight size={18} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
