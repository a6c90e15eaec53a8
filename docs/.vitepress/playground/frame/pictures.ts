/** A landscape that is like no other, as a photo of some hundred kB. */
function draw(context: CanvasRenderingContext2D, hue: number): void {
  const { width, height } = context.canvas
  const sky = context.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, `hsl(${hue} 70% 75%)`)
  sky.addColorStop(1, `hsl(${hue + 40} 80% 90%)`)
  context.fillStyle = sky
  context.fillRect(0, 0, width, height)
  context.fillStyle = `hsl(${hue + 60} 90% 70%)`
  context.beginPath()
  context.arc(width * 0.7, height * 0.3, height / 9, 0, 7)
  context.fill()
  for (const [at, light] of [0.55, 0.65, 0.75].entries()) {
    context.fillStyle = `hsl(${hue + 120} 30% ${55 - at * 14}%)`
    context.beginPath()
    context.moveTo(0, height)
    for (let x = 0; x <= width; x += 8) {
      context.lineTo(x, height * (light + 0.09 * Math.sin(x / (90 - at * 20) + hue + at)))
    }
    context.lineTo(width, height)
    context.fill()
  }
}

function grain(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas
  const pixels = context.getImageData(0, 0, width, height)
  for (let at = 0; at < pixels.data.length; at += 4) {
    pixels.data[at] = (pixels.data[at] ?? 0) + Math.random() * 12
  }
  context.putImageData(pixels, 0, 0)
}

export function bytesOf(canvas: HTMLCanvasElement): Uint8Array {
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',')
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

export function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height })
}

function photo(hue: number): Uint8Array {
  const canvas = canvasOf(480, 360)
  const context = canvas.getContext('2d')
  if (context) {
    draw(context, hue)
    grain(context)
  }
  return bytesOf(canvas)
}

/** The photos of the simulated user. */
export const photos = (): Map<string, Uint8Array> =>
  new Map([
    ['lake.png', photo(190)],
    ['dusk.png', photo(340)],
    ['field.png', photo(80)],
  ])
