import './button.css'

export type TapLook = 'main' | 'plain' | 'quiet' | 'stop'

/** The one look of what is pressed, for what is no button: a link that leads on, the label of the camera. */
export const tap = (look: TapLook = 'plain', more = '') => `tap tap-${look} ${more}`.trim()
