import { code, text, type Guide } from "./guide.js";

export const pagingAndWaiting: Guide = {
  file: "paging-and-waiting",
  title: "Paging and waiting",
  summary: "Lists that come in pages, and tasks that take their time.",
  sections: [
    {
      title: "Going through pages",
      blocks: [
        text(
          "An action whose answers come in pages has a function that goes through all of them, whatever the pages are counted by: numbers, offsets or cursors. It asks for the next page when it is needed, not before.",
        ),
        code("ts", [
          'import { CccClient, paginateDescribeStaffInfoList } from "@specpress/ccc";',
          "",
          'const ccc = new CccClient({ region: "ap-guangzhou" });',
          "const all = { SdkAppId: 1400000001, PageSize: 100 };",
          "for await (const staff of paginateDescribeStaffInfoList(ccc, all)) {",
          "  console.log(staff.Mail);",
          "}",
        ]),
        text(
          "Each action's page says under Paging and waiting how its pages are counted. Leaving the loop early asks for no further page.",
        ),
      ],
    },
    {
      title: "Waiting for a state",
      blocks: [
        text(
          "Some actions start a task and return at once; another action tells how it is going. Where the documents say which state to wait for, there is a function that asks until it is reached, and fails when it no longer can be.",
        ),
        code("ts", [
          'import { TrtcClient, waitUntilRecordingStarted } from "@specpress/trtc";',
          "",
          'const trtc = new TrtcClient({ region: "ap-guangzhou" });',
          "const SdkAppId = 1400000001;",
          "export const started = (TaskId: string) => waitUntilRecordingStarted(trtc, { SdkAppId, TaskId });",
        ]),
        text(
          "It asks as often as the spec says and gives up after the time that the spec says; both can be set per call, and a `signal` ends it early.",
        ),
      ],
    },
  ],
};
