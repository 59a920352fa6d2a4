import type { ComponentProps } from 'react'
import { type TapLook, tap } from './tap.ts'

type ButtonProps = ComponentProps<'button'> & { look?: TapLook; wide?: boolean }

/** Large enough for a thumb; says `button` unless it sends a form. */
export function Button({ look = 'plain', wide = false, className = '', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={tap(look, `${wide ? 'tap-wide' : ''} ${className}`.trim())} />
}
