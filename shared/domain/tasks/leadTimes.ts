/** When the house wants to be reminded, in days. Choices of the trade, none of them of the terms. */

/** A proposal is chased in its last days. */
export const proposalNoticeDays = 10;
/** The end of a withdrawal window is announced. */
export const windowNoticeDays = 7;
/** From here on a session that lacks names, a trainer, a place or a certificate is told… */
export const preparationDays = 30;
/** …and convocations should leave by then. */
export const convocationDays = 7;
/** The attendance sheet is printed in the last week. */
export const sheetNoticeDays = 7;
/** The questions of law are reminded of once the terms have been in use for so long. */
export const questionsNoticeDays = 30;
/** Everything is to be saved to a file once a week. */
export const backupNoticeDays = 7;
