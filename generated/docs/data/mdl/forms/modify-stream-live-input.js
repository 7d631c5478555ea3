specpress.data("mdl/forms/modify-stream-live-input", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"ModifyStreamLiveInput","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"modifyStreamLiveInput"},"fields":[{"name":"Id","type":"string","required":true,"doc":"The input to change."},{"name":"Name","type":"string","doc":"New name. No other input of the region may have it; case counts.","facts":"1 to 32 characters, matches ^[A-Za-z0-9_]{1,32}$."},{"name":"SecurityGroupIds","type":"string","list":true,"doc":"The security group that guards the input from now on."},{"name":"InputSettings","type":"InputSettingInfo","list":true,"doc":"The sources of the input from now on, of the type that the input has. Inputs of type RTP_PUSH and UDP_PUSH need none."}],"structures":{"InputSettingInfo":[{"name":"AppName","type":"string","doc":"Application part of the address that is pushed to, for RTMP_PUSH.","facts":"1 to 32 characters, matches ^[A-Za-z0-9]{1,32}$."},{"name":"StreamName","type":"string","doc":"Stream part of the address that is pushed to, for RTMP_PUSH.","facts":"1 to 32 characters, matches ^[A-Za-z0-9]{1,32}$."},{"name":"SourceUrl","type":"string","doc":"Where to pull from, for RTMP_PULL, HLS_PULL and MP4_PULL.","facts":"1 to 512 characters, a URL."},{"name":"InputAddress","type":"string","doc":"Address to push to, or the first part of it. The service chooses it; requests leave it out."},{"name":"SourceType","type":"string","doc":"What kind of place an input is pulled from.","values":[["","any other source"],["TencentCOS","a private COS bucket of the account"]]},{"name":"DelayTime","type":"integer","doc":"How much later than it came in the stream is played, for RTMP_PUSH.","facts":"0 to 600000, 0 or 10000 to 600000, a multiple of 1000, in milliseconds. Default: 0."},{"name":"InputDomain","type":"string","doc":"Domain within the address to push to, for SRT_PUSH. The service chooses it; requests leave it out."},{"name":"UserName","type":"string","doc":"User to authenticate as, where the stream is protected."},{"name":"Password","type":"string","sensitive":true,"doc":"Password of that user."}]},"regions":["ap-guangzhou"],"examples":[{"title":"Rename an input and change its security group","input":{"Id":"111","Name":"sddd","SecurityGroupIds":["1111"]}}]}, check: (validation) => {
const { URL_TEXT, filled, format, integer, isStructure, items, length, list, multipleOf, noOthers, oneOf, pattern, range, ranges, report, structures, text, under } = validation;
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
const members = ["Id", "Name", "SecurityGroupIds", "InputSettings"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Id, Name, SecurityGroupIds, InputSettings } = v;
  let known = 1;
  if (typeof Id !== "string") text(issues, "Id", Id);
  if (Name !== undefined) {
    known++;
    if (typeof Name !== "string") text(issues, "Name", Name);
    length(issues, "Name", Name, 1, 32);
    pattern(issues, "Name", Name, namePattern);
  }
  if (SecurityGroupIds !== undefined) {
    known++;
    list(issues, "SecurityGroupIds", SecurityGroupIds, text);
  }
  if (InputSettings !== undefined) {
    known++;
    structures(issues, "InputSettings", InputSettings, checkInputSettingInfo);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (SecurityGroupIds !== undefined) {
    items(issues, ["SecurityGroupIds"], SecurityGroupIds, undefined, 1, "warning");
  }
  if (InputSettings !== undefined) {
    items(issues, ["InputSettings"], InputSettings, undefined, 2, "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
