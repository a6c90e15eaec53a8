import { join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import crossmp from 'crossmp/rollup'
import { type Plugin, type RollupLog, rollup as run } from 'rollup'
import { type Build, outputOf, printed, warningOf } from './build'
import { strip } from './stripTypes.cjs'

const typescript: Plugin = {
  name: 'typescript',
  transform: async (code, id) => (id.endsWith('.ts') ? await strip(code, id) : null),
}

export const rollup: Build = async (app, options) => {
  const logs: RollupLog[] = []
  const input = { input: app.entry, onwarn: (log: RollupLog) => void logs.push(log) }
  try {
    const bundle = await run({ ...input, plugins: [nodeResolve(), crossmp(options), typescript] })
    const { output } = await bundle.generate({
      format: 'cjs',
      sourcemap: true,
      file: join(app.folder, 'dist/app.js'),
    })
    await bundle.close()
    return { ...outputOf(output), warnings: logs.map(warningOf(app)) }
  } catch (error) {
    throw printed(error)
  }
}
