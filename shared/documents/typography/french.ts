const narrow = '\u202f';
const wide = '\u00a0';

/** Signs that print nothing and that text pasted from elsewhere carries: joiners, marks of direction, soft hyphens. */
const invisible = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff/g;
/** Control characters but the line break, which stands for a new paragraph. */
const control = /(?!\n)\p{Cc}/gu;

/**
 * Sets a text as French typography wants it: composed accents, curly apostrophes, the spaces of « ; ! ? : » % € and n°.
 * Web addresses and times keep their colons. Of the words in « œ » only « œuvre » is mended: the others are names too.
 * @example french("L'objet: écouter, comprendre; agir !") //=> 'L’objet: écouter, comprendre\u202f; agir\u202f!'
 */
export function french(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(control, ' ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/\.\.\./g, '…')
    .replace(/(?<!\p{L})((?:[Mm]an)?)oeuvre/gu, '$1œuvre')
    .replace(/(?<!\p{L})Oeuvre/gu, 'Œuvre')
    .replace(/«[ \u00a0\u202f]*/g, `«${wide}`)
    .replace(/[ \u00a0\u202f]*»/g, `${wide}»`)
    .replace(/(?<=[\p{L}\p{N})»%€])[ \u00a0\u202f]*([;!?])(?=\s|$|\))/gu, `${narrow}$1`)
    .replace(/ +:(?=\s|$)/g, `${wide}:`)
    .replace(/(?<=\d) +(?=[%€]|h\b)/g, wide)
    .replace(/(?<=n°|\bart\.|\bM\.|\bMme) +(?=\S)/g, wide)
    .replace(/(?<=\barticles?) +(?=[DLR]?\d)/g, wide);
}
