import { escape as escaped } from 'lodash-es'
import type { Platform } from '../../platforms'
import { platforms } from '../../platforms'
import type { About, Results } from '../results'
import { titleOf } from './costs'

const line = 22
const left = 220
const width = 820
const barWidth = width - left - 150

/** Bars of bytes, for one API on each platform, and beside them how many behaviours hold. */
export function plotOf({ contenders }: Results): string {
  const parts = platforms.map((platform) => barsOf(contenders, platform))
  const lines = parts.flat()
  const height = lines.length * line + 16
  const shown = lines.map((text, index) => text(16 + index * line)).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">
<title>Bytes of uploadFile, and probes of behaviour that hold, by contender</title>
<rect width="100%" height="100%" fill="#fff"/>
${shown}
</svg>
`
}

type Line = (top: number) => string

function barsOf(contenders: readonly About[], platform: Platform): Line[] {
  const sized = contenders.flatMap((about) => {
    const bytes = about.sizes[platform]?.one?.brotli
    return bytes === undefined ? [] : [{ about, bytes }]
  })
  const most = Math.max(...sized.map(({ bytes }) => bytes))
  const title = `uploadFile on ${titleOf(platform)}: bytes (brotli), and probes of behaviour that hold`
  return [
    (top) => `<text x="8" y="${top + 12}" font-weight="bold">${title}</text>`,
    ...sized.map(({ about, bytes }) => barOf(about, bytes / most, bytes, platform)),
    () => '',
  ]
}

function barOf(about: About, part: number, bytes: number, platform: Platform): Line {
  const end = left + Math.max(1, part * barWidth)
  const colour = about.name.startsWith('crossmp') ? '#1677ff' : '#b8bec8'
  const label = `${bytes} · ${heldOf(about, platform)}`
  return (top) =>
    `<text x="${left - 8}" y="${top + 12}" text-anchor="end">${escaped(about.name)}</text>` +
    `<rect x="${left}" y="${top}" width="${(end - left).toFixed(1)}" height="16" fill="${colour}"/>` +
    `<text x="${(end + 6).toFixed(1)}" y="${top + 12}">${label}</text>`
}

function heldOf({ held }: About, platform: Platform): string {
  const outcomes = Object.values(held[platform] ?? {}).flatMap((probes) => Object.values(probes))
  return `${outcomes.filter((each) => each === true).length}/${outcomes.length}`
}
