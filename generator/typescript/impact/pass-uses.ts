import { ts } from "ts-morph";
import type { Consumer } from "./consumer.js";
import type { FieldsMeaning } from "./meaning.js";
import { memberOf, type Member } from "./origins.js";
import type { LiteralUse, MemberUse, Use } from "./use.js";
import { valuesOf } from "./values.js";

/** A name in an object that is written down: a member that is passed, if the object gets to a request. */
export function passUses(
  name: ts.Identifier | ts.StringLiteralLike,
  property: ts.ObjectLiteralElementLike,
  consumer: Consumer,
): readonly Use[] {
  const object = property.parent as ts.ObjectLiteralExpression;
  const value = ts.isPropertyAssignment(property) ? property.initializer : name;
  const found = new Map<string, Member & { readonly own: ts.Type | undefined }>();
  const literals: Use[] = [];
  consumer.flow.from(object, ({ type, steps, spread }) => {
    const target = steps.reduce<ts.Type | undefined>(
      (at, step) => at && stepInto(at, step, consumer.checker),
      type,
    );
    const members = target ? membersNamed(target, name.text, consumer) : [];
    const own = target && typeNamed(target, name.text, consumer.checker);
    for (const member of members) found.set(member.path, { ...member, own });
    // What is spread into another object need not be whole.
    const whole = target && !spread ? literalUses(object, target, consumer) : [];
    literals.push(...whole);
    return members.length > 0 || whole.length > 0;
  });
  const uses = [...found.values()].map(({ path, sides, own }): MemberUse => ({
    path,
    sides,
    kind: "member",
    verb: "passes",
    node: name,
    values: () => valuesOf(value, consumer.checker, own),
  }));
  return [...uses, ...literals];
}

/** An object without names: a structure of which nothing is given, or of which all is spread. */
export function namelessUses(
  object: ts.ObjectLiteralExpression,
  consumer: Consumer,
): readonly Use[] {
  const uses: Use[] = [];
  consumer.flow.from(object, ({ type, steps, spread }) => {
    const whole = steps.length === 0 && !spread ? literalUses(object, type, consumer) : [];
    uses.push(...whole);
    return whole.length > 0;
  });
  return uses;
}

/** Members of the package by a name in a type: declared, or missing where a newer version is installed. */
function membersNamed(type: ts.Type, name: string, consumer: Consumer): readonly Member[] {
  const { checker, origins } = consumer;
  return constituents(type, checker).flatMap((one) => {
    const property = checker.getPropertyOfType(one, name);
    return property ? origins.members(property) : origins.absent(one, name).members;
  });
}

function typeNamed(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Type | undefined {
  const property = checker.getPropertyOfType(checker.getNonNullableType(type), name);
  return property && checker.getTypeOfSymbol(property);
}

function literalUses(
  object: ts.ObjectLiteralExpression,
  type: ts.Type,
  { origins, checker }: Consumer,
): readonly LiteralUse[] {
  const given = checker.getTypeAtLocation(object);
  return distinct(origins.fields(type)).map(({ path, sides }) => ({
    kind: "literal",
    verb: "passes",
    node: object,
    path,
    sides,
    gives: (name) => surelyHas(given, name),
  }));
}

/** Whether every value of a type has a property. */
export function surelyHas(type: ts.Type, name: string): boolean {
  const property = type.getProperty(name);
  return property !== undefined && !(property.flags & ts.SymbolFlags.Optional);
}

/** A value of a type of the consumer's own that is passed as a request: by the names of its properties. */
export function structuralUses(
  argument: ts.Expression,
  fields: FieldsMeaning,
  consumer: Consumer,
): readonly Use[] {
  if (ts.isObjectLiteralExpression(argument)) return [];
  const type = consumer.checker.getTypeAtLocation(argument);
  return type.getProperties().flatMap((property): readonly MemberUse[] => {
    const isOwn =
      property.declarations?.every(ts.isPropertySignature) &&
      consumer.origins.members(property).length === 0;
    return isOwn
      ? [
          {
            ...memberOf(fields, property.name),
            kind: "member",
            verb: "passes",
            node: argument,
            values: () => [],
          },
        ]
      : [];
  });
}

function stepInto(type: ts.Type, step: string, checker: ts.TypeChecker): ts.Type | undefined {
  for (const one of constituents(type, checker)) {
    if (step === "[]") {
      const item = checker.getIndexTypeOfType(one, ts.IndexKind.Number);
      if (item) return item;
      continue;
    }
    const property = checker.getPropertyOfType(one, step);
    if (property) return checker.getTypeOfSymbol(property);
  }
  return undefined;
}

/** The types that a union lists, without null and undefined. */
function constituents(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const bare =
    type.flags & ts.TypeFlags.Substitution ? (type as ts.SubstitutionType).baseType : type;
  const present = checker.getNonNullableType(checker.getApparentType(bare));
  return present.isUnion() ? present.types : [present];
}

function distinct(fields: readonly FieldsMeaning[]): readonly FieldsMeaning[] {
  return fields.filter(({ path }, at) => fields.findIndex((one) => one.path === path) === at);
}
