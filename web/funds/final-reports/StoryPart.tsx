import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { GrowingRows } from '../plans/GrowingRows.tsx'
import '../plans/plans.css'
import type { PartProps } from './part-props.ts'

/** ส.3 from its cover to its chapters, as they will stand in the printed report. */
export function StoryPart({ draft, change, project }: PartProps) {
  const { t } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('closing.story')}</legend>
      <div className="form-grid">
        <TextInput
          label={t('closing.coverTitle')}
          optional
          hint={t('closing.cover-hint', { title: project.title })}
          value={draft.coverTitle}
          onChange={(coverTitle) => change({ coverTitle })}
          maxLength={500}
        />
        <TextInput
          label={t('closing.authors')}
          optional
          value={draft.authors}
          onChange={(authors) => change({ authors })}
          maxLength={500}
        />
      </div>
      {(['abstract', 'preface', 'thanks'] as const).map((field) => (
        <div key={field} id={`final-${field}`}>
          <TextInput
            label={t(`closing.${field}`)}
            optional={field !== 'abstract'}
            multiline
            value={draft[field]}
            onChange={(text) => change({ [field]: text })}
            maxLength={60_000}
          />
        </div>
      ))}
      <GrowingRows
        label={t('closing.chapters')}
        addWord={t('closing.chapter-add')}
        rows={draft.chapters}
        onChange={(chapters) => change({ chapters })}
        blank={{ title: '', text: '' }}
        most={30}
      >
        {({ title, text }, set) => (
          <div className="form form-wide">
            <TextInput
              label={t('closing.chapter-title')}
              value={title}
              onChange={(next) => set({ title: next })}
              maxLength={500}
            />
            <TextInput
              label={t('closing.chapter-text')}
              multiline
              optional
              value={text}
              onChange={(next) => set({ text: next })}
              maxLength={60_000}
            />
          </div>
        )}
      </GrowingRows>
    </fieldset>
  )
}
