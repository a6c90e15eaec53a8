import type { PageNode } from '../types'
import { check, checkFields } from './check'
import { anything, type Expected, isObject, number, object, text } from './expected'

const nodes: Expected = {
  words: 'a list of nodes',
  accepts: (value) => Array.isArray(value) && value.every(isObject),
}

const node = {
  id: text,
  class: text,
  tag: text,
  left: number,
  top: number,
  width: number,
  height: number,
  scrollLeft: number,
  scrollTop: number,
  dataset: object,
  properties: object,
  style: object,
  node: anything,
  context: anything,
  children: nodes,
  component: anything,
} satisfies Record<keyof PageNode, Expected>

export const checkNodes = (given: readonly PageNode[]): void =>
  checkList('host.page', 'nodes', given)

export const checkNode = (where: string, prefix: string, given: PageNode): void => {
  check(where, 'node', given, object)
  checkFields(where, prefix, given, node)
  checkList(where, `${prefix}children`, given.children ?? [])
}

const checkList = (where: string, name: string, given: readonly PageNode[]): void => {
  check(where, name, given, nodes)
  given.forEach((each, index) => {
    checkNode(where, `${name}[${index}].`, each)
  })
}
