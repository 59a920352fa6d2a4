// A picture of the camera, as small as it may be and still be read, upright, without what the camera wrote beside it.
const QUALITY = 0.82

/** `edge` is the longest one. What this browser cannot open goes as it is, and the centre says so. */
export async function shrinkPaper(file: Blob, edge: number): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, edge / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))
    // A phone of 2 GB closes the page when several of these stay.
    canvas.width = 0
    canvas.height = 0
    return blob ?? file
  } catch {
    return file
  }
}
