import { createContext, useContext } from 'react';

export const RestartContext = createContext<() => void>(() => undefined);

/** Opens the application anew after the database shown has changed: demonstration entered or left, data read back. */
export const useRestart = (): (() => void) => useContext(RestartContext);
