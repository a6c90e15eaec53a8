const { share } = require('./share.cjs')

test('shares a photo', () => share())
