export { describeBase as describe, meetsBase as meets } from '../../core/version'
