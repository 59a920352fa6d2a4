/** Written in by the build: the day it was built, and the release. */
declare const __FIELD_VERSION__: string
