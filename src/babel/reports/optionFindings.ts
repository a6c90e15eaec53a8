import type { NodePath } from '@babel/core'
import { gatesOf, hasOwn } from '../../core/features'
import type { Context } from '../context'
import type { Known } from '../features'
import { newer } from '../options/minimum'
import { innermost, isCall, staticKey, unwrapped } from '../syntax'
import type { Finding } from './finding'
import { newerText, refusedText } from './messages'
import { isLeftOut, limitedTo, valuesOf } from './optionValues'

/** An API, and an option that it is given. */
interface OptionUse {
  readonly api: string
  readonly known: Known
  readonly option: string
  readonly key: NodePath
}

/** Options in an object literal that are newer than the minimum, or for which the platform refuses the call. */
export function optionFindings(ctx: Context, api: string, known: Known, read: NodePath): Finding[] {
  const callee = unwrapped(read)
  const call = callee.parentPath
  if (!isCall(call) || callee.key !== 'callee') return []
  const [argument] = call.get('arguments')
  const object = argument && innermost(argument)
  if (!object?.isObjectExpression()) return []
  return object.get('properties').flatMap((property) => {
    if (!property.isObjectProperty()) return []
    const option = staticKey(property.node.key, property.node.computed)
    if (option === undefined || !hasOwn(known.options ?? {}, option)) return []
    const use = { api, known, option, key: property.get('key') }
    const values = valuesOf(property.get('value'))
    if (option === ctx.platform) return values.flatMap((bag) => bagFindings(ctx, use, bag))
    return values.flatMap((value) => valueFindings(ctx, use, value))
  })
}

// `alipay: { enableCookie: true }`: the host leaves out what it does not know.
function bagFindings({ platform, minimum }: Context, use: OptionUse, bag: NodePath): Finding[] {
  if (!minimum || !bag.isObjectExpression()) return []
  const { api, known, option: name } = use
  return bag.get('properties').flatMap((property) => {
    if (!property.isObjectProperty()) return []
    const option = staticKey(property.node.key, property.node.computed)
    const value = property.get('value')
    if (option === undefined || isLeftOut(value.node, undefined)) return []
    // Of what is in no table, nothing is known.
    const gates = gatesOf(known, ['object', name, option])
    const gate = gates.find((each) => each && each !== known.since && newer(each, minimum))
    if (!gate) return []
    const what = `mpx.${api}({ ${name}: { ${option} } })`
    const query = `${api}.object.${name}.${option}`
    const message = newerText(platform, what, gate, minimum, query)
    return [{ kind: 'option', api, query, message, at: property.get('key'), inside: value }]
  })
}

function valueFindings({ platform, minimum }: Context, use: OptionUse, value: NodePath): Finding[] {
  const { api, known, option, key } = use
  const nothing = known.essential?.[option]
  if (isLeftOut(value.node, nothing)) return []
  const text = limitedTo(known.options?.[option], value.node)
  const ofOption = gatesOf(known, ['object', option])
  const gates = text === undefined ? ofOption : gatesOf(known, ['object', option, text])
  // That of the API itself is told where the API is.
  const later = gates.find((each) => each !== known.since && newer(each, minimum))
  const gate = gates.includes(false) ? false : later
  if (gate === undefined) return []
  const exact = !ofOption.includes(gate)
  // A hint is left out. A value is refused, whatever its option is.
  if (gate === false && !exact && nothing === undefined) return []
  const what = `mpx.${api}({ ${option}${exact ? `: '${text}'` : ''} })`
  const query = `${api}.object.${option}${exact ? `.${text}` : ''}`
  const message =
    gate && minimum
      ? newerText(platform, what, gate, minimum, query)
      : refusedText(platform, what, query)
  return [{ kind: 'option', api, query, message, at: exact ? value : key, inside: value }]
}
