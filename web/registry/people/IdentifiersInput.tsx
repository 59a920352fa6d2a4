import { type Identifier, NUMBERED_BY_AN_ISSUER } from '../../../domain/registry/people/identifiers.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ProblemLine } from './ProblemLine.tsx'
import { RowList } from './RowList.tsx'
import type { DraftProps } from './usePersonDraft.ts'

const BLANK: Identifier = { kind: 'passport', issuer: null, fromDay: null, toDay: null, value: '' }

/** A number that stands shows its last characters; to change it, take it away and add the right one. */
export function IdentifiersInput({ draft, set, problems }: DraftProps) {
  const { t, list, field } = useText()
  return (
    <div>
      <RowList
        label={field('identifiers')}
        hint={t('identifier.hint')}
        rows={draft.identifiers}
        onChange={(rows) => set('identifiers', rows)}
        blank={BLANK}
        addWords={t('identifier.add')}
        most={20}
        rowWords={({ kind }) => list('identifierKind', kind)}
      >
        {(row, change) => (
          <>
            <Choice
              label={t('identifier.kind')}
              value={row.kind}
              onChange={(kind) => kind && change({ kind })}
              options={optionsOf('identifierKind', list)}
              isDisabled={row.key !== undefined}
            />
            {row.key === undefined ? (
              <TextInput
                label={t('identifier.value')}
                value={row.value ?? ''}
                onChange={(value) => change({ value })}
                maxLength={40}
                autoComplete="off"
              />
            ) : (
              <div className="field">
                <span className="field-label">{t('identifier.value')}</span>
                <span className="identifier-tail">…{row.tail}</span>
              </div>
            )}
            <TextInput
              label={t('identifier.issuer')}
              optional={!NUMBERED_BY_AN_ISSUER.includes(row.kind)}
              value={row.issuer ?? ''}
              onChange={(issuer) => change({ issuer: issuer || null })}
              maxLength={120}
            />
            <DateInput
              label={t('identifier.to-day')}
              optional
              value={row.toDay}
              onChange={(toDay) => change({ toDay })}
            />
          </>
        )}
      </RowList>
      <ProblemLine problem={problems.identifiers} />
    </div>
  )
}
