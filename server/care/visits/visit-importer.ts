import { VISITS_SHEET } from '../../../domain/care/visits/visit-columns.ts'
import { cleanVisitRow } from '../../../domain/care/visits/visit-row.ts'
import type { SheetImporter } from '../../registry/imports/sheet-importers.ts'
import {
  carryVisitsOver,
  countVisitsGone,
  listStandingVisits,
  listVisitedAmong,
  recordStagedVisits,
  withdrawVisitsOf,
} from './visit-import.queries.ts'

export const visitImporter: SheetImporter = {
  form: VISITS_SHEET,
  noun: 'visit',
  titleKeys: ['fullName', 'visitedOn'],
  lists: {},
  clean: cleanVisitRow as SheetImporter['clean'],
  facts: {
    listStanding: listStandingVisits,
    record: recordStagedVisits,
    carryOver: carryVisitsOver,
    countGone: countVisitsGone,
    withdraw: withdrawVisitsOf,
    listPeopleWithFacts: listVisitedAmong,
  },
}
