import type { NewProject } from '../../../domain/funds/projects/project.ts'

/** From what a project is begun. */
export type How = 'blank' | 'copy' | 'previous' | 'plan'
export type Begun = Partial<NewProject> & { title: string; fiscalYear: number }
