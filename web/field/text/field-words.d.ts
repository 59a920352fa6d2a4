declare module 'virtual:field-words/*' {
  /** Compiled messages, by key. */
  export const words: Record<string, import('@lingui/core').CompiledMessage>
}
