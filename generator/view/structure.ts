import type { Model, Structure } from "../model/model.js";
import { CheckModule, checkFunction } from "./code/check-function.js";
import { ModuleParts } from "./code/module.js";
import { packageNames } from "./code/package-names.js";
import { memberLine, type Side } from "./code/type-text.js";
import { docComment } from "./layout/comment.js";
import { article } from "./words/article.js";
import { clean, fieldDoc, sinceWords } from "./words/field-doc.js";
import { ruleSentence } from "./words/rule-words.js";
import type { Field } from "../model/field.js";

/** What `structures/[structure].ts.hbs` prints. */
export interface StructureView {
  readonly source: string;
  readonly name: string;
  readonly file: string;
  readonly imports: string;
  readonly constants: string;
  /** The interfaces: one per side that uses the structure. */
  readonly interfaces: readonly InterfaceView[];
  /** Functions, each with its comment and line end. */
  readonly functions: readonly string[];
}

export interface InterfaceView {
  readonly doc: string;
  readonly type: string;
  readonly members: readonly MemberView[];
}

export interface MemberView {
  readonly doc: string;
  readonly line: string;
}

export function viewStructure(structure: Structure, model: Model): StructureView {
  const parts = new ModuleParts(packageNames(model));
  const sibling = (name: string): string => `./${model.structures.get(name)!.names.file}.js`;
  // A structure that contains itself needs no import of itself.
  const structureModule = (name: string): string =>
    name === structure.name ? SELF : sibling(name);
  const scope = new CheckModule(model, parts, structureModule);
  const { names, members, rules } = structure;
  const sides: readonly (readonly [Side, string])[] = [
    ...(structure.inRequests || !structure.inResponses ? [["request", names.type] as const] : []),
    ...(structure.inResponses ? [["response", names.outputType] as const] : []),
  ];
  const interfaces = sides.map(([side, type]) => {
    const blocks = structureDoc(structure, model, side, sides.length > 1);
    return viewInterface({ type, blocks, fields: members, side, since: structure.since }, scope);
  });
  const check = structure.inRequests
    ? [
        checkFunction(
          names.check,
          {
            what: `${article(structure.name)} ${structure.name}`,
            type: names.type,
            fields: members,
            rules,
          },
          scope,
          true,
        ),
      ]
    : [];
  return {
    source: structure.file,
    name: structure.name,
    file: names.file,
    imports: parts.importsFor(SELF),
    constants: parts.constants,
    interfaces,
    functions: [...check, ...scope.functions],
  };
}

/** Stands for the module itself where an import path is asked for. */
const SELF = ".";

function structureDoc(
  structure: Structure,
  model: Model,
  side: Side,
  twoSided: boolean,
): readonly string[] {
  return [
    clean(structure.doc),
    ...(twoSided ? [side === "request" ? "As requests carry it." : "As answers carry it."] : []),
    ...(side === "request" ? rulesBlock(structure.rules) : []),
    ...(structure.since === undefined ? [] : [sinceWords(structure.since, model)]),
    ...(structure.source ? [clean(structure.source)] : []),
    `@see ${structure.file}`,
    ...(structure.retired ? [`@deprecated Deleted in release ${structure.retired.release}.`] : []),
  ];
}

/** The rules among some fields, one a line. */
export function rulesBlock(rules: Structure["rules"]): readonly string[] {
  return rules.length === 0
    ? []
    : [rules.map((rule) => `- ${clean(ruleSentence(rule))}`).join("\n")];
}

export interface InterfaceParts {
  readonly type: string;
  readonly blocks: readonly string[];
  readonly fields: readonly Field[];
  readonly side: Side;
  readonly since: number | undefined;
}

export function viewInterface(
  { type, blocks, fields, side, since }: InterfaceParts,
  scope: CheckModule,
): InterfaceView {
  return {
    doc: docComment(blocks),
    type,
    members: fields.map((field) => ({
      doc: docComment(fieldDoc(field, scope.model, since), 2),
      line: memberLine(field, side, scope),
    })),
  };
}
