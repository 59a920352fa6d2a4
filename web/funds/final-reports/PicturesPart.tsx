import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import { MOST_PICTURES } from '../../../domain/funds/final-reports/final-report.ts'
import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import type { PartProps } from './part-props.ts'
import { pictureUrl, useActivityPictures } from './useClosing.ts'

/** Up to ten of the activities' photographs, each with what is to be seen. */
export function PicturesPart({ draft, change, project }: PartProps) {
  const { t } = useText()
  const pictures = useActivityPictures(project.id)
  const { pictures: chosen } = draft
  const isFull = chosen.length >= MOST_PICTURES
  return (
    <fieldset className="form-part">
      <legend>{t('closing.pictures', { count: chosen.length, most: MOST_PICTURES })}</legend>
      {pictures.data?.length === 0 && <p className="soft">{t('closing.no-picture')}</p>}
      <ul className="closing-pictures">
        {pictures.data?.map(({ id, reportId, caption, width, height }) => {
          const taken = chosen.find((one) => one.id === id)
          return (
            <li key={id}>
              <img
                src={pictureUrl(project.id, reportId, id)}
                alt={caption || t('closing.picture-plain')}
                width={width}
                height={height}
                loading="lazy"
              />
              <Checkbox
                className="chip"
                isSelected={taken !== undefined}
                isDisabled={!taken && isFull}
                onChange={(is) =>
                  change({
                    pictures: is ? [...chosen, { id, reportId, caption }] : chosen.filter((one) => one.id !== id),
                  })
                }
              >
                <span className="chip-mark" aria-hidden>
                  <Check size={14} strokeWidth={3} />
                </span>
                {t('closing.take-picture')}
              </Checkbox>
              {taken && (
                <TextInput
                  label={t('closing.caption')}
                  value={taken.caption}
                  onChange={(text) =>
                    change({ pictures: chosen.map((one) => (one.id === id ? { ...one, caption: text } : one)) })
                  }
                  maxLength={500}
                />
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
