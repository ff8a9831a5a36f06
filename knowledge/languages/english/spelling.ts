/** British endings and words, and what they become; the first that fits is used. Those in `ize` and `or` stand for both spellings. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})iz(e|es|ed|er|ers|ing|ation|ations|ational|able)$/, 'is$1'],
  [/(?<=[a-z]{3})yz(e|es|ed|er|ers|ing)$/, 'ys$1'],
  [
    /^(col|lab|neighb|fav|harb|hon|hum|vap|rum|tum|behavi|flav|endeav|parl|vig|sav|clam|arm|od|val|glam)our/,
    '$1or',
  ],
  [/^(cent|theat|met|lit|fib|kilomet|centimet|millimet|sab|lust|calib|spect)re(s|d)?$/, '$1er$2'],
  [/^(licen|defen|offen|preten)ce(s|d)?$/, '$1se$2'],
  [/^practis/, 'practic'],
  [/^programme(s|d)?$/, 'program$1'],
  [/^(enrol|fulfil|instal|skilful|wilful|distil|instil)(s|ment|ments|ly)?$/, '$1l$2'],
  [/^(judg|acknowledg|abridg)ement/, '$1ment'],
  [/^(p|orthop|encyclop)aed/, '$1ed'],
  [/^(an)ae(sth|m)/, '$1e$2'],
  [/^gynae/, 'gyne'],
  [/^haem/, 'hem'],
  [/rrhoea/, 'rrhea'],
  [/^(catalog|dialog|analog)ue/, '$1'],
  [/^ageing$/, 'aging'],
  [/^grey/, 'gray'],
  [/^jewellery$/, 'jewelry'],
  [/^aeroplane/, 'airplane'],
  [/^tyre/, 'tire'],
  [/^mould/, 'mold'],
  [/^plough/, 'plow'],
];

/** A lower-case English word as it is spelled in America, so that organise and organize, centre and center meet. Other words as they are. */
export function oneSpelling(word: string): string {
  for (const [british, american] of RULES) if (british.test(word)) return word.replace(british, american);
  return word;
}
