import { error, warning, type Code } from "./code.js";

/** What can be wrong with a release log and a record, by themselves and against the specs. */
export const historyCodes = {
  "release-order": error(
    "{detail}",
    "Releases stand newest first, numbers falling by one, times falling with them.",
  ),
  "release-unknown-name": error(
    'the log names "{name}", which {detail}',
    "Mend the name, or the file it names.",
  ),
  "release-missing-name": error(
    'the log never introduces {what} "{name}"',
    "Name it in the release that brought it, or say with `source` why the log does not.",
  ),
  "retired-release-wrong": error(
    '"{name}" is retired in release {release}, but the log {detail}',
    "Mend the number, or the log.",
  ),
  "release-contradiction": error(
    'the log {detail}: "{place}"',
    "Mend the log, or waive this in the release with the reason.",
  ),
  "release-recreated": error(
    'the log introduces "{place}", {detail}',
    "Mend the log, or waive this in the release: the name has two lives then.",
  ),
  "release-undeprecated": error(
    'the log introduces "{place}", which is hidden today, and never says that it went',
    "Name it under `deprecatedInput` or `deprecatedMembers` of the release that hid it, or waive this in the release with the reason.",
  ),
  "release-unrecorded": error(
    "release {release} {detail}",
    "Record it in record.yaml, or waive this in the release with the reason.",
  ),
  "record-order": error("{detail}", "States stand newest first, each with its releases."),
  "record-broken": error(
    '"{place}" {detail}',
    "Mend the record: every change starts from what the states below it lead to.",
  ),
  "record-differs": warning(
    '"{place}" {detail}',
    "Record the change in a state of record.yaml, or say under its `curated` why the specs differ.",
  ),
  "record-unlogged": error(
    'by the record, "{place}" {words} with release {releases}, of which the log says nothing',
    "Mend one of them, or waive this in the state with the reason.",
  ),
} as const satisfies Record<string, Code>;
