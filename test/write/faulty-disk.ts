import type * as Fs from "node:fs";
import { basename, dirname, join } from "node:path";

type Fs = typeof Fs;

/** Thrown where a process would have died. */
export class Crash extends Error {}

/**
 * What a test does to `node:fs`. A mutation is one system call that changes something; the calls of
 * Node that make several (`rmSync`, `writeFileSync`) are taken apart, so that a crash or an error
 * can fall between any two of them.
 */
class FaultyDisk {
  /** How many mutations there have been since `watch`. */
  count = 0;
  /** The names of the calls, reads included, since `watch`. */
  readonly calls: string[] = [];
  #crashAt: number | undefined;
  #dead = false;
  #fail: ((call: string, path: string, mutations: number) => string | undefined) | undefined;
  /** Whether names that differ only in case are one file. */
  ignoreCase = false;

  /** Back to a disk without faults. */
  mend(): void {
    this.#crashAt = undefined;
    this.#dead = false;
    this.#fail = undefined;
    this.ignoreCase = false;
    this.watch();
  }

  watch(): void {
    this.count = 0;
    this.calls.length = 0;
  }

  /** Dies instead of making the n-th mutation from now; nothing can be written from there on. */
  crashAt(n: number): void {
    this.watch();
    this.#crashAt = n;
  }

  /** `choose` says which call fails, with which error. */
  failWhen(choose: (call: string, path: string, mutations: number) => string | undefined): void {
    this.watch();
    this.#fail = choose;
  }

  get crashed(): boolean {
    return this.#dead;
  }

  mutate(call: string, path: string): void {
    this.count++;
    if (this.count === this.#crashAt) this.#dead = true;
    if (this.#dead) throw new Crash(`${call} ${path}`);
    this.look(call, path);
  }

  look(call: string, path: string): void {
    this.calls.push(`${call} ${path}`);
    const code = this.#fail?.(call, path, this.count);
    if (code) throw Object.assign(new Error(`${code}, ${call}`), { code, syscall: call, path });
  }
}

export const disk = new FaultyDisk();

/** `node:fs` on the faulty disk: the functions that generator/write uses, and no others. */
export function faultyFs(real: Fs): object {
  const at = (path: unknown): string => spelling(real, String(path));
  const mkdir = (path: string): void => {
    disk.mutate("mkdir", path);
    real.mkdirSync(path);
  };
  const remove = (path: string): void => {
    if (real.lstatSync(path).isDirectory()) {
      for (const name of real.readdirSync(path)) remove(join(path, name));
      disk.mutate("rmdir", path);
      real.rmdirSync(path);
    } else {
      disk.mutate("unlink", path);
      real.unlinkSync(path);
    }
  };
  const faulty = {
    mkdirSync(path: string, options?: { recursive?: boolean }): void {
      if (!options?.recursive) return mkdir(path);
      if (real.existsSync(path) && real.statSync(path).isDirectory()) return;
      if (!real.existsSync(dirname(path))) faulty.mkdirSync(dirname(path), options);
      mkdir(path);
    },
    openSync(path: string, flag: string): number {
      disk.mutate("open", path);
      return real.openSync(at(path), flag);
    },
    writeSync(file: number, text: string): number {
      disk.mutate("write", "");
      return real.writeSync(file, text);
    },
    writeFileSync(path: string, text: string, options?: { flag: string }): void {
      disk.mutate("open", path);
      real.writeFileSync(path, "", options);
      disk.mutate("write", path);
      real.writeFileSync(path, text.slice(0, text.length / 2));
      disk.mutate("write", path);
      real.writeFileSync(path, text);
    },
    linkSync(from: string, to: string): void {
      disk.mutate("link", to);
      real.linkSync(at(from), at(to));
    },
    symlinkSync(target: string, path: string): void {
      disk.mutate("symlink", path);
      real.symlinkSync(target, path);
    },
    renameSync(from: string, to: string): void {
      disk.mutate("rename", to);
      real.renameSync(at(from), at(to));
    },
    chmodSync(path: string, mode: number): void {
      disk.mutate("chmod", path);
      real.chmodSync(path, mode);
    },
    rmdirSync(path: string): void {
      disk.mutate("rmdir", path);
      real.rmdirSync(path);
    },
    rmSync(path: string, options?: { force?: boolean }): void {
      if (options?.force && !real.lstatSync(path, { throwIfNoEntry: false })) return;
      remove(path);
    },
    ...Object.fromEntries(
      (["lstatSync", "readFileSync", "readdirSync", "readlinkSync", "accessSync"] as const).map(
        (name) => [
          name,
          (path: string, ...rest: unknown[]): unknown => {
            if (!path.startsWith("/proc/")) disk.look(name.replace("Sync", ""), path);
            return (real[name] as (...all: unknown[]) => unknown)(at(path), ...rest);
          },
        ],
      ),
    ),
  };
  return { ...real, ...faulty, default: { ...real, ...faulty } };
}

/** The spelling under which a disk that ignores case has a path. */
function spelling(real: Fs, path: string): string {
  if (!disk.ignoreCase || dirname(path) === path) return path;
  const folder = spelling(real, dirname(path));
  const name = basename(path);
  if (!real.existsSync(folder) || !real.statSync(folder).isDirectory()) return join(folder, name);
  const found = real.readdirSync(folder).find((it) => it.toLowerCase() === name.toLowerCase());
  return join(folder, found ?? name);
}
