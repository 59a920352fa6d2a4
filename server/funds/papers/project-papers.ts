// Which papers a project has by now, and how each is made.
import { gapsOfFinalReport } from '../../../domain/funds/final-reports/final-report.ts'
import { isBeingWritten } from '../../../domain/funds/instalment-reports/report-chain.ts'
import { type PaperLine, type ProjectPaper, paperLine, paperToCome } from '../../../domain/funds/papers/paper-line.ts'
import { gapsOfLocalHealthForm, gapsOfRegistryForm } from '../../../domain/funds/projects/proposal-gaps.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Paper } from '../../platform/papers/paper.ts'
import { agreementPaper } from './agreement-paper.ts'
import { closingMoneyPaper } from './closing-money-paper.ts'
import { fullReportPaper } from './full-report-paper.ts'
import { moneyReportPaper } from './money-report-paper.ts'
import { budgetYear } from './paper-words.ts'
import { progressReportPaper } from './progress-report-paper.ts'
import type { ProjectFacts } from './project-facts.ts'
import { proposalPaper } from './proposal-paper.ts'
import { registryPaper } from './registry-paper.ts'
import { returnPaper } from './return-paper.ts'
import { voucherPaper } from './voucher-paper.ts'

type Maker = {
  lines: (all: ProjectFacts) => PaperLine[]
  /** Undefined when it is of something that is not there. */
  make: (all: ProjectFacts, of: string | undefined) => Paper | undefined
}

const headOf = ({ project }: ProjectFacts) => ({
  ...project,
  people: project.people.filter(({ role }) => role === 'lead' || role === 'member').length,
})
const returnsOf = ({ entries }: ProjectFacts) =>
  entries.filter(({ kind, reversedBy }) => kind === 'return' && reversedBy === null)

function reportLines(paper: 'money-report' | 'progress-report', { reports }: ProjectFacts): PaperLine[] {
  if (reports.length === 0) return [paperToCome(paper, 'report-missing')]
  return reports.map(({ id, number, state, differenceSatang, leadName }) =>
    paperLine(
      paper,
      [
        ...(isBeingWritten(state) ? (['report-not-sent'] as const) : []),
        ...(paper === 'money-report' && differenceSatang !== 0 ? (['sums-differ'] as const) : []),
        ...(leadName === '' ? (['lead-name'] as const) : []),
      ],
      { of: id, number },
    ),
  )
}

const MAKERS: Record<ProjectPaper, Maker> = {
  proposal: {
    lines: (all) => [
      paperLine('proposal', [], {
        reference: all.project.code ?? '',
        emptyFields: gapsOfLocalHealthForm(headOf(all), all.project.proposal),
      }),
    ],
    make: proposalPaper,
  },
  registry: {
    lines: (all) => [paperLine('registry', [], { emptyFields: gapsOfRegistryForm(headOf(all), all.project.proposal) })],
    make: registryPaper,
  },
  agreement: {
    lines: ({ agreement, project }) =>
      agreement
        ? [
            paperLine(
              'agreement',
              [
                ...(agreement.signatories.filter(({ side }) => side === 'witness').length < 2
                  ? (['witnesses'] as const)
                  : []),
                ...(project.reportDueOn ? [] : (['report-due'] as const)),
              ],
              { reference: agreement.number, onDay: agreement.signedOn },
            ),
          ]
        : [paperToCome('agreement', 'agreement-missing')],
    make: (all) => (all.agreement ? agreementPaper(all) : undefined),
  },
  voucher: {
    lines: ({ vouchers }) =>
      vouchers.length > 0
        ? vouchers
            .filter(({ state }) => state !== 'cancelled')
            .map(({ id, number, fiscalYear, onDay, state, signed, chain, payeeAccount, channel }) =>
              paperLine(
                'voucher',
                [
                  ...(state !== 'paid' && signed < chain.length ? (['signatures'] as const) : []),
                  ...(channel === 'bank' && payeeAccount === '' ? (['payee-account'] as const) : []),
                ],
                { of: id, reference: `${number}/${budgetYear(fiscalYear)}`, onDay },
              ),
            )
        : [paperToCome('voucher', 'voucher-missing')],
    make: (all, of) => {
      const voucher = all.vouchers.find(({ id }) => id === of)
      return voucher && voucherPaper(all, voucher)
    },
  },
  'money-report': {
    lines: (all) => reportLines('money-report', all),
    make: (all, of) => {
      const report = all.reports.find(({ id }) => id === of)
      return report && moneyReportPaper(all, report)
    },
  },
  'progress-report': {
    lines: (all) => reportLines('progress-report', all),
    make: (all, of) => {
      const report = all.reports.find(({ id }) => id === of)
      return report && progressReportPaper(all, report)
    },
  },
  return: {
    lines: (all) => {
      const returns = returnsOf(all)
      return returns.length > 0
        ? returns.map(({ id, reference, onDay }) => paperLine('return', [], { of: id, reference, onDay }))
        : [paperToCome('return', 'return-missing')]
    },
    make: (all, of) => {
      const entry = returnsOf(all).find(({ id }) => id === of)
      return entry && returnPaper(all, entry)
    },
  },
  'closing-money': {
    lines: ({ closingMoney }) => [
      closingMoney
        ? paperLine('closing-money', closingMoney.leftSatang > 0 ? ['money-left'] : [])
        : paperToCome('closing-money', 'report-missing'),
    ],
    make: (all) => closingMoneyPaper(all),
  },
  'full-report': {
    lines: ({ finalReport, project }) => [
      finalReport
        ? paperLine('full-report', [
            ...(isBeingWritten(finalReport.state) ? (['report-not-sent'] as const) : []),
            ...(gapsOfFinalReport(finalReport, project.proposal.objectives).length > 0
              ? (['final-report-parts'] as const)
              : []),
          ])
        : paperToCome('full-report', 'final-report-missing'),
    ],
    make: (all) => (all.finalReport ? fullReportPaper(all, all.finalReport) : undefined),
  },
}

export const linesOfProject = (all: ProjectFacts): PaperLine[] =>
  Object.values(MAKERS).flatMap(({ lines }) => lines(all))

/** Throws not-found for what does not exist yet. */
export function makeProjectPaper(all: ProjectFacts, paper: ProjectPaper, of: string | undefined): Paper {
  const made = MAKERS[paper].make(all, of)
  if (!made) throw problems.notFound({ what: 'paper' })
  return made
}
