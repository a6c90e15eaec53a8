import { type Block, blocksOf } from './_documents'

/** A command of a document that runs Node, and what the comment below it says that it prints. */
export interface Command {
  /** `['-e', code]`, or a file. */
  readonly args: readonly string[]
  readonly prints: string
}

// node -e "console.log(1 + 1)"
// # 2
const command = /^node (?:-e "((?:[^"\\]|\\.)*)"|([\w-]+\.m?js))\n((?:# .*\n)*)/gm

export const commandsIn = (shell: string): Command[] =>
  [...shell.matchAll(command)].map(([, code, file = '', prints = '']) => ({
    args: code === undefined ? [file] : ['-e', unquote(code)],
    prints: prints.replace(/^# /gm, ''),
  }))

// Between double quotes, a shell leaves all backslashes but these.
const unquote = (code: string): string => code.replace(/\\([$`"\\])/g, '$1')

export const commandsOf = (document: string): Command[] =>
  blocksOf(document)
    .filter(({ language }: Block) => language === 'sh')
    .flatMap(({ code }) => commandsIn(code))
