interface ImportMetaEnv {
  /** The version of package.json, set by vite.renderer.config.ts. */
  readonly VITE_VERSION: string;
  /** SHA-256 of what the lines of orders are made by, set by vite.renderer.config.ts. */
  readonly VITE_ENGINE: string;
}
