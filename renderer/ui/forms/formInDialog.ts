/** Of a dialog's content that is a form: the foot of the form stands on the paper of the dialog. */
export const formInDialog = {
  pb: 0,
  '& form > div:last-of-type': { bgcolor: 'background.paper', border: 0 },
} as const;
