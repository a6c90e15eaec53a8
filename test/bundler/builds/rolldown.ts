import { join } from 'node:path'
import crossmp from 'crossmp/rolldown'
import { type RolldownLog, rolldown as run } from 'rolldown'
import { type Build, outputOf, printed, warningOf } from './build'

export const rolldown: Build = async (app, options) => {
  const logs: RolldownLog[] = []
  const onwarn = (log: RolldownLog) => void logs.push(log)
  try {
    const bundle = await run({
      input: app.entry,
      cwd: app.folder,
      onwarn,
      plugins: [crossmp(options)],
    })
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
