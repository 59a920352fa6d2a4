// Instruments as the centre knows them, and what answers come to here.
import type { Answers, Instrument } from '../../../domain/care/assessments/instrument.ts'
import { findListed, loadInstrument } from '../../../domain/care/assessments/instrument-list.ts'
import { keptAnswers, type Score, scoreOf } from '../../../domain/care/assessments/score.ts'
import { TAI_TABLE, type TaiTable, taiTableOn } from '../../../domain/care/assessments/tai-table.ts'
import { problems } from '../../../domain/shared/problems.ts'

/** Throws instrument-unknown: a phone of tomorrow may know what this centre does not. */
export async function getInstrument(code: string, version: string): Promise<Instrument> {
  const instrument = await loadInstrument(code, version)
  if (!instrument) throw problems.instrumentUnknown({ instrument: code, version })
  return instrument
}

export type Judged = { answers: Answers; ruleVersion: string; score: Score }

/** What was answered and what it comes to, by the tables that hold on the day. Throws nothing-answered. */
export function judge(instrument: Instrument, given: Answers, day: string, tables: readonly TaiTable[]): Judged {
  const answers = keptAnswers(instrument, given)
  if (Object.keys(answers).length === 0) throw problems.nothingAnswered()
  const taiTable = taiTableOn([TAI_TABLE, ...tables], day)
  return {
    answers,
    ruleVersion: ruleVersionOf(instrument, taiTable),
    score: scoreOf(instrument, answers, { taiTable }),
  }
}

export const ruleVersionOf = ({ ruleVersion, scoring }: Instrument, taiTable: TaiTable) =>
  scoring.rule === 'tai' ? `${ruleVersion}/${taiTable.version}` : ruleVersion

export const restrictedKindOf = (code: string) => findListed(code)?.restricted
