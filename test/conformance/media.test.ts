import { conformance } from '../conformance'
import { media } from './cases/media'

conformance(media)
