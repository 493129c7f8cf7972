/** The build of jsPDF that browsers get, without types of its own. */
declare module 'jspdf/dist/jspdf.es.min.js' {
  export * from 'jspdf';
}
