import crossmp from 'crossmp/esbuild'
import { type BuildFailure, build as run } from 'esbuild'
import type { Build } from './build'

export const esbuild: Build = async ({ folder, entry }, options) => {
  const { outputFiles, warnings } = await run({
    absWorkingDir: folder,
    entryPoints: [entry],
    outdir: 'dist',
    bundle: true,
    format: 'cjs',
    sourcemap: 'external',
    write: false,
    logLevel: 'silent',
    tsconfigRaw: '{}',
    plugins: [crossmp(options)],
  }).catch(({ errors }: BuildFailure) => {
    const [{ text, location, detail }] = errors as [BuildFailure['errors'][number]]
    const { file, line, column, lineText, length } = location ?? {}
    const marked = `${lineText}\n${' '.repeat(column ?? 0)}${'^'.repeat(length || 1)}`
    throw new Error([text, `${file}:${line}:${column}`, marked, String(detail ?? '')].join('\n'))
  })
  const [map, code] = outputFiles
  return {
    code: code?.text ?? '',
    map: map?.text ?? '',
    warnings: warnings.map(({ text, location }) => ({
      text: `${text}\n${location?.lineText}`,
      file: location?.file ?? '',
      line: location?.line,
      column: location?.column,
    })),
  }
}
