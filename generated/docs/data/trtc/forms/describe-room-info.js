specpress.data("trtc/forms/describe-room-info", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeRoomInfo","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeRoomInfo"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the TRTC application."},{"name":"StartTime","type":"integer","required":true,"doc":"From when on.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"Until when.","facts":"Unix time in seconds."},{"name":"RoomId","type":"string","doc":"Narrows the list to this room. Text, for rooms with numeric IDs too."},{"name":"PageNumber","type":"integer","doc":"Which page to return; the first is 0.","facts":"At least 0. Default: 0."},{"name":"PageSize","type":"integer","doc":"How many rooms make a page.","facts":"1 to 100. Default: 10."}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-mumbai","ap-singapore","na-toronto"],"examples":[{"title":"List the rooms of an application","input":{"StartTime":1590065777,"SdkAppId":1400353843,"EndTime":1590065877,"PageNumber":0,"PageSize":10}}]}, check: (validation) => {
const { integer, isStructure, noOthers, now, num, range, report, text, under, unixSeconds } = validation;
const members = ["SdkAppId", "StartTime", "EndTime", "RoomId", "PageNumber", "PageSize"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StartTime, EndTime, RoomId, PageNumber, PageSize } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  if (RoomId !== undefined) {
    known++;
    if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  }
  if (PageNumber !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
    if (PageNumber < 0) range(issues, "PageNumber", PageNumber, 0);
  }
  if (PageSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
    if (PageSize < 1 || PageSize > 100) range(issues, "PageSize", PageSize, 1, 100);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTime) > num(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (num(EndTime) - num(StartTime) > 86400) {
    report(issues, ["EndTime"], "comparison", "EndTime minus StartTime must be at most 24 hours");
  }
  if (now() - num(StartTime) > 1209600) {
    report(
      issues,
      ["StartTime"],
      "comparison",
      "The present time minus StartTime should be at most 14 days",
      "warning",
    );
  }
  if (PageNumber === undefined && PageSize !== undefined) {
    report(
      issues,
      ["PageSize"],
      "ignored",
      "Without PageNumber the answer holds ten rooms at most, whatever PageSize says",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
