/** What the command line says about an import, as it stands there. */
export interface ImportFlags {
  readonly examples?: readonly string[];
  readonly out: string;
  readonly service?: string;
  readonly json?: boolean;
}
