import type { Layout } from '../port/layout.ts';

/** How English texts are laid out, and their little words. */
export const englishLayout: Layout = {
  enumerators: '',
  enumeratorLetters: '',
  roundMark: 'o',
  sentenceEnd: '(?!)',
  notHeadingEnd: '(?!)',
  clauseStart: '(?!)',
  dateStart: '(?!)',
  describesItself:
    /^(?:this|the) (?:page|guide|guidance|guideline|notice|document|syllabus|leaflet|brochure|publication|section|report|factsheet|fact sheet|booklet|manual|policy|article|collection|handbook|code)s? (?:also )?(?:says?|tells?|explains?|sets? out|describes?|covers?|gives?|provides?|contains?|outlines?|lists?|shows?|summarises?|summarizes?|is about|includes?) (?:(?:you|people|readers) )?(?:more )?(?:about |on )?(?:what|how|when|who|which|why|where|whether|information|details|guidance|advice|an overview|a summary)\b/iu,
  hour: '[ap]\\.?m\\b',
  between: 'and|or|to|until',
  behindDate: '(?!)',
  particles: '(?!)',
  closes: '\\bcloses?\\b',
  opens: '\\b(?:opens?|opening|starts?|begins?|from)\\b',
  effective: 'effective',
  anyVerb: 'go|come|see|visit|attend|get|take|watch|do|have|be|still|use|re',
  ofCourse:
    'still|apply|register|registration|join|been|hold|take|place|host\\w*|happen\\w*|start\\w*|begin\\w*|open\\w*|end\\w*|finish\\w*|clos\\w*|date|dates|day|time|year|month|week|go|attend\\w*|last|previous|next|latest|recent|recently|upcoming|coming|future|one|before|event|events|country|city|venue|currently|current|now|today|edition|\\d{4}',
  priced: 'won',
  percent: 'percent\\b|per cent\\b',
  keyRows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  loneLetters: /(?!)/u,
};
