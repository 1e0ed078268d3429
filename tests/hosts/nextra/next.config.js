import journey from '@journey-lang/remark'
import nextra from 'nextra'

// A strict build fails where a journey cannot be drawn. One that is not shows a box with what is wrong.
const journeys = [journey, { strict: process.env.JOURNEY_STRICT === '1' }]

export default nextra({ search: false, mdxOptions: { remarkPlugins: [journeys] } })({
  output: 'export',
  images: { unoptimized: true },
  // Nextra takes every file among the pages for one of its own.
  webpack(config) {
    config.module.rules.push({ test: /\.journey$/, type: 'asset/source' })
    return config
  },
})
