/** How urgent a state is. The words say it; the colour repeats it. */
export type Tone = 'waiting' | 'todo' | 'soon' | 'lost' | 'done';

/** Path of a tone's colour in the theme's palette, for `sx`. */
export const toneColor = (tone: Tone): string => `tone.${tone}`;
