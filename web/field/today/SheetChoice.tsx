import { useId } from 'react'

type Props<Code extends string> = {
  label: string
  options: readonly { code: Code; word: string }[]
  chosen: string
  onChoose: (code: Code) => void
}

/** One of several, each as large as a thumb. */
export function SheetChoice<Code extends string>({ label, options, chosen, onChoose }: Props<Code>) {
  const name = useId()
  return (
    <fieldset className="sheet-choice">
      <legend>{label}</legend>
      {options.map(({ code, word }) => (
        <label key={code}>
          <input type="radio" name={name} checked={code === chosen} onChange={() => onChoose(code)} />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  )
}
