import { GitError, runGit } from "../load/git.js";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The commit that is being adopted. */
const ADOPTING = "refs/specpress/adopting";

/** A git repository in which packages are released. */
export class Repository {
  constructor(
    readonly root: string,
    readonly environment: Environment,
  ) {}

  /** The commit that is checked out. */
  head(): string {
    return this.#ask(["rev-parse", "--verify", "HEAD^{commit}"]);
  }

  /** The commit that a name leads to; undefined when there is no such name. */
  commitOf(name: string): string | undefined {
    const args = ["rev-parse", "--verify", "--quiet", `${name}^{commit}`];
    const said = runGit(this.root, args, { environment: this.environment });
    return "output" in said ? said.output.toString("utf8").trim() : undefined;
  }

  /** Whether this is the top of the checkout. */
  isTop(): boolean {
    return this.#ask(["rev-parse", "--show-prefix"]) === "";
  }

  /** What the checkout has and the commit has not, or the other way round: a path each. */
  dirt(): readonly string[] {
    const listed = this.#run(["status", "--porcelain", "-z", "--no-renames"]).toString("utf8");
    return listed.split("\0").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
  }

  /** The tags with a prefix, as the rest of their names; only those that the commit goes back to. */
  tags(prefix: string, merged: boolean): readonly string[] {
    const args = ["for-each-ref", "--format=%(refname:lstrip=2)"];
    const all = this.#ask([...args, ...(merged ? ["--merged=HEAD"] : []), "refs/tags/"]);
    return all
      .split("\n")
      .flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  }

  /** Which of the paths are not the same in a commit and in the one that is checked out. */
  changed(commit: string, paths: readonly string[]): readonly string[] {
    const args = ["diff", "--name-only", "-z", "--no-ext-diff", "--no-renames"];
    const listed = this.#run([...args, `${commit}^{commit}`, "HEAD", "--", ...paths]);
    return listed.toString("utf8").split("\0").filter(Boolean);
  }

  /** The files of a commit, in a folder. `index` is a file that git may keep notes in. */
  checkOut(commit: string, folder: string, index: string): void {
    this.#run([`--work-tree=${folder}`, "read-tree", commit], { index });
    this.#run([`--work-tree=${folder}`, "checkout-index", "--all", "--force"], { index });
  }

  /** A commit of what a folder has become since `base` was checked out there. */
  commit(base: string, folder: string, index: string, message: string): string {
    this.#run([`--work-tree=${folder}`, "add", "--all", "--", "."], { index });
    const tree = this.#run(["write-tree"], { index }).toString("utf8").trim();
    const made = this.#run(["commit-tree", tree, "-p", base, "-F", "-"], { input: message });
    return made.toString("utf8").trim();
  }

  /** A tag that says who made it and when; nothing refers to it yet. */
  tagObject(name: string, commit: string, message: string): string {
    const tagger = this.#ask(["var", "GIT_COMMITTER_IDENT"]);
    const input = `object ${commit}\ntype commit\ntag ${name}\ntagger ${tagger}\n\n${message}\n`;
    return this.#run(["mktag"], { input }).toString("utf8").trim();
  }

  /**
   * Makes the commit the current one, with its tags. The files first, since git can put them back;
   * then all names in one step, or none. A name of its own says in the meantime what is going on.
   */
  adopt(base: string, commit: string, tags: ReadonlyMap<string, string>): void {
    if (this.head() !== base) throw new GitError("somebody committed meanwhile: try again");
    this.#run(["update-ref", ADOPTING, commit]);
    const forget = (): void => void this.#run(["update-ref", "-d", ADOPTING]);
    try {
      this.#run(["read-tree", "-m", "-u", base, commit]);
    } catch (error) {
      forget();
      throw error;
    }
    const lines = [
      "start",
      `update HEAD ${commit} ${base}`,
      ...[...tags].map(([name, object]) => `create refs/tags/${name} ${object}`),
      `delete ${ADOPTING} ${commit}`,
      "prepare",
      "commit",
    ];
    try {
      this.#run(["update-ref", "-m", "release", "--stdin"], { input: `${lines.join("\n")}\n` });
    } catch (error) {
      this.#run(["read-tree", "-m", "-u", commit, base]);
      forget();
      throw error;
    }
  }

  /** Whether somebody pulled the plug while a commit was adopted: its files may be there, it is not. */
  wasInterrupted(): boolean {
    return this.commitOf(ADOPTING) !== undefined;
  }

  #ask(args: readonly string[]): string {
    return this.#run(args).toString("utf8").replace(/\n$/, "");
  }

  #run(
    args: readonly string[],
    { index, input }: { readonly index?: string; readonly input?: string } = {},
  ): Buffer {
    const environment = {
      ...this.environment,
      ...(index !== undefined && { GIT_INDEX_FILE: index }),
    };
    const said = runGit(this.root, args, { environment, ...(input !== undefined && { input }) });
    if ("output" in said) return said.output;
    const verb = args.find((one) => !one.startsWith("-")) ?? "";
    throw new GitError(`git ${verb} failed: ${said.complaint || `exit code ${said.status}`}`);
  }
}
