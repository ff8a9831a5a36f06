import { contactLinks, wordContact } from '../contacts.ts';
import { markdown } from '../markup.ts';
import { type Dialog, NEW_CONVERSATION } from '../turn.ts';
import { reply, suggest } from './reply.ts';

/** "Hi". */
export const greet: Dialog = async (turn) =>
  reply(turn, 'greet', turn.translateFor(turn.language)('replies.greet'), {
    suggestions: suggest(turn, 'latest', 'help', 'other-language'),
  });

/** "Help": what can be asked, and what can be said. */
export const help: Dialog = async (turn) =>
  reply(turn, 'help', turn.translateFor(turn.language)('replies.help'), {
    suggestions: suggest(turn, 'latest', 'start-over', 'other-language'),
  });

/** "Thanks". */
export const thanks: Dialog = async (turn) =>
  reply(turn, 'thanks', turn.translateFor(turn.language)('replies.thanks'), {
    suggestions: suggest(turn, 'latest'),
  });

/** "Bye". */
export const bye: Dialog = async (turn) =>
  reply(turn, 'bye', turn.translateFor(turn.language)('replies.bye'));

/** "I want to talk to a person": there is none here, but the authority may have said how one is reached, and notices name whom to call. */
export const person: Dialog = async (turn) => {
  const translate = turn.translateFor(turn.language);
  const { contact } = turn;
  const text = contact
    ? translate('replies.person-contact', { contact: wordContact(contact, markdown) })
    : translate('replies.person');
  return reply(turn, 'person', text, {
    ...(contact && { contacts: contactLinks(contact) }),
    suggestions: suggest(turn, 'latest', 'help'),
  });
};

/** "Yes", "lol", "👍": said beside the matter; leads back to it. */
export const aside: Dialog = async (turn) =>
  reply(turn, 'aside', turn.translateFor(turn.language)('answer.not-a-question'), {
    suggestions: suggest(turn, 'latest', 'help'),
  });

/** "Start over": forgets what was said, but not the language that the person chose. */
export const startOver: Dialog = async (turn) =>
  reply(turn, 'start-over', turn.translateFor(turn.language)('replies.start-over'), {
    state: { ...NEW_CONVERSATION, language: turn.state.language },
    suggestions: suggest(turn, 'latest', 'help', 'other-language'),
  });
