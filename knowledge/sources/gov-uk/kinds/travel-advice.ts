import { type Fields, paragraph } from '../field-words.ts';

const ADVISED: Readonly<Record<string, string>> = {
  avoid_all_but_essential_travel_to_parts: 'all but essential travel to parts of the country',
  avoid_all_but_essential_travel_to_whole_country: 'all but essential travel to the whole country',
  avoid_all_travel_to_parts: 'all travel to parts of the country',
  avoid_all_travel_to_whole_country: 'all travel to the whole country',
};

/** Against what travel is advised. */
export function alertPieces({ alert_status: status }: Fields): string[] {
  const alerts = Array.isArray(status) ? status : [status];
  return alerts.map((alert) => {
    const against = typeof alert === 'string' ? ADVISED[alert] : undefined;
    return paragraph(against === undefined ? '' : `The government advises against ${against}.`);
  });
}
