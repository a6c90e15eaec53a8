export default defineAppConfig({
  pages: ['pages/share/share', 'pages/of-taro/of-taro'],
  window: { navigationBarTitleText: 'Share a photo' },
})
