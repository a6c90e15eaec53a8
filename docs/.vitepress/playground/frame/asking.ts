import type { Host } from '../../../../src/testing/types'
import type { FrameWords } from '../protocol'
import type { Album } from './album'
import { button, element } from './element'
import type { Overlays } from './overlay'

type Options = Readonly<Record<string, unknown>>
type Asks = (options: Options) => Promise<void>

const text = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' && value !== '' ? value : otherwise

const photoOf = (name: string, bytes: Uint8Array, onTap: () => void): HTMLButtonElement => {
  const photo = button('', onTap, 'photo')
  const src = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
  photo.append(element('img', { src, alt: name }))
  return photo
}

/** How the user answers what a native shows, before it runs. */
function asksOf(
  host: Host,
  overlays: Overlays,
  words: FrameWords,
  album: Album,
): Readonly<Record<string, Asks>> {
  const { user } = host
  const modal = async (given: Options, hasCancel: boolean): Promise<void> => {
    const ok = text(given.confirmText ?? given.confirmButtonText ?? given.buttonText, words.ok)
    const no = text(given.cancelText ?? given.cancelButtonText, words.cancel)
    const answers: [string, boolean][] = hasCancel ? [[no, false]] : []
    const content = text(given.content ?? given.message)
    const confirm = await overlays.choose(text(given.title), content, [...answers, [ok, true]])
    user.modal = { confirm }
  }
  const sheet = async (given: Options): Promise<void> => {
    const items = [given.itemList ?? given.items ?? []].flat().map(String)
    const answers = items.map((item, at): [string, number | 'cancel'] => [item, at])
    const all: typeof answers = [...answers, [words.cancel, 'cancel']]
    user.actionSheet = await overlays.choose(text(given.title), '', all)
  }
  const photo = async (): Promise<void> => {
    user.choose = await overlays.ask<'files' | 'cancel'>(words.choose, (answer) => [
      element('h2', {}, words.choose),
      element(
        'div',
        { class: 'photos' },
        ...album.photos.map(([name, bytes]) =>
          photoOf(name, bytes, () => {
            album.putFirst(name)
            answer('files')
          }),
        ),
      ),
      element(
        'div',
        { class: 'answers' },
        button(words.cancel, () => answer('cancel')),
      ),
    ])
  }
  const payment = async (): Promise<void> => {
    const answers: [string, 'paid' | 'cancel'][] = [
      [words.cancel, 'cancel'],
      [words.ok, 'paid'],
    ]
    user.payment = await overlays.choose(words.pay, '', answers)
  }
  return {
    showModal: (given) => modal(given, given.showCancel !== false),
    alert: (given) => modal(given, false),
    confirm: (given) => modal(given, true),
    showActionSheet: sheet,
    chooseImage: photo,
    chooseMedia: photo,
    requestPayment: payment,
    tradePay: payment,
  }
}

/** Natives that ask the user wait for a tap on the phone; the host then answers as it was tapped. */
export function askTheUser(host: Host, ...rest: ParametersAfterHost): void {
  for (const [api, asks] of Object.entries(asksOf(host, ...rest))) {
    const native = host.native[api]
    if (!native) continue
    host.native[api] = (options) =>
      asks((options ?? {}) as Options).then(() => native.call(host.native, options))
  }
}

type ParametersAfterHost = Parameters<typeof asksOf> extends [Host, ...infer Rest] ? Rest : never
