import type { Sentences } from './_types'

export const page = {
  createAnimation:
    '创建动画：描述节点的变化，每一步以 `step` 结束，再把 `export` 的返回值设为组件的 `animation`。',
  createIntersectionObserver:
    '创建 IntersectionObserver 对象，用来得知节点在窗口或另一个节点里露出了多少。',
  createSelectorQuery:
    '创建 SelectorQuery 对象，用来查询页面节点的位置、尺寸和滚动距离，须在页面就绪后使用。',
} satisfies Partial<Sentences>
