export interface SyntheticOptions {
  readonly name: string;
  readonly version: string;
  readonly actions: number;
  readonly structures: number;
  readonly seed?: string;
}

export interface SyntheticMember {
  readonly name: string;
  readonly type: string;
  readonly member: string;
  readonly document: string;
}

export interface SyntheticMetadata {
  readonly actions: Readonly<Record<string, { readonly status?: string; readonly input: string }>>;
  readonly metadata: { readonly apiVersion: string; readonly serviceShortName: string };
  readonly objects: Readonly<Record<string, { readonly members: readonly SyntheticMember[] }>>;
}

/** Upstream metadata of a service that there is not. */
export function syntheticService(options: SyntheticOptions): SyntheticMetadata;
