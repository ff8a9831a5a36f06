/** The question sets, and how each is asked. */

/**
 * `questions` carry their notices. `off-topic` utterances are no questions to an authority: whatever notices are held, they don't answer
 * them. `dates` are read, not asked.
 */
export interface QuestionSet {
  readonly name: string;
  readonly form: 'questions' | 'off-topic' | 'dates';
  /** Files of notices under the folder of sets. */
  readonly notices: readonly string[];
}

const MUNICIPAL = ['notices_qa/corpus_en.jsonl', 'notices_qa/corpus_ko.jsonl'];

const own = (name: string): QuestionSet => ({ name, form: 'questions', notices: [`${name}/corpus.jsonl`] });
const offTopic = (name: string): QuestionSet => ({ name, form: 'off-topic', notices: MUNICIPAL });

/** In the order in which they are run. */
export const SETS: readonly QuestionSet[] = [
  { name: 'notices_qa', form: 'questions', notices: MUNICIPAL },
  {
    name: 'talks_en',
    form: 'questions',
    notices: ['talks_en/corpus_towns.jsonl', 'notices_qa/corpus_en.jsonl'],
  },
  { name: 'talks_ko', form: 'questions', notices: MUNICIPAL },
  offTopic('clinc150'),
  offTopic('ko_chitchat'),
  offTopic('ko_3i4k'),
  ...['mtrag_govt', 'mtrag_other', 'covid_gov_faq', 'squad2', 'nomiracl', 'xquad'].map(own),
  { name: 'datetime_specs', form: 'dates', notices: [] },
];
