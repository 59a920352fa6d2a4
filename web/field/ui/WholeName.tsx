import { Fragment } from 'react'

/** A dictionary of words breaks a Thai name anywhere; here each part of it goes to the next line as a whole. */
export function WholeName({ name }: { name: string }) {
  return name.split(' ').map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a name is drawn anew as a whole
    <Fragment key={at}>
      {at > 0 && ' '}
      <span className="kept-whole">{part}</span>
    </Fragment>
  ))
}
