import { NEED_KINDS, NEED_OF, NEED_STATUSES, NEED_URGENCIES } from '../../../domain/care/needs/lists.ts'
import { NEEDS_SHEET } from '../../../domain/care/needs/need-columns.ts'
import { cleanNeedRow } from '../../../domain/care/needs/need-row.ts'
import type { SheetImporter } from '../../registry/imports/sheet-importers.ts'
import {
  carryNeedsOver,
  countNeedsGone,
  listNeedyAmong,
  listStandingNeeds,
  recordStagedNeeds,
  withdrawNeedsOf,
} from './need-import.queries.ts'

export const needImporter: SheetImporter = {
  form: NEEDS_SHEET,
  noun: 'need',
  titleKeys: ['fullName', 'kind'],
  lists: {
    ประเภทความต้องการ: Object.values(NEED_KINDS),
    ความต้องการของ: Object.values(NEED_OF),
    ความเร่งด่วน: Object.values(NEED_URGENCIES),
    สถานะ: Object.values(NEED_STATUSES),
  },
  clean: cleanNeedRow as SheetImporter['clean'],
  facts: {
    listStanding: listStandingNeeds,
    record: recordStagedNeeds,
    carryOver: carryNeedsOver,
    countGone: countNeedsGone,
    withdraw: withdrawNeedsOf,
    listPeopleWithFacts: listNeedyAmong,
  },
}
