import crossmp from 'crossmp/vite'
import { build as run } from 'vite'
import { type Build, type Log, outputOf, printed, warningOf } from './build'

export const vite: Build = async (app, options) => {
  const logs: Log[] = []
  try {
    const [built] = (await run({
      root: app.folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [crossmp(options)],
      build: {
        write: false,
        minify: false,
        sourcemap: true,
        target: 'es2020',
        lib: { entry: app.entry, formats: ['cjs'] },
        rolldownOptions: { onwarn: (log) => void logs.push(log) },
      },
    })) as unknown as [{ output: object[] }]
    return { ...outputOf(built.output), warnings: logs.map(warningOf(app)) }
  } catch (error) {
    throw printed(error)
  }
}
