import { defineConfig } from 'vitest/config'

/**
 * What mutations of the rules are tried on: the examples of the rules. Left out is what takes long and tells them no better
 * apart: half-typed texts, small changes, and the layout of the examples.
 */
export default defineConfig({
  test: {
    include: ['packages/language/test/rules/rules.test.ts', 'packages/language/test/rules/support/*.test.ts'],
    testNamePattern: /^(?!.*(?:prefix|border|formatter|summary|preset goes)).*$/,
    testTimeout: 30_000,
  },
})
