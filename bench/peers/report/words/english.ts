import { milliseconds } from './milliseconds'
import type { Words } from './words'

export const english: Words = {
  language: 'en',
  title: 'Performance',
  introduction: (
    date,
    machine,
  ) => `crossmp beside what else there is, on the same work. Measured on ${date}: ${machine}. Sizes and behaviours are the
same everywhere; times are of that machine, so read them as ratios. \`npm run bench:peers\` measures again, and writes this page and
\`bench/peers/results.json\`. — stands where a contender has no such thing.`,
  plot: 'Bytes of one API and behaviours that hold, by contender',
  who: {
    title: 'Who',
    heads: ['', 'version', 'bundled', 'adds to a build', 'to know'],
    missing:
      "Two are missing, since the npm registry that this was installed from does not have them: MorJS's `@morjs/api`, and `@wevu/api`, the\nAPI package of weapp-vite.",
  },
  size: {
    title: 'Size, and what it buys',
    introduction: `Bytes min / gzip / **brotli** of an app that uses \`uploadFile\`; that, \`downloadFile\`, \`request\` and \`chooseImage\`; everything.
The better of terser and esbuild for each, syntax of ES2015. \`npm folder\` is what WeChat's npm build copies into an app that no
bundler builds. Beside them, how many of the probes held on a simulated host that ignores
options it does not have. What a contender has no API for is not counted.`,
    one: 'one API',
    four: 'four',
    everything: 'everything',
    npm: 'npm folder',
    lacks: (apis) => ` (no ${apis.join(', ')})`,
  },
  calls: {
    title: 'Calls',
    introduction: (
      apis,
    ) => `Multiples of the floor: a promise around the host's method, and for what answers at once that method. A real app's mix
is the ${apis} APIs that most of 32 public mini-programs call, each as often as they do (\`bench/peers/mix.json\`), awaited one after the
other; it is there for who has all of them. Fastest samples of alternating rounds in a process of each contender, with the floor beside
it there. \`later\`: the host answers in a microtask, else before it returns. An event is what a listener of
\`onNetworkStatusChange\` takes to hear of one. Some of these are so short that they differ between runs by what the engine
inlines: for the hand-written contract by a factor of four.`,
    floor: 'The floor',
    mix: "a real app's mix",
    later: (api) => `${api}, later`,
    fails: (why) => `fails: ${why}`,
  },
  start: {
    title: 'Start',
    heads: [
      '× empty',
      'time',
      'everything, × empty',
      'first call, × the floor',
      'time',
      'heap kept',
    ],
    introduction: `To compile and run an app that uses \`uploadFile\`, or everything, in a realm where nothing ran before, as a multiple of an empty one;
and the first call of \`uploadFile\` in such a realm until it has its answer, as a multiple of the floor's. Each contender has a process of its own. The host has every
name that its platform has.`,
  },
  load: {
    title: 'Many uploads at once',
    introduction: `What one of them takes of the processor, its threads for garbage included, and of memory while it is on its way. The best of five
tries each, of 10,000 uploads, in a process of its own. 10,000 at once are more than V8's space for what is new: it copies them, and
time grows with their bytes. Where 100 take as long, calls that are over are kept until a full collection, as V8 does with functions
that a program assigns to properties where it writes them.`,
    heap: (count) => `heap, ${count}`,
  },
  build: {
    title: 'Build',
    introduction: ({
      babel,
      use,
      rest,
    }) => `crossmp's plugin adds ${milliseconds(use)} to a file that uses it, which Babel takes ${milliseconds(babel)} to read and print, and
${milliseconds(rest)} to one that does not. Those of frameworks are parts of their builds and were not measured.`,
  },
  bars: {
    title: 'Bytes of uploadFile, and probes of behaviour that hold, by contender',
    of: (platform) =>
      `uploadFile on ${platform}: bytes (brotli), and probes of behaviour that hold`,
  },
  about: ({ name, bundled, build, note = '' }) => ({ name, bundled, build, note }),
  behaviour: (name) => name,
  probe: (_, name) => name,
  colon: ': ',
  semicolon: '; ',
}
