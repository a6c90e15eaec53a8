import { DomUtils, parseDocument } from 'htmlparser2'
import { lowerFirst, mapKeys } from 'lodash-es'

const syntax = { xmlMode: true, decodeEntities: false }

/** An Alipay template in WeChat's words. Expressions are the same on both. */
export function toWxml(axml: string): string {
  const document = parseDocument(axml, syntax)
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    element.attribs = mapKeys(element.attribs, (_, name) => wxmlName(name))
  }
  return DomUtils.getOuterHTML(document, syntax)
}

/** `a:if` → `wx:if`, `onTap` → `bind:tap`, `catchTap` → `catch:tap` */
function wxmlName(name: string): string {
  if (name.startsWith('a:')) return name.replace('a:', 'wx:')
  const [, way, event = ''] = /^(on|catch)([A-Z].*)$/.exec(name) ?? []
  return way ? `${way === 'on' ? 'bind' : way}:${lowerFirst(event)}` : name
}
