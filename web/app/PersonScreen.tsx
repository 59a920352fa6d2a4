import { getRouteApi, Navigate } from '@tanstack/react-router'
import type { FormAnswer } from '../../domain/care/local-forms/form-answer.ts'
import { AssessmentsPart } from '../care/assessments/AssessmentsPart.tsx'
import { ReviewActs } from '../care/form-reviews/ReviewActs.tsx'
import { FormAnswersPart } from '../care/local-forms/FormAnswersPart.tsx'
import { NeedList } from '../care/needs/NeedList.tsx'
import { SurveysPart } from '../care/surveys/SurveysPart.tsx'
import { VisitList } from '../care/visits/VisitList.tsx'
import { ReadersPart } from '../ground/audit/ReadersPart.tsx'
import { ConsentPart } from '../ground/consent/ConsentPart.tsx'
import { PrivacyRequestLink } from '../ground/privacy-requests/PrivacyRequestLink.tsx'
import { DocumentsPart } from '../registry/documents/DocumentsPart.tsx'
import { RegistrationToCheck } from '../registry/field-registrations/RegistrationToCheck.tsx'
import { HouseholdPart } from '../registry/households/HouseholdPart.tsx'
import { MergeButton } from '../registry/merging/MergeButton.tsx'
import { MergesPart } from '../registry/merging/MergesPart.tsx'
import { PersonPage, type PersonSlots } from '../registry/people/PersonPage.tsx'
import { PersonSkeleton } from '../registry/people/PersonSkeleton.tsx'
import { usePerson } from '../registry/people/usePerson.ts'
import { PersonPhoto } from '../registry/photos/PersonPhoto.tsx'
import { RestrictedPart } from '../registry/restricted/RestrictedPart.tsx'
import { PersonDoubts } from '../registry/reviews/PersonDoubts.tsx'
import { PersonSlipButton } from '../registry/slips/PersonSlipButton.tsx'
import { TimelinePart } from '../registry/timeline/TimelinePart.tsx'
import { UnmaskButton } from '../registry/unmasking/UnmaskButton.tsx'
import { LoadFailed } from './LoadFailed.tsx'

const route = getRouteApi('/office/people/$id')

/** A person with what other nouns and the floors above keep of her, each in its place of the page. */
export function PersonScreen() {
  const { id } = route.useParams()
  const person = usePerson(id)
  if (person.isPending) return <PersonSkeleton />
  if (person.isError) return <LoadFailed error={person.error} />
  // Her record was merged into another's: that one's page is hers now.
  if (person.data.id !== id) return <Navigate to="/office/people/$id" params={{ id: person.data.id }} replace />
  const slots: PersonSlots = {
    doubts: (
      <>
        <RegistrationToCheck personId={id} />
        <PersonDoubts personId={id} />
      </>
    ),
    moreActs: <MergeButton personId={id} />,
    merges: <MergesPart personId={id} />,
    photo: <PersonPhoto personId={id} />,
    restricted: <RestrictedPart personId={id} />,
    household: <HouseholdPart personId={id} />,
    documents: <DocumentsPart personId={id} />,
    timeline: <TimelinePart personId={id} />,
    unmask: person.data.maskedNumber && <UnmaskButton personId={id} />,
    consent: <ConsentPart personId={id} />,
    readers: (
      <>
        <ReadersPart personId={id} />
        <div className="page-actions">
          <PersonSlipButton personId={id} />
          <PrivacyRequestLink personId={id} />
        </div>
      </>
    ),
    care: (
      <>
        {person.data.sees.health && <AssessmentsPart personId={id} />}
        <NeedList personId={id} />
        <VisitList personId={id} sees={person.data.sees} />
        <SurveysPart personId={id} review={reviewActs} />
        {person.data.sees.health && <FormAnswersPart personId={id} review={reviewActs} />}
      </>
    ),
  }
  return <PersonPage person={person.data} slots={slots} />
}

type Reviewed = Pick<FormAnswer, 'id' | 'personId' | 'review' | 'canReview'>

/** What waits for the office is passed, or sent back, where it is read. */
const reviewActs = ({ id, personId, review, canReview }: Reviewed) =>
  review && <ReviewActs formId={id} personId={personId} state={review} canReview={canReview} />
