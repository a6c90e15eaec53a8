import type { Host } from '../../../../src/testing/types'
import { element } from './element'

const icons: Readonly<Record<string, string>> = {
  success: '✓',
  error: '✕',
  fail: '✕',
  loading: '…',
}

/** Shows what the host has over the page: toast and loading, and the title that the app gave. */
export function showScreen(host: Host, title: HTMLElement, over: HTMLElement): () => void {
  let shown = ''
  return () => {
    const { toast, loading, title: given } = host.screen
    const text = toast ? `${icons[toast.icon] ?? ''} ${toast.text}` : loading && `… ${loading.text}`
    if (given !== undefined && title.textContent !== given) title.textContent = given
    if (shown === (text ?? '')) return
    shown = text ?? ''
    over.replaceChildren(...(text ? [element('div', { class: 'toast' }, text)] : []))
  }
}
