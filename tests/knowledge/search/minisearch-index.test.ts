import { createMinisearchIndex } from '../../../knowledge/search/minisearch-index.ts';
import { describePassageIndex } from '../../contracts/passage-index.ts';

describePassageIndex('The embedded index', createMinisearchIndex);
