// The proposal for those who read it: the same sections, without a field in sight.
import type { Project } from '../../../../domain/funds/projects/project.ts'
import { ACTIVITY_TYPES, FORMATS, mainActivitiesOf } from '../../../../domain/funds/projects/project-lists.ts'
import { askedOf, type Proposal } from '../../../../domain/funds/projects/proposal.ts'
import { AreaName } from '../../../ground/areas/AreaName.tsx'
import { useText } from '../../../text/useText.ts'
import { Fact, Facts } from '../../../ui/Facts.tsx'
import { ActivitiesShown } from './ActivitiesShown.tsx'
import { type BlockName, type Face, SECTIONS } from './faces.ts'
import { GroupTable } from './MoneyBlocks.tsx'
import { PinLink } from './PlacesBlock.tsx'
import { RowsShown } from './RowsShown.tsx'
import { targetSums } from './target-sums.ts'

export function ProposalShown({ project, face }: { project: Project; face: Face }) {
  const { t } = useText()
  return (
    <div className="form proposal">
      {SECTIONS[face].map(({ block, number }) => (
        <section key={block} className="form-part proposal-block">
          <h2>
            {number && <span className="proposal-number">{number} </span>}
            {t(`projects.block.${block}`)}
          </h2>
          <Shown block={block} project={project} />
        </section>
      ))}
    </div>
  )
}

/** As it was written, line by line. */
export function Long({ children }: { children: string }) {
  return children.trim() ? <p className="proposal-text">{children}</p> : <p className="soft">–</p>
}

function Shown({ block, project }: { block: BlockName; project: Project }) {
  const { baht } = useText()
  const { proposal } = project
  switch (block) {
    case 'head':
    case 'title':
      return <HeadShown project={project} />
    case 'applicant':
      return <Long>{project.applicant || project.organizationName}</Long>
    case 'rationale':
    case 'expected':
      return <Long>{proposal[block]}</Long>
    case 'activities':
      return <ActivitiesShown activities={proposal.activities} />
    case 'by-group':
      return (
        <>
          <GroupTable draft={project} />
          <OtherMoneyShown proposal={proposal} />
        </>
      )
    case 'asked':
      return <p className="proposal-sum">{baht(askedOf(proposal))}</p>
    case 'budget':
      return (
        <>
          <p className="proposal-sum">{baht(askedOf(proposal))}</p>
          <OtherMoneyShown proposal={proposal} />
        </>
      )
    default:
      return <ListsShown block={block} project={project} />
  }
}

type Lists = Exclude<
  BlockName,
  'head' | 'title' | 'applicant' | 'rationale' | 'expected' | 'activities' | 'by-group' | 'asked' | 'budget'
>

function ListsShown({ block, project }: { block: Lists; project: Project }) {
  const { t, day } = useText()
  const { proposal, fromDay, toDay } = project
  switch (block) {
    case 'problems':
      return (
        <>
          <RowsShown
            columns={['problem', 'size']}
            rows={proposal.problems.map(({ id, text, size }) => [id, text, size])}
          />
          <Long>{proposal.method}</Long>
        </>
      )
    case 'objectives':
      return (
        <RowsShown
          columns={['objective', 'indicator', 'size', 'target']}
          rows={proposal.objectives.map(({ id, text, indicator, now, target }) => [id, text, indicator, now, target])}
        />
      )
    case 'goals':
      return (
        <>
          <RowsShown
            columns={['goal', 'goal-text']}
            rows={proposal.goals.map(({ id, name, text }) => [id, name, text])}
          />
          <Long>{proposal.ownGoals}</Long>
        </>
      )
    case 'days':
      return (
        <p>
          {fromDay ? day(fromDay, 'long') : '–'} – {toDay ? day(toDay, 'long') : '–'}
        </p>
      )
    case 'targets':
      return <TargetsShown targets={proposal.targets} />
    case 'places':
      return <PlacesShown places={proposal.places} />
    case 'format':
      return <Long>{proposal.format.map((code) => FORMATS[code]).join(' · ')}</Long>
    case 'types':
      return (
        <ul className="proposal-list">
          {proposal.activityTypes.map(({ code, note }) => (
            <li key={code}>
              {code in ACTIVITY_TYPES && t(`projects.activity-type.${code}`)}
              {note && <span className="soft"> · {note}</span>}
            </li>
          ))}
        </ul>
      )
    case 'summary':
      return <SummaryShown project={project} />
  }
}

