import type { Host } from '../../../../src/testing/types'
import { button, element } from './element'

/** What an app of the playground puts on the phone: the global `page`. */
export function pageOf(host: Host, root: HTMLElement) {
  const put = <E extends HTMLElement>(made: E): E => {
    root.append(made)
    // Not scrollIntoView: it scrolls the page around the frame too.
    root.scrollTop = root.scrollHeight
    return made
  }
  return {
    text(text: string) {
      const line = put(element('p', {}, text))
      return { set: (next: string) => line.replaceChildren(next) }
    },
    button(label: string, onTap: () => unknown) {
      put(button(label, onTap, 'main'))
    },
    progress(label: string) {
      const bar = put(element('progress', { max: '100', value: '0', 'aria-label': label }))
      return { set: (percent: number) => bar.setAttribute('value', String(percent)) }
    },
    image(path: string, alt: string) {
      const bytes = new Uint8Array(host.readFile(path))
      put(element('img', { src: URL.createObjectURL(new Blob([bytes])), alt }))
    },
    input(label: string) {
      const field = put(element('input', { 'aria-label': label, placeholder: label }))
      return {
        take() {
          const { value } = field
          field.value = ''
          return value
        },
      }
    },
  }
}
