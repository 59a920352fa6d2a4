// Every expected refusal, in one list. The key travels; the words live in domain/text under problems.<key>.
// The status is for HTTP; the details are for the words.

export class Problem extends Error {
  readonly key: string
  readonly status: number
  readonly details: unknown

  constructor(key: string, status: number, details: unknown) {
    super(key)
    this.name = 'Problem'
    this.key = key
    this.status = status
    this.details = details
  }
}

const problem =
  <Details = void>(key: string, status: number) =>
  (details: Details) =>
    new Problem(key, status, details)

export const problems = {
  invalid: problem<{ where: string[] }>('invalid', 400),
  notSentByPage: problem('not-sent-by-page', 403),
  signedOut: problem('signed-out', 401),
  wrongNameOrPassword: problem('wrong-name-or-password', 401),
  accountLocked: problem<{ minutes: number }>('account-locked', 423),
  passwordTooShort: problem<{ least: number }>('password-too-short', 422),
  wrongPassword: problem('wrong-password', 422),
  sessionLocked: problem('session-locked', 423),
  proofNeeded: problem('proof-needed', 403),
  wrongCode: problem('wrong-code', 422),
  signInStepOver: problem('sign-in-step-over', 409),
  invitationOver: problem<{ reason: 'unknown' | 'used' | 'withdrawn' | 'expired' }>('invitation-over', 410),
  rulesNotAgreed: problem('rules-not-agreed', 422),
  listHasNoColumns: problem('list-has-no-columns', 422),
  passkeyRefused: problem('passkey-refused', 422),
  addressNotKnown: problem('address-not-known', 409),
  providerRefused: problem('provider-refused', 422),
  identityNotLinked: problem('identity-not-linked', 422),
  identityLinkedElsewhere: problem('identity-linked-elsewhere', 409),
  notAllowed: problem('not-allowed', 403),
  notFound: problem<{ what: string }>('not-found', 404),
  tooLarge: problem<{ megabytes: number }>('too-large', 413),
  sentDifferently: problem<{ id: string }>('sent-differently', 409),
  peopleAlreadyOne: problem('people-already-one', 409),
  mergeEnded: problem('merge-ended', 409),
  mergeBeyondReach: problem('merge-beyond-reach', 403),
  mergeStands: problem('merge-stands', 409),
  reviewDecided: problem('review-decided', 409),
  formReviewedMeanwhile: problem('form-reviewed-meanwhile', 409),
  reviewNotDecided: problem('review-not-decided', 409),
  personChangedMeanwhile: problem<{ revision: number }>('person-changed-meanwhile', 409),
  outsideScope: problem('outside-scope', 403),
  areaUnknown: problem<{ code: string }>('area-unknown', 422),
  numberNotValid: problem<{ reason: string }>('number-not-valid', 422),
  movedInFuture: problem('moved-in-future', 422),
  diedInFuture: problem('died-in-future', 422),
  diedBeforeBirth: problem('died-before-birth', 422),
  visitAfterDeath: problem<{ diedOn: string }>('visit-after-death', 422),
  visitInFuture: problem('visit-in-future', 422),
  instrumentUnknown: problem<{ instrument: string; version: string }>('instrument-unknown', 422),
  nothingAnswered: problem('nothing-answered', 422),
  assessmentAfterDeath: problem<{ diedOn: string }>('assessment-after-death', 422),
  formNotPublishable: problem<{ errors: number }>('form-not-publishable', 422),
  bandUnknown: problem<{ band: string }>('band-unknown', 422),
  tableBeginsThatDay: problem('table-begins-that-day', 409),
  adlSumDiffers: problem<{ total: number; sum: number }>('adl-sum-differs', 422),
  dayInFuture: problem('day-in-future', 422),
  unmaskedTooMany: problem<{ most: number }>('unmasked-too-many', 429),
  requestAnswered: problem('request-answered', 409),
  erasureNotAsked: problem('erasure-not-asked', 409),
  erasureNotDone: problem('erasure-not-done', 422),
  erasureKeptByLaw: problem<{ holders: string }>('erasure-kept-by-law', 422),
  nameTaken: problem<{ name: string }>('name-taken', 409),
  periodUnclear: problem('period-unclear', 422),
  fileNotSent: problem('file-not-sent', 422),
  fileEmpty: problem('file-empty', 422),
  fileNotAWorkbook: problem('file-not-a-workbook', 422),
  fileTooOld: problem('file-too-old', 422),
  fileEncrypted: problem('file-encrypted', 422),
  fileTruncated: problem<{ reason: string }>('file-truncated', 422),
  fileDamaged: problem<{ reason: string }>('file-damaged', 422),
  fileHasNoForm: problem('file-has-no-form', 422),
  fileMissesColumns: problem<{ sheets: { sheet: string; columns: string[] }[] }>('file-misses-columns', 422),
  batchNotInState: problem<{ state: string }>('batch-not-in-state', 409),
  batchPreviewOutdated: problem('batch-preview-outdated', 409),
  batchBeyondReach: problem('batch-beyond-reach', 403),
  batchCannotBeReplaced: problem('batch-cannot-be-replaced', 422),
  restrictedRightTooLong: problem('restricted-right-too-long', 422),
  photoNotAnImage: problem('photo-not-an-image', 422),
  photoNeedsConsent: problem('photo-needs-consent', 422),
  documentKindNotTaken: problem('document-kind-not-taken', 422),
  householdHasHead: problem('household-has-head', 409),
  householdHasOutsiders: problem('household-has-outsiders', 403),
  householdMemberElsewhere: problem('household-member-elsewhere', 409),
  houseCodeNotValid: problem('house-code-not-valid', 422),
  tooManyPeople: problem<{ most: number }>('too-many-people', 422),
  tagLabelTaken: problem('tag-label-taken', 409),
  viewNameTaken: problem('view-name-taken', 409),
  backupCutOff: problem('backup-cut-off', 422),
  backupDamaged: problem<{ where: string }>('backup-damaged', 422),
  notABackup: problem('not-a-backup', 422),
  backupTooNew: problem('backup-too-new', 422),
  backupKeysDiffer: problem<{ needed: string; held: string }>('backup-keys-differ', 422),
  databaseNotEmpty: problem('database-not-empty', 409),
  databaseNotOurs: problem('database-not-ours', 409),
  databaseInUse: problem('database-in-use', 409),
  tooManyRequests: problem<{ seconds: number }>('too-many-requests', 429),
  keyRotationRuns: problem('key-rotation-runs', 409),
  fileUnfoldsTooFar: problem('file-unfolds-too-far', 422),
  fileTooHeavy: problem('file-too-heavy', 422),
  fileBinaryWorkbook: problem('file-binary-workbook', 422),
  fileTooWide: problem('file-too-wide', 422),
  bundleHoldsOthers: problem<{ names: string[] }>('bundle-holds-others', 422),
}

