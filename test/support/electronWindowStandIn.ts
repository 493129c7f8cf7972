import { EventEmitter } from 'node:events';

type Permission = (contents: unknown, permission: string, third: unknown, fourth: unknown) => unknown;
type BeforeRequest = (request: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;
export type PrintAnswer = (success: boolean, reason: string) => void;

/** Electron's session: keeps the rules that it is given. */
export class SessionStandIn extends EventEmitter {
  permissionRequest: Permission | null = null;
  permissionCheck: Permission | null = null;
  devicePermission: (() => boolean) | null = null;
  beforeRequest: BeforeRequest | null = null;
  proxy: unknown = null;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: Permission): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: Permission): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
  async setProxy(proxy: unknown): Promise<void> {
    this.proxy = proxy;
  }
}

/** What a window shows. A PDF has two frames: the page and the viewer in it. */
export class ContentsStandIn extends EventEmitter {
  readonly session: SessionStandIn;
  readonly mainFrame = { framesInSubtree: [{}, {}] };
  windowOpenHandler: ((details: { url: string }) => unknown) | null = null;
  reloads = 0;
  readonly print: (options: unknown, answer: PrintAnswer) => void;

  constructor(session: SessionStandIn, print: (answer: PrintAnswer) => void) {
    super();
    this.session = session;
    this.print = (_options, answer) => print(answer);
  }
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.windowOpenHandler = handler;
  }
  reload(): void {
    this.reloads += 1;
  }
  isDestroyed(): boolean {
    return false;
  }
}

export interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly webPreferences?: { readonly session?: SessionStandIn } & Readonly<Record<string, unknown>>;
}

/** A window that shows nothing and remembers what was done to it. */
export class WindowStandIn extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents: ContentsStandIn;
  address = '';
  shown = false;
  maximized = false;
  minimized = false;
  focused = 0;
  destroyed = false;

  constructor(
    options: WindowOptions,
    session: SessionStandIn,
    print: (file: string, answer: PrintAnswer) => void,
  ) {
    super();
    this.options = options;
    this.webContents = new ContentsStandIn(options.webPreferences?.session ?? session, (answer) =>
      print(this.address, answer),
    );
  }
  async loadURL(address: string): Promise<void> {
    this.address = address;
    this.emit('ready-to-show');
  }
  async loadFile(file: string): Promise<void> {
    this.address = file;
  }
  show(): void {
    this.shown = true;
  }
  maximize(): void {
    this.maximized = true;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  restore(): void {
    this.minimized = false;
  }
  focus(): void {
    this.focused += 1;
  }
  getNormalBounds(): WindowOptions {
    const { x, y, width, height } = this.options;
    return { x, y, width, height };
  }
  destroy(): void {
    this.destroyed = true;
  }
}
