import { DomUtils, parseDocument } from 'htmlparser2'
import { lowerFirst, mapKeys } from 'lodash-es'

const syntax = { xmlMode: true, decodeEntities: false }

/** An Alipay template in WeChat's words. Expressions are the same. `components`: the tags that are no built-in ones. */
export function toWxml(axml: string, components: readonly string[]): string {
  const document = parseDocument(axml, syntax)
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    const { name, attribs } = element
    const nameOf = components.includes(name) ? directiveOf : attributeOf
    if (attribs.src) attribs.src = attribs.src.replace(/\.axml$/, '.wxml')
    element.attribs = mapKeys(attribs, (_, attribute) => nameOf(attribute))
  }
  return DomUtils.getOuterHTML(document, syntax)
}

/** `a:if` → `wx:if` */
const directiveOf = (name: string): string => name.replace(/^a:/, 'wx:')

/** Also `onTap` → `bind:tap`, `catchTap` → `catch:tap`, which on a component are properties. */
function attributeOf(name: string): string {
  const [, way, event = ''] = /^(on|catch)([A-Z].*)$/.exec(name) ?? []
  if (!way) return directiveOf(name)
  return `${way === 'on' ? 'bind' : way}:${lowerFirst(event)}`
}
