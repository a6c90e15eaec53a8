import { button, element } from './element'

/** What lies over the page of the app, until the user has answered. */
export class Overlays {
  constructor(private readonly screen: HTMLElement) {}

  ask<T>(title: string, fill: (answer: (value: T) => void) => readonly Node[]): Promise<T> {
    return new Promise((resolve) => {
      const dialog = element('dialog', { 'aria-label': title, class: 'over' })
      const answer = (value: T): void => {
        dialog.close()
        dialog.remove()
        resolve(value)
      }
      dialog.append(...fill(answer))
      dialog.addEventListener('cancel', (event) => event.preventDefault())
      this.screen.append(dialog)
      dialog.showModal()
    })
  }

  /** A title, a text, and a button for each answer. */
  choose<T>(
    title: string,
    content: string,
    answers: readonly (readonly [label: string, value: T])[],
  ): Promise<T> {
    return this.ask<T>(title || content, (answer) => [
      element('h2', {}, title),
      element('p', {}, content),
      element(
        'div',
        { class: 'answers' },
        ...answers.map(([label, value]) => button(label, () => answer(value))),
      ),
    ])
  }
}
