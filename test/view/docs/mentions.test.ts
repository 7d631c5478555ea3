import { expect, test } from "vitest";
import { linkedProse, linkedText } from "../../../generator/view/docs/mentions.js";
import { IN_FOLDER, IN_SERVICE, type Place } from "../../../generator/view/docs/place.js";
import { realSite } from "./real-site.js";

const { model } = realSite("trtc");
const at = (text: string, place: Place = IN_SERVICE): string => linkedText(text, model, place);

test("names of actions and structures are links, from wherever the page stands", () => {
  expect(at("See DismissRoom.")).toBe(
    'See <a href="dismiss-room.html"><code>DismissRoom</code></a>.',
  );
  expect(at("See McuLayout.", IN_FOLDER)).toBe(
    'See <a href="../structures/mcu-layout.html"><code>McuLayout</code></a>.',
  );
});

test("error codes lead to where they are explained, common ones to those of all services", () => {
  expect(at("FailedOperation.RoomNotExist")).toBe(
    '<a href="errors.html#FailedOperation.RoomNotExist"><code>FailedOperation.RoomNotExist</code></a>',
  );
  expect(at("AuthFailure.TokenFailure", IN_FOLDER)).toBe(
    '<a href="../../errors.html#AuthFailure.TokenFailure"><code>AuthFailure.TokenFailure</code></a>',
  );
});

test("parameters are code, and links where the page has them", () => {
  const anchors = new Map([["AgentParams", "#input-AgentParams"]]);
  expect(at("RoomId is 0.")).toBe("<code>RoomId</code> is 0.");
  expect(at("AgentParams.UserId is set.", { ...IN_SERVICE, anchors })).toBe(
    '<a href="#input-AgentParams"><code>AgentParams.UserId</code></a> is set.',
  );
  expect(at("AgentParams.Nothing is set.")).toBe("AgentParams.Nothing is set.");
});

test("a path that begins with an action or a structure leads to the field that it names", () => {
  expect(at("StartStreamIngest.TaskId")).toBe(
    '<a href="start-stream-ingest.html#output-TaskId"><code>StartStreamIngest.TaskId</code></a>',
  );
  expect(at("McuVideoParams.LayoutParams", IN_FOLDER)).toBe(
    '<a href="../structures/mcu-video-params.html#LayoutParams"><code>McuVideoParams.LayoutParams</code></a>',
  );
  expect(at("StartStreamIngest.Nothing")).toBe("StartStreamIngest.Nothing");
});

test("words of English stay words, whatever is called like them", () => {
  for (const text of ["Data is sent.", "The Region is needed.", "Status: Done", "A CDN"])
    expect(at(text)).toBe(text);
  expect(at("xRoomId a/RoomId x.RoomId")).toBe("xRoomId a/RoomId x.RoomId");
});

test("text between names is escaped once", () => {
  expect(at("a < b & RoomId > \"c\" 'd'\n\te")).toBe(
    "a &lt; b &amp; <code>RoomId</code> &gt; &quot;c&quot; &#39;d&#39; e",
  );
});

test("paragraphs", () => {
  expect(linkedProse(" One.\nStill one.\n\n \n\nTwo.\n", model, IN_SERVICE)).toEqual([
    "One. Still one.",
    "Two.",
  ]);
});
