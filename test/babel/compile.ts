import { type TransformOptions, transformAsync } from '@babel/core'
import crossmp from '../../src/babel'

/** Compiles one source with the plugin first, then whatever `config` adds. */
export async function compile(
  code: string,
  options: object,
  config: TransformOptions = {},
): Promise<string> {
  const result = await transformAsync(code, {
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
export async function failure(...args: Parameters<typeof compile>): Promise<string> {
  const outcome = await compile(...args).catch((error: Error) => error)
  if (outcome instanceof Error) return outcome.message
  throw new Error(`Compiled without an error:\n${outcome}`)
}
