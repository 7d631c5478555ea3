import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paginate, type Action, type Sender } from "../../runtime/src/index.js";
import { rejection } from "./rejection.js";
import { trtc } from "./sample-actions.js";

interface ListRequest {
  readonly Page?: number;
  readonly Offset?: number;
  readonly Cursor?: string;
  readonly Size?: number;
  readonly Filter?: string;
}

interface ListResponse {
  readonly List?: readonly number[] | null;
  readonly Total?: number;
  readonly Next?: string | null;
  readonly More?: boolean;
}

const list: Action<ListRequest, ListResponse> = {
  service: trtc,
  name: "List",
  region: "unused",
  check: () => [],
};

/** Answers each call from `answer` and keeps the inputs. */
function server(answer: (request: ListRequest, call: number) => ListResponse, most = 20) {
  const inputs: ListRequest[] = [];
  const client: Sender = {
    async send<I, O, C extends string>(_action: Action<I, O, C>, input: NoInfer<I>): Promise<O> {
      inputs.push(input as ListRequest);
      if (inputs.length > most) throw new Error("does not end");
      return answer(input as ListRequest, inputs.length) as O;
    },
  };
  return { client, inputs };
}

const numbers = (count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, i) => from + i);
const items = (output: ListResponse): readonly number[] | null | undefined => output.List;
const total = (output: ListResponse): number | undefined => output.Total;

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of iterable) all.push(item);
  return all;
}

/** A service with `count` items that pages by number. */
function pagesOf(count: number, { first = 1, cap = Infinity, fallback = 10, total = count } = {}) {
  return server(({ Page = first, Size = fallback }) => {
    const size = Math.min(Size, cap);
    const start = (Page - first) * size;
    return { List: numbers(count, 0).slice(start, start + size), Total: total };
  });
}

describe("by page number", () => {
  test.each([0, 1])("the first being %i", async (first) => {
    const { client, inputs } = pagesOf(25, { first });
    const found = paginate(
      client,
      list,
      { Size: 10 },
      { page: "Page", first, size: "Size", items },
    );
    expect(await collect(found)).toEqual(numbers(25));
    expect(inputs.map(({ Page }) => Page)).toEqual([first, first + 1, first + 2]);
  });

  test("the first is 1 unless it is said", async () => {
    const { client, inputs } = pagesOf(1);
    await collect(paginate(client, list, {}, { page: "Page", items }));
    expect(inputs[0]).toEqual({ Page: 1 });
  });

  test("a full last page needs one more call, whatever the total says", async () => {
    const paging = { page: "Page", size: "Size", items } as const;
    for (const rules of [paging, { ...paging, total }]) {
      const { client, inputs } = pagesOf(20);
      expect(await collect(paginate(client, list, { Size: 10 }, rules))).toEqual(numbers(20));
      expect(inputs).toHaveLength(3);
    }
  });

  test("a total that counts one page, unbeknown to the specification, loses nothing", async () => {
    const { client } = server(({ Page = 1, Size = 10 }) => {
      const List = numbers(25).slice((Page - 1) * Size, Page * Size);
      return { List, Total: List.length };
    });
    const paging = { page: "Page", size: "Size", items, total } as const;
    expect(await collect(paginate(client, list, {}, paging))).toEqual(numbers(25));
  });

  test.each([
    ["all", 20, { total }],
    ["one page's", 10, { total, totalIsPage: true }],
    ["none at all", undefined, {}],
  ])("a last page that is repeated for ever, the total being %s", async (_what, Total, rules) => {
    const { client, inputs } = server(({ Page = 1 }) => {
      const start = Math.min(Page - 1, 1) * 10;
      return { List: numbers(10, start), ...(Total === undefined ? {} : { Total }) };
    });
    const paging = { page: "Page", size: "Size", items, ...rules } as const;
    expect(await collect(paginate(client, list, { Size: 10 }, paging))).toEqual(numbers(20));
    expect(inputs).toHaveLength(3);
  });

  test("a total of one page's items ends nothing", async () => {
    const { client } = server(({ Page = 0 }) => {
      const List = numbers(25).slice(Page * 10, Page * 10 + 10);
      return { List, Total: List.length };
    });
    const paging = {
      page: "Page",
      first: 0,
      size: "Size",
      items,
      total,
      totalIsPage: true,
    } as const;
    expect(await collect(paginate(client, list, { Size: 10 }, paging))).toEqual(numbers(25));
  });

  test("a total that is too small loses nothing", async () => {
    const { client, inputs } = pagesOf(25, { total: 5 });
    const paging = { page: "Page", size: "Size", items, total } as const;
    expect(await collect(paginate(client, list, { Size: 10 }, paging))).toEqual(numbers(25));
    expect(inputs).toHaveLength(3);
  });

  test("a total that is too large costs one call and ends", async () => {
    const { client, inputs } = pagesOf(25, { total: 999 });
    const paging = { page: "Page", size: "Size", items, total } as const;
    expect(await collect(paginate(client, list, { Size: 10 }, paging))).toEqual(numbers(25));
    expect(inputs).toHaveLength(4);
  });

  test("a server that caps the page size loses nothing when the total is known", async () => {
    const { client } = pagesOf(25, { cap: 10 });
    const paging = { page: "Page", size: "Size", items, total } as const;
    expect(await collect(paginate(client, list, { Size: 100 }, paging))).toEqual(numbers(25));
  });

  test("without a size, an empty page ends it", async () => {
    const { client, inputs } = pagesOf(25);
    expect(
      await collect(paginate(client, list, {}, { page: "Page", size: "Size", items })),
    ).toEqual(numbers(25));
    expect(inputs).toHaveLength(4);
  });

  test("starts where the caller says, and a short page still ends it", async () => {
    const { client, inputs } = pagesOf(25);
    const paging = { page: "Page", size: "Size", items, total } as const;
    expect(await collect(paginate(client, list, { Page: 2, Size: 10 }, paging))).toEqual(
      numbers(15, 10),
    );
    expect(inputs).toHaveLength(2);
  });

  test("other parameters go along with every page", async () => {
    const { client, inputs } = pagesOf(15);
    await collect(
      paginate(client, list, { Filter: "x", Size: 10 }, { page: "Page", size: "Size", items }),
    );
    expect(inputs).toEqual([
      { Filter: "x", Size: 10, Page: 1 },
      { Filter: "x", Size: 10, Page: 2 },
    ]);
  });
});

