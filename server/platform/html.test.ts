import { expect, test } from 'vitest'
import { html } from './html.ts'

test('what was typed is text, wherever it stands', () => {
  const hostile = `"><script>alert('x')</script>&`
  const safe = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;'
  expect(html`<a title="${hostile}">${hostile}</a>`.text).toBe(`<a title="${safe}">${safe}</a>`)
  expect(html`<ul>${['<b>', 'ข'].map((word) => html`<li>${word}</li>`)}</ul>`.text).toBe(
    '<ul><li>&lt;b&gt;</li><li>ข</li></ul>',
  )
})

test('what is not there leaves nothing, and nought is a figure', () => {
  expect(html`<p>${null}${undefined}${false}${0}</p>`.text).toBe('<p>0</p>')
})
