// Every screen of the field app: one line each. A screen comes late, and is on the phone from the first visit on.
import type { ComponentType } from 'react'

export type Tab = 'today' | 'people' | 'sent'
export type Screen = { path: string; load: () => Promise<ComponentType>; tab?: Tab }

export const SCREENS: readonly Screen[] = [
  { path: '/field', load: async () => (await import('./today/Today.tsx')).Today, tab: 'today' },
  { path: '/field/people', load: async () => (await import('./people/PeoplePage.tsx')).PeoplePage, tab: 'people' },
  { path: '/field/sent', load: async () => (await import('./sent/SentPage.tsx')).SentPage, tab: 'sent' },
  { path: '/field/settings', load: async () => (await import('./settings/PhoneSettings.tsx')).PhoneSettings },
  { path: '/field/people/:id/visit', load: async () => (await import('./visits/RecordVisit.tsx')).RecordVisit },
  { path: '/field/people/:id/consent', load: async () => (await import('./consent/AskConsent.tsx')).AskConsent },
  { path: '/field/people/:id/survey', load: async () => (await import('./survey/SurveyHouse.tsx')).SurveyHouse },
  { path: '/field/people/:id/gaps', load: async () => (await import('./survey/PersonGaps.tsx')).PersonGaps },
  { path: '/field/team', load: async () => (await import('./team/Team.tsx')).Team },
  { path: '/field/people/:id/need', load: async () => (await import('./needs/AddNeed.tsx')).AddNeed },
  { path: '/field/register', load: async () => (await import('./registration/RegisterPerson.tsx')).RegisterPerson },
  {
    path: '/field/people/:id',
    load: async () => (await import('./people/page/PersonPage.tsx')).PersonPage,
    tab: 'people',
  },
  {
    path: '/field/people/:id/assess',
    load: async () => (await import('./assessments/AssessmentList.tsx')).AssessmentList,
  },
  {
    path: '/field/people/:id/assess/:code',
    load: async () => (await import('./assessments/AskInstrument.tsx')).AskInstrument,
  },
  {
    path: '/field/people/:id/forms/:formId',
    load: async () => (await import('./assessments/AskLocalForm.tsx')).AskLocalForm,
  },
]
