import ts from 'typescript'

/** A program whose entry is in no file. */
export function programOf(entry: string, text: string): ts.Program {
  const options: ts.CompilerOptions = {
    noEmit: true,
    types: [],
    strict: true,
    lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.getSourceFile = (name, ...rest) =>
    name === entry
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2020, true)
      : getSourceFile(name, ...rest)
  host.fileExists = (name) => name === entry || fileExists(name)
  return ts.createProgram([entry], options, host)
}
