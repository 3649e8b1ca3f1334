/** What a template holds where an editor writes: no field accepts it, so nothing unfilled is published. */
export const placeholder = 'FILL-IN';