describe("by offset", () => {
  const service = (cap = Infinity) =>
    server(({ Offset = 0, Size = 10 }) => {
      return { List: numbers(25).slice(Offset, Offset + Math.min(Size, cap)), Total: 25 };
    });

  test("goes on by the number of items that came", async () => {
    const { client, inputs } = service(7);
    const paging = { offset: "Offset", size: "Size", items, total } as const;
    expect(await collect(paginate(client, list, { Size: 10 }, paging))).toEqual(numbers(25));
    expect(inputs.map(({ Offset }) => Offset)).toEqual([0, 7, 14, 21]);
  });

  test("stops on a short page", async () => {
    const { client, inputs } = service();
    const paging = { offset: "Offset", size: "Size", items } as const;
    await collect(paginate(client, list, { Offset: 6, Size: 10 }, paging));
    expect(inputs.map(({ Offset }) => Offset)).toEqual([6, 16]);
  });
});

describe("by cursor", () => {
  const next = (output: ListResponse): string | null | undefined => output.Next;
  const more = (output: ListResponse): boolean | undefined => output.More;

  test.each([null, undefined, ""])("ends when the next one is %j", async (end) => {
    const { client, inputs } = server((_request, call) => {
      return {
        List: [call],
        ...(call < 3 ? { Next: `c${call}` } : end === undefined ? {} : { Next: end }),
      };
    });
    expect(await collect(paginate(client, list, {}, { cursor: "Cursor", items, next }))).toEqual([
      1, 2, 3,
    ]);
    expect(inputs).toEqual([{}, { Cursor: "c1" }, { Cursor: "c2" }]);
  });

  test("ends when the answer says that there is no more", async () => {
    const { client } = server((_request, call) => ({ List: [call], Next: "c", More: call < 1 }));
    const paging = { cursor: "Cursor", items, next, more } as const;
    expect(await collect(paginate(client, list, {}, paging))).toEqual([1]);
  });

  test("an empty page in between ends nothing when there is more", async () => {
    const { client } = server((_request, call) => {
      return { List: call === 2 ? [] : [call], Next: `c${call}`, More: call < 3 };
    });
    const paging = { cursor: "Cursor", items, next, more } as const;
    const found = paginate(client, list, {}, paging);
    expect(await collect(found)).toEqual([1, 3]);
  });

  test("an empty page ends nothing while there is another cursor", async () => {
    const { client } = server((_request, call) => {
      return { List: call === 2 ? [] : [call], Next: call < 4 ? `c${call}` : null };
    });
    expect(await collect(paginate(client, list, {}, { cursor: "Cursor", items, next }))).toEqual([
      1, 3, 4,
    ]);
  });

  test.each([
    [["same"], 2],
    [["a", "b"], 3],
    [["a", "b", "c", "a"], 4],
  ])("cursors that go in a circle end it: %j", async (cursors, calls) => {
    const { client, inputs } = server((_request, call) => {
      return { List: [1], Next: cursors[(call - 1) % cursors.length] ?? null };
    });
    await collect(paginate(client, list, {}, { cursor: "Cursor", items, next }));
    expect(inputs).toHaveLength(calls);
  });

  test("starts where the caller says", async () => {
    const { client, inputs } = server(() => ({ List: [1], Next: "mine" }));
    await collect(paginate(client, list, { Cursor: "mine" }, { cursor: "Cursor", items, next }));
    expect(inputs).toEqual([{ Cursor: "mine" }]);
  });
});

