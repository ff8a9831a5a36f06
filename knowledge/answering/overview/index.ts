/**
 * A question of all notices, answered from their facts. The only door of this room.
 */

export { answerOverview, type OverviewParts } from './answer-overview.ts';
