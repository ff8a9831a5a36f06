import { describe, expect, it } from 'vitest';
import { isFeedbackInvoke, reactionOfEvent, reactionOfInvoke } from '../../dialogs/feedback-activity.ts';

const event = (value: unknown) => ({ type: 'event', name: 'feedback', value });
const invoke = (actionValue: unknown, actionName = 'feedback') => ({
  type: 'invoke',
  name: 'message/submitAction',
  replyToId: 'message-1',
  value: { actionName, actionValue },
});

describe('a thumb sent as an event', () => {
  it.each([
    [{ reaction: 'like' }, { messageId: null, reaction: 'like', reason: null }],
    [
      { replyToId: 'message-1', reaction: 'dislike', reason: '  too late  ' },
      { messageId: 'message-1', reaction: 'dislike', reason: 'too late' },
    ],
    [
      { reaction: 'dislike', reason: '   ' },
      { messageId: null, reaction: 'dislike', reason: null },
    ],
    [
      { reaction: 'dislike', reason: null },
      { messageId: null, reaction: 'dislike', reason: null },
    ],
  ])('%j is read', (value, reaction) => {
    expect(reactionOfEvent(event(value))).toEqual(reaction);
  });

  it('keeps the beginning of a long reason', () => {
    expect(reactionOfEvent(event({ reaction: 'like', reason: 'x'.repeat(5_000) }))?.reason).toHaveLength(
      1_000,
    );
  });

  it.each([undefined, null, 'like', {}, { reaction: 'love' }, { reaction: 'like', replyToId: 7 }])(
    '%j is none',
    (value) => {
      expect(reactionOfEvent(event(value))).toBeNull();
    },
  );

  it('is none where another event carries it', () => {
    expect(reactionOfEvent({ ...event({ reaction: 'like' }), name: 'other' })).toBeNull();
  });
});

describe('a thumb pressed in Teams', () => {
  it('names the message, and carries the words as JSON', () => {
    const activity = invoke({ reaction: 'dislike', feedback: '{"feedbackText":"It moved."}' });
    expect(isFeedbackInvoke(activity)).toBe(true);
    expect(reactionOfInvoke(activity)).toEqual({
      messageId: 'message-1',
      reaction: 'dislike',
      reason: 'It moved.',
    });
  });

  it.each(['{"feedbackText":""}', 'not JSON', '[]', undefined])('may come without words: %j', (feedback) => {
    expect(reactionOfInvoke(invoke({ reaction: 'like', feedback }))).toMatchObject({ reason: null });
  });

  it('is none where no thumb is named, or another action is meant', () => {
    expect(reactionOfInvoke(invoke({ reaction: 'shrug' }))).toBeNull();
    expect(isFeedbackInvoke(invoke({ reaction: 'like' }, 'other'))).toBe(false);
  });
});
