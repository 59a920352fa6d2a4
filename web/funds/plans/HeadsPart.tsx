// แบบข้อมูลประชากร: heads, the authority's share, and what they come to.
import { Calculator } from 'lucide-react'
import { localShareOf, nhsoEstimateOf, type Regulation } from '../../../domain/funds/regulations/regulation.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { SHARE_CODES, shareOf } from './shares.ts'
import type { PlanPartProps } from './year-draft.ts'

type Props = PlanPartProps & { regulation: Regulation }

export function HeadsPart(props: Props) {
  const { draft, set, regulation, remarks, isDisabled } = props
  const { t, number } = useText()
  const known = SHARE_CODES.filter((code) => shareOf(regulation, code))
  const type = (text: string) => {
    const digits = text.replaceAll(/[\s,]/g, '')
    if (/^\d{0,8}$/.test(digits)) set({ population: digits === '' ? null : Number(digits) })
  }
  return (
    <>
      <p className="small soft">{t('funds.by-regulation', { name: regulation.nameTh })}</p>
      <div className="plan-heads">
        <TextInput
          label={t('funds.population')}
          hint={t('funds.population-hint')}
          warning={remarks.includes('population-missing') ? t('funds.remark.population-missing') : undefined}
          value={draft.population === null ? '' : number(draft.population)}
          onChange={type}
          inputMode="numeric"
          unit={t('funds.heads')}
          isDisabled={isDisabled}
        />
        <Choice
          label={t('funds.share')}
          none={t('funds.choose')}
          value={draft.shareCode ?? ''}
          onChange={(code) => set({ shareCode: code || null })}
          options={known.map((code) => ({
            code,
            word: t('funds.share-of', { name: t(`funds.share.${code}`), percent: shareOf(regulation, code)?.percent }),
          }))}
          isDisabled={isDisabled}
        />
      </div>
      <Estimate {...props} />
    </>
  )
}

function Estimate({ draft, set, regulation, isDisabled }: Props) {
  const { t, baht, number } = useText()
  if (draft.population === null) return null
  const estimate = nhsoEstimateOf(draft.population, regulation.rules)
  const share = shareOf(regulation, draft.shareCode)
  const take = () =>
    set({ nhsoSatang: estimate, localSatang: share ? localShareOf(estimate, share.percent) : draft.localSatang })
  return (
    <div className="plan-estimate">
      <p role="status">
        {t('funds.estimate', {
          heads: number(draft.population),
          rate: baht(regulation.rules.ratePerHeadSatang),
          amount: baht(estimate),
        })}
      </p>
      {!isDisabled && (
        <Button icon={Calculator} onPress={take}>
          {t('funds.estimate-take')}
        </Button>
      )}
    </div>
  )
}
