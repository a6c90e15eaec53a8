import { sidebarOf } from './sidebar'

export const zh = {
  label: '简体中文',
  lang: 'zh-CN',
  description: '只写一次 mpx.uploadFile()，微信小程序和支付宝小程序都能运行。',
  themeConfig: {
    nav: [
      { text: '指南', link: '/zh/guides/', activeMatch: '^/zh/(guides|performance|how)' },
      { text: 'API', link: '/zh/api/', activeMatch: '^/zh/api/' },
      { text: '兼容性', link: '/zh/matrix' },
      { text: '演练场', link: '/zh/playground' },
      { text: '问题', link: '/zh/messages/', activeMatch: '^/zh/messages/' },
    ],
    sidebar: sidebarOf('zh', 'zh/'),
    outline: { label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '没有这个页面',
      quote: '地址可能写错了，或者页面已经移走。',
      linkLabel: '回到首页',
      linkText: '回到首页',
    },
  },
}
