/** Three numbers that make a colour: red, green, blue from 0 to 255, or hue (degrees), saturation and lightness (0 to 1). */
type Triple = readonly [number, number, number];

const STEP = 0.02;

/** How far two colours, `#rrggbb`, are apart for the eye, from 1 to 21 (WCAG 2, contrast ratio). Text needs 4.5. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour in its own hue, just light enough to stand out from a dark background by `least`; white where nothing less does. */
export function lightenAgainst(colour: string, background: string, least: number): string {
  const [hue, saturation, lightness] = hslOf(rgbOf(colour));
  for (let light = lightness; light < 1; light += STEP) {
    const lighter = hexOf(rgbOfHsl([hue, saturation, light]));
    if (contrast(lighter, background) >= least) return lighter;
  }
  return '#ffffff';
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function rgbOf(colour: string): Triple {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function hexOf(rgb: Triple): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function hslOf(rgb: Triple): Triple {
  const [red, green, blue] = [rgb[0] / 255, rgb[1] / 255, rgb[2] / 255];
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return [0, 0, lightness];
  const turn =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [(turn * 60 + 360) % 360, range / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function rgbOfHsl([hue, saturation, lightness]: Triple): Triple {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (from: number) => {
    const at = (from + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}
