import { suggestion } from "../../load/suggestion.js";
import type { Action, Model } from "../../model/model.js";
import { refuse, type Refused, type Step } from "../step.js";

/** What a request says about the service it wants. */
export interface Wanted {
  readonly path: string;
  readonly host: string;
  /** Of the credential scope. */
  readonly scope: string | undefined;
  readonly version: string | undefined;
  readonly action: string | undefined;
}

/** Of a service, every version that is served. */
export interface ServedService {
  readonly name: string;
  readonly versions: readonly Model[];
}

/** The services that are served, and how requests find theirs. */
export class ServiceIndex {
  readonly #byName = new Map<string, ServedService>();
  readonly #byLabel = new Map<string, ServedService>();
  readonly #byFolder = new Map<string, ServedService>();

  constructor(models: readonly Model[]) {
    for (const name of new Set(models.map(({ wireName }) => wireName))) {
      const versions = models.filter(({ wireName }) => wireName === name);
      const service = { name, versions };
      this.#byName.set(name, service);
      for (const model of versions) {
        this.#byFolder.set(model.service, service);
        for (const host of hostsOf(model)) this.#byLabel.set(labelOf(host), service);
      }
    }
    for (const [name, service] of this.#byName) this.#byFolder.set(name, service);
  }

  get names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** By path (/trtc), by host, or by the rest of what the request says. */
  find(wanted: Wanted): Step<ServedService> {
    const found = this.#byPath(wanted.path) ?? this.#byHost(wanted.host) ?? this.#byRest(wanted);
    if ("refusal" in found) return found;
    const { name } = found;
    const { scope, host } = wanted;
    // Elsewhere than at the service's own host, some clients take the first label for its name.
    if (scope === undefined || scope === name || (scope === labelOf(host) && !this.#byHost(host))) {
      return { value: found };
    }
    return this.#byName.has(scope)
      ? refuse(
          "AuthFailure.SignatureFailure",
          `the signature is wrong, at the stage "credential scope": it names the service ${scope}, the request goes to ${name}`,
        )
      : unknown(scope, "the credential scope names", this.#byName.keys());
  }

  #byPath(path: string): ServedService | Refused | undefined {
    if (path === "/" || path === "") return undefined;
    const name = /^\/([^/]+)\/?$/.exec(path)?.[1];
    const found = name === undefined ? undefined : this.#byFolder.get(name);
    return found ?? unknown(name ?? path, "the path names", this.#byFolder.keys());
  }

  #byHost(host: string): ServedService | Refused | undefined {
    const label = labelOf(host);
    const found = this.#byLabel.get(label);
    if (found !== undefined || !/\.tencentcloudapi\.com(:\d+)?$/i.test(host)) return found;
    return unknown(label, "the host names", this.#byLabel.keys());
  }

  #byRest({ scope, version, action }: Wanted): ServedService | Refused {
    const all = [...this.#byName.values()];
    const scoped = scope === undefined ? undefined : this.#byName.get(scope);
    if (scoped !== undefined) return scoped;
    if (all.length === 1) return all[0]!;
    const fitting = (by: (model: Model) => boolean): readonly ServedService[] =>
      all.filter(({ versions }) => versions.some(by));
    const hasAction = (model: Model): boolean => action !== undefined && model.actions.has(action);
    const candidates = [
      fitting((model) => model.version === version && hasAction(model)),
      fitting(hasAction),
      fitting((model) => model.version === version),
    ];
    const [only] = candidates.find(({ length }) => length === 1) ?? [];
    if (only !== undefined) return only;
    return refuse(
      "NoSuchProduct",
      `the request does not say which service it wants: name it by the host (trtc.tencentcloudapi.com) or by the path, one of ${paths(this.#byName.keys())}`,
    );
  }
}

function unknown(name: string, how: string, known: Iterable<string>): Refused {
  const names = [...new Set(known)];
  const shown = JSON.stringify(name.slice(0, 60));
  return refuse(
    "NoSuchProduct",
    `${how} ${shown}, which is not served here${suggestion(name, names)}; served: ${names.sort().join(", ")}`,
  );
}

function paths(names: Iterable<string>): string {
  return [...names].map((name) => `/${name}`).join(", ");
}

/** Of `trtc.ap-guangzhou.tencentcloudapi.com:443` the first part; of an address, too: clients do so. */
function labelOf(host: string): string {
  return host.split(/[.:]/, 1)[0]!.toLowerCase();
}

function hostsOf(model: Model): readonly string[] {
  const { endpoint, internationalEndpoint, regionalEndpoints, financeEndpoints } = model;
  const ofActions = [...model.actions.values()].map((action: Action) => action.endpoint);
  const regional = [...regionalEndpoints, ...financeEndpoints].map(({ host }) => host);
  const hosts = [endpoint, internationalEndpoint, ...regional, ...ofActions];
  return hosts.filter((host) => host !== undefined);
}
