import { conformance } from '../conformance'
import { audio } from './cases/audio'

conformance(audio)
