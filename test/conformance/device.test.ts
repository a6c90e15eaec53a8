import { conformance } from '../conformance'
import { device } from './cases/device'
import { navigation } from './cases/navigation'

conformance([...device, ...navigation])
