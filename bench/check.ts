// What crossmp check takes for a large app: the time and memory of a run on generated files, as an app has them. By hand:
//   npm run build && npx tsx bench/check.ts [files]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { modulesOf } from './project'

const root = join(import.meta.dirname, '..')
/** What a run should stay below, for 3,000 files on two cores. */
const aims = { seconds: 10, megabytes: 500 }

const runs = [
  ['files that import crossmp', 'check'],
  ['the same, and wx stands for mpx', 'check', '--globals', 'wx'],
  ['the oldest version', 'minimum'],
] as const

function main(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'crossmp-bench-'))
  try {
    writeApp(folder, count)
    for (const [title, ...args] of runs) {
      const { seconds, cpu, megabytes } = measure(folder, args)
      console.log(
        `${title}: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of the processor), ${megabytes.toFixed(0)} MB at most`,
      )
    }
    console.log(`aims for 3000 files: ${aims.seconds} s, ${aims.megabytes} MB`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every other module calls crossmp; of each ten there is a page of a native app, and a component of Vue. */
function writeApp(folder: string, count: number): void {
  for (const [index, { id, code }] of modulesOf(count).entries()) {
    if (index % 10 === 3) write(join(folder, `pages/native${index}.js`), page(index))
    else if (index % 10 === 5) write(join(folder, `src/part${index}.vue`), component(code))
    else write(join(folder, id), code)
  }
}

const page = (index: number): string => `const app = getApp()

Page({
  data: { photos: [], isLoading: false, index: ${index} },
  onLoad({ id }) {
    this.id = id
    this.load()
  },
  load() {
    this.setData({ isLoading: true })
    wx.request({
      url: app.server + '/photos',
      data: { after: this.id },
      success: ({ data }) => this.setData({ photos: data.photos }),
      complete: () => this.setData({ isLoading: false }),
    })
  },
  onShare() {
    if (wx.canIUse('addCard')) wx.addCard({ cardList: [] })
  },
})
`

const component = (code: string): string =>
  `<template>\n  <view v-for="photo in photos">{{ photo.title }}</view>\n</template>\n\n<script lang="ts">\n${code}</script>\n`

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

interface Measured {
  readonly seconds: number
  /** What others do meanwhile does not count. */
  readonly cpu: number
  readonly megabytes: number
}

// Tells of itself what it took, in microseconds and kilobytes.
const wrapper = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write(JSON.stringify([userCPUTime + systemCPUTime, maxRSS]))
})
require(process.argv[1])`

function measure(folder: string, args: readonly string[]): Measured {
  const start = performance.now()
  const given = ['-e', wrapper, '--', join(root, 'dist/cli/index.js'), ...args]
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 } as const
  const { stderr, status } = spawnSync(process.execPath, given, options)
  const seconds = (performance.now() - start) / 1000
  if (status !== 0 && status !== 1) throw new Error(stderr)
  const [cpu, memory] = JSON.parse(stderr)
  return { seconds, cpu: cpu / 1e6, megabytes: memory / 1024 }
}

main(Number(process.argv[2] ?? 3000))
