specpress.data("trtc/forms/describe-call-detail-info", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeCallDetailInfo","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeCallDetailInfo"},"fields":[{"name":"CommId","type":"string","required":true,"doc":"The call, that is, one life of a room. Made of application, room and the time of the room's creation, such as 1400188366_218695_1590065777."},{"name":"StartTime","type":"integer","required":true,"doc":"From when on.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"Until when.","facts":"Unix time in seconds."},{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the TRTC application."},{"name":"UserIds","type":"string","list":true,"doc":"The users wanted.","facts":"At most 100 items."},{"name":"DataType","type":"string","list":true,"doc":"The metrics wanted. Giving any narrows how many users and how long a time may be asked for.","values":[["all","every metric"],["appCpu","CPU load that the application causes"],["sysCpu","CPU load of the whole device"],["aBit","audio bitrate up and down, in bps"],["aBlock","how long the audio stuttered, in milliseconds"],["bigvBit","video bitrate up and down, in bps"],["bigvCapFps","frame rate of the camera"],["bigvEncFps","frame rate at which video is sent"],["bigvDecFps","frame rate at which video is shown"],["bigvBlock","how long the video stuttered, in milliseconds"],["aLoss","audio packets lost up and down"],["bigvLoss","video packets lost up and down"],["bigvWidth","width of the video up and down"],["bigvHeight","height of the video up and down"]]},{"name":"PageNumber","type":"integer","doc":"Which page to return; the first is 0.","facts":"At least 0. Default: 0."},{"name":"PageSize","type":"integer","doc":"How many users make a page.","facts":"1 to 100. Default: 6."}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-mumbai","ap-singapore"],"examples":[{"title":"List the users of a call and their camera frame rates","input":{"DataType":["bigvCapFps"],"CommId":"1400188366_218695_1590065777","EndTime":1590065877,"SdkAppId":1400188366,"StartTime":1590065777}}]}, check: (validation) => {
const { integer, isStructure, items, list, noOthers, now, num, oneOf, range, report, text, under, unixSeconds } = validation;
const dataTypeValues = [
  "all",
  "appCpu",
  "sysCpu",
  "aBit",
  "aBlock",
  "bigvBit",
  "bigvCapFps",
  "bigvEncFps",
  "bigvDecFps",
  "bigvBlock",
  "aLoss",
  "bigvLoss",
  "bigvWidth",
  "bigvHeight",
];
const members = [
  "CommId",
  "StartTime",
  "EndTime",
  "SdkAppId",
  "UserIds",
  "DataType",
  "PageNumber",
  "PageSize",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { CommId, StartTime, EndTime, SdkAppId, UserIds, DataType, PageNumber, PageSize } = v;
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
    items(issues, "UserIds", UserIds, undefined, 100);
  }
  if (DataType !== undefined) {
    known++;
    list(issues, "DataType", DataType, (issues, i, item) => {
      text(issues, i, item);
      oneOf(issues, i, item, dataTypeValues);
    });
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
  if (DataType !== undefined && num(EndTime) - num(StartTime) > 3600) {
    report(
      issues,
      ["EndTime"],
      "comparison",
      "EndTime minus StartTime must be at most 1 hour when DataType is given",
    );
  }
  if (DataType === undefined && num(EndTime) - num(StartTime) > 14400) {
    report(
      issues,
      ["EndTime"],
      "comparison",
      "EndTime minus StartTime must be at most 4 hours when DataType is absent",
    );
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
  if (DataType !== undefined && UserIds !== undefined) {
    items(issues, ["UserIds"], UserIds, undefined, 6);
  }
  if (DataType !== undefined && PageSize !== undefined) {
    range(issues, ["PageSize"], PageSize, undefined, 6);
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
