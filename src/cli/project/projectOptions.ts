import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { plainError } from '../../babel/options/optionErrors'
import type { Options } from '../../bundler/options'
import { platforms, records } from '../../platforms/index'
import type { Platform } from '../../types/gate'
import { type Answer, answerOf } from './answer'
import type { Config } from './configs'

/** What a project says of crossmp, for one platform. */
export interface ProjectOptions {
  readonly platform: Platform
  readonly options: Partial<Options>
  /** The configuration that says it. */
  readonly file: string | undefined
  /** The platform that it builds for, where that is another one. */
  readonly instead: Platform | undefined
  readonly unread: readonly Unread[]
}

/** A configuration that could not be read, and why. */
export interface Unread {
  readonly file: string
  readonly problem: string
}

/** Reads the options in the configurations of a project, as its build for a platform has them. */
export async function projectOptions(
  configs: readonly Config[],
  platform: Platform,
): Promise<ProjectOptions> {
  const unread: Unread[] = []
  for (const config of configs) {
    const { options, problem, mistake } = await run(config, platform)
    const { file } = config
    if (mistake !== undefined) throw plainError(`${file}: ${mistake}`)
    if (problem !== undefined) unread.push({ file, problem })
    if (options) {
      const instead = platforms.find((each) => each === options.platform && each !== platform)
      return { platform, options: stated(options), file, instead, unread }
    }
  }
  return { platform, options: {}, file: undefined, instead: undefined, unread }
}

/** What is said of it, less what is said by leaving it out. */
function stated({ platform: _, ...options }: Partial<Options>): Partial<Options> {
  const isStated = ([name, value]: [string, unknown]) =>
    value !== undefined && String(value) !== '' && !(name === 'source' && value === 'crossmp')
  return Object.fromEntries(Object.entries(options).filter(isStated))
}

function run(config: Config, platform: Platform): Promise<Answer> {
  const env = { ...process.env, ...records[platform].frameworks }
  // What it prints is not ours to print.
  const options = { workerData: config, env, stdout: true, stderr: true }
  const worker = new Worker(join(__dirname, 'projectWorker.js'), options)
  return answerOf(worker)
}
