import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folder } from './contender'

const own = join(folder, 'node_modules/@antmove/wx-alipay')

/** Antmove's files of these APIs alone, of all if none is given, as its own generator writes them. Where they are. */
export async function prune(apis: readonly string[]): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), 'crossmp-peers-'))
  process.on('exit', () => rmSync(output, { recursive: true, force: true }))
  const { default: config } = await import(join(own, 'config.js'))
  const generator = fork(join(own, 'generate/generateBundleApi.js'))
  generator.send({
    output,
    Config: {
      ...config,
      aliAppType: 'alipay',
      min: apis.length > 0,
      compile: { ...config.compile, wrapApis: Object.fromEntries(apis.map((api) => [api, true])) },
    },
  })
  await once(generator, 'exit')
  return join(output, config.library.customComponentPrefix, 'api')
}
