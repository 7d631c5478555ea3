specpress.data("trtc/forms/describe-user-info", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeUserInfo","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeUserInfo"},"fields":[{"name":"CommId","type":"string","required":true,"doc":"The call, that is, one life of a room. Made of application, room and the time of the room's creation, such as 1400188366_218695_1590065777."},{"name":"StartTime","type":"integer","required":true,"doc":"From when on.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"Until when.","facts":"Unix time in seconds."},{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the TRTC application."},{"name":"UserIds","type":"string","list":true,"doc":"The users wanted.","facts":"1 to 100 items."},{"name":"PageNumber","type":"integer","doc":"Which page to return; the first is 0.","facts":"At least 0. Default: 0."},{"name":"PageSize","type":"integer","doc":"How many users make a page.","facts":"1 to 100. Default: 6."}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-mumbai","ap-singapore"],"examples":[{"title":"Look up two users of a call","input":{"StartTime":1590065777,"CommId":"1400188366_218695_1590065777","UserIds":["user1_54816741","user2_2107025"],"SdkAppId":1400188366,"EndTime":1590065877}}]}, check: (validation) => {
const { integer, isStructure, items, list, noOthers, now, num, range, report, text, under, unixSeconds } = validation;
const members = ["CommId", "StartTime", "EndTime", "SdkAppId", "UserIds", "PageNumber", "PageSize"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { CommId, StartTime, EndTime, SdkAppId, UserIds, PageNumber, PageSize } = v;
  let known = 4;
  if (typeof CommId !== "string") text(issues, "CommId", CommId);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (UserIds !== undefined) {
    known++;
    list(issues, "UserIds", UserIds, text);
    items(issues, "UserIds", UserIds, 1, 100);
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
  if (num(EndTime) - num(StartTime) > 14400) {
    report(issues, ["EndTime"], "comparison", "EndTime minus StartTime must be at most 4 hours");
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
      "Without PageNumber the answer holds six users at most, whatever PageSize says",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
