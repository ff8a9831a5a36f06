import type { LearnedAct } from '../../knowledge/understanding/speech/speech-act.ts';

/** What clinc150's utterances of an intent are to a service that tells what notices say. Intents of none of these lists are off topic. */
const INTENTS: Readonly<Partial<Record<LearnedAct, readonly string[]>>> = {
  command:
    'transfer timer pto_request change_language change_user_name shopping_list_update restaurant_reservation freeze_account next_song pay_bill todo_list_update reminder change_speed uber schedule_maintenance travel_notification sync_device roll_dice flip_coin reminder_update report_lost_card make_call alarm change_accent new_card schedule_meeting pin_change change_volume cancel report_fraud whisper_mode cancel_reservation smart_home book_hotel reset_settings insurance_change credit_limit_change book_flight text share_location redeem_rewards play_music calendar_update update_playlist change_ai_name car_rental order order_checks find_phone'.split(
      ' ',
    ),
  'small-talk':
    'greeting goodbye thank_you tell_joke fun_fact meaning_of_life who_made_you who_do_you_work_for are_you_a_bot what_is_your_name what_are_your_hobbies how_old_are_you do_you_have_pets where_are_you_from what_can_i_ask_you yes no maybe repeat user_name'.split(
      ' ',
    ),
  statement: ['damaged_card', 'lost_luggage'],
};

/** Intents that an authority's notices may well speak of, or not: nothing is learned from them. */
const UNCLEAR: ReadonlySet<string> = new Set(
  'vaccines international_visa taxes next_holiday travel_alert carry_on w2'.split(' '),
);

/** The act of an intent's utterances; null where it may be one or another. */
export function actOfIntent(intent: string): LearnedAct | null {
  if (UNCLEAR.has(intent)) return null;
  for (const act of ['command', 'small-talk', 'statement'] as const)
    if (INTENTS[act]?.includes(intent)) return act;
  return 'off-topic';
}
