import { escape as escaped } from 'lodash-es'
import type { About, Results } from '../results'
import { type Platform, platforms, titleOf } from './platforms'
import type { Words } from './words/index'

const line = 22
const left = 220
const width = 820
const barWidth = width - left - 150

/** Bars of bytes, for one API on each platform, and beside them how many behaviours hold. */
export function plotOf({ contenders }: Results, words: Words): string {
  const parts = platforms.map((platform) => barsOf(contenders, platform, words))
  const lines = parts.flat()
  const height = lines.length * line + 16
  const shown = lines.map((text, index) => text(16 + index * line)).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">
<title>${words.bars.title}</title>
<rect width="100%" height="100%" fill="#fff"/>
${shown}
</svg>
`
}

type Line = (top: number) => string

function barsOf(contenders: readonly About[], platform: Platform, words: Words): Line[] {
  const sized = contenders.flatMap((about) => {
    const bytes = about.sizes[platform]?.one?.brotli
    return bytes === undefined ? [] : [{ about, bytes }]
  })
  const most = Math.max(...sized.map(({ bytes }) => bytes))
  const title = words.bars.of(titleOf(platform, words))
  return [
    (top) => `<text x="8" y="${top + 12}" font-weight="bold">${title}</text>`,
    ...sized.map(({ about, bytes }) => {
      const label = [bytes, heldOf(about, platform)].filter(Boolean).join(' · ')
      return barOf(words.about(about).name, bytes / most, label)
    }),
    () => '',
  ]
}

function barOf(name: string, part: number, label: string): Line {
  const end = left + Math.max(1, part * barWidth)
  const colour = name.startsWith('crossmp') ? '#1677ff' : '#b8bec8'
  return (top) =>
    `<text x="${left - 8}" y="${top + 12}" text-anchor="end">${escaped(name)}</text>` +
    `<rect x="${left}" y="${top}" width="${(end - left).toFixed(1)}" height="16" fill="${colour}"/>` +
    `<text x="${(end + 6).toFixed(1)}" y="${top + 12}">${label}</text>`
}

function heldOf({ held }: About, platform: Platform): string {
  const outcomes = Object.values(held[platform] ?? {}).flatMap((probes) => Object.values(probes))
  if (outcomes.length === 0) return ''
  return `${outcomes.filter((each) => each === true).length}/${outcomes.length}`
}
