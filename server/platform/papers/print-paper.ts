import type { Paper } from './paper.ts'
import { type Digits, paperInThaiDigits } from './paper-digits.ts'
import { paperAsDocx } from './paper-docx.ts'
import { paperAsPdf } from './paper-pdf.ts'

export const PAPER_FORMATS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
export type PaperFormat = keyof typeof PAPER_FORMATS

export function printPaper(paper: Paper, format: PaperFormat, digits: Digits): Promise<Buffer> {
  const written = digits === 'thai' ? paperInThaiDigits(paper) : paper
  return format === 'pdf' ? paperAsPdf(written, digits) : paperAsDocx(written, digits)
}
