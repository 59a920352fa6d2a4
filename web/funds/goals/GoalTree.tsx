import { Link } from '@tanstack/react-router'
import { CornerDownRight, Pencil } from 'lucide-react'
import { canSetGoal, canSetGoals } from '../../../domain/funds/goals/goal.policy.ts'
import type { Goal, GoalNode } from '../../../domain/funds/goals/goal.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/Button.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Writing = { goal?: Goal; parentId: string | null }
type Props = { nodes: GoalNode<Goal>[]; onWrite: (writing: Writing) => void }

export function GoalTree({ nodes, onWrite }: Props) {
  const { t } = useText()
  if (nodes.length === 0) return null
  return (
    <div className="table-frame">
      <table className="table stacked-table goal-tree">
        <caption className="hidden-visually">{t('goals.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('goals.goal')}</th>
            <th scope="col">{t('goals.indicator')}</th>
            <th scope="col">{t('goals.set-by')}</th>
            <th scope="col" className="figure">
              {t('goals.projects')}
            </th>
            <th scope="col">
              <span className="hidden-visually">{t('goals.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <GoalRow
              key={node.goal.id}
              node={node}
              above={nodes.find(({ goal }) => goal.id === node.goal.parentId)?.goal}
              onWrite={onWrite}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What is as it is above is said once, above. */
const asAbove = (goal: Goal, above: Goal | undefined, ...keys: (keyof Goal)[]) =>
  above !== undefined && keys.every((key) => goal[key] === above[key])

type RowProps = { node: GoalNode<Goal>; above: Goal | undefined; onWrite: Props['onWrite'] }

function GoalRow({ node: { goal, depth }, above, onWrite }: RowProps) {
  const { t, language, number, day } = useText()
  const { actor } = useMe()
  return (
    <tr data-depth={Math.min(depth, 4)}>
      <th scope="row" className="goal-name">
        {(language === 'en' && goal.nameEn) || goal.nameTh}
        {goal.endedOn && <span className="small soft"> · {t('goals.ended-on', { day: day(goal.endedOn) })}</span>}
      </th>
      <td>
        {goal.indicator && <div>{goal.indicator}</div>}
        {(goal.now || goal.target) && (
          <div>{t('goals.now-to-target', { now: goal.now || '–', target: goal.target || '–' })}</div>
        )}
        {!asAbove(goal, above, 'fromDay', 'toDay') && <Period goal={goal} />}
      </td>
      <td className="small">
        {!asAbove(goal, above, 'setBy', 'organizationName', 'source', 'areaCode') && <SetBy goal={goal} />}
      </td>
      <td className="figure" data-word={t('goals.projects')}>
        {goal.projects > 0 ? (
          <Link to="/office/trace" search={{ goal: goal.id }} aria-label={t('goals.trace', { count: goal.projects })}>
            {number(goal.projects)}
          </Link>
        ) : (
          number(0)
        )}
      </td>
      <td className="goal-acts not-printed">
        {canSetGoals(actor) && goal.endedOn === null && (
          <IconButton
            label={t('goals.add-below')}
            icon={CornerDownRight}
            onPress={() => onWrite({ parentId: goal.id })}
          />
        )}
        {canSetGoal(actor, goal) && (
          <IconButton
            label={t('goals.change')}
            icon={Pencil}
            onPress={() => onWrite({ goal, parentId: goal.parentId })}
          />
        )}
      </td>
    </tr>
  )
}

function SetBy({ goal: { setBy, organizationName, source, areaCode } }: { goal: Goal }) {
  return (
    <>
      {setBy || organizationName}
      {source && <div className="soft">{source}</div>}
      {areaCode && (
        <div className="soft">
          <AreaName code={areaCode} />
        </div>
      )}
    </>
  )
}

function Period({ goal: { fromDay, toDay } }: { goal: Goal }) {
  const { t, day } = useText()
  if (!fromDay && !toDay) return null
  return (
    <div className="small soft">
      {toDay
        ? t('goals.period', { from: fromDay ? day(fromDay) : '–', to: day(toDay) })
        : t('goals.since', { from: day(fromDay!) })}
    </div>
  )
}
