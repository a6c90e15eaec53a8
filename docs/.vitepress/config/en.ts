import { sidebarOf } from './sidebar'

export const en = {
  label: 'English',
  lang: 'en',
  description: 'Write mpx.uploadFile() once, run it on WeChat and Alipay mini-programs.',
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/', activeMatch: '^/(guides|performance|how)' },
      { text: 'APIs', link: '/api/', activeMatch: '^/api/' },
      { text: 'Compatibility', link: '/matrix' },
      { text: 'Playground', link: '/playground' },
      { text: 'Findings', link: '/messages/', activeMatch: '^/messages/' },
    ],
    sidebar: sidebarOf('en', ''),
  },
}
