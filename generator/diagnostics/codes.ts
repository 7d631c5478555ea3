import { error, warning, type Code } from "./code.js";
import { historyCodes } from "./history-codes.js";

export type { Severity } from "./code.js";

/**
 * Every diagnostic specpress can report. The code is the contract (people waive it, search for it,
 * filter by it) and is never renamed once released; wording may change.
 *
 * A message names what was found; `help` says what to do about it. `{x}` is filled from the
 * finding's parameters, whose names are checked by the compiler.
 */
export const codes = {
  // YAML text
  "yaml-syntax": error("{detail}", "Mend the YAML; the rest of this file is not read until then."),
  "yaml-encoding": error("{detail}", "Save the file as UTF-8 without a byte order mark."),
  "yaml-too-large": error(
    "the file has {bytes} bytes, more than the limit of {limit}",
    "Split it: one action or structure per file.",
  ),
  "yaml-too-deep": error(
    "nested deeper than {limit} levels",
    "No spec needs that; flatten the value.",
  ),
  "yaml-feature": error(
    "{feature} is not allowed in specs",
    "Write the value out; specs use plain maps, lists and scalars only.",
  ),
  "yaml-duplicate-key": error('key "{key}" stands twice', "Keep one of the two."),

  // JSON text
  "json-syntax": error(
    "the text is not JSON from here on",
    "Mend the JSON, or fetch the file again; nothing of it is read until then.",
  ),

  // Upstream metadata
  "upstream-left-out": warning(
    "{what} is left out",
    "Specs have no way to say it; look it up upstream and add what can be said.",
  ),

  // Syncing with it
  "sync-conflict": warning(
    '"{place}" has {key} {ours} here; upstream had {base} and has {theirs} now',
    "Take upstream's, or keep yours: by a correction in record.yaml that starts from upstream's, or by syncing once more with --ours.",
  ),
  "sync-baseline": error(
    "{what} is missing, so that nobody knows what upstream said before",
    "Make it from the metadata that the specs were written from: specpress sync {service} --baseline --from <file>.",
  ),
  "sync-other-api": error(
    "the metadata is of {found}, the specs are of {expected}",
    "Give the metadata of the same service and version.",
  ),

  // Waivers of a diff
  "waiver-without-change": warning(
    "the waiver waives nothing: there is no such change",
    "Remove it.",
  ),
  "waiver-expired": warning(
    "the waiver ended on {date}, and the change is still there",
    "Deal with the change, or give the waiver another day and a reason for it.",
  ),

  // Shape of a file
  "file-missing": error("{what} is missing", "{fix}"),
  "file-unreadable": error("cannot be read: {detail}", "Check that it is a readable file."),
  "file-unexpected": error(
    "{what} does not belong here",
    "A service folder holds service.yaml, errors.yaml, releases.yaml, resources.yaml, actions/*.yaml and structures/*.yaml.",
  ),
  "name-invalid": error(
    '"{name}" cannot be the name of {what}',
    "Names are letters and digits, starting with a letter, as the wire has them.",
  ),
  "key-unknown": error('unknown key "{key}"{suggestion}', "Known keys here: {known}."),
  "key-missing": error('"{key}" is missing', "{doc}"),
  "value-type": error("expected {expected}, found {found}", "{hint}"),
  "value-not-allowed": error('"{value}" is not one of {allowed}{suggestion}', "Use one of them."),
  "value-malformed": error("{detail}", "{hint}"),

  // Meaning across files
  "type-unknown": error(
    'there is no type "{type}"{suggestion}',
    "Use string, integer, float, boolean, or a structure with a file in structures/, each with [] for a list.",
  ),
  "constraint-misplaced": error(
    '"{key}" does not apply to {type}',
    "Numbers take min, max, multipleOf, ranges, unit; strings minLength, maxLength, pattern, format; lists minItems, maxItems.",
  ),
  "constraint-contradiction": error(
    "the limits contradict each other: {detail}",
    "No value can satisfy both; check the document.",
  ),
  "pattern-unanchored": warning(
    "the pattern {pattern} also matches in the midst of other text",
    "Put ^ before and $ behind it, and .* where anything may stand.",
  ),
  "pattern-slow": error(
    "the pattern {detail}",
    "Make it shorter, and do not repeat a group that repeats by itself: a+ instead of (a+)+.",
  ),
  "key-without-effect": warning(
    '"{key}" of {name} says nothing: {detail}',
    "Remove it, or mend what it contradicts.",
  ),
  "nullable-misplaced": error(
    "{name} is nullable, but requests never hold null",
    "Remove it; say under `whenAbsent` what leaving the parameter out means.",
  ),
  "enum-value-type": error(
    'enum value "{value}" {detail}',
    "Every enum value must be another value of the field's own type.",
  ),
  "default-invalid": error(
    "the default breaks the field's own rules: {detail}",
    "Mend one of them.",
  ),
  "rule-path-unknown": error(
    '"{path}" leads nowhere: {detail}',
    "Paths go from the action's input or the structure's members, A.B for a member, A[].B for each item.",
  ),
  "rule-malformed": error("{detail}", "{hint}"),
  "rule-never-applies": error(
    "the rule cannot work: {detail}",
    "Mend the condition or what it asserts, or drop the rule.",
  ),
  "comparison-units": error(
    "the comparison {comparison} mixes units: {detail}",
    "Compare like with like, and give each field its unit or format.",
  ),
  "reference-unknown": error(
    '"{reference}" names nothing: {detail}',
    "Write Action.OutputPath, with [] where the path enters a list.",
  ),
  "error-code-unknown": error(
    'error code "{code}" stands neither in errors.yaml nor in platform.yaml{suggestion}',
    "Describe it in the service's errors.yaml.",
  ),
  "error-code-unused": warning(
    'no action lists error code "{code}"',
    "Add it to the actions that return it, or say why it stays with `unlisted`.",
  ),
  "error-code-duplicate": error('error code "{code}" is listed twice', "Keep one."),
  "action-uncategorized": error(
    'action "{action}" stands in no category of service.yaml',
    "Add it to a category, or mark it retired.",
  ),
  "action-unknown": error(
    'there is no action "{action}"{suggestion}',
    "Add actions/{action}.yaml or mend the name.",
  ),
  "action-categorized-twice": error('action "{action}" stands in two categories', "Keep one."),
  "region-unknown": error(
    'region "{region}" is not in platform.yaml{suggestion}',
    "Add it there or mend it.",
  ),
  ...historyCodes,
  "deprecation-use-unknown": error(
    '"{use}" is to be used instead, but there is nothing of that name{suggestion}',
    "Name a parameter or member beside it, an action, a structure, or Action.Parameter.",
  ),
  "pagination-field": error(
    "pagination names no such field: {detail}",
    "Name a parameter or output of this action.",
  ),
  "waiter-field": error("the waiter cannot work: {detail}", "Wait on an output of this action."),
  "resource-unknown": error(
    'there is no resource "{resource}"{suggestion}',
    "Describe it in the service's resources.yaml.",
  ),
  "resource-property": error(
    "{detail}",
    "Properties are what parameters and outputs of the resource's effects are called, and what stands under its `properties`.",
  ),
  "effect-unknown": error(
    "the effect cannot work: {detail}",
    "Name parameters and outputs of this action; `names`, `outputs` and `by` say which property they are.",
  ),
  "effect-malformed": error("{detail}", "{hint}"),
  "effect-error-unlisted": error(
    "the effect refuses with {code}, which the action does not list",
    "List it under the action's errors if the documents do, or refuse with a code that is listed.",
  ),
  "effect-never-refuses": warning(
    "{action} lists no code for when there is no such {resource}, so every ID passes",
    "Name the code under the effect's errors (notFound), or say lenient: true if that is meant.",
  ),
  "effect-read-only": error(
    "{action} is readOnly, but its effect is to {kind}",
    "Clients repeat a readOnly action by themselves: mend one of the two.",
  ),
  "effect-missing": warning(
    "{action} sounds as if it made or changed something, but has no effects",
    "Say under effects what it does to which resource of resources.yaml, or waive this with the reason.",
  ),
  "resource-unused": warning(
    "no action has an effect on {resource}",
    "Say it under effects of the actions that have, or remove the resource.",
  ),
  "property-value-wrong": error(
    "{property} cannot have the value: {detail}",
    "Mend the value, or the parameter and output of that name.",
  ),
  "example-invalid": error(
    "the example breaks the spec at {path}: {detail}",
    "Mend the example and say why under `repaired`, or mend the spec.",
  ),
  "example-doubtful": warning(
    "the example does at {path} what the server only lets pass: {detail}",
    "Repair the example and say so under `repaired`, or waive this with the reason.",
  ),
  "example-missing": warning(
    'action "{action}" has no example',
    "Add one: its README section and its smoke test are made from it.",
  ),
  "schema-link": error(
    "the first line does not tie the file to its JSON Schema",
    "Make it: {line}",
  ),

  // What a careful reviewer would catch
  undescribed: error("{what} has no description", "Say in plain words what it is."),
  "draft-description": warning(
    "the description of {what} is a draft",
    "Put what it is, in plain words, in place of the draft.",
  ),
  "description-repeats-name": warning(
    "the description of {what} only repeats its name",
    "Say what the name does not: meaning, unit, where the value comes from.",
  ),
  "description-unknown-name": warning(
    'the text mentions "{name}", which does not exist{suggestion}',
    "Mend the name; wire names in texts are links.",
  ),
  "description-unsafe": error(
    "the text holds {what}",
    "Descriptions are plain text; write such characters out in words.",
  ),
  "description-style": warning("{detail}", "{hint}"),
  "structure-unused": warning(
    'no action reaches structure "{structure}"',
    "Remove it, mark it retired, or say where it comes from with `source`.",
  ),
  "enum-undocumented": error('enum value "{value}" has no meaning', "Say what the value means."),
  "secret-not-sensitive": warning(
    '"{name}" looks like a secret but is not marked sensitive',
    "Add `sensitive: true`, or waive this with the reason.",
  ),
  "unit-missing": warning(
    '"{name}" looks like {quantity} but has no unit',
    "Add `unit` (or `format` for a point in time).",
  ),
  "read-only-doubtful": warning(
    'action "{name}" {detail}',
    "Mend it: clients repeat a readOnly action by themselves. Waive this if the name deceives.",
  ),
  "retired-in-use": error(
    '"{name}" is retired but {user} still uses it',
    "Retire both, or neither.",
  ),
  "category-empty": warning(
    'category "{category}" has no action',
    "Remove it, or add its actions.",
  ),
  "waiver-stale": warning(
    'the waiver of "{code}" waives nothing',
    "Remove it: the finding is gone, or the code is misspelt.",
  ),
} as const satisfies Record<string, Code>;

export type DiagnosticCode = keyof typeof codes;

/** The `{names}` that stand in a text. */
type Holes<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

/** The parameters a code's message and help need. */
export type Parameters<C extends DiagnosticCode> = {
  readonly [Name in Holes<(typeof codes)[C]["message"]> | Holes<(typeof codes)[C]["help"]>]:
    string | number;
};
