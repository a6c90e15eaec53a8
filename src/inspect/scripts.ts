import { Parser } from 'htmlparser2'

/** A script of a file, at its own lines and columns. */
export interface Script {
  readonly code: string
  /** `ts`, as the file's name ends or the component says. */
  readonly syntax: string
  /** Where its text begins in `code`. */
  readonly start: number
  /** How much farther in the file it stands than in `code`. */
  readonly shift: number
}

/** Whether a file holds a script among other things. */
export const isComponent = (path: string): boolean => /\.(?:vue|mpx|wpy)$/.test(path)

const isSyntax = /^(?:[cm]?[jt]s|[jt]sx)$/

/** The scripts of a file: the file itself, or those of a component. */
export function scriptsOf(path: string, content: string): Script[] {
  // Editors count columns without the mark of UTF-8.
  const text = content.replace(/^\uFEFF/, '')
  const mark = content.length - text.length
  if (isComponent(path)) return scriptsIn(text, mark)
  const ending = path.slice(path.lastIndexOf('.') + 1)
  return [{ code: text, syntax: isSyntax.test(ending) ? ending : 'js', start: 0, shift: mark }]
}

/** The scripts of a component: blocks of its own, none of its template. */
function scriptsIn(text: string, mark: number): Script[] {
  const scripts: Script[] = []
  let depth = 0
  let syntax: string | undefined
  let start = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (depth++ > 0) return
        syntax = name === 'script' ? syntaxOf(attributes) : undefined
        start = parser.endIndex + 1
      },
      onclosetag() {
        if (--depth > 0 || syntax === undefined) return
        const before = blank(text.slice(0, start))
        const code = before + text.slice(start, parser.startIndex)
        const shift = mark + start - before.length
        scripts.push({ code, syntax, start: before.length, shift })
      },
    },
    { recognizeSelfClosing: true },
  )
  parser.end(text)
  return scripts
}

/** Undefined where it isn't a script of the app: Mpx writes its JSON in one, uni-app what runs in the view. */
function syntaxOf({ lang, type, name }: { readonly [name: string]: string }): string | undefined {
  const syntax = lang || 'js'
  const isScript = isSyntax.test(syntax) && !type?.includes('json') && name !== 'json'
  return isScript ? syntax : undefined
}

/** The line breaks of a text, and blanks for its last line: what follows stays at its place. */
const blank = (text: string): string =>
  text
    .replace(/[^\r\n\u2028\u2029]+(?=[\r\n\u2028\u2029])/g, '')
    .replace(/[^\r\n\u2028\u2029]/g, ' ')
