// A picture is opened and written anew: what the camera wrote beside it (place, time, device) and what somebody hid in it stay behind.
import sharp from 'sharp'
import { PHOTO_SIZES } from '../../../domain/registry/photos/photo.ts'
import { problems } from '../../../domain/shared/problems.ts'

/** 50 million pixels: more than any phone takes, less than a picture made to fill the memory. */
const MOST_PIXELS = 50_000_000
const QUALITY = 80

export type Reencoded = { small: Buffer; large: Buffer; width: number; height: number }

const begins = (bytes: Buffer, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)
const isJpeg = (bytes: Buffer) => begins(bytes, 0xff, 0xd8, 0xff)
const isPng = (bytes: Buffer) => begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const isWebp = (bytes: Buffer) =>
  bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'

/** `edge` is the longest one of the large picture. Throws photo-not-an-image for anything but a JPEG, PNG or WebP that opens, whatever its name says. */
export async function reEncode(bytes: Buffer, edge: number = PHOTO_SIZES.large): Promise<Reencoded> {
  if (!isJpeg(bytes) && !isPng(bytes) && !isWebp(bytes)) throw problems.photoNotAnImage()
  try {
    const large = await shrunk(bytes, edge).toBuffer({ resolveWithObject: true })
    const small = await shrunk(large.data, PHOTO_SIZES.small, true).toBuffer()
    return { small, large: large.data, width: large.info.width, height: large.info.height }
  } catch (cause) {
    throw Object.assign(problems.photoNotAnImage(), { cause })
  }
}

/** Turned as it was held, on white where it was clear. The small one is cut square around what catches the eye. */
const shrunk = (bytes: Buffer, edge: number, square = false) =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    .rotate()
    .resize(edge, edge, square ? { fit: 'cover', position: 'attention' } : { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY })
