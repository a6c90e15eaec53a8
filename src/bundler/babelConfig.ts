import type { TransformOptions } from '@babel/core'
import type { Babel } from './babel'
import type { Module } from './compiled'
import { attributesIn } from './importAttributes'
import { fileOf, syntaxOf } from './modules'

/** What Babel is told of a module: its syntax, and that nothing but our plugin is to change it. */
export function configOf({ version }: Babel, { id, map, withMap }: Module): TransformOptions {
  const filename = fileOf(id)
  const plugins = [...syntaxOf(id), ...attributesIn(version)]
  return {
    filename,
    sourceFileName: filename,
    // Nobody's configuration: what the app does with Babel, it does in its own step.
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    sourceType: 'unambiguous',
    parserOpts: { plugins, allowReturnOutsideFunction: true },
    // Nobody else has it.
    cloneInputAst: false,
    compact: false,
    // Colours are the bundler's.
    highlightCode: false,
    sourceMaps: withMap,
    inputSourceMap: (withMap && map) as TransformOptions['inputSourceMap'],
  }
}
