// Writes rows for a platform that is like another: npm run rows -- douyin --like wechat request uploadFile
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { PlatformRecord } from '../../src/types/platform'
import { apiFiles, root } from '../apis'
import { readRecords } from '../generate/platforms'
import { addRow, type Module } from './add'
import { hole } from './holes'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { like: { type: 'string' } },
    allowPositionals: true,
  })
  const [name, ...apis] = positionals
  const records = await readRecords(root)
  const platform = records.find((record) => record.name === name)
  const like = records.find((record) => record.name === values.like)
  if (!platform || !like || apis.length === 0) {
    const known = records.map((record) => record.name).join(', ')
    throw new Error(
      `npm run rows -- <platform> --like <platform> <api>…, with platforms that have a folder: ${known}.`,
    )
  }
  const files = apis.map(fileOf)
  // All of them, before any is written.
  const texts = await Promise.all(files.map((file) => withRow(file, platform, like)))
  for (const [i, file] of files.entries()) writeFileSync(file, texts[i] ?? '')
  spawnSync(process.execPath, [biome, 'check', '--write', ...files], { stdio: 'inherit' })
  console.log(
    `Replace each ${hole}: a version, false for never, or no line if it came with the API.`,
  )
}

const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

function fileOf(api: string): string {
  const file = apiFiles().find((known) => known.endsWith(`/${api}.ts`))
  if (!file) throw new Error(`No file of src/apis is named ${api}.ts.`)
  return join(root, 'src/apis', file)
}

async function withRow(
  file: string,
  platform: PlatformRecord,
  like: PlatformRecord,
): Promise<string> {
  const module = (await import(pathToFileURL(file).href)) as Module
  try {
    return addRow(readFileSync(file, 'utf8'), module, platform, like)
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
