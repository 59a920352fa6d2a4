import { type FormEvent, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { type NewOfficeTag, TAG_COLOURS, TAG_ICONS } from '../../../domain/registry/tagging/office-tag.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { FieldLabel } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { TAG_ICON, TagBadge } from './TagBadges.tsx'

type Props = {
  tag?: NewOfficeTag
  onSave: (tag: NewOfficeTag) => void
  onCancel: () => void
  isSaving: boolean
  error: unknown
}

const fresh = (): NewOfficeTag => ({ id: newId(), label: '', colour: 'teal', icon: 'tag', endsOn: null })

/** A label is made in one go: its word, how it looks, and perhaps its last day. */
export function TagForm({ tag, onSave, onCancel, isSaving, error }: Props) {
  const { t } = useText()
  const [draft, setDraft] = useState<NewOfficeTag>(() => tag ?? fresh())
  const change = (part: Partial<NewOfficeTag>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.label.trim()) onSave({ ...draft, label: draft.label.trim() })
  }
  return (
    <form className="tag-form" onSubmit={submit}>
      <TextInput
        label={t('tags.label')}
        hint={t('tags.label-hint')}
        value={draft.label}
        maxLength={40}
        autoFocus
        isRequired
        onChange={(label) => change({ label })}
      />
      <RadioGroup value={draft.icon} onChange={(icon) => change({ icon: icon as NewOfficeTag['icon'] })}>
        <FieldLabel label={t('tags.icon')} />
        <div className="tag-choices">
          {TAG_ICONS.map((icon) => {
            const Icon = TAG_ICON[icon]
            return (
              <Radio key={icon} value={icon} className="tag-choice" aria-label={t(`tags.icon.${icon}`)}>
                <Icon size={20} aria-hidden />
              </Radio>
            )
          })}
        </div>
      </RadioGroup>
      <RadioGroup value={draft.colour} onChange={(colour) => change({ colour: colour as NewOfficeTag['colour'] })}>
        <FieldLabel label={t('tags.colour')} />
        <div className="tag-choices">
          {TAG_COLOURS.map((colour) => (
            <Radio key={colour} value={colour} className="tag-choice" aria-label={t(`tags.colour.${colour}`)}>
              <TagBadge tag={{ ...draft, colour, label: t(`tags.colour.${colour}`) }} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <DateInput
        label={t('tags.ends-on')}
        hint={t('tags.ends-on-hint')}
        optional
        value={draft.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
      {error !== null && error !== undefined && <Failed error={error} />}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={isSaving || !draft.label.trim()}>
          {t('tags.save')}
        </Button>
      </div>
    </form>
  )
}
