/**
 * What the page may load, by kind: nothing, then what is used. Each line says who uses it.
 * There is no address of any other machine in it, so no request can leave this one.
 */
const allowed = {
  'default-src': "'none'",
  'script-src': "'self'",
  // MUI and Emotion write their styles into the page.
  'style-src': "'self' 'unsafe-inline'",
  // The logo and the previews of documents are drawn from memory.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  // The fonts of the documents, read by the worker.
  'connect-src': "'self'",
  'worker-src': "'self'",
  // The browser host prints from a frame that holds the document.
  'frame-src': 'blob:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

export const contentSecurityPolicy = Object.entries(allowed)
  .map(([kind, sources]) => `${kind} ${sources}`)
  .join('; ');

/** The headers of every answer that serves the screens, from `app://` and from the browser host alike. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
