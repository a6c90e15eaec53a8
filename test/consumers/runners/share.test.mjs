import { test } from 'vitest'
import { share } from './share.cjs'

test('shares a photo', () => share())
