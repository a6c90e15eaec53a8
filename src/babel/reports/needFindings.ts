import type { NodePath, types } from '@babel/core'
import { lackOf } from '../../core/lackOf'
import type { Context } from '../context'
import type { Known } from '../features'
import type { Use } from '../find/usesOfApi'
import { innermost, staticKey, unwrapped } from '../syntax'
import type { Finding } from './finding'
import { objectOf } from './objectOf'
import { isLeftOut } from './optionValues'
import { argumentAt } from './statedOptions'

/** A call whose options are written out, and lack what the platform needs. Its bag counts too. */
export function needFindings(ctx: Context, api: string, { needs }: Known, use: Use): Finding[] {
  const { platform } = ctx
  const argument = argumentAt(use.inside)
  const given = argument && namesIn(argument, platform)
  const lack = needs && given && lackOf(needs, (option) => given.includes(option))
  if (!lack) return []
  const args = { platform, object: objectOf(ctx, use).object, api, lack }
  const message = { code: 'needed-option', args } as const
  // A question about its options is the app's own answer to this.
  return [
    {
      kind: 'option',
      api,
      query: `${api}.object`,
      message,
      at: unwrapped(use.inside),
      inside: argument,
    },
  ]
}

/** The options in an object literal; undefined where it may have others. */
function namesIn(path: NodePath, platform?: string): string[] | undefined {
  const object = innermost(path)
  if (!object.isObjectExpression()) return undefined
  const names: string[] = []
  for (const property of object.get('properties')) {
    if (property.isSpreadElement()) return undefined
    const { key, computed } = property.node as types.ObjectMember
    const name = staticKey(key, computed)
    if (name === undefined) return undefined
    const value = property.isObjectProperty() && property.get('value')
    if (value && isLeftOut(value.node, '')) continue
    const more = value && name === platform ? namesIn(value) : [name]
    if (!more) return undefined
    names.push(...more)
  }
  return names
}
