import { expect, test } from "vitest";
import { formParameters } from "../../../runtime/src/forms/form-parameters.js";
import { formQuery } from "../../../runtime/src/forms/form-query.js";

test("lists and structures become numbers and names in the parameters' names", () => {
  const input = { Filters: [{ Name: "a", Values: ["x", "y"] }, { Name: "b" }], Limit: 1.5 };
  expect(formParameters(input)).toEqual([
    ["Filters.0.Name", "a"],
    ["Filters.0.Values.0", "x"],
    ["Filters.0.Values.1", "y"],
    ["Filters.1.Name", "b"],
    ["Limit", "1.5"],
  ]);
});

test("what is null or undefined is left out, and the items of a list keep their numbers", () => {
  const input = { A: null, B: undefined, C: ["x", null, "z"], D: { E: null }, F: "" };
  expect(formParameters(input)).toEqual([
    ["C.0", "x"],
    ["C.2", "z"],
    ["F", ""],
  ]);
});

test("empty lists and structures leave no trace", () => {
  expect(formParameters({ A: [], B: {}, C: [[], {}] })).toEqual([]);
});

test("values as JSON has them, without quotes", () => {
  const input = { A: true, B: false, C: -0, D: 1e21, E: 2n ** 64n, F: new Date(0) };
  expect(formParameters(input)).toEqual([
    ["A", "true"],
    ["B", "false"],
    ["C", "0"],
    ["D", "1e+21"],
    ["E", "18446744073709551616"],
    ["F", "1970-01-01T00:00:00.000Z"],
  ]);
});

test("what has a toJSON goes as it says", () => {
  const room = { toJSON: (key: string) => ({ Key: key, Id: [7] }) };
  expect(formParameters({ Rooms: [room] })).toEqual([
    ["Rooms.0.Key", "0"],
    ["Rooms.0.Id.0", "7"],
  ]);
  expect(formParameters({ toJSON: () => ({ A: 1 }) })).toEqual([["A", "1"]]);
});

test("everything but what RFC 3986 calls unreserved is escaped, in capitals", () => {
  expect(
    formQuery([
      ["A.0", "-._~ aZ9"],
      ["b&", "!'()*+/=?é🎥"],
    ]),
  ).toBe("A.0=-._~%20aZ9&b%26=%21%27%28%29%2A%2B%2F%3D%3F%C3%A9%F0%9F%8E%A5");
  expect(formQuery([])).toBe("");
});
