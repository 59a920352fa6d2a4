// What phones may send, and what they are told besides people: gathered here, as the routes are.

import { z } from 'zod'
import { canRecordAssessment } from '../domain/care/assessments/assessment.policy.ts'
import { NewAssessment } from '../domain/care/assessments/assessment.ts'
import { NewFormAnswer } from '../domain/care/local-forms/form-answer.ts'
import { canAnswerForms } from '../domain/care/local-forms/local-form.policy.ts'
import { canRecordNeed, canTellFamily } from '../domain/care/needs/need.policy.ts'
import { refuseFutureDay } from '../domain/care/needs/need.rules.ts'
import { NeedTold, NewNeed } from '../domain/care/needs/need.ts'
import { NewHouseholdSurvey } from '../domain/care/surveys/household-survey.ts'
import { canRecordSurvey } from '../domain/care/surveys/survey.policy.ts'
import { canActOnTasks } from '../domain/care/tasks/task.policy.ts'
import { NewTaskAct } from '../domain/care/tasks/task-act.ts'
import { canThank } from '../domain/care/team-feed/team-feed.policy.ts'
import { Thanks } from '../domain/care/team-feed/team-feed.ts'
import { canRecordVisit } from '../domain/care/visits/visit.policy.ts'
import { refuseFutureVisit } from '../domain/care/visits/visit.rules.ts'
import { NewVisit } from '../domain/care/visits/visit.ts'
import { canRecordConsent } from '../domain/ground/consent/consent.policy.ts'
import { NewConsent } from '../domain/ground/consent/consent.ts'
import { canListPeople } from '../domain/registry/people/person.policy.ts'
import { NewPerson, PersonFacts } from '../domain/registry/people/person.ts'
import { problems } from '../domain/shared/problems.ts'
import { bangkokToday } from '../domain/shared/thai-date.ts'
import { recordAssessment } from './care/assessments/assessment-writes.ts'
import { tablesForPhones } from './care/assessments/tai-tables.queries.ts'
import { registerReturnedForm, returnedForms } from './care/form-reviews/returned-forms.ts'
import { readFormAnswers } from './care/local-forms/form-answers.queries.ts'
import { answerForm } from './care/local-forms/local-form-writes.ts'
import { openForms } from './care/local-forms/local-forms.queries.ts'
import { recordNeed, stepNeed } from './care/needs/need-writes.ts'
import { readSurveys, recordSurvey } from './care/surveys/surveys.queries.ts'
import { actOnTask } from './care/tasks/task-acts.queries.ts'
import { showTeamFeed } from './care/team-feed/team-feed.routes.ts'
import { giveThanks } from './care/team-feed/thanks.queries.ts'
import { recordVisit, recordVisits, type SentVisit } from './care/visits/record-visits.queries.ts'
import { recordConsent } from './ground/consent/consents.queries.ts'
import { allow } from './platform/allow.ts'
import type { Work } from './platform/work.ts'
import { changeInTheField } from './registry/people/change-in-the-field.ts'
import { registerOnTheRoad } from './registry/people/register-on-the-road.ts'
import { listMyKinds } from './registry/restricted/restricted.queries.ts'
import { type ArrivedEntry, registerEntryWriter } from './sync/entry-writers.ts'
import { noteOpening } from './sync/openings.ts'
import { registerReference } from './sync/reference.ts'

const sentVisit = ({ actor }: Work, { body, latestDay }: ArrivedEntry<NewVisit>): SentVisit => ({
  visit: body,
  judge: () => {
    allow(canRecordVisit(actor))
    refuseFutureVisit(body, latestDay)
  },
})

export function gatherOutbox(): void {
  registerEntryWriter('visit', {
    body: NewVisit,
    write: (work, entry) => recordVisit(work, entry.body, sentVisit(work, entry).judge),
    writeMany: (work, entries) =>
      recordVisits(
        work,
        entries.map((entry) => sentVisit(work, entry)),
      ),
  })
  registerEntryWriter('task-act', {
    body: NewTaskAct,
    write: (work, { body, madeAt }) =>
      actOnTask(work, body, bangkokToday(madeAt), () => allow(canActOnTasks(work.actor))),
  })
  gatherRegistry()
  gatherAssessments()
  gatherNeeds()
  gatherConsents()
  gatherSurveys()
}

function gatherRegistry() {
  registerEntryWriter('person', {
    body: NewPerson,
    write: (work, { body }) => registerOnTheRoad(work, body, (actor) => allow(canListPeople(actor))),
  })
  registerEntryWriter('person-change', {
    body: PersonFacts.partial(),
    write: (work, { id, about, body, base }) => {
      if (!about) throw problems.invalid({ where: ['about'] })
      return changeInTheField(work, { id, personId: about, says: body, base }, (actor) => allow(canListPeople(actor)))
    },
  })
  registerEntryWriter('opening', {
    body: z.object({ personId: z.uuid() }),
    write: (work, { id, body, madeAt }) => noteOpening(work, id, body.personId, madeAt),
  })
}

function gatherAssessments() {
  registerEntryWriter('assessment', {
    body: NewAssessment,
    write: (work, { body, latestDay }) =>
      recordAssessment(work, body, () => allow(canRecordAssessment(work.actor)), latestDay),
  })
  registerEntryWriter('form-answer', {
    body: NewFormAnswer,
    write: (work, { body, latestDay }) => answerForm(work, body, () => allow(canAnswerForms(work.actor)), latestDay),
  })
  registerReference('tai-tables', tablesForPhones)
  registerReference('restricted-kinds', ({ db }) => listMyKinds(db))
  registerReference('local-forms', openForms)
  registerReturnedForm('form-answer', readFormAnswers)
}

function gatherNeeds() {
  registerEntryWriter('need', {
    body: NewNeed,
    write: (work, { body, latestDay }) =>
      recordNeed(work, body, () => {
        allow(canRecordNeed(work.actor))
        refuseFutureDay(body.foundOn, latestDay)
      }),
  })
  registerEntryWriter('need-told', {
    body: NeedTold,
    write: (work, { body: { needId, ...said }, latestDay }) =>
      stepNeed(work, { needId, step: 'told', said }, () => {
        allow(canTellFamily(work.actor))
        refuseFutureDay(said.onDay, latestDay)
      }),
  })
}

function gatherConsents() {
  registerEntryWriter('consent', {
    body: NewConsent,
    write: (work, { about, body, latestDay }) => {
      if (!about) throw problems.invalid({ where: ['about'] })
      return recordConsent(work, about, body, () => allow(canRecordConsent(work.actor)), latestDay)
    },
  })
}

function gatherSurveys() {
  registerEntryWriter('household-survey', {
    body: NewHouseholdSurvey,
    write: (work, { body, latestDay }) => recordSurvey(work, body, () => allow(canRecordSurvey(work.actor)), latestDay),
  })
  registerEntryWriter('thanks', {
    body: Thanks,
    write: (work, { body }) => giveThanks(work, body, () => allow(canThank(work.actor))),
  })
  registerReturnedForm('household-survey', readSurveys)
  registerReference('returned-forms', returnedForms)
  registerReference('team-feed', showTeamFeed)
}
