import { createContext, type ReactNode, useContext } from 'react';
import type { HostInfo } from '../../shared/host/contract.ts';

const HostInfoContext = createContext<HostInfo | null>(null);

export const HostInfoProvider = ({
  info,
  children,
}: {
  readonly info: HostInfo;
  readonly children: ReactNode;
}) => <HostInfoContext value={info}>{children}</HostInfoContext>;

/** What the application runs on: the desktop, or a browser where nothing is kept outside its own store. */
export function useHostInfo(): HostInfo {
  const info = useContext(HostInfoContext);
  if (!info) throw new Error('HostInfoProvider is missing');
  return info;
}
