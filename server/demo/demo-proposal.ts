// A proposal as an applicant writes it: from the template, for so many people, in this place.
import { Proposal } from '../../domain/funds/projects/proposal.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Chance } from './chance.ts'
import { expensesFor } from './projects/activity-kinds.ts'
import type { ProjectTemplate, TemplateActivity } from './projects/project-template.ts'

type Of = { people: number; fromDay: string; areaCode: string; place: string; latitude: number; longitude: number }

export function proposalOf(chance: Chance, template: ProjectTemplate, of: Of): Proposal {
  const { people, areaCode, latitude, longitude } = of
  const { why, size, objective, indicator, now, target, label } = template
  return Proposal.parse({
    rationale: `${why} คณะทำงานสำรวจข้อมูลในพื้นที่ร่วมกับ อสม. และผู้นำชุมชนแล้ว เห็นร่วมกันว่าควรทำในปีนี้`,
    problems: [{ id: chance.id(), text: why, size }],
    objectives: [{ id: chance.id(), text: objective, indicator, now, target }],
    targets: [{ id: chance.id(), label, planned: people }],
    activities: template.activities.map((activity, at) => activityOf(chance, activity, { ...of, at })),
    method: 'ดำเนินงานโดยคณะทำงาน ร่วมกับ อสม. ผู้นำชุมชน และหน่วยบริการในพื้นที่',
    format: ['onsite'],
    activityTypes: [{ code: typeOf(template), note: '' }],
    mainActivities: template.targetGroup === 9 ? ['9.1'] : [`${template.targetGroup}.${chance.whole(1, 4)}`],
    places: [{ id: chance.id(), areaCode, text: of.place, character: 'rural', latitude, longitude }],
    expected: `${objective.replace(/^เพื่อ/, '')} ได้ตามเป้าหมาย (${indicator} จาก ${now} เป็น ${target})`,
    ownGoals: objective,
  })
}

const TYPES = {
  screening: 'screening',
  visits: 'health-promotion',
  environment: 'surroundings',
  training: 'capacity',
  campaign: 'communication',
  exercise: 'health-promotion',
  supplies: 'prevention',
  meeting: 'mechanism',
} as const
const typeOf = ({ activities }: ProjectTemplate) => TYPES[activities[0]!.kind]

function activityOf(chance: Chance, activity: TemplateActivity, { people, fromDay, at }: Of & { at: number }) {
  const begins = addDays(fromDay, 12 + at * 48 + chance.whole(0, 14))
  return {
    ...{ id: chance.id(), title: activity.title, detail: activity.done },
    ...{ fromDay: begins, toDay: addDays(begins, activity.kind === 'meeting' ? 0 : chance.whole(0, 2)) },
    ...{ output: activity.output, outcome: activity.outcome, partners: 'อสม. ผู้นำชุมชน รพ.สต.' },
    expenses: expensesFor(activity.kind, people).map((line) => ({ id: chance.id(), ...line })),
  }
}
