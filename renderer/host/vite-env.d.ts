interface ImportMetaEnv {
  /** The version of package.json, set by vite.renderer.config.ts. */
  readonly VITE_VERSION: string;
}
