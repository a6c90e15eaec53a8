const { writeFileSync } = require('node:fs')
const { resolve } = require('node:path')
const { createHost } = require('crossmp/testing')
const simulate = require('miniprogram-simulate')

test('a component calls the host', async () => {
  writeFileSync('photo.png', 'a picture')
  const host = createHost('wechat', { files: ['photo.png'] })
  host.install()
  const picker = simulate.render(simulate.load(resolve('picker'), { compiler: 'simulate' }))
  picker.attach(document.createElement('div'))
  const picked = new Promise((resolve) => picker.addEventListener('picked', resolve))

  picker.querySelector('.button').dispatchEvent('tap')

  const [path] = (await picked).detail.tempFilePaths
  expect(host.readFile(path).toString()).toBe('a picture')
  expect(host.callsOf('chooseImage')).toHaveLength(1)
  picker.detach()
  await host.dispose()
})
