const { load, tell } = require('../../utils/request')
const cart = require('../../utils/cart')

Page({
  data: { user: null },

  onShow() {
    cart.showBadge()
    this.setData({ user: wx.getStorageSync('user') || null })
  },

  showMe() {
    wx.getUserProfile({
      desc: 'To show it on this page',
      success: ({ userInfo }) => {
        wx.setStorageSync('user', userInfo)
        this.setData({ user: userInfo })
      },
      fail: () => wx.showToast({ title: 'As you like', icon: 'none' }),
    })
  },
  openOrders() {
    wx.navigateTo({ url: '/pages/orders/orders' })
  },
  saveCard() {
    return load({ url: '/card' })
      .then(({ card }) => {
        wx.addCard({
          cardList: [card],
          success: () => wx.showToast({ title: 'Saved', icon: 'success' }),
          fail: () => wx.showToast({ title: 'Not saved', icon: 'none' }),
        })
      })
      .catch(tell)
  },
  clear() {
    wx.clearStorageSync()
    this.onShow()
  },
})
