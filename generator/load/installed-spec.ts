import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compareText } from "../diagnostics/diagnostic.js";
import { COMPACT_SPEC, unpackSpec, type CompactSpec } from "./compact-spec.js";
import { SERVICE_NAME } from "./format/names.js";

/** Where npm puts the packages of services. */
const SCOPE = "node_modules/@specpress";

/** The services whose packages are installed for a folder: there, or in a folder above it. */
export function installedServices(cwd: string): readonly string[] {
  const found = scopesAbove(cwd).flatMap((scope) =>
    readdirSync(scope).filter(
      (name) => SERVICE_NAME.test(name) && existsSync(join(scope, name, COMPACT_SPEC)),
    ),
  );
  return [...new Set(found)].sort(compareText);
}

/** The spec in an installed package; the nearest, as Node itself finds packages. */
export function installedSpec(cwd: string, service: string): CompactSpec | undefined {
  const scope = scopesAbove(cwd).find((one) => existsSync(join(one, service, COMPACT_SPEC)));
  if (scope === undefined) return undefined;
  const spec = unpackSpec(readFileSync(join(scope, service, COMPACT_SPEC)));
  return spec?.service === service ? spec : undefined;
}

function scopesAbove(folder: string): readonly string[] {
  const here = resolve(folder);
  const above = dirname(here);
  const scope = join(here, SCOPE);
  return [...(existsSync(scope) ? [scope] : []), ...(above === here ? [] : scopesAbove(above))];
}
