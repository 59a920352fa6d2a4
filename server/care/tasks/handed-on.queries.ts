// Whom a task is with that somebody handed over: another who visits her, or the one who handed it over once she is given her anew;
// before that it is with the coordinator. One rule for the lists of the office and for what phones are told.
import { sql } from 'kysely'

const DAY_OF_ACT = sql`(t.recorded_at at time zone 'Asia/Bangkok')::date`

/** Of `t`, a line of task_acts, and `l`, one of caseloads: she visits today, and it is hers to do. */
export const HAS_IT = sql`l.from_day <= klang_today() and (l.to_day is null or l.to_day > klang_today())
  and (l.account_id is distinct from t.recorded_by or l.from_day > ${DAY_OF_ACT})`

/** The coordinator has found somebody since. */
export const GIVEN_SINCE = sql`${HAS_IT} and l.from_day >= ${DAY_OF_ACT}`
