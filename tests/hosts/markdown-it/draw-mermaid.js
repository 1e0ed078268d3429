// Puts a picture in place of every block of Mermaid. Stands in the page behind the script of Mermaid.
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
for (const code of document.querySelectorAll('pre > code.language-mermaid')) {
  const picture = Object.assign(document.createElement('div'), { className: 'mermaid', textContent: code.textContent })
  code.parentElement.replaceWith(picture) // in a <pre>, texts in pictures would stand on one line and be cut off
}
mermaid.run()
