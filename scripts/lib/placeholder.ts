/** What a template holds where an editor writes: the validator refuses the word in every field and text. */
export const placeholder = 'TODO';
