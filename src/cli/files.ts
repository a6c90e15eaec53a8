import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { plainError } from '../babel/options/optionErrors'
import { didYouMean } from '../didYouMean'

const pattern = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,mpx,wpy}'

/** What is installed or built, and not the app's own. */
const ignored = ['node_modules', 'miniprogram_npm', 'dist']
const ignore = ignored.map((folder) => `**/${folder}/**`)

/** What tools are set up with, beside a package.json. */
const configurations = '*.config.{js,mjs,cjs,ts,mts,cts}'

/** Whether a folder is one of these, or in one. */
export const isIgnored = (folder: string): boolean =>
  folder.split(/[\\/]/).some((name) => ignored.includes(name))

/** The files with scripts at the paths and below, in order, each once. A file that is named is read whatever its name is. */
export async function filesIn(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesAt))
  return [...new Set(found.flat())].sort()
}

async function filesAt(path: string): Promise<string[]> {
  if (!existsSync(path)) throw plainError(`There is no '${path}'.${nearby(path)}`)
  if (!statSync(path).isDirectory()) return [resolve(path)]
  const isProject = existsSync(join(path, 'package.json'))
  // A link may lead to a folder that it is in.
  const options = {
    cwd: path,
    ignore: isProject ? [...ignore, configurations] : ignore,
    absolute: true,
    followSymbolicLinks: false,
  }
  const files = await glob(pattern, options)
  return files.map((file) => resolve(file))
}

function nearby(path: string): string {
  const folder = dirname(path)
  const isFolder = existsSync(folder) && statSync(folder).isDirectory()
  return isFolder ? didYouMean(basename(path), readdirSync(folder)) : ''
}
