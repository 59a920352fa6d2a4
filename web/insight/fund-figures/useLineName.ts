import { FundKind } from '../../../domain/funds/funds/fund.ts'
import { INCOMES } from '../../../domain/funds/funds/fund-figures.ts'
import { USES } from '../../../domain/funds/plans/fund-year.ts'
import { APPLICANT_KINDS, TARGET_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import type { RollUpBy, RollUpLine } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { useText } from '../../text/useText.ts'
import { areaTitle } from '../reports/area-title.ts'

const of = <Code extends string>(codes: readonly Code[], key: string) => codes.find((code) => code === key)

/** What a line is called, by what the lines are told apart by. */
export function useLineName(by: RollUpBy): (line: Pick<RollUpLine, 'key' | 'of' | 'name'>) => string {
  const { t, day } = useText()
  return ({ key, of: what, name }) => {
    if (what === 'area') return areaTitle(key, name)
    if (what === 'fund') return name
    const [kind, use, income] = [of(FundKind.options, key), of(USES, key), of(INCOMES, key)]
    const words: Partial<Record<RollUpBy, string | undefined>> = {
      kind: kind && t(`funds.kind.${kind}`),
      support: use && t(`funds.use.${use}`),
      group: TARGET_GROUPS[Number(key) as keyof typeof TARGET_GROUPS],
      applicant: APPLICANT_KINDS[Number(key) as keyof typeof APPLICANT_KINDS],
      issue: name,
      year: by === 'year' ? day(`${key}-01-01`, 'short', 'year') : undefined,
      funder: income && t(`fund-figures.funder.${income}`),
    }
    return words[by] || t('funds.not-said')
  }
}
