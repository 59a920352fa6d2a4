// What a person's time line is made of: gathered here, as the routes are.
import { assessmentTimeline } from './care/assessments/assessment-timeline.queries.ts'
import { formAnswerTimeline } from './care/local-forms/form-answer-timeline.queries.ts'
import { needTimeline } from './care/needs/need-timeline.queries.ts'
import { surveyTimeline } from './care/surveys/survey-timeline.queries.ts'
import { visitTimeline } from './care/visits/visit-timeline.queries.ts'
import { mergeTimeline } from './registry/merging/merge-timeline.queries.ts'
import { consentTimeline } from './registry/timeline/consent-timeline.queries.ts'
import { nounTimelines } from './registry/timeline/noun-timelines.queries.ts'
import { sourceTimeline } from './registry/timeline/source-timeline.queries.ts'
import { registerTimelineSource } from './registry/timeline/timeline-sources.ts'

export function gatherTimeline(): void {
  for (const source of [
    sourceTimeline,
    ...nounTimelines,
    consentTimeline,
    mergeTimeline,
    visitTimeline,
    assessmentTimeline,
    surveyTimeline,
    formAnswerTimeline,
    needTimeline,
  ])
    registerTimelineSource(source)
}
