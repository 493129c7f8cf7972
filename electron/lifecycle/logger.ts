import { join } from 'node:path';
import log from 'electron-log/node.js';

/** What the application notes about itself: never a name, an amount or the content of a document. */
export interface Logger {
  readonly info: (message: string) => void;
  readonly error: (message: string, bug: unknown) => void;
}

const oneMegabyte = 1024 * 1024;

/** A local file, `logs/emarge.log` in the data folder; one older file is kept beside it. Nothing is sent anywhere. */
export function fileLogger(dataFolder: string): Logger {
  log.transports.file.resolvePathFn = () => join(dataFolder, 'logs', 'emarge.log');
  log.transports.file.maxSize = oneMegabyte;
  log.transports.console.level = false;
  return {
    info: (message) => log.info(message),
    error: (message, bug) => log.error(message, bug),
  };
}
