/** What is answered on these no phone shows again, not even before it was sent. */
export const RESTRICTED_INSTRUMENTS: readonly string[] = ['8q', 'smi-v']