function HeadShown({ project: { title, applicant, fiscalYear, areaCode } }: { project: Project }) {
  const { t, day } = useText()
  return (
    <Facts>
      <Fact term={t('projects.field.title')} wide>
        {title}
      </Fact>
      <Fact term={t('projects.field.applicant')}>{applicant || '–'}</Fact>
      <Fact term={t('funds.fiscal-year')}>{day(`${fiscalYear}-01-01`, 'short', 'year')}</Fact>
      <Fact term={t('projects.field.areaCode')}>{areaCode ? <AreaName code={areaCode} /> : '–'}</Fact>
    </Facts>
  )
}

function SummaryShown({ project }: { project: Project }) {
  const { t } = useText()
  const { applicantKind, supportType, targetGroup, proposal } = project
  const names = targetGroup === null ? [] : mainActivitiesOf(targetGroup)
  const chosen = names.filter(({ code }) => proposal.mainActivities.includes(code))
  return (
    <>
      <Facts>
        <Fact term={t('projects.field.applicantKind')} wide>
          {applicantKind ? t(`projects.applicant-kind.${applicantKind as 1}`) : '–'}
        </Fact>
        <Fact term={t('projects.field.supportType')} wide>
          {supportType ? t(`funds.use.${supportType as 1}`) : '–'}
        </Fact>
        <Fact term={t('projects.field.targetGroup')} wide>
          {targetGroup ? t(`projects.target-group.${targetGroup as 1}`) : '–'}
        </Fact>
        <Fact term={t('projects.field.mainActivities')} wide>
          {[...chosen.map(({ code, nameTh }) => `${code} ${nameTh}`), proposal.mainActivityOther]
            .filter(Boolean)
            .join(' · ') || '–'}
        </Fact>
      </Facts>
      <TargetsShown targets={proposal.targets} />
    </>
  )
}

function TargetsShown({ targets }: { targets: Proposal['targets'] }) {
  const { t, number } = useText()
  const { planned, attended } = targetSums(targets)
  const counted = (count: number | null) => (count === null ? '–' : number(count))
  return (
    <>
      <RowsShown
        columns={['target-group', 'planned', 'attended']}
        figures={2}
        rows={targets.map((one) => [one.id, one.label, counted(one.planned), counted(one.attended)])}
      />
      <p className="proposal-sum">
        {t('projects.targets-sum', { planned: number(planned), attended: number(attended) })}
      </p>
    </>
  )
}

function PlacesShown({ places }: { places: Proposal['places'] }) {
  const { t } = useText()
  if (places.length === 0) return <p className="soft">–</p>
  return (
    <ul className="proposal-list">
      {places.map((place) => (
        <li key={place.id}>
          {place.areaCode && <AreaName code={place.areaCode} />} {place.text}
          {place.character && <span className="soft"> · {t(`projects.character.${place.character}`)}</span>}{' '}
          <PinLink place={place} />
        </li>
      ))}
    </ul>
  )
}

function OtherMoneyShown({ proposal: { funder, otherMoney } }: { proposal: Proposal }) {
  const { t, baht } = useText()
  return (
    <>
      {funder && (
        <p>
          {t('projects.field.funder')}: {funder}
        </p>
      )}
      {otherMoney.length > 0 && (
        <RowsShown
          columns={['other-funder', 'amount']}
          figures={1}
          rows={otherMoney.map((one) => [one.id, one.funder, baht(one.satang)])}
        />
      )}
    </>
  )
}