/** Database constraints say the same things in their own names. */
export const problemForConstraint: Record<string, () => Problem> = {
  account_user_name_is_used_once: () => problems.nameTaken({ name: '' }),
  account_phone_is_used_once: () => problems.nameTaken({ name: '' }),
  organization_code_is_used_once: () => problems.nameTaken({ name: '' }),
  restricted_right_ends_within_a_year: problems.restrictedRightTooLong,
  person_restricted_pkey: () => problems.sentDifferently({ id: '' }),
  restricted_openings_pkey: () => problems.sentDifferently({ id: '' }),
  restricted_rights_pkey: () => problems.sentDifferently({ id: '' }),
  household_has_one_head: problems.householdHasHead,
  households_pkey: () => problems.sentDifferently({ id: '' }),
  household_members_pkey: () => problems.sentDifferently({ id: '' }),
  house_code_has_eleven_digits: problems.houseCodeNotValid,
  person_photos_pkey: () => problems.sentDifferently({ id: '' }),
  person_documents_pkey: () => problems.sentDifferently({ id: '' }),
  office_tag_label_is_used_once: problems.tagLabelTaken,
  saved_view_name_is_used_once: problems.viewNameTaken,
  identity_provider_code_is_used_once: () => problems.nameTaken({ name: '' }),
  identity_is_linked_once: () => problems.identityLinkedElsewhere(),
  account_is_linked_once_to_a_provider: () => problems.identityLinkedElsewhere(),
  one_table_begins_on_a_day: () => problems.tableBeginsThatDay(),
  local_forms_pkey: () => problems.sentDifferently({ id: '' }),
  passkey_is_used_once: () => problems.passkeyRefused(),
}
