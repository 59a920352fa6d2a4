// The population form and the money plan while they are typed.
import type { FundYear, FundYearChange, PlanRemark } from '../../../domain/funds/plans/fund-year.ts'
import type { Regulation } from '../../../domain/funds/regulations/regulation.ts'

export type YearDraft = Omit<FundYearChange, 'revision'>

export type PlanPartProps = {
  draft: YearDraft
  set: (change: Partial<YearDraft>) => void
  regulation: Regulation | undefined
  remarks: readonly PlanRemark[]
  isDisabled: boolean
}

export const draftOf = (year: FundYear): YearDraft => ({
  population: year.population,
  shareCode: year.shareCode,
  nhsoSatang: year.nhsoSatang,
  localSatang: year.localSatang,
  otherSatang: year.otherSatang,
  carriedSatang: year.carriedSatang,
  uses: year.uses,
  filledBy: year.filledBy,
  filledPosition: year.filledPosition,
  filledPhone: year.filledPhone,
  filledEmail: year.filledEmail,
})
