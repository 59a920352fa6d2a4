import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TraceLevel, TracePart, TraceStep } from '../../../domain/funds/trace/trace.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Page.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const FEW = 8

export function TraceLevels({ levels }: { levels: readonly TraceLevel[] }) {
  const { t, baht } = useText()
  return levels.map((level) => (
    <Section
      key={level.step}
      title={t(`trace.step.${level.step}`)}
      aside={<span className="soft">{t('trace.whole', { amount: baht(level.wholeSatang) })}</span>}
    >
      <p className="small soft">{t(`trace.says.${level.step}`)}</p>
      {level.otherSatang > 0 && (
        <p className="small soft">{t('trace.other-money', { amount: baht(level.otherSatang) })}</p>
      )}
      {level.wholeSatang === 0 ? <p className="soft">{t('trace.nothing')}</p> : <LevelTable level={level} />}
    </Section>
  ))
}

function LevelTable({ level: { step, parts, untraced, wholeSatang } }: { level: TraceLevel }) {
  const { t, baht, number } = useText()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? parts : parts.slice(0, FEW)
  return (
    <>
      <div className="table-frame">
        <table className="table stacked-table trace-table">
          <caption className="hidden-visually">{t(`trace.step.${step}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('trace.part')}</th>
              <th scope="col" className="figure">
                {t('goals.projects')}
              </th>
              <th scope="col" className="figure">
                {t('trace.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((part) => (
              <tr key={part.key}>
                <th scope="row">
                  <PartName step={step} part={part} />
                </th>
                <td className="figure" data-word={t('goals.projects')}>
                  {number(part.projects)}
                </td>
                <td className="figure" data-word={t('trace.amount')}>
                  {baht(part.satang)}
                </td>
              </tr>
            ))}
            {untraced.map(({ reason, satang }) => (
              <tr key={reason} className="trace-lost">
                <th scope="row">{t(`trace.untraced.${reason}`)}</th>
                <td />
                <td className="figure" data-word={t('trace.amount')}>
                  {baht(satang)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('trace.sum')}</th>
              <td />
              <td className="figure">{baht(wholeSatang)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {parts.length > FEW && (
        <Button look="quiet" onPress={() => setWhole(!isWhole)}>
          {t(isWhole ? 'trace.fewer' : 'trace.all', { count: number(parts.length) })}
        </Button>
      )}
    </>
  )
}

/** Each leads on to a trace that begins with it; an activity to its report. */
function PartName({ step, part: { key, name, projectId } }: { step: TraceStep; part: TracePart }) {
  const { t } = useText()
  if (key === 'others') return t('trace.others')
  if (step === 'instalment') return t('trace.instalment', { number: key })
  if ((step === 'activity' || step === 'need') && projectId)
    return (
      <Link to="/office/projects/$id/activities/$reportId" params={{ id: projectId, reportId: key }}>
        {name || t('trace.untitled')}
      </Link>
    )
  if (key === '' || key.includes('+')) return name || t('trace.untitled')
  return (
    <Link to="/office/trace" search={{ [step]: key }}>
      {name || t('trace.untitled')}
    </Link>
  )
}
