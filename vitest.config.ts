import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], timeout = 30_000, others = {}) => ({
  // What is waited for may take its time on a busy machine; a second, as is usual, was now and then too little.
  test: { name, include, testTimeout: timeout, hookTimeout: timeout, expect: { poll: { timeout: 15_000 } }, ...others },
})

/**
 * Suites that drive other programs, one file after the other, as a second one would take the cores away from the first.
 * What fails is tried once more, and said to be: an editor now and then loses a key, and a registry a connection.
 */
const driven = { fileParallelism: false, retry: 1 }

/** The suites. `npm test` runs those up to `house`; the others have scripts of their own. */
export default defineConfig({
  test: {
    // Otherwise one core does nothing, which on a machine of two is half of them.
    maxWorkers: '100%',
    projects: [
      project('language', ['packages/language/test/**/*.test.ts']),
      project('files', ['packages/files/test/**/*.test.ts']),
      project('markdown-it', ['packages/markdown-it/test/**/*.test.ts']),
      project('remark', ['packages/remark/test/**/*.test.ts']),
      project('cli', ['packages/cli/test/**/*.test.ts']),
      project('server', ['packages/server/test/**/*.test.ts']),
      project('service', ['packages/service/test/**/*.test.ts']),
      project('grammar', ['packages/grammar/test/**/*.test.ts']),
      project('vite', ['packages/vite/test/**/*.test.ts']),
      project('extension', ['extension/test/**/*.test.ts']),
      project('house', ['tests/house/**/*.test.ts'], 180_000),
      project('slow', ['tests/slow/**/*.test.ts'], 1_200_000),
      project('browser', ['tests/browser/**/*.test.ts'], 600_000, driven),
      project('hosts', ['tests/hosts/*.test.ts'], 300_000, {
        ...driven,
        globalSetup: 'tests/hosts/support/pack.ts',
      }),
      project('editors', ['tests/editors/**/*.test.ts'], 120_000, driven),
      // The first time VS Code is installed.
      project('vscode', ['tests/vscode/*.test.ts'], 900_000, driven),
    ],
  },
})
