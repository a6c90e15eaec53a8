export default defineAppConfig({
  pages: ['pages/share/share'],
  window: { navigationBarTitleText: 'Share a photo' },
})
