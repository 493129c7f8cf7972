/**
 * As Word hands it over: Windows line ends, tabs after numbers, bullets of the private area, soft hyphens, ligatures,
 * no-break spaces, decomposed accents, a soft line break inside a paragraph.
 */
export const fromWord = [
  'Conditions générales de vente',
  '',
  '1.\tCommande',
  'La propo\u00adsition est valable 45\u00a0jours. L’acompte est de 35\u00a0% à la com\u00admande.',
  '2.\tModiﬁcation et annu\u00adlation',
  'Toute annulation se fait par écrit\u202f:',
  '\uf0b7\tplus de 30 jours avant le début\u202f: l’acompte est conservé\u202f;',
  '\uf0b7\tmoins de 30 jours avant le de\u0301but\u202f: le prix est dû.',
  '3.\tDonnées personnelles',
  'Chacun dispose d’un droit d’accès à ses données personnelles\u000bet de rectification.',
].join('\r\n');
