import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, crashReporter, dialog, Menu, protocol, session } from 'electron';
import { disk } from './handlers/disk.ts';
import { hostHandlers } from './handlers/hostHandlers.ts';
import { answerRenderer } from './ipc.ts';
import { reportCrashes } from './lifecycle/crashReport.ts';
import { dataFolderOf } from './lifecycle/dataFolder.ts';
import { fileLogger } from './lifecycle/logger.ts';
import { menuTemplate } from './lifecycle/menu.ts';
import { platformOf } from './lifecycle/platform.ts';
import { isFirstInstance } from './lifecycle/singleInstance.ts';
import { appAddress, declareAppScheme, serveScreens } from './security/appProtocol.ts';
import { guardNavigation } from './security/navigationGuard.ts';
import { cutNameResolution, cutNetwork } from './security/offline.ts';
import { denyPermissions } from './security/permissions.ts';
import { createMainWindow } from './window/createMainWindow.ts';
import { systemDialogs } from './window/dialogs.ts';
import { printFromHiddenWindow } from './window/printWindow.ts';

const dataFolder = dataFolderOf(app, process.env);
// The data is this person's alone; what they save elsewhere is as the system has it.
mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
app.setPath('userData', dataFolder);
app.commandLine.appendSwitch('lang', 'fr');

const logger = fileLogger(dataFolder);
/** What is being printed lies within the data, and never longer than a run. */
const printFolder = join(dataFolder, 'impression');
let window: BrowserWindow | null = null;

async function start(): Promise<void> {
  await disk.remove(printFolder).catch((bug: unknown) => logger.error('print folder', bug));
  await cutNetwork(session.defaultSession);
  denyPermissions(session.defaultSession);
  serveScreens(protocol, join(import.meta.dirname, '..', 'renderer'));
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(process.platform, app.isPackaged)]));
  app.setAboutPanelOptions({ applicationName: 'Émarge', applicationVersion: app.getVersion() });
  answerRenderer(
    hostHandlers({
      info: {
        host: 'electron',
        version: app.getVersion(),
        platform: platformOf(process.platform),
        journalFile: true,
      },
      disk,
      dialogs: systemDialogs(theWindow),
      printPdf: printFromHiddenWindow,
      now: () => new Date(),
      dataFolder,
      printFolder,
    }),
    (call, bug) => logger.error(`host call ${call}`, bug),
  );
  window = createMainWindow({ dataFolder, preload: join(import.meta.dirname, 'preload.cjs') });
  await window.loadURL(appAddress);
}

function theWindow(): BrowserWindow {
  if (window === null) throw new Error('a dialog was asked for before there was a window');
  return window;
}

function show(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

if (isFirstInstance(app, show)) {
  declareAppScheme(protocol);
  cutNameResolution(app.commandLine);
  const stop = reportCrashes({ app, crashReporter, dialog, logger });
  guardNavigation(app, () => session.defaultSession);
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(stop);
}
