import { clip } from "../../load/decoder.js";
import type { RawAction } from "../../load/format/action.js";
import type { RawField } from "../../load/format/field.js";
import { WIRE_NAME } from "../../load/format/names.js";
import type { Node } from "./open-api-document.js";
import { optionalUnlessRequired } from "./optional-unless-required.js";
import type { SchemaReader } from "./schema-reader.js";

const METHODS = ["get", "put", "delete", "patch", "head", "options", "trace"];

interface NamedAction {
  readonly name: string;
  readonly action: RawAction;
}

/** The POST operations, each an action; other operations are none. */
export function readActions(root: Node, reader: SchemaReader): readonly NamedAction[] {
  const { document } = reader;
  const taken = new Set<string>();
  return document.entries(document.child(root, "paths")).flatMap(([path, item]) => {
    for (const method of METHODS.filter((one) => one in item.value))
      document.leaveOut(`an operation that is no POST`, [...item.path, method]);
    const post = document.child(item, "post");
    if (!post) return [];
    const name = actionName(path, post);
    if (name === undefined || taken.has(name)) {
      const shown = clip(name ?? path);
      document.report(
        "name-invalid",
        { name: shown, what: "an action, or is one twice" },
        post.path,
      );
      return [];
    }
    taken.add(name);
    return [{ name, action: readAction(name, post, reader) }];
  });
}

/** `/DescribeRooms`, `/?Action=DescribeRooms`, else the operation's ID. */
function actionName(path: string, post: Node): string | undefined {
  const inQuery = /[?&#](?:X-TC-)?Action=([^&#]*)/.exec(path)?.[1];
  const last = path
    .replace(/[?#].*$/, "")
    .split("/")
    .at(-1);
  const names = [inQuery, last, post.value["operationId"]];
  return names.find((name): name is string => typeof name === "string" && WIRE_NAME.test(name));
}

function readAction(name: string, post: Node, reader: SchemaReader): RawAction {
  const { value } = post;
  const summary = typeof value["summary"] === "string" ? value["summary"] : name;
  return {
    summary,
    ...(typeof value["description"] === "string" && { doc: value["description"] }),
    region: { use: "optional" },
    ...(value["deprecated"] === true && {
      deprecated: { doc: "Upstream marks the action as deprecated." },
    }),
    input: requestFields(name, post, reader),
    output: answerFields(name, post, reader),
  };
}

function requestFields(name: string, post: Node, reader: SchemaReader): readonly RawField[] {
  const schema = bodySchema(reader.document.child(post, "requestBody"), reader);
  return schema ? reader.fields(schema, name) : [];
}

/** Of the first answer that says the call went well; what it wraps in `Response`. */
function answerFields(name: string, post: Node, reader: SchemaReader): readonly RawField[] {
  const { document } = reader;
  const answers = document.entries(document.child(post, "responses"));
  const [code] = answers.find(([status]) => status.startsWith("2")) ?? [undefined];
  const answer = code === undefined ? undefined : document.child(post, "responses", code);
  const schema = bodySchema(answer, reader);
  if (!schema) return [];
  const wrapped = document.child(schema, "properties", "Response");
  const own = reader.fields(wrapped ?? schema, `${name}Output`);
  return own.filter((field) => field.name !== "RequestId").map(optionalUnlessRequired);
}

function bodySchema(body: Node | undefined, { document }: SchemaReader): Node | undefined {
  const contents = document.entries(body && document.child(body, "content"));
  const [, content] = contents.find(([type]) => /\bjson\b/.test(type)) ?? [];
  return content && document.child(content, "schema");
}
