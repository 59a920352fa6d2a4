import { FOR_CHILDREN } from './children.ts'
import { FOR_EVERYONE } from './everyone.ts'
import { FOR_OLDER_AND_DISABLED } from './older-and-disabled.ts'
import type { ProjectTemplate } from './project-template.ts'
import { FOR_WORKING_AGE } from './working-age.ts'

export const TEMPLATES: readonly ProjectTemplate[] = [
  ...FOR_CHILDREN,
  ...FOR_WORKING_AGE,
  ...FOR_OLDER_AND_DISABLED,
  ...FOR_EVERYONE,
]
