import type { Sentences } from './_types'

export const navigation = {
  exitMiniProgram: '退出小程序，须在点击的处理函数里、任何异步操作之前调用。',
  navigateBack: '关闭最上层的一个或多个页面，回到下面的页面。',
  navigateBackMiniProgram: '返回打开当前小程序的那个小程序。',
  navigateTo: '在当前页面之上打开新页面，用 `navigateBack` 返回。',
  navigateToMiniProgram: '打开另一个小程序，须由用户点击触发。',
  reLaunch: '关闭所有页面，再打开指定页面。',
  redirectTo: '关闭当前页面，在原处打开新页面。',
  switchTab: '切换到 tabBar 页面，并关闭所有非 tabBar 页面。',
} satisfies Partial<Sentences>
