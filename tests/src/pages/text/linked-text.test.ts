import { describe, expect, it } from 'vitest';
import { linkedText } from '../../../../src/pages/text/linked-text.ts';

describe('linkedText', () => {
  it.each([
    ['Call tel:120 now', 'Call <a href="tel:120">120</a> now'],
    ['tel:+82-2-120', '<a href="tel:+82-2-120">+82-2-120</a>'],
    ['help@city.example.', '<a href="mailto:help@city.example">help@city.example</a>.'],
    ['mailto:a.b@c.example', '<a href="mailto:a.b@c.example">a.b@c.example</a>'],
    ['(https://city.example/help)', '(<a href="https://city.example/help">https://city.example/help</a>)'],
    ['https://me:word@city.example/x, tel:120', 'https://me:word@city.example/x, <a href="tel:120">120</a>'],
    ['http://city.example@other.example', 'http://city.example@other.example'],
    ['Room 12, 9:00-18:00', 'Room 12, 9:00-18:00'],
    ['javascript:alert(1) <b>', 'javascript:alert(1) &lt;b&gt;'],
    ['', ''],
  ])('writes %j as %s', (text, written) => {
    expect(linkedText(text).text).toBe(written);
  });
});
