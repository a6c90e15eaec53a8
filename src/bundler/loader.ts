import { compile } from './compile'
import type { Message, SourceMap } from './compiled'
import { namesIn, type ResolvedOptions } from './options'

/** What webpack and Rspack call a loader on. */
interface Loading {
  readonly resource: string
  readonly sourceMap: boolean
  getOptions(): ResolvedOptions
  emitWarning(warning: Error): void
  async(): (error: Error | null, code?: string, map?: SourceMap | object) => void
}

/** Loader for webpack and Rspack. */
export default function load(this: Loading, code: string, map?: object): void {
  const done = this.async()
  const options = this.getOptions()
  if (!namesIn(options).test(code)) {
    done(null, code, map)
    return
  }
  const module = { id: this.resource, code, map, withMap: this.sourceMap }
  compile(options, module).then(({ output, error, warnings }) => {
    for (const warning of warnings) this.emitWarning(errorOf(warning))
    if (error) done(errorOf(error))
    else done(null, output?.code ?? code, output?.map ?? map)
  }, done)
}

/** The bundler prints the file, and the stack if there is one. */
function errorOf({ message, loc, frame }: Message): Error {
  const place = loc ? `${loc.start.line}:${loc.start.column} ` : ''
  return Object.assign(new Error(`${place}${message}\n\n${frame}`), { stack: '' })
}
