import { describe, expect, it } from 'vitest';
import { contactLinks, wordContact } from '../../dialogs/contacts.ts';
import { markdown, plainText } from '../../dialogs/markup.ts';

describe('a contact', () => {
  it.each([
    ['109, at any hour', [['109', 'tel:109']]],
    ['자살예방 상담전화 109 (24시간)', [['109', 'tel:109']]],
    ['Samaritans 116 123, 24 hours, 365 days a year', [['116 123', 'tel:116123']]],
    [
      '02-120 or 1577-0199, 9:00 to 18:00',
      [
        ['02-120', 'tel:02120'],
        ['1577-0199', 'tel:15770199'],
      ],
    ],
    ['+82 2 120', [['+82 2 120', 'tel:+822120']]],
    ['Call centre tel:120, room 404', [['120', 'tel:120']]],
    ['help@city.example', [['help@city.example', 'mailto:help@city.example']]],
    ['https://city.example/help.', [['https://city.example/help', 'https://city.example/help']]],
    ['your doctor', []],
    ['365일 24시간', []],
  ])('is reached by its numbers and addresses: %s', (contact, links) => {
    expect(contactLinks(contact).map(({ label, address }) => [label, address])).toEqual(links);
  });

  it('is said with links in Markdown, and as it is elsewhere', () => {
    const contact = 'Call *now*: tel:120';
    expect(wordContact(contact, markdown)).toBe('Call &#42;now&#42;: [120](tel:120)');
    expect(wordContact(contact, plainText)).toBe('Call *now*: 120');
  });
});
