import { platforms } from '../../platforms/index'
import { type Found, isCommonJs, isJson } from './find'
import { loadOf } from './loadOf'
import type { Wiring } from './wiring'

/** What to write by hand, and where, since it can't be told for sure. */
export function adviceOn(folder: string, found: readonly Found[]): string {
  const blocks = found.map(({ wiring, file = `${wiring.files[0]}.js` }) =>
    blockOf(file, wiring, isCommonJs(folder, file)),
  )
  return [whyOf(found), ...(blocks.length > 0 ? blocks : [fallback])].join('\n\n').concat('\n')
}

function whyOf(found: readonly Found[]): string {
  const [only] = found
  if (!only)
    return 'There is no configuration here that crossmp init knows. With Babel, it is this one:'
  const nothing = 'so nothing was written'
  if (found.length > 1) {
    return `There are several configurations here, and crossmp belongs in one of them, ${nothing}. Choose one:`
  }
  const { file, wiring } = only
  return file === undefined
    ? `There is no configuration of ${wiring.title} here, ${nothing}. This belongs in it:`
    : `${file} is written in a way that crossmp init does not know, ${nothing}. This belongs in it:`
}

function blockOf(file: string, wiring: Wiring, isRequired: boolean): string {
  const { title, module, json } = wiring
  const load = module ? `${loadOf(module, !isRequired)}\n\n` : ''
  const example = load + wiring.example
  if (!isJson(file)) return `${file} (${title})\n\n${indented(example)}`
  if (json) return `${file} (${title})\n\n${indented(json)}`
  const script = file.replace(/\.json$/, '.js')
  return `${script}, in place of ${file} (${title})\n\n${indented(example)}`
}

const fallback = `babel.config.js (Babel)

  module.exports = {
    plugins: [['crossmp/babel', { platform: process.env.PLATFORM }]],
  }`

/** What is left to do once the plugin is there. */
export function nextOf(packages: readonly string[], { variable }: Wiring, isJson: boolean): string {
  const missing = [
    ...(packages.includes('crossmp') ? [] : ['npm install crossmp']),
    ...(packages.includes('@babel/core') ? [] : ['npm install --save-dev @babel/core']),
  ]
  const chosen = isJson ? 'BABEL_ENV' : variable
  const builds = chosen ? [`${chosen}=${platforms.join(' or ')}, for each build`] : []
  const lines = [...missing, ...builds].map((line) => `  ${line}`)
  return lines.length > 0 ? ['', 'What comes next:', ...lines, ''].join('\n') : ''
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
