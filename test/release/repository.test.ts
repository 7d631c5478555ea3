import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { GitError } from "../../generator/load/git.js";
import { Repository } from "../../generator/release/repository.js";

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

interface Scene {
  readonly root: string;
  readonly repository: Repository;
  readonly git: (...args: readonly string[]) => string;
  /** A commit on top, with a file that is new and one that is other, made aside. */
  readonly prepare: () => readonly [base: string, made: string];
}

function scene(): Scene {
  const folder = mkdtempSync(join(tmpdir(), "repository-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, "root");
  execFileSync("git", ["init", "-q", "-b", "main", root], { env: ENVIRONMENT });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", [...args], {
      cwd: root,
      env: ENVIRONMENT,
      encoding: "utf8",
      stdio: "pipe",
    });
  writeFileSync(join(root, "a.txt"), "one\n");
  writeFileSync(join(root, ".gitignore"), "ignored\n");
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  const repository = new Repository(root, ENVIRONMENT);
  const prepare = (): readonly [string, string] => {
    const [aside, index] = [join(folder, "aside"), join(folder, "index")];
    execFileSync("mkdir", ["-p", aside]);
    const base = repository.head();
    repository.checkOut(base, aside, index);
    expect(readFileSync(join(aside, "a.txt"), "utf8")).toBe("one\n");
    writeFileSync(join(aside, "a.txt"), "two\n");
    writeFileSync(join(aside, "b.txt"), "new\n");
    writeFileSync(join(aside, "ignored"), "");
    return [base, repository.commit(base, aside, index, "second\n")];
  };
  return { root, repository, git, prepare };
}

/** Everything that a release may not change when it fails. */
function state({ root, git }: Scene): readonly unknown[] {
  return [
    git("rev-parse", "HEAD"),
    git("for-each-ref"),
    git("status", "--porcelain"),
    readFileSync(join(root, "a.txt"), "utf8"),
    existsSync(join(root, "b.txt")),
  ];
}

test("a commit made aside changes nothing until it is adopted, and then all of it", () => {
  const one = scene();
  const { repository, git, prepare, root } = one;
  const before = state(one);
  const [base, made] = prepare();
  expect(state(one)).toEqual(before);
  const tags = ["x@1.0.0", "@scope/y@0.1.0"].map(
    (name) => [name, repository.tagObject(name, made, `${name}\n\nWhy.`)] as const,
  );
  expect(state(one)).toEqual(before);
  repository.adopt(base, made, new Map(tags));
  expect(git("log", "--format=%s").trim()).toBe("second\nfirst");
  expect(git("symbolic-ref", "HEAD").trim()).toBe("refs/heads/main");
  expect(git("status", "--porcelain")).toBe("");
  expect(git("show", "--name-only", "--format=", "HEAD").trim()).toBe("a.txt\nb.txt");
  expect(readFileSync(join(root, "b.txt"), "utf8")).toBe("new\n");
  expect(git("cat-file", "-t", "refs/tags/x@1.0.0").trim()).toBe("tag");
  expect(repository.tags("@scope/y@", true)).toEqual(["0.1.0"]);
  expect(repository.commitOf("refs/tags/x@1.0.0")).toBe(made);
});

test("when one tag cannot be, there is neither commit nor tag, and the files are as they were", () => {
  const one = scene();
  const { repository, git, prepare } = one;
  const [base, made] = prepare();
  const tags = new Map(
    ["x@1.0.0", "y@1.0.0"].map((name) => [name, repository.tagObject(name, made, name)]),
  );
  git("tag", "y@1.0.0");
  const before = state(one);
  expect(() => repository.adopt(base, made, tags)).toThrow(GitError);
  expect(state(one)).toEqual(before);
});

test("when the branch has moved on meanwhile, or cannot be moved, nothing is adopted", () => {
  const one = scene();
  const { repository, git, prepare } = one;
  const [base, made] = prepare();
  const lock = join(one.root, ".git/refs/heads/main.lock");
  writeFileSync(lock, "");
  const before = state(one);
  expect(() => repository.adopt(base, made, new Map())).toThrow(/main\.lock/);
  expect(state(one)).toEqual(before);
  rmSync(lock);
  git("commit", "-q", "--allow-empty", "-m", "meanwhile");
  const moved = state(one);
  expect(() => repository.adopt(base, made, new Map())).toThrow("somebody committed meanwhile");
  expect(state(one)).toEqual(moved);
});

test("what git complains of is said", () => {
  const folder = mkdtempSync(join(tmpdir(), "no-repository-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(() => new Repository(folder, ENVIRONMENT).head()).toThrow(/not a git repository/);
});

test("dirt is what is not committed, but not what is ignored", () => {
  const { root, repository } = scene();
  writeFileSync(join(root, "ignored"), "");
  expect(repository.dirt()).toEqual([]);
  writeFileSync(join(root, "c d.txt"), "");
  writeFileSync(join(root, "a.txt"), "other\n");
  expect([...repository.dirt()].sort()).toEqual(["a.txt", "c d.txt"]);
});

test("what a plug that was pulled leaves behind is known for what it is, and can be taken back", () => {
  const one = scene();
  const { repository, git, prepare } = one;
  const before = state(one).slice(2);
  const [base, made] = prepare();
  expect(repository.wasInterrupted()).toBe(false);
  // As far as it gets without the last step.
  git("update-ref", "refs/specpress/adopting", made);
  git("read-tree", "-m", "-u", "HEAD", made);
  expect(repository.wasInterrupted()).toBe(true);
  expect(repository.dirt()).toEqual(["a.txt", "b.txt"]);
  git("reset", "-q", "--hard");
  expect(state(one).slice(2)).toEqual(before);
  repository.adopt(base, made, new Map());
  expect(repository.wasInterrupted()).toBe(false);
  expect(repository.head()).toBe(made);
});
