import { encodePng, type Pixel } from './png.ts';

const COLOR_SIZE = 192;
const FAVICON_SIZE = 32;
const OUTLINE_SIZE = 32;
/** Places looked at in each pixel, a side: so edges are smooth. */
const SAMPLES = 4;
/** How thick the outline is, as a share of the picture's side. */
const STROKE = 0.075;

/** A place in the picture: 0 to 1 from the upper left corner. */
type Shape = (x: number, y: number) => boolean;

/** A box with round corners. */
const box =
  (left: number, top: number, right: number, bottom: number, radius: number): Shape =>
  (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };

/** The tail of a speech bubble. */
const tail: Shape = (x, y) => y >= 0.6 && y <= 0.88 && x >= 0.28 && x <= 0.28 + (0.88 - y) * 0.9;

const bubble: Shape = (x, y) => box(0.12, 0.14, 0.88, 0.72, 0.12)(x, y) || tail(x, y);
const hollow = box(0.12 + STROKE, 0.14 + STROKE, 0.88 - STROKE, 0.72 - STROKE, 0.05);
const lines: Shape = (x, y) =>
  box(0.28, 0.33, 0.72, 0.39, 0.03)(x, y) || box(0.28, 0.47, 0.58, 0.53, 0.03)(x, y);

/** The app's icons, a speech bubble with lines of text in it: `color` on `accentColour` (`#rrggbb`), `outline` white on nothing. */
export function drawIcons(accentColour: string): {
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
} {
  return {
    color: drawInColour(COLOR_SIZE, accentColour),
    outline: draw(
      OUTLINE_SIZE,
      (x, y) => (bubble(x, y) && !hollow(x, y)) || lines(x, y),
      (share) => [255, 255, 255, Math.round(share * 255)],
    ),
  };
}

function drawInColour(size: number, accentColour: string): Uint8Array {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(accentColour.slice(at, at + 2), 16),
  );
  const inColour = (share: number): Pixel => {
    const mix = (channel: number) => Math.round(channel + (255 - channel) * share);
    return [mix(red), mix(green), mix(blue), 255];
  };
  return draw(size, (x, y) => bubble(x, y) && !lines(x, y), inColour);
}

/** The same picture as a file `favicon.ico`: one image of 32 by 32, a PNG (which the format takes since Windows Vista). */
export function drawFavicon(accentColour: string): Buffer {
  const png = drawInColour(FAVICON_SIZE, accentColour);
  const header = Buffer.alloc(22);
  // An icon file (type 1) with one image; then its sides, planes, bits a pixel, length and place.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(FAVICON_SIZE, 6);
  header.writeUInt8(FAVICON_SIZE, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

function draw(size: number, shape: Shape, paint: (share: number) => Pixel): Uint8Array {
  const steps = Array.from({ length: SAMPLES }, (_, at) => (at + 0.5) / SAMPLES);
  return encodePng(size, (x, y) => {
    const inside = steps.flatMap((dx) => steps.filter((dy) => shape((x + dx) / size, (y + dy) / size)));
    return paint(inside.length / SAMPLES ** 2);
  });
}
