import { telephoneNumbers } from '../knowledge/index.ts';
import type { Markup } from './markup.ts';

/** A way to reach a person, for channels that show buttons: what is said, and the address that it leads to. */
export interface ContactLink {
  readonly label: string;
  /** `tel:109`, `mailto:…` or `https://…`. */
  readonly address: string;
}

/** A piece of a contact as it is written: plain words where `address` is null. */
interface Piece {
  readonly label: string;
  readonly address: string | null;
}

const ADDRESS =
  /(?<web>https?:\/\/[^\s<>"]{1,500}[^\s<>".,;:!?)])|(?:mailto:)?(?<mail>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5})|tel:(?<tel>\+?[\d-]{0,20}\d)/giu;
/** Figures that a telephone number has at least. */
const FEWEST_DIGITS = 3;

const digitsOf = (text: string): string => text.replace(/[^\d+]/g, '');

function pieces(text: string, pattern: RegExp, addressOf: (found: RegExpExecArray) => Piece | null): Piece[] {
  const made: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const piece = addressOf(found);
    if (!piece) continue;
    if (found.index > from) made.push({ label: text.slice(from, found.index), address: null });
    made.push(piece);
    from = found.index + found[0].length;
  }
  if (from < text.length) made.push({ label: text.slice(from), address: null });
  return made;
}

function addressPiece({ groups = {}, 0: said }: RegExpExecArray): Piece {
  const { web, mail, tel } = groups;
  if (web) return { label: web, address: web };
  if (mail) return { label: mail, address: `mailto:${mail}` };
  return { label: tel ?? said, address: `tel:${digitsOf(tel ?? said)}` };
}

function numberPiece({ 0: said }: RegExpExecArray): Piece | null {
  return said.replace(/\D/g, '').length < FEWEST_DIGITS
    ? null
    : { label: said, address: `tel:${digitsOf(said)}` };
}

/** A contact in pieces. Where a number is written `tel:120`, no other number is taken for one. */
function piecesOf(contact: string): Piece[] {
  const known = pieces(contact, ADDRESS, addressPiece);
  if (/\btel:/i.test(contact)) return known;
  return known.flatMap((piece) =>
    piece.address === null ? pieces(piece.label, telephoneNumbers(), numberPiece) : [piece],
  );
}

/** The ways in which a contact, as its authority wrote it, is reached; `[]` where it names no number or address. */
export const contactLinks = (contact: string): ContactLink[] =>
  piecesOf(contact).flatMap(({ label, address }) => (address === null ? [] : [{ label, address }]));

/** A contact as it is said, its numbers and addresses as links where the markup has any. */
export const wordContact = (contact: string, { verbatim, link }: Markup): string =>
  piecesOf(contact)
    .map(({ label, address }) => (address === null ? verbatim(label) : link(label, address)))
    .join('');
