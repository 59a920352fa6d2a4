import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './button.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'urgent'

/** For links that look like buttons: `<Link className={buttonClass('primary')}>`. */
export const buttonClass = (look: ButtonLook = 'secondary') => `button button-${look}`

type Props = Omit<AriaButtonProps, 'className' | 'children' | 'style'> & {
  look?: ButtonLook
  icon?: LucideIcon
  children: ReactNode
}

export function Button({ look = 'secondary', icon: Icon, children, ...props }: Props) {
  return (
    <AriaButton {...props} className={buttonClass(look)}>
      {Icon && <Icon size={18} aria-hidden />}
      {children}
    </AriaButton>
  )
}

/** A square button of one icon; `label` is said to screen readers. */
export function IconButton({
  label,
  icon: Icon,
  ...props
}: Omit<Props, 'children' | 'look' | 'icon'> & { label: string; icon: LucideIcon }) {
  return (
    <AriaButton {...props} aria-label={label} className="button button-icon">
      <Icon size={20} aria-hidden />
    </AriaButton>
  )
}
