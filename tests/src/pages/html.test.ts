import { describe, expect, it } from 'vitest';
import { html } from '../../../src/pages/html.ts';

describe('html', () => {
  it('escapes texts, so that they end neither a tag nor an attribute', () => {
    const hostile = `"><script>alert('1')</script>&`;
    const written = html`<a title="${hostile}">${hostile}</a>`.text;
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;';
    expect(written).toBe(`<a title="${escaped}">${escaped}</a>`);
  });

  it('takes in HTML and lists of it as they are, and nothing for null and false', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${null}${false}${undefined}${0}`.text).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>0',
    );
  });
});
