const config = require('./config')

/** Resolves with the body. Rejects with the server's answer, or with what kept it away. */
function send({ url, method = 'GET', data }) {
  return new Promise((resolve, reject) => {
    wx.request({
      url: config.server + url,
      method,
      data,
      header: { Authorization: wx.getStorageSync('token') },
      success(answer) {
        if (answer.statusCode < 400) resolve(answer.data)
        else reject(answer)
      },
      fail: reject,
    })
  })
}

function exchange(code) {
  const { appId } = wx.getAccountInfoSync().miniProgram
  return send({ url: '/login', method: 'POST', data: { code, appId } })
}

function login() {
  return new Promise((resolve, reject) => {
    wx.login({ success: ({ code }) => resolve(code), fail: reject })
  })
    .then(exchange)
    .then(({ token }) => wx.setStorageSync('token', token))
}

/** Tells the user what went wrong, for handlers that have nothing else to do about it. */
function tell(error) {
  const title = error.statusCode ? 'The shop has a problem' : 'No connection'
  wx.showToast({ title, icon: 'none' })
}

/** Logs in and asks again if the server does not know the token. */
function request(options) {
  return send(options).catch((error) => {
    if (error.statusCode !== 401) throw error
    return login().then(() => send(options))
  })
}

/** The same, while the user sees that something is loading. */
function load(options) {
  wx.showLoading({ title: 'Loading', mask: true })
  return request(options).then(
    (data) => {
      wx.hideLoading()
      return data
    },
    (error) => {
      wx.hideLoading()
      throw error
    },
  )
}

module.exports = { request, load, tell }
