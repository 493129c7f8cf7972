import type { App, CrashReporter, Dialog, RenderProcessGoneDetails, WebContents } from 'electron';
import type { Logger } from './logger.ts';

interface Reporting {
  readonly app: App;
  readonly crashReporter: Pick<CrashReporter, 'start'>;
  readonly dialog: Pick<Dialog, 'showErrorBox' | 'showMessageBox'>;
  readonly logger: Logger;
}

const ordinaryEnds: ReadonlySet<RenderProcessGoneDetails['reason']> = new Set(['clean-exit', 'killed']);

const fatalText = [
  'Une erreur imprévue s’est produite. Ce qui était enregistré l’est toujours : rouvrez Émarge.',
  'Le détail est dans le fichier logs/emarge.log du dossier de données.',
].join('\n\n');

/** The screens have stopped: what is saved is safe, and one button shows them again. */
async function offerToReload(
  dialog: Reporting['dialog'],
  contents: Pick<WebContents, 'reload' | 'isDestroyed'>,
): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: 'Émarge',
    message: 'L’affichage s’est arrêté.',
    detail: 'Ce qui était enregistré l’est toujours. Émarge va rouvrir ses écrans.',
    buttons: ['Rouvrir'],
  });
  if (!contents.isDestroyed()) contents.reload();
}

/**
 * Notes each crash on this computer, tells the person, and sends nothing to anyone.
 * @returns what to do with a bug after which the application cannot go on.
 */
export function reportCrashes({ app, crashReporter, dialog, logger }: Reporting): (bug: unknown) => void {
  const stop = (bug: unknown): void => {
    logger.error('fatal', bug);
    dialog.showErrorBox('Émarge doit s’arrêter', fatalText);
    app.exit(1);
  };
  crashReporter.start({ uploadToServer: false });
  process.on('uncaughtException', stop);
  process.on('unhandledRejection', (bug) => logger.error('unhandled rejection', bug));
  app.on('child-process-gone', (_event, { type, reason }) =>
    logger.error(`child process gone: ${type}`, reason),
  );
  app.on('render-process-gone', (_event, contents, { reason }) => {
    if (ordinaryEnds.has(reason)) return;
    logger.error('render process gone', reason);
    offerToReload(dialog, contents).catch((bug: unknown) => logger.error('reload', bug));
  });
  return stop;
}
