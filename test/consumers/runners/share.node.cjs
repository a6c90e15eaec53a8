const { test } = require('node:test')
const { share } = require('./share.cjs')

test('shares a photo', () => share())
