import type { DefaultTheme } from 'vitepress'
import { tokenize } from './tokenize'

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
