import type { ParserOptions } from '@babel/core'

type Syntax = NonNullable<ParserOptions['plugins']>

/** Modules that hold scripts: by their file's name, or as a part of a Vue component. */
export const scripts: RegExp = /^[^\0?]+(?:\.[cm]?[jt]sx?(?:\?|$)|\.vue\?(?:.*&)?type=script\b)/

/** Vue components as a whole: scripts once the plugin for Vue has been there. */
export const components: RegExp = /^[^\0?]+\.vue$/

/** What TypeScript or bundlers read already; older versions of Babel have to be asked for it. */
const proposals: Syntax = [
  'decoratorAutoAccessors',
  'explicitResourceManagement',
  'deferredImportEvaluation',
  'sourcePhaseImports',
]

/** What a module may be written in, by its name; nothing of it is compiled. */
export function syntaxOf(id: string): Syntax {
  const language = languageOf(id)
  const typescript = /^[cm]?tsx?$/.test(language)
  // A cast, `<T>value`, looks like an element: TypeScript knows elements in .tsx alone.
  const jsx = !typescript || language === 'tsx'
  return [
    ...(typescript ? (['typescript'] as const) : []),
    ...(jsx ? (['jsx'] as const) : []),
    ...proposals,
  ]
}

/** `ts` of `/src/app.ts?v=1`, and of `/src/app.vue?vue&type=script&lang.ts` */
function languageOf(id: string): string {
  const [file = '', query = ''] = id.split('?')
  if (file.endsWith('.vue')) return /\blang[.=](\w+)/.exec(query)?.[1] ?? 'js'
  return file.slice(file.lastIndexOf('.') + 1)
}

/** The file of a module, without its query. */
export const fileOf = (id: string): string => id.split('?')[0] ?? id
