import fc from "fast-check";
import { expect, test } from "vitest";
import { Caller, type Known } from "./caller.js";

/*
 * Random calls to a world, and the same to a model that is too simple to be wrong: a map of what there
 * is, in the order in which it was made.
 */

const APPS = [1, 2];

/** Which application, and which of the things made so far; some of them are gone. */
const target = fc.record({ app: fc.constantFrom(...APPS), at: fc.nat(12) });

const operation = fc.oneof(
  fc.record({
    do: fc.constant("create" as const),
    app: fc.constantFrom(...APPS),
    name: fc.string(),
  }),
  fc.record({ do: fc.constant("batch" as const), app: fc.constantFrom(...APPS), count: fc.nat(3) }),
  fc.record({ do: fc.constant("rename" as const), target, name: fc.string() }),
  fc.record({ do: fc.constant("delete" as const), target }),
  fc.record({ do: fc.constant("deleteTwo" as const), target, other: fc.nat(12) }),
  fc.record({
    do: fc.constant("page" as const),
    app: fc.constantFrom(...APPS),
    size: fc.integer({ min: 1, max: 5 }),
  }),
);

test("groups: what is made is listed once and in order, renamed, and gone when it is deleted", () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 40 }), fc.nat(), (operations, seed) => {
      const lcic = new Caller("lcic", { examples: false }, seed);
      const groups = new Map<string, { readonly app: number; readonly name: string }>();
      const made: string[] = [];
      const make = (id: unknown, app: number, name: string): void => {
        expect(made).not.toContain(id);
        made.push(id as string);
        groups.set(id as string, { app, name });
      };
      const idAt = (at: number): string => made[at % Math.max(1, made.length)] ?? "none";
      /** What a call on a group has to be refused with, if it has. */
      const refusal = (id: string, app: number): string | undefined => {
        const known = groups.get(id);
        if (!known) return "ResourceNotFound.GroupNotExist";
        return known.app === app ? undefined : "InvalidParameter.SdkAppId";
      };
      for (const one of operations) {
        switch (one.do) {
          case "create": {
            const input = { SdkAppId: one.app, GroupName: one.name };
            make(lcic.call("CreateGroupWithMembers", input)["GroupId"], one.app, one.name);
            break;
          }
          case "batch": {
            const names = Array.from({ length: one.count }, (_, i) => `batch ${i}`);
            const GroupBaseInfos = names.map((GroupName) => ({ GroupName }));
            const input = { SdkAppId: one.app, GroupBaseInfos };
            const { GroupIds } = lcic.call("BatchCreateGroupWithMembers", input);
            expect(GroupIds).toHaveLength(names.length);
            names.forEach((name, i) => make((GroupIds as string[])[i], one.app, name));
            break;
          }
          case "rename": {
            const id = idAt(one.target.at);
            const input = { SdkAppId: one.target.app, GroupId: id, GroupName: one.name };
            const answer = lcic.try("ModifyGroup", input);
            const code = refusal(id, one.target.app);
            expect(answer).toEqual(code ?? {});
            if (!code) groups.set(id, { ...groups.get(id)!, name: one.name });
            break;
          }
          case "delete": {
            const id = idAt(one.target.at);
            const answer = lcic.try("DeleteGroup", { SdkAppId: one.target.app, GroupIds: [id] });
            const code = refusal(id, one.target.app);
            expect(answer).toEqual(code ?? {});
            if (!code) groups.delete(id);
            break;
          }
          case "deleteTwo": {
            const ids = [idAt(one.target.at), idAt(one.other)];
            const answer = lcic.try("DeleteGroup", { SdkAppId: one.target.app, GroupIds: ids });
            // The second of two that are the same is gone by then.
            const twice = ids[0] === ids[1] ? "ResourceNotFound.GroupNotExist" : undefined;
            const code =
              refusal(ids[0]!, one.target.app) ?? twice ?? refusal(ids[1]!, one.target.app);
            expect(answer).toEqual(code ?? {});
            if (!code) ids.forEach((id) => groups.delete(id));
            break;
          }
          case "page": {
            const { items, totals } = lcic.pages(
              "DescribeGroupList",
              { SdkAppId: one.app },
              one.size,
            );
            const mine = [...groups].filter(([, { app }]) => app === one.app);
            const listed = (items as Known[]).map(({ GroupId, GroupName }) => [GroupId, GroupName]);
            expect(listed).toEqual(mine.map(([id, { name }]) => [id, name]));
            expect(new Set(totals)).toEqual(new Set([mine.length]));
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("documents: whatever the clock does, states come in order, and progress is that of the time", () => {
  const step = fc.oneof(fc.nat(4000), fc.integer({ min: -20_000, max: 0 }));
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 30 }),
      fc.constantFrom(0, 1, 2),
      (steps, TranscodeType) => {
        const lcic = new Caller("lcic");
        const SdkAppId = 1;
        const { UserId: Owner = "" } = lcic.call("RegisterUser", { SdkAppId });
        const made = lcic.call("CreateDocument", {
          SdkAppId,
          DocumentUrl: "https://example.com/a.pdf",
          DocumentName: "a",
          Owner,
          TranscodeType,
        });
        const begin = lcic.now;
        let latest = begin;
        let state = -1;
        for (const ms of steps) {
          lcic.now += ms;
          latest = Math.max(latest, lcic.now);
          const known = lcic.call("DescribeDocument", made);
          const next = known["TranscodeState"] as number;
          expect(next).toBeGreaterThanOrEqual(state);
          state = next;
          const elapsed = latest - begin;
          expect(state).toBe(TranscodeType === 0 ? 0 : elapsed < 10_000 ? 1 : 3);
          if (state === 1) {
            const shown = Math.floor(Math.max(0, lcic.now - begin) / 100);
            expect(known["TranscodeProgress"]).toBe(shown);
          }
          if (state === 3) expect(known["TranscodeProgress"]).toBe(100);
        }
      },
    ),
  );
});

