import { type CodeError, isCodeError } from '../babel/codeError'
import { narrowFrame } from '../babel/narrowFrame'
import type { Fault, Module } from './compiled'
import { fileOf } from './modules'
import { isParseError } from './parse'

/** What an error says of the code. One that says nothing of it is thrown. */
export function faultOf(error: unknown, { id, code }: Pick<Module, 'id' | 'code'>): Fault {
  if (isCodeError(error)) return faultIn(error)
  if (!isParseError(error)) throw error
  // file: what (line:column), and the lines
  const [what = '', ...lines] = error.message.replace(`${fileOf(id)}: `, '').split('\n\n')
  const message = what.replace(/ \(\d+:\d+\)$/, '')
  return {
    finding: { code: 'unparsable', args: { reason: message } },
    message,
    loc: { start: error.loc, end: error.loc },
    frame: narrowFrame(code, error.loc) ?? lines.join('\n\n'),
  }
}

/** The same of one that the plugin found. */
export const faultIn = ({ finding, reason, loc, frame }: CodeError): Fault => ({
  finding,
  message: reason,
  loc,
  frame,
})
