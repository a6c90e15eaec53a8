import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../../support/wait'
import { call, type Instance } from '../host/page'
import type { Use } from './share'

/** An element as Taro keeps it in a page's data: `nn` names its template, `sid` itself, `cn` what is in it, `v` its text. */
interface Node {
  readonly nn: string
  readonly sid?: string
  readonly cn?: readonly Node[]
  readonly v?: string
  readonly [member: string]: unknown
}

/** A node, and the element that its template makes of it: `image src="{{i.p4}}" …` */
interface Drawn {
  readonly node: Node
  readonly element: string
}

function draw(page: Instance, folder: string): Drawn[] {
  const file = ['base.wxml', 'base.axml'].map((name) => join(folder, name)).find(existsSync) ?? ''
  const templates = readFileSync(file, 'utf8')
  const drawn = (nodes: readonly Node[] = []): Drawn[] =>
    nodes.flatMap((node) => [{ node, element: elementIn(templates, node.nn) }, ...drawn(node.cn)])
  return drawn((page.data.root as Node).cn)
}

const elementIn = (templates: string, name: string): string =>
  new RegExp(`<template name="tmpl_0_${name}">\\s*<([^>]*)>`).exec(templates)?.[1] ?? ''

function find(page: Instance, folder: string, tag: string): Drawn | undefined {
  return draw(page, folder).find(({ element }) => element.startsWith(`${tag} `))
}

function attribute({ node, element }: Drawn, name: string): unknown {
  const [, member = ''] = new RegExp(` ${name}="{{i\\.(\\w+)}}"`).exec(element) ?? []
  return node[member]
}

/** A page whose elements are data: the templates say what they are, and whom a tap is for. */
export const taro: Use = {
  async tapShare(page, folder) {
    await until(() => find(page, folder, 'button') !== undefined)
    const { node, element } = find(page, folder, 'button') as Drawn
    const [, handler = ''] = / (?:bindtap|onTap)="(\w+)"/.exec(element) ?? []
    const target = { id: node.sid, dataset: { sid: node.sid } }
    call(page, handler, { type: 'tap', timeStamp: 0, target, currentTarget: target, detail: {} })
  },
  shown(page, folder) {
    const [progress, image, text] = ['progress', 'image', 'text'].map((tag) =>
      find(page, folder, tag),
    )
    return {
      progress: Number(progress && attribute(progress, 'percent')),
      picture: String((image && attribute(image, 'src')) ?? ''),
      message: text?.node.cn?.[0]?.v ?? '',
    }
  },
}
