// What an officer does with a file or with cells she copied, done to a page.
import type { Page } from 'playwright-core'

/** As when a file is dragged from the desktop and let go over the page. */
export async function dropFile(page: Page, name: string, content: Buffer) {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const dragged = new DataTransfer()
      dragged.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName))
      return dragged
    },
    { fileName: name, base64: content.toString('base64') },
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** As when Ctrl V is pressed with cells of a spreadsheet in the clipboard, and nothing is being typed into. */
export async function pasteCells(page: Page, rows: string[][]) {
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    },
    rows.map((cells) => cells.join('\t')).join('\r\n'),
  )
}
