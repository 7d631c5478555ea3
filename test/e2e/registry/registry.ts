import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runServer } from "verdaccio";
import { run, type Ran } from "../specpress.js";

/** A registry on this machine, empty at first. What is not ours it takes from the one npm is set to. */
export class Registry {
  readonly url: string;
  /** A scratch folder, gone when it is closed. */
  readonly folder: string;
  readonly #server: Server;

  private constructor(server: Server, folder: string) {
    this.#server = server;
    this.folder = folder;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(): Promise<Registry> {
    const folder = mkdtempSync(join(tmpdir(), "specpress-registry-"));
    const everybody = { access: "$all", publish: "$all", unpublish: "$all" };
    const server = (await runServer({
      storage: join(folder, "storage"),
      // Where it would keep a configuration file.
      self_path: join(folder, "config.yaml"),
      auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
      uplinks: { upstream: upstream() },
      packages: {
        "@specpress/*": everybody,
        specpress: everybody,
        "**": { access: "$all", proxy: "upstream" },
      },
      max_body_size: "50mb",
      log: { type: "stdout", format: "pretty", level: "fatal" },
    } as never)) as Server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Registry(server, folder);
  }

  /** npm's settings of somebody who uses this registry, or one that stands before it. */
  environment(url = this.url): Readonly<Record<string, string>> {
    const settings = join(this.folder, "npmrc");
    const place = url.replace(/^http:/, "");
    // Whatever the token says: the registry lets everybody in, but npm asks for one.
    writeFileSync(settings, `registry=${url}/\n${place}/:_authToken=nobody\n`);
    return {
      npm_config_userconfig: settings,
      npm_config_prefer_online: "true",
      npm_config_update_notifier: "false",
      npm_config_audit: "false",
      npm_config_fund: "false",
      // Waits of ten seconds and more between them.
      npm_config_fetch_retries: "0",
    };
  }

  npm(args: readonly string[], cwd: string): Promise<Ran> {
    return run("npm", args, { cwd, env: this.environment() });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The registry that npm is set to, as an uplink. */
function upstream(): Readonly<Record<string, unknown>> {
  const said = execFileSync("npm", ["config", "list", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  const { registry, cafile } = JSON.parse(said) as Readonly<Record<string, string | null>>;
  return {
    url: registry,
    timeout: "60s",
    maxage: "60m",
    ...(cafile && { ca: readFileSync(cafile, "utf8") }),
  };
}
