import type { TransformOptions } from '@babel/core'
import type { Babel } from './babel'
import type { Module } from './compiled'
import { attributesIn } from './importAttributes'
import { fileOf, syntaxOf } from './modules'

/** How Babel is to read a module, and to write it: its syntax stays. */
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
