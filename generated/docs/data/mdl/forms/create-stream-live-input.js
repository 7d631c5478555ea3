specpress.data("mdl/forms/create-stream-live-input", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"CreateStreamLiveInput","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"createStreamLiveInput"},"fields":[{"name":"Name","type":"string","required":true,"doc":"Name to tell the input by. No other input of the region may have it; case counts.","facts":"1 to 32 characters, matches ^[A-Za-z0-9_]{1,32}$."},{"name":"Type","type":"string","required":true,"doc":"How the video arrives. It cannot be changed afterwards. SRT_PUSH is not on this list, though InputSettingInfo tells what its addresses look like.","values":[["RTMP_PUSH","the source pushes RTMP"],["RTP_PUSH","the source pushes RTP"],["UDP_PUSH","the source pushes MPEG-TS over UDP"],["RTMP_PULL","the service pulls RTMP from a URL"],["HLS_PULL","the service pulls HLS from a URL"],["MP4_PULL","the service pulls an MP4 file from a URL"]],"open":true},{"name":"SecurityGroupIds","type":"string","list":true,"doc":"The security group that guards the input. A list of one, since an input has a single group.","facts":"At most 1 item."},{"name":"InputSettings","type":"InputSettingInfo","list":true,"doc":"One item for each source of the input. Which members count depends on Type."}],"structures":{"InputSettingInfo":[{"name":"AppName","type":"string","doc":"Application part of the address that is pushed to, for RTMP_PUSH.","facts":"1 to 32 characters, matches ^[A-Za-z0-9]{1,32}$."},{"name":"StreamName","type":"string","doc":"Stream part of the address that is pushed to, for RTMP_PUSH.","facts":"1 to 32 characters, matches ^[A-Za-z0-9]{1,32}$."},{"name":"SourceUrl","type":"string","doc":"Where to pull from, for RTMP_PULL, HLS_PULL and MP4_PULL.","facts":"1 to 512 characters, a URL."},{"name":"InputAddress","type":"string","doc":"Address to push to, or the first part of it. The service chooses it; requests leave it out."},{"name":"SourceType","type":"string","doc":"What kind of place an input is pulled from.","values":[["","any other source"],["TencentCOS","a private COS bucket of the account"]]},{"name":"DelayTime","type":"integer","doc":"How much later than it came in the stream is played, for RTMP_PUSH.","facts":"0 to 600000, 0 or 10000 to 600000, a multiple of 1000, in milliseconds. Default: 0."},{"name":"InputDomain","type":"string","doc":"Domain within the address to push to, for SRT_PUSH. The service chooses it; requests leave it out."},{"name":"UserName","type":"string","doc":"User to authenticate as, where the stream is protected."},{"name":"Password","type":"string","sensitive":true,"doc":"Password of that user."}]},"regions":["ap-guangzhou"],"examples":[{"title":"Create an input for RTMP pushing","input":{"Name":"sdad","Type":"RTMP_PUSH","SecurityGroupIds":["123"],"InputSettings":[{"AppName":"live","StreamName":"test"}]}}]}, check: (validation) => {
const { URL_TEXT, each, filled, format, integer, isStructure, items, length, list, multipleOf, noOthers, oneOf, pattern, range, ranges, report, structures, text, under } = validation;
const checkInputSettingInfo = (() => {
const appNamePattern = /^[A-Za-z0-9]{1,32}$/u;
const streamNamePattern = /^[A-Za-z0-9]{1,32}$/u;
const sourceTypeValues = ["", "TencentCOS"];
const delayTimeRanges = [
  [0, 0],
  [10000, 600000],
];
const members = [
  "AppName",
  "StreamName",
  "SourceUrl",
  "InputAddress",
  "SourceType",
  "DelayTime",
  "InputDomain",
  "UserName",
  "Password",
];
function checkInputSettingInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    AppName,
    StreamName,
    SourceUrl,
    InputAddress,
    SourceType,
    DelayTime,
    InputDomain,
    UserName,
    Password,
  } = v;
  let known = 0;
  if (AppName !== undefined) {
    known++;
    if (typeof AppName !== "string") text(issues, "AppName", AppName);
    length(issues, "AppName", AppName, 1, 32);
    pattern(issues, "AppName", AppName, appNamePattern);
  }
  if (StreamName !== undefined) {
    known++;
    if (typeof StreamName !== "string") text(issues, "StreamName", StreamName);
    length(issues, "StreamName", StreamName, 1, 32);
    pattern(issues, "StreamName", StreamName, streamNamePattern);
  }
  if (SourceUrl !== undefined) {
    known++;
    if (typeof SourceUrl !== "string") text(issues, "SourceUrl", SourceUrl);
    length(issues, "SourceUrl", SourceUrl, 1, 512);
    format(issues, "SourceUrl", SourceUrl, URL_TEXT);
  }
  if (InputAddress !== undefined) {
    known++;
    if (typeof InputAddress !== "string") text(issues, "InputAddress", InputAddress);
  }
  if (SourceType !== undefined) {
    known++;
    if (typeof SourceType !== "string") text(issues, "SourceType", SourceType);
    if (SourceType !== "" && SourceType !== "TencentCOS") {
      oneOf(issues, "SourceType", SourceType, sourceTypeValues);
    }
  }
  if (DelayTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(DelayTime)) integer(issues, "DelayTime", DelayTime);
    if (DelayTime < 0 || DelayTime > 600000) range(issues, "DelayTime", DelayTime, 0, 600000);
    multipleOf(issues, "DelayTime", DelayTime, 1000);
    ranges(issues, "DelayTime", DelayTime, delayTimeRanges);
  }
  if (InputDomain !== undefined) {
    known++;
    if (typeof InputDomain !== "string") text(issues, "InputDomain", InputDomain);
  }
  if (UserName !== undefined) {
    known++;
    if (typeof UserName !== "string") text(issues, "UserName", UserName);
  }
  if (Password !== undefined) {
    known++;
    if (typeof Password !== "string") text(issues, "Password", Password);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (filled(InputAddress)) {
    report(
      issues,
      ["InputAddress"],
      "ignored",
      "InputAddress and InputDomain are for answers; in requests they have no effect",
      "warning",
    );
  }
  if (filled(InputDomain)) {
    report(
      issues,
      ["InputDomain"],
      "ignored",
      "InputAddress and InputDomain are for answers; in requests they have no effect",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInputSettingInfo;
})();
const namePattern = /^[A-Za-z0-9_]{1,32}$/u;
const members = ["Name", "Type", "SecurityGroupIds", "InputSettings"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Name, Type, SecurityGroupIds, InputSettings } = v;
  let known = 2;
  if (typeof Name !== "string") text(issues, "Name", Name);
  length(issues, "Name", Name, 1, 32);
  pattern(issues, "Name", Name, namePattern);
  if (typeof Type !== "string") text(issues, "Type", Type);
  if (SecurityGroupIds !== undefined) {
    known++;
    list(issues, "SecurityGroupIds", SecurityGroupIds, text);
    items(issues, "SecurityGroupIds", SecurityGroupIds, undefined, 1);
  }
  if (InputSettings !== undefined) {
    known++;
    structures(issues, "InputSettings", InputSettings, checkInputSettingInfo);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (
    (Type === "RTMP_PUSH" || Type === "RTMP_PULL" || Type === "HLS_PULL" || Type === "MP4_PULL") &&
    InputSettings !== undefined
  ) {
    items(issues, ["InputSettings"], InputSettings, undefined, 2);
  }
  if (
    (Type === "RTMP_PUSH" || Type === "RTMP_PULL" || Type === "HLS_PULL" || Type === "MP4_PULL") &&
    InputSettings === undefined
  ) {
    report(
      issues,
      ["InputSettings"],
      "required",
      "InputSettings should be given when Type is RTMP_PUSH, RTMP_PULL, HLS_PULL or MP4_PULL",
      "warning",
    );
  }
  if (
    (Type === "RTMP_PUSH" || Type === "RTMP_PULL" || Type === "HLS_PULL" || Type === "MP4_PULL") &&
    InputSettings !== undefined
  ) {
    items(issues, ["InputSettings"], InputSettings, 1, undefined, "warning");
  }
  if (
    Type === "RTP_PUSH" ||
    Type === "UDP_PUSH" ||
    Type === "RTMP_PULL" ||
    Type === "HLS_PULL" ||
    Type === "MP4_PULL"
  ) {
    each(InputSettings, (item, i) => {
      if (filled(item.AppName)) {
        report(
          issues,
          ["InputSettings", i, "AppName"],
          "ignored",
          "AppName, StreamName and DelayTime have no effect unless Type is RTMP_PUSH",
          "warning",
        );
      }
      if (filled(item.StreamName)) {
        report(
          issues,
          ["InputSettings", i, "StreamName"],
          "ignored",
          "AppName, StreamName and DelayTime have no effect unless Type is RTMP_PUSH",
          "warning",
        );
      }
      if (item.DelayTime !== undefined) {
        report(
          issues,
          ["InputSettings", i, "DelayTime"],
          "ignored",
          "AppName, StreamName and DelayTime have no effect unless Type is RTMP_PUSH",
          "warning",
        );
      }
    });
  }
  if (Type === "RTMP_PUSH" || Type === "RTP_PUSH" || Type === "UDP_PUSH") {
    each(InputSettings, (item, i) => {
      if (filled(item.SourceUrl)) {
        report(
          issues,
          ["InputSettings", i, "SourceUrl"],
          "ignored",
          "SourceUrl and SourceType have no effect on inputs that are pushed to",
          "warning",
        );
      }
      if (filled(item.SourceType)) {
        report(
          issues,
          ["InputSettings", i, "SourceType"],
          "ignored",
          "SourceUrl and SourceType have no effect on inputs that are pushed to",
          "warning",
        );
      }
    });
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
