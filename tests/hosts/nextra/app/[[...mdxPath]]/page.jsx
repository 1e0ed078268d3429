import { generateStaticParamsFor, importPage } from 'nextra/pages'
import { useMDXComponents } from '../../mdx-components.js'

export const generateStaticParams = generateStaticParamsFor('mdxPath')

export async function generateMetadata({ params }) {
  return (await importPage((await params).mdxPath)).metadata
}

export default async function Page({ params, ...props }) {
  const { mdxPath } = await params
  const { default: Content, toc, metadata, sourceCode } = await importPage(mdxPath)
  const { wrapper: Wrapper } = useMDXComponents()
  return (
    <Wrapper toc={toc} metadata={metadata} sourceCode={sourceCode}>
      <Content {...props} params={{ mdxPath }} />
    </Wrapper>
  )
}
