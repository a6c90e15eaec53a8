import { JSDOM } from 'jsdom'
import { vi } from 'vitest'

/** What the tests use of an element. The compiler is not told of the DOM: no mini-program has one. */
export interface DomElement {
  /** Of a field. */
  value?: string
  readonly ownerDocument: DomDocument
  readonly innerHTML: string
  readonly textContent: string
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<DomElement>
  append(child: DomElement): void
  remove(): void
  dispatchEvent(event: Event): boolean
}

interface DomDocument {
  readonly body: DomElement
  readonly defaultView: DomWindow
  createElement(tag: string): DomElement
}

export interface DomWindow {
  readonly document: DomDocument
  readonly Event: typeof Event
  readonly MouseEvent: new (type: string, options: { bubbles: boolean }) => Event
  readonly MutationObserver: new (
    tell: () => void,
  ) => { observe(element: DomElement, options: { attributeFilter: string[] }): void }
  close(): void
}

/** Opens a window of its own for an app. Its globals are those that glass-easel reads. */
export function openWindow(): DomWindow {
  const { window } = new JSDOM()
  for (const name of ['document', 'Event'] as const) vi.stubGlobal(name, window[name])
  vi.stubGlobal('window', window)
  return window
}

export function closeWindow(window: DomWindow): void {
  vi.unstubAllGlobals()
  window.close()
}

export function tap(element: DomElement): void {
  const { MouseEvent } = element.ownerDocument.defaultView
  for (const type of ['mousedown', 'mouseup']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true }))
  }
  // Alipay docs, button: who taps it agrees. A user who does not is the host's to simulate, which then tells no name.
  if (element.getAttribute('open-type') === 'getAuthorize') dispatch(element, 'getAuthorize')
}

export function type(field: DomElement, text: string): void {
  field.value = text
  dispatch(field, 'input')
}

/** The key of the keyboard that says that a field is filled in. */
export const confirm = (field: DomElement): void => dispatch(field, 'confirm')

function dispatch(element: DomElement, type: string): void {
  const { Event } = element.ownerDocument.defaultView
  element.dispatchEvent(new Event(type, { bubbles: true }))
}

/** The values that an attribute takes from now on: a list that grows. */
export function valuesOf(element: DomElement, attribute: string): (string | null)[] {
  const values: (string | null)[] = []
  const { MutationObserver } = element.ownerDocument.defaultView
  const observer = new MutationObserver(() => values.push(element.getAttribute(attribute)))
  observer.observe(element, { attributeFilter: [attribute] })
  return values
}
