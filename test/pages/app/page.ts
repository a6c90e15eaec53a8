import { parse } from 'node:querystring'
import type { PageEventChannel } from 'crossmp/testing'
import type { Root } from 'glass-easel-miniprogram-adapter'
import { identity } from 'lodash-es'
import { confirm, type DomElement, tap, type } from './dom'

/** A page: what its user sees of it, and does to it. */
export class Page {
  /** What the app's code has as `this`. */
  readonly instance: Record<string, unknown>
  private readonly element: DomElement
  private state: 'new' | 'shown' | 'hidden' | 'unloaded' = 'new'

  constructor(
    /** With its query: `/pages/item/item?id=7`. */
    readonly url: string,
    private readonly query: object,
    private readonly root: Root,
    private readonly body: DomElement,
    channel: PageEventChannel | undefined,
  ) {
    this.instance = root.get() as unknown as Record<string, unknown>
    // A page that nothing opened has a channel too, which can do nothing.
    Object.assign(this.instance, {
      route: pathIn(url),
      getOpenerEventChannel: () => channel ?? {},
    })
    this.element = root.getComponent().getBackendElement() as unknown as DomElement
  }

  /** Selectors are those of the DOM: tags, classes and attributes, but no ids, which glass-easel does not write there. */
  all(selector: string): DomElement[] {
    return [...this.element.querySelectorAll(selector)]
  }
  /** The one that is meant, among others by what it says. */
  find(selector: string, text = ''): DomElement {
    const [found, ...more] = this.all(selector).filter((each) => each.textContent.includes(text))
    if (found && more.length === 0) return found
    const many = found ? 'several' : 'no'
    throw new Error(`${this.url} has ${many} ${selector} ${text}: ${this.element.innerHTML}`)
  }
  text(selector: string): string {
    return this.find(selector).textContent
  }
  tap(selector: string, text?: string): void {
    tap(this.find(selector, text))
  }
  type(selector: string, text: string): void {
    type(this.find(selector), text)
  }
  confirm(selector: string): void {
    confirm(this.find(selector))
  }

  show(): void {
    const isNew = this.state === 'new'
    this.state = 'shown'
    if (isNew) this.load()
    this.call('onShow')
    this.root.getComponent().triggerPageLifetime('show', [])
    if (isNew) this.call('onReady')
  }
  hide(): void {
    if (this.state !== 'shown') return
    this.state = 'hidden'
    this.call('onHide')
    this.root.getComponent().triggerPageLifetime('hide', [])
  }
  unload(): void {
    if (this.state === 'new') return
    this.state = 'unloaded'
    this.call('onUnload')
    this.root.release()
    this.element.remove()
  }

  /** Calls a member where there is one, and gives what it returns. */
  call(name: string, ...args: unknown[]): unknown {
    const member = this.instance[name]
    return typeof member === 'function' ? member.apply(this.instance, args) : undefined
  }

  private load(): void {
    const place = this.body.ownerDocument.createElement('div')
    this.body.append(place)
    this.root.attach(this.body as never, place as never)
    this.call('onLoad', this.query)
  }
}

export const pathIn = (url: string): string => url.replace(/^\/|\?.*$/g, '')

/** As the page is given it: not decoded. */
export const queryIn = (url: string): object =>
  parse(url.replace(/^[^?]*\??/, ''), '&', '=', { decodeURIComponent: identity })