test("inputs and channels: both ends tell the same, and what is needed stays", () => {
  const move = fc.oneof(
    fc.record({
      do: fc.constant("attach" as const),
      channel: fc.nat(2),
      inputs: fc.subarray([0, 1, 2, 3]),
    }),
    fc.record({ do: fc.constant("delete input" as const), input: fc.nat(3) }),
    fc.record({ do: fc.constant("delete channel" as const), channel: fc.nat(2) }),
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
      const mdl = new Caller("mdl");
      const inputs = [0, 1, 2, 3].map(
        (i) =>
          mdl.call("CreateStreamLiveInput", { Name: `i${i}`, Type: "RTMP_PUSH" })["Id"] as string,
      );
      const settings = (c: number, attached: readonly number[]): Known => ({
        Name: `c${c}`,
        AttachedInputs: attached.map((i) => ({ Id: inputs[i]! })),
        OutputGroups: [],
      });
      const channels = [0, 1, 2].map(
        (c) => mdl.call("CreateStreamLiveChannel", settings(c, []))["Id"] as string,
      );
      const attached = new Map<number, readonly number[]>([0, 1, 2].map((c) => [c, []]));
      const gone = new Set<number>();
      const userOf = (i: number): number | undefined =>
        [...attached].find(([, list]) => list.includes(i))?.[0];
      for (const one of moves) {
        if (one.do === "attach") {
          const input = { Id: channels[one.channel]!, ...settings(one.channel, one.inputs) };
          const answer = mdl.try("ModifyStreamLiveChannel", input);
          const fresh = one.inputs.filter((i) => !attached.get(one.channel)?.includes(i));
          const problem = fresh.find((i) => gone.has(i) || userOf(i) !== undefined);
          const code = !attached.has(one.channel)
            ? "InvalidParameter.NotFound"
            : problem === undefined
              ? undefined
              : gone.has(problem)
                ? "InvalidParameter.AttachedInputs"
                : "InvalidParameter.AlreadyAssociatedChannel";
          expect(answer).toEqual(code ?? {});
          if (!code) attached.set(one.channel, one.inputs);
        } else if (one.do === "delete input") {
          const answer = mdl.try("DeleteStreamLiveInput", { Id: inputs[one.input]! });
          const code = gone.has(one.input)
            ? "InvalidParameter.NotFound"
            : userOf(one.input) !== undefined
              ? "InvalidParameter.AlreadyAssociatedChannel"
              : undefined;
          expect(answer).toEqual(code ?? {});
          gone.add(code === undefined ? one.input : -1);
        } else {
          const answer = mdl.try("DeleteStreamLiveChannel", { Id: channels[one.channel]! });
          expect(answer).toEqual(attached.has(one.channel) ? {} : "InvalidParameter.NotFound");
          attached.delete(one.channel);
        }
        const { Infos } = mdl.call("DescribeStreamLiveInputs");
        const shown = (Infos as Known[]).map(({ Id, AttachedChannels }) => [Id, AttachedChannels]);
        const expected = inputs.flatMap((id, i) => {
          const user = userOf(i);
          return gone.has(i) ? [] : [[id, user === undefined ? [] : [channels[user]]]];
        });
        expect(shown).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});

test("a refused call changes nothing, whatever it has done before it was refused", () => {
  const member = fc.constantFrom("ann", "ben", "nobody");
  const group = fc.record({ teacher: member, members: fc.uniqueArray(member) });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
      const lcic = new Caller("lcic");
      const SdkAppId = 1;
      const { Users } = lcic.call("BatchRegister", {
        Users: ["ann", "ben"].map((OriginId) => ({ SdkAppId, OriginId })),
      });
      const ids = new Map(
        (Users as Known[]).map(({ OriginId, UserId }) => [OriginId, UserId as string]),
      );
      const idOf = (name: string): string => ids.get(name) ?? name;
      const parent = lcic.call("CreateGroupWithMembers", { SdkAppId, GroupName: "all" });
      const before = lcic.call("DescribeGroupList", { SdkAppId });
      for (const { teacher, members } of groups) {
        const answer = lcic.try("BatchCreateGroupWithMembers", {
          SdkAppId,
          GroupBaseInfos: [{ GroupName: "fine" }, { GroupName: "bad", TeacherId: idOf(teacher) }],
          MemberIds: members.map(idOf),
        });
        const isGood =
          teacher !== "nobody" && !members.includes("nobody") && !members.includes(teacher);
        expect(typeof answer === "object").toBe(isGood);
        if (isGood) {
          const { GroupIds } = answer as { readonly GroupIds: readonly string[] };
          const some = { SdkAppId, GroupIds: [...GroupIds, "none"] };
          expect(lcic.try("DeleteGroup", some)).toBe("ResourceNotFound.GroupNotExist");
          lcic.call("DeleteGroup", { ...some, GroupIds });
        }
        expect(lcic.call("DescribeGroupList", { SdkAppId })).toEqual(before);
        expect(lcic.call("DescribeGroup", { SdkAppId, ...parent })).toMatchObject({
          GroupName: "all",
        });
      }
    }),
  );
});
