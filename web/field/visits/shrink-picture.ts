// A picture of the camera becomes one of at most 300 kB, upright, and without what the camera wrote: a canvas keeps only what is
// seen. One at a time and never in full size, or a phone of 2 GB closes the page.

const EDGE = 1280
const MOST_BYTES = 300_000
const STEPS: readonly (readonly [edge: number, quality: number])[] = [
  [EDGE, 0.8],
  [EDGE, 0.65],
  [1024, 0.65],
  [800, 0.6],
  [640, 0.5],
]

export const sizeWithin = (width: number, height: number, edge: number) => {
  const scale = Math.min(1, edge / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Throws when it is no picture that this phone can open. */
export async function shrinkPicture(file: Blob): Promise<Blob> {
  // The browser turns it as it was held, and shrinks while it decodes.
  const bitmap = await createImageBitmap(file, { resizeWidth: EDGE, resizeQuality: 'medium' })
  const canvas = document.createElement('canvas')
  try {
    let last: Blob | undefined
    for (const [edge, quality] of STEPS) {
      last = await drawn(canvas, bitmap, edge, quality)
      if (last.size <= MOST_BYTES) return last
    }
    return last!
  } finally {
    bitmap.close()
    canvas.width = 0
    canvas.height = 0
  }
}

async function drawn(canvas: HTMLCanvasElement, bitmap: ImageBitmap, edge: number, quality: number): Promise<Blob> {
  const { width, height } = sizeWithin(bitmap.width, bitmap.height, edge)
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(bitmap, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (!blob) throw new Error('no picture')
  return blob
}
