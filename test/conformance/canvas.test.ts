import { conformance } from '../conformance'
import { canvas } from './cases/canvas'

conformance(canvas)
