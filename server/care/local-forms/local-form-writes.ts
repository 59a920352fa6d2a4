import type { NewForm, NewFormAnswer } from '../../../domain/care/local-forms/form-answer.ts'
import { formState } from '../../../domain/care/local-forms/form-state.ts'
import { canManageForm } from '../../../domain/care/local-forms/local-form.policy.ts'
import type { ReadForm } from '../../../domain/care/local-forms/read-xlsform.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { closeFormReview, submitForm } from '../form-reviews/form-reviews.queries.ts'
import { insertFormAnswer, replaceFormAnswer } from './form-answers.queries.ts'
import {
  getForm,
  getVersion,
  insertForm,
  insertVersion,
  replaceDraft,
  type StoredForm,
  setClosed,
  setPublished,
} from './local-forms.queries.ts'

/**
 * A file makes the form, or the next version of it; a version is asked by nobody before it is published. Until then a corrected
 * file stands in its place: nothing was answered on it.
 */
export const bringForm = audited(
  'local-form.bring',
  async (work: Work, form: NewForm, read: ReadForm, fileName: string, known: StoredForm | undefined) => {
    if (!known) await insertForm(work, form)
    if (known && known.latest !== known.published) {
      await replaceDraft(work, form.id, known.latest, read, fileName)
      return { id: form.id, version: known.latest }
    }
    const version = (known?.latest ?? 0) + 1
    await insertVersion(work, form.id, version, read, fileName)
    return { id: form.id, version }
  },
  ({ id, version }) => ({ id, details: { version } }),
)

/** Throws form-not-publishable while a remark says that something in it is not taken. */
export const publishForm = audited(
  'local-form.publish',
  async (work: Work, id: string, version: number) => {
    const form = await getForm(work.db, id)
    allow(canManageForm(work.actor, form))
    const { remarks } = await getVersion(work.db, id, version)
    const errors = remarks.filter(({ severity }) => severity === 'error').length
    if (errors > 0) throw problems.formNotPublishable({ errors })
    await setPublished(work, id, version)
    return { id, version }
  },
  ({ id, version }) => ({ id, details: { version } }),
)

/** Nobody is asked any more; what was begun before still arrives. */
export const closeForm = audited(
  'local-form.close',
  async (work: Work, id: string) => {
    allow(canManageForm(work.actor, await getForm(work.db, id)))
    await setClosed(work, id)
    return { id }
  },
  ({ id }) => ({ id }),
)

/** Stored as it was answered, on the version on which it was begun, complete or not. */
export const answerForm = audited(
  'form-answer.record',
  (work: Work, given: NewFormAnswer, judge: () => void, latestDay: string = bangkokToday()) => {
    const { id, ...body } = given
    return once(work, id, body, async () => {
      judge()
      if (given.answeredOn > latestDay) throw problems.dayInFuture()
      await refuseUnseen(work.db, given.personId)
      const { definition } = await getVersion(work.db, given.formId, given.version)
      await insertFormAnswer(work, given, formState(definition, given.answers, given.answeredOn))
      if (given.replaces) {
        await replaceFormAnswer(work, given.replaces, id)
        await closeFormReview(work, given.replaces)
      }
      await submitForm(work, { personId: given.personId, formId: id, kind: 'form-answer' })
      return { id }
    })
  },
  ({ id, again }, { personId, formId, version }) =>
    again ? undefined : { id, personIds: [personId], details: { formId, version } },
)
