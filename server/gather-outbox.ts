// What phones may send, and what they are told besides people: gathered here, as the routes are.
import { NewHouseholdSurvey } from '../domain/care/surveys/household-survey.ts'
import { canRecordSurvey } from '../domain/care/surveys/survey.policy.ts'
import { canThank } from '../domain/care/team-feed/team-feed.policy.ts'
import { Thanks } from '../domain/care/team-feed/team-feed.ts'
import { canRecordVisit } from '../domain/care/visits/visit.policy.ts'
import { refuseFutureVisit } from '../domain/care/visits/visit.rules.ts'
import { NewVisit } from '../domain/care/visits/visit.ts'
import { canRecordConsent } from '../domain/ground/consent/consent.policy.ts'
import { NewConsent } from '../domain/ground/consent/consent.ts'
import { problems } from '../domain/shared/problems.ts'
import { registerReturnedForm, returnedForms } from './care/form-reviews/returned-forms.ts'
import { readSurveys, recordSurvey } from './care/surveys/surveys.queries.ts'
import { showTeamFeed } from './care/team-feed/team-feed.routes.ts'
import { giveThanks } from './care/team-feed/thanks.queries.ts'
import { recordVisit } from './care/visits/visits.queries.ts'
import { recordConsent } from './ground/consent/consents.queries.ts'
import { allow } from './platform/allow.ts'
import { registerEntryWriter } from './sync/entry-writers.ts'
import { registerReference } from './sync/reference.ts'

export function gatherOutbox(): void {
  registerEntryWriter('visit', {
    body: NewVisit,
    write: (work, { body, latestDay }) =>
      recordVisit(work, body, () => {
        allow(canRecordVisit(work.actor))
        refuseFutureVisit(body, latestDay)
      }),
  })
  gatherConsents()
  gatherSurveys()
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
