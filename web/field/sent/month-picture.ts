// The month as a picture: figures and words, nobody's name and no place.

type Figure = { figure: number; word: string }
export type MonthWords = { month: string; houses: Figure; visits: Figure; line: string; brand: string }

const [WIDTH, HEIGHT] = [1080, 1350]
const FACE = "'IBM Plex Sans Thai Looped', 'Noto Sans Thai Looped', sans-serif"
const COLOURS = { paper: '#fbfaf6', teal: '#074546', soft: '#e1efed', ink: '#1c2226', amber: '#dfb363' }

export async function drawMonth({ month, houses, visits, line, brand }: MonthWords): Promise<Blob> {
  await Promise.all([document.fonts?.load(`600 60px ${FACE}`, 'ก'), document.fonts?.load(`400 60px ${FACE}`, 'ก')])
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT })
  const pen = canvas.getContext('2d')!
  drawLand(pen)
  const write = (words: string, y: number, size: number, weight: number, colour: string) => {
    pen.font = `${weight} ${size}px ${FACE}`
    pen.fillStyle = colour
    pen.textAlign = 'center'
    pen.fillText(words, WIDTH / 2, y, WIDTH - 120)
  }
  write(month, 190, 64, 400, COLOURS.teal)
  write(`${houses.figure}`, 480, 280, 600, COLOURS.teal)
  write(houses.word, 585, 76, 600, COLOURS.ink)
  write(`${visits.figure} ${visits.word}`, 740, 108, 600, COLOURS.teal)
  write(line, 850, 52, 400, COLOURS.ink)
  write(brand, HEIGHT - 60, 44, 600, COLOURS.paper)
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the picture was not made'))), 'image/png'),
  )
}

/** Paper, a morning sun, hills, and houses along a road. */
function drawLand(pen: CanvasRenderingContext2D) {
  pen.fillStyle = COLOURS.paper
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  pen.fillStyle = COLOURS.amber
  pen.beginPath()
  pen.arc(WIDTH * 0.77, 985, 90, 0, Math.PI * 2)
  pen.fill()
  hill(pen, COLOURS.soft, 1010, 90)
  hill(pen, COLOURS.teal, 1130, -70)
  for (const [x, size] of [
    [170, 96],
    [330, 74],
    [800, 110],
  ] as const)
    house(pen, x, 1165, size)
}

function hill(pen: CanvasRenderingContext2D, colour: string, y: number, bend: number) {
  pen.fillStyle = colour
  pen.beginPath()
  pen.moveTo(0, y)
  pen.bezierCurveTo(WIDTH * 0.3, y - bend, WIDTH * 0.6, y + bend, WIDTH, y - bend / 2)
  pen.lineTo(WIDTH, HEIGHT)
  pen.lineTo(0, HEIGHT)
  pen.fill()
}

function house(pen: CanvasRenderingContext2D, x: number, ground: number, size: number) {
  pen.fillStyle = COLOURS.paper
  pen.fillRect(x, ground - size * 0.7, size, size * 0.7)
  pen.beginPath()
  pen.moveTo(x - size * 0.18, ground - size * 0.66)
  pen.lineTo(x + size / 2, ground - size * 1.25)
  pen.lineTo(x + size * 1.18, ground - size * 0.66)
  pen.fill()
  pen.fillStyle = COLOURS.amber
  pen.fillRect(x + size * 0.38, ground - size * 0.44, size * 0.26, size * 0.44)
}

/** To whatever the phone shares with; where it shares no files, the picture is kept. */
export async function sharePicture(picture: Blob, name: string, text: string): Promise<void> {
  const file = new File([picture], name, { type: 'image/png' })
  if (navigator.canShare?.({ files: [file] })) {
    await navigator.share({ files: [file], text }).catch((error: unknown) => {
      // Whoever turned away from the sheet wanted nothing.
      if ((error as Error).name !== 'AbortError') throw error
    })
    return
  }
  const address = URL.createObjectURL(picture)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