describe("whatever a server's total says", () => {
  const lie = fc.oneof(fc.nat(60), fc.constantFrom(-1, undefined, Number.NaN, Infinity));
  const shape = {
    count: fc.nat(50),
    size: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    fallback: fc.integer({ min: 1, max: 20 }),
    lies: fc.array(lie, { minLength: 1, maxLength: 5 }),
  };

  test("every item comes once, by page number from 0 or 1", async () => {
    const cases = fc.record({ ...shape, first: fc.constantFrom(0, 1), later: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(cases, async ({ count, size, fallback, lies, first, later }) => {
        const one = server(({ Page = first, Size = fallback }, call) => {
          const start = (Page - first) * Size;
          const Total = lies[call % lies.length];
          const List = numbers(count).slice(start, start + Size);
          return { List, ...(Total === undefined ? {} : { Total }) };
        }, 60);
        const input = {
          ...(size === undefined ? {} : { Size: size }),
          ...(later === 0 ? {} : { Page: first + later }),
        };
        const paging = { page: "Page", first, size: "Size", items, total } as const;
        const skipped = later * (size ?? fallback);
        const expected = numbers(count).slice(skipped);
        expect(await collect(paginate(one.client, list, input, paging))).toEqual(expected);
        const pages = Math.ceil(expected.length / (size ?? fallback));
        expect(one.inputs.length).toBeLessThanOrEqual(pages + 1);
      }),
    );
  });

  test("every item comes once, by offset", async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(shape), async ({ count, size, fallback, lies }) => {
        const one = server(({ Offset = 0, Size = fallback }, call) => {
          const Total = lies[call % lies.length];
          const List = numbers(count).slice(Offset, Offset + Size);
          return { List, ...(Total === undefined ? {} : { Total }) };
        }, 60);
        const input = size === undefined ? {} : { Size: size };
        const paging = { offset: "Offset", size: "Size", items, total } as const;
        expect(await collect(paginate(one.client, list, input, paging))).toEqual(numbers(count));
      }),
    );
  });
});

describe("pages", () => {
  const paging = { page: "Page", size: "Size", items } as const;

  test("are the answers as they came", async () => {
    const { client } = pagesOf(12);
    const pages = await collect(paginate(client, list, { Size: 10 }, paging).pages());
    expect(pages.map(({ List }) => List?.length)).toEqual([10, 2]);
  });

  test("a trailing empty one is left out; a single empty one is an answer", async () => {
    const full = pagesOf(10);
    expect(await collect(paginate(full.client, list, { Size: 10 }, paging).pages())).toHaveLength(
      1,
    );
    const empty = server(() => ({ List: null }));
    expect(await collect(paginate(empty.client, list, {}, paging).pages())).toEqual([
      { List: null },
    ]);
    expect(await collect(paginate(empty.client, list, {}, paging))).toEqual([]);
  });

  test("are fetched only as far as the loop gets, and anew by the next loop", async () => {
    const { client, inputs } = pagesOf(100);
    const found = paginate(client, list, { Size: 10 }, paging);
    expect(inputs).toHaveLength(0);
    for await (const item of found) if (item === 12) break;
    expect(inputs).toHaveLength(2);
    for await (const item of found) if (item === 0) break;
    expect(inputs).toHaveLength(3);
  });

  test("an error in the middle comes out of the loop", async () => {
    const { client } = server((_request, call) => {
      if (call === 2) throw new Error("lost");
      return { List: numbers(10) };
    });
    const error = await rejection(collect(paginate(client, list, { Size: 10 }, paging)));
    expect(error).toMatchObject({ message: "lost" });
  });
});
