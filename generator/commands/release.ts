import { join } from "node:path";
import { visible } from "../diagnostics/diagnostic.js";
import { GitError } from "../load/git.js";
import { tagOf, textsOf, type PackagePlan } from "../release/package-plan.js";
import { printPlan, printPlanJson } from "../release/print-plan.js";
import { Repository, type Environment } from "../release/repository.js";
import { inScratchFolder, writeScratch } from "../write/scratch-folder.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { runGenerate } from "./generate.js";
import type { Output } from "./output.js";
import { planRelease, type Planned, type ReleasePlan } from "./plan-release.js";
import { releaseFiles } from "./release-files.js";
import { refusalsOf } from "./release-refusals.js";
import { UsageError } from "./usage-error.js";
import { readWorkspace } from "./workspace.js";

export interface ReleaseOptions {
  readonly cwd: string;
  /** Services, `runtime`, `specpress`; all that changed when none is named. */
  readonly packages: readonly string[];
  readonly dryRun: boolean;
  readonly allowMajor: boolean;
  readonly json: boolean;
  /** As in 2026-03-31. */
  readonly today: string;
  readonly environment: Environment;
}

/** Gives every package that changed its next version: in one commit with its tags, or not at all. */
export async function runRelease(options: ReleaseOptions, output: Output): Promise<ExitCode> {
  try {
    return await release(options, output);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    output.say(`${output.palette.red("error")} ${visible(error.message)}\n`);
    return EXIT.refused;
  }
}

async function release(options: ReleaseOptions, output: Output): Promise<ExitCode> {
  const repository = new Repository(options.cwd, options.environment);
  if (!repository.isTop())
    throw new UsageError("a release is made at the top of a git repository; name it with --cwd");
  const services = readWorkspace(options.cwd, []).services.map(({ service }) => service);
  const plan = await planRelease(repository, services, options.packages);
  const plans = plan.planned.map((one) => one.plan);
  const refusals = [
    ...plan.problems,
    ...(await refusalsOf(repository, silenced(output))),
    ...(options.allowMajor ? [] : plans.flatMap(breakWords)),
  ];
  output.print(options.json ? printPlanJson(plans, refusals) : printPlan(plans, output.palette));
  const refused = refusals.map((one) => `${output.palette.red("error")} ${visible(one)}\n`);
  if (refusals.length > 0) {
    output.say(`${refused.join("")}nothing released\n`);
    return EXIT.refused;
  }
  const due = plan.planned.filter(({ plan: { to } }) => to !== undefined);
  if (due.length === 0 || options.dryRun) return EXIT.fine;
  const tags = await commit(repository, { ...plan, planned: due }, options, output);
  if (!output.quiet) output.say(`released ${tags.join(", ")}\nnext: git push --follow-tags\n`);
  return EXIT.fine;
}

/** What breaks callers is for people to decide. */
function breakWords({ name, from, to, bump, entries }: PackagePlan): readonly string[] {
  if (from === undefined || to === undefined || bump !== "major") return [];
  const texts = textsOf(entries, "breaking");
  const more = texts.length > 1 ? ` (and ${texts.length - 1} more)` : "";
  return [
    `${name} ${to} would break its callers: ${texts[0] ?? ""}${more} Give --allow-major to release it.`,
  ];
}

/** All of it is made in a folder aside; the checkout changes when it is a commit. */
function commit(
  repository: Repository,
  plan: ReleasePlan,
  options: ReleaseOptions,
  output: Output,
): Promise<readonly string[]> {
  return inScratchFolder(async (scratch) => {
    const [folder, index] = [join(scratch, "checkout"), join(scratch, "index")];
    writeScratch(folder, ".specpress/release", "");
    const base = repository.head();
    repository.checkOut(base, folder, index);
    for (const [path, text] of releaseFiles(plan, options)) writeScratch(folder, path, text);
    const exit = await runGenerate(
      {
        cwd: folder,
        services: [],
        out: "generated",
        templates: undefined,
        check: false,
        force: false,
        jobs: undefined,
        frames: false,
      },
      silenced(output),
    );
    if (exit !== EXIT.fine) throw new GitError("the packages could not be generated anew");
    const made = repository.commit(base, folder, index, messageOf(plan.planned));
    const tags = new Map(
      plan.planned.map(({ plan: { name, to, entries } }) => {
        const tag = tagOf(name, to!);
        const body = entries.map(({ text }) => `- ${text}`).join("\n");
        return [tag, repository.tagObject(tag, made, `${name} ${to}\n\n${body}`)];
      }),
    );
    repository.adopt(base, made, tags);
    return [...tags.keys()];
  });
}

function messageOf(planned: readonly Planned[]): string {
  const names = planned.map(({ plan: { name, to } }) => `${name} ${to}`);
  const [first] = names;
  return names.length === 1
    ? `Release ${first}\n`
    : `Release ${names.length} packages\n\n${names.map((name) => `- ${name}\n`).join("")}`;
}

/** Steps on the way say nothing. */
function silenced(output: Output): Output {
  return { ...output, print: () => {}, say: () => {}, quiet: true };
}
