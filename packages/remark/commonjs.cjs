/**
 * For whoever asks as CommonJS, with a loader of their own: Docusaurus reads its configuration with jiti, which makes CommonJS
 * of every module below and then does not find some of them. From here on Node.js itself loads, and they stay as they are.
 */
const { createRequire } = require('node:module')

Object.defineProperty(exports, '__esModule', { value: true })
exports.default = createRequire(__filename)('./dist/index.js').default
