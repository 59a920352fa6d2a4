import { Camera, ImagePlus } from 'lucide-react'
import { type ButtonLook, buttonClass } from '../../ui/Button.tsx'

type Props = {
  label: string
  onPick: (files: File[]) => void
  /** The back camera, where there is one; else the files of this device. */
  byCamera?: boolean
  look?: ButtonLook
  isDisabled?: boolean
}

/** The browser's own chooser behind a button: on a phone it opens the camera. */
export function PickPictures({ label, onPick, byCamera = false, look = 'secondary', isDisabled = false }: Props) {
  const Icon = byCamera ? Camera : ImagePlus
  return (
    <label className={`${buttonClass(look)} pick-file`} data-disabled={isDisabled || undefined}>
      <Icon size={18} aria-hidden />
      {label}
      <input
        type="file"
        accept="image/jpeg,image/png,image/webp"
        multiple={!byCamera}
        disabled={isDisabled}
        {...(byCamera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          onPick([...(event.target.files ?? [])])
          // The same picture may be chosen again.
          event.target.value = ''
        }}
      />
    </label>
  )
}
