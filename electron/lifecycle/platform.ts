import type { HostInfo } from '../../shared/host/contract.ts';

/** The system as the screens name it: it decides how shortcuts are written. */
export function platformOf(platform: NodeJS.Platform): Exclude<HostInfo['platform'], 'browser'> {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'mac' : 'linux';
}
