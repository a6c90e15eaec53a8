import { type TransformOptions, transformAsync } from '@babel/core'
import crossmp from '../../src/babel'
import { type Babel, babel8 } from './babels'

/** Compiles one source with the plugin first, then whatever `config` adds. */
export async function compile(
  code: string,
  options: object,
  config: TransformOptions = {},
  transform: Babel['transformAsync'] = transformAsync,
): Promise<string> {
  const result = await transform(code, {
    filename: 'app.js',
    babelrc: false,
    configFile: false,
    sourceType: 'unambiguous',
    // Colours depend on the terminal.
    highlightCode: false,
    ...config,
    plugins: [[crossmp, options], ...(config.plugins ?? [])],
  })
  return result?.code ?? ''
}

/** The message of the error that compiling ends with. */
export const failure = (...args: Parameters<typeof compile>): Promise<string> =>
  failureOf(compile(...args))

export async function failureOf(compiled: Promise<string>): Promise<string> {
  const outcome = await compiled.catch((error: Error) => error)
  if (outcome instanceof Error) return outcome.message
  throw new Error(`Compiled without an error:\n${outcome}`)
}

/**
 * The same over Babel 8. Its own presets can't be installed beside those of Babel 7, which do the rest of the work here: crossmp's
 * part is done by then.
 */
export async function compileWithBabel8(
  code: string,
  options: object,
  { presets, plugins, ...config }: TransformOptions = {},
): Promise<string> {
  const { filename, parserOpts } = config
  const typescript = presets ? (['typescript'] as const) : []
  const jsx = filename?.endsWith('x') ? (['jsx'] as const) : []
  const syntax = [...(parserOpts?.plugins ?? []), ...typescript, ...jsx]
  const own = { ...config, parserOpts: { ...parserOpts, plugins: syntax } }
  const output = await compile(code, options, own, babel8.transformAsync)
  if (!presets && !plugins) return output
  const rest = { babelrc: false, configFile: false, ...config, ...{ presets, plugins } }
  return (await transformAsync(output, rest))?.code ?? ''
}
