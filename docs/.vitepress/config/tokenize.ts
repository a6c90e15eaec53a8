/** The words of a text, for search. It runs in the browser too, where VitePress takes its text to: it uses nothing from outside. */
export function tokenize(text: string): string[] {
  return text.split(/[\s\p{P}\p{S}]+/u).flatMap((word) =>
    word.split(/(\p{Script=Han}+)/u).flatMap((run) => {
      if (run === '') return []
      if (!/\p{Script=Han}/u.test(run)) {
        const parts = run.split(/(?<=[a-z\d])(?=[A-Z])/)
        return parts.length > 1 ? [run, ...parts] : [run]
      }
      // Nothing sets words apart in Chinese: each two characters that follow one another are one.
      const characters = [...run]
      const pairs = characters.slice(1).map((character, index) => characters[index] + character)
      return pairs.length > 0 ? pairs : characters
    }),
  )
}
