type Member = { readonly name: string; readonly [key: string]: unknown };

interface Upstream {
  readonly input?: readonly Member[];
  readonly output?: readonly Member[];
  readonly structures?: Readonly<Record<string, readonly Member[]>>;
  readonly status?: string;
  readonly title?: string;
  readonly document?: string;
  readonly product?: string;
  readonly service?: string;
  readonly version?: string;
}

/** Metadata of a service with one action, StartThing. Members are optional strings by default. */
export function upstream({
  input = [],
  output = [],
  structures = {},
  status = "online",
  title = "Starts a thing",
  document = "",
  product = "Demo",
  service = "demo",
  version = "2024-01-01",
}: Upstream = {}): string {
  const members = (list: readonly Member[]): readonly object[] =>
    list.map((one) => ({ type: "string", member: "string", document: "", ...one }));
  return JSON.stringify({
    actions: {
      StartThing: {
        name: title,
        document,
        input: "StartThingRequest",
        output: "StartThingResponse",
        status,
      },
    },
    metadata: { serviceShortName: service, apiVersion: version, serviceNameCN: product },
    objects: {
      StartThingRequest: { document: "", type: "object", members: members(input) },
      StartThingResponse: {
        document: "",
        type: "object",
        members: [...members(output), ...members([{ name: "RequestId" }])],
      },
      ...Object.fromEntries(
        Object.entries(structures).map(([name, list]) => [
          name,
          { document: "", members: members(list) },
        ]),
      ),
    },
    version: "1.0",
  });
}
