import type { DefaultTheme } from 'vitepress'

/** Runs in the browser too, where VitePress takes its text to: it uses nothing from outside. */
export function tokenize(text: string): string[] {
  return text.split(/[\s\p{P}\p{S}]+/u).flatMap((word) =>
    word.split(/(\p{Script=Han}+)/u).flatMap((run) => {
      if (run === '') return []
      // Words are not set apart in Chinese: each two characters that follow one another are one.
      if (/\p{Script=Han}/u.test(run)) {
        const characters = [...run]
        const pairs = characters.slice(1).map((character, index) => characters[index] + character)
        return pairs.length > 0 ? pairs : characters
      }
      const parts = run.split(/(?<=[a-z\d])(?=[A-Z])/)
      return parts.length > 1 ? [run, ...parts] : [run]
    }),
  )
}

export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    miniSearch: { options: { tokenize } },
    locales: {
      zh: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            displayDetails: '显示详情',
            resetButtonTitle: '清除搜索词',
            backButtonTitle: '关闭搜索',
            noResultsText: '没有找到',
            footer: { selectText: '打开', navigateText: '切换', closeText: '关闭' },
          },
        },
      },
    },
  },
}
