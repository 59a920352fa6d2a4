import type { ButtonHTMLAttributes } from 'react'
import './button.css'

type Look = 'main' | 'plain' | 'quiet' | 'stop'
type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; wide?: boolean }

/** Large enough for a thumb; says `button` unless it sends a form. */
export function Button({ look = 'plain', wide = false, className = '', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`tap tap-${look} ${wide ? 'tap-wide' : ''} ${className}`} />
}
