/** A mark’s place in a picture, in pixels. */
export type Spot = readonly [x: number, y: number];

/** Rounds to a tenth of a pixel, which is finer than any screen shows. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
