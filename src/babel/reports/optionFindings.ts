import type { NodePath } from '@babel/core'
import { gatesOf, hasOwn } from '../../core/features'
import type { Message } from '../../messages/findings'
import type { Context } from '../context'
import { type Known, optionGates } from '../features'
import type { Use } from '../find/usesOfApi'
import { newest } from '../options/minimum'
import type { Finding } from './finding'
import { objectOf } from './objectOf'
import type { OptionUse } from './optionUse'
import { isLeftOut, limitedTo, valuesOf } from './optionValues'
import { optionsAt, statedIn } from './statedOptions'
import { unknownOption } from './unknownOptions'

/** Options in an object literal that are newer than the minimum, for which the platform refuses the call, or that are misspelt. */
export function optionFindings(ctx: Context, api: string, known: Known, read: Use): Finding[] {
  const { object } = objectOf(ctx, read)
  const stated = optionsAt(read.inside)
  const names = stated.map(({ option }) => option)
  return stated.flatMap(({ option, key, value }) => {
    const use = { object, api, known, option, key }
    if (!hasOwn(known.options ?? {}, option)) return unknownOption(use, names)
    const values = valuesOf(value)
    if (option === ctx.platform) return values.flatMap((bag) => bagFindings(ctx, use, bag))
    return values.flatMap((each) => valueFindings(ctx, use, each))
  })
}

// `alipay: { enableCookie: true }`: the host leaves out what it does not know.
function bagFindings({ platform, minimum }: Context, use: OptionUse, bag: NodePath): Finding[] {
  if (!minimum) return []
  const { object, api, known, option: name } = use
  return statedIn(bag).flatMap(({ option, key, value }) => {
    if (isLeftOut(value.node, undefined)) return []
    // Of what is in no table, nothing is known.
    const gates = gatesOf(known, ['object', name, option])
    const gate = newest(
      gates.filter((each) => each && each !== known.since),
      minimum,
    )
    if (!gate) return []
    const what = `${api}({ ${name}: { ${option} } })`
    const query = `${api}.object.${name}.${option}`
    const args = { platform, object, what, since: gate, minimum: minimum.stated, query }
    const message: Message = { code: 'newer-option', args }
    return [{ kind: 'option', api, query, message, at: key, inside: value }]
  })
}

function valueFindings({ platform, minimum }: Context, use: OptionUse, value: NodePath): Finding[] {
  const { object, api, known, option, key } = use
  const nothing = known.essential?.[option]
  if (isLeftOut(value.node, nothing)) return []
  const text = limitedTo(known.options?.[option], value.node)
  const ofOption = optionGates(known, option)
  const gates = text === undefined ? ofOption : optionGates(known, option, text)
  // That of the API itself is told where the API is.
  const own = gates.filter((each) => each !== known.since)
  const gate = gates.includes(false) ? false : newest(own, minimum)
  if (gate === undefined) return []
  const exact = !ofOption.includes(gate)
  // A hint is left out. A value is refused, whatever its option is.
  if (gate === false && !exact && nothing === undefined) return []
  const what = `${api}({ ${option}${exact ? `: '${text}'` : ''} })`
  const query = `${api}.object.${option}${exact ? `.${text}` : ''}`
  const args = { platform, object, what, query }
  const message: Message =
    gate && minimum
      ? {
          code: exact ? 'newer-value' : 'newer-option',
          args: { ...args, since: gate, minimum: minimum.stated },
        }
      : { code: exact ? 'refused-value' : 'refused-option', args }
  return [{ kind: 'option', api, query, message, at: exact ? value : key, inside: value }]
}
