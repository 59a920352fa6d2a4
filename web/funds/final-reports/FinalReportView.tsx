import type { FinalReport } from '../../../domain/funds/final-reports/final-report.ts'
import { answeredIn } from '../../../domain/funds/final-reports/valuation.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { ClosingMoneyTables } from './ClosingMoneyTables.tsx'
import { pictureUrl, useValuationForms } from './useClosing.ts'

type Props = { project: Project; report: FinalReport }

/** As it is read and printed. */
export function FinalReportView({ project, report }: Props) {
  const { t } = useText()
  const story = (['abstract', 'preface', 'thanks'] as const).filter((field) => report[field])
  return (
    <>
      <Section title={report.coverTitle || project.title}>
        {report.authors && <p>{report.authors}</p>}
        {story.map((field) => (
          <div key={field}>
            <h3>{t(`closing.${field}`)}</h3>
            <p className="closing-text">{report[field]}</p>
          </div>
        ))}
        {report.chapters
          .filter(({ text }) => text)
          .map(({ id, title, text }) => (
            <div key={id}>
              <h3>{title}</h3>
              <p className="closing-text">{text}</p>
            </div>
          ))}
      </Section>
      <Results project={project} report={report} />
      <Told report={report} />
      <Pictures project={project} report={report} />
      <Worth report={report} />
      {report.money && (
        <Section title={t('closing.money')}>
          <ClosingMoneyTables money={report.money} />
        </Section>
      )}
    </>
  )
}

function Results({ project, report }: Props) {
  const { t } = useText()
  const heads = ['indicator', 'before', 'aimed', 'reached-value', 'is-reached'] as const
  return (
    <Section title={t('closing.results')}>
      <div className="table-frame">
        <table className="table stacked-table">
          <caption className="hidden-visually">{t('closing.results')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('closing.objective')}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`closing.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {project.proposal.objectives.map(({ id, text, indicator, now, target }) => {
              const result = report.results.find((one) => one.id === id)
              const is = result?.isReached
              return (
                <tr key={id}>
                  <th scope="row">
                    {text}
                    {result?.result && <p className="small soft closing-text">{result.result}</p>}
                  </th>
                  <td data-word={t('closing.indicator')}>{indicator}</td>
                  <td data-word={t('closing.before')}>{now}</td>
                  <td data-word={t('closing.aimed')}>{target}</td>
                  <td data-word={t('closing.reached-value')}>{result?.reached}</td>
                  <td data-word={t('closing.is-reached')}>
                    {typeof is === 'boolean' ? t(`closing.reached.${is ? 'yes' : 'no'}`) : ''}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function Told({ report }: Pick<Props, 'report'>) {
  const { t, number } = useText()
  const { isReached, attended, notReachedBecause, problems, remedies, reporter, reporterPosition } = report
  return (
    <Section title={t('closing.part-three')}>
      <Facts>
        <Fact term={t('closing.whole-reached')}>
          {isReached === null ? '–' : t(`closing.reached.${isReached ? 'yes' : 'no'}`)}
        </Fact>
        <Fact term={t('closing.attended')}>{attended === null ? '–' : number(attended)}</Fact>
        <Fact term={t('closing.reporter')}>{[reporter, reporterPosition].filter(Boolean).join(' · ')}</Fact>
        {notReachedBecause && (
          <Fact term={t('closing.notReachedBecause')} wide>
            {notReachedBecause}
          </Fact>
        )}
        <Fact term={t('closing.problems')} wide>
          {problems || '–'}
        </Fact>
        <Fact term={t('closing.remedies')} wide>
          {remedies || '–'}
        </Fact>
      </Facts>
    </Section>
  )
}

function Pictures({ project, report }: Props) {
  const { t } = useText()
  if (report.pictures.length === 0) return null
  return (
    <Section title={t('closing.pictures-title')}>
      <ul className="closing-pictures">
        {report.pictures.map(({ id, reportId, caption }) => (
          <li key={id}>
            <img
              src={pictureUrl(project.id, reportId, id)}
              alt={caption || t('closing.picture-plain')}
              loading="lazy"
            />
            {caption && <span className="small">{caption}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Worth({ report }: Pick<Props, 'report'>) {
  const { t } = useText()
  const form = useValuationForms().data?.[0]
  const answered = form?.dimensions.filter((one) => answeredIn(one, report.valuation).answered > 0) ?? []
  if (answered.length === 0) return null
  return (
    <Section title={t('closing.valuation')}>
      {answered.map((dimension) => (
        <div key={dimension.code}>
          <h3>
            {dimension.code} {dimension.title}
          </h3>
          <ul className="closing-chain">
            {dimension.items.map(({ code, title }) => {
              const answer = report.valuation.find((one) => one.code === code)
              if (answer?.isSo === null || answer === undefined) return null
              const told = (['detail', 'evidence', 'next'] as const).filter((field) => answer[field])
              return (
                <li key={code}>
                  {title} · {t(`closing.so.${answer.isSo ? 'yes' : 'no'}`)}
                  {told.map((field) => (
                    <p key={field} className="small">
                      {t(`closing.valuation-${field}`)} {answer[field]}
                    </p>
                  ))}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </Section>
  )
}
