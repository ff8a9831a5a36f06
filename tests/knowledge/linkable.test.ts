import { expect, it } from 'vitest';
import { isLinkable } from '../../knowledge/linkable.ts';

it.each([
  'https://city.example/',
  'http://city.example:8080/a?b=c@d#e@f',
  'HTTPS://CITY.EXAMPLE/@mayor',
  'https://[2001:db8::1]/',
])('%s may be a link', (address) => expect(isLinkable(address)).toBe(true));

it.each([
  'https://me@city.example/',
  'https://me:word@city.example/',
  'https://:word@city.example/',
  'https://@city.example/',
  'https://:@city.example/',
  'https://city.example@other.example/',
  'https://city.example%2f@other.example/',
  'https:\\\\me@city.example/',
  'https:/me@city.example/',
  'https:me@city.example',
  ' https://me@city.example/',
  'ftp://city.example/',
  'javascript:alert(1)',
  'city.example',
  'https://',
  '',
])('%j may not', (address) => expect(isLinkable(address)).toBe(false));
