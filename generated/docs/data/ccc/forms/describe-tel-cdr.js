specpress.data("ccc/forms/describe-tel-cdr", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeTelCdr","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeTelCdr"},"fields":[{"name":"StartTimeStamp","type":"integer","required":true,"doc":"From when on calls are listed.","facts":"Unix time in seconds."},{"name":"EndTimeStamp","type":"integer","required":true,"doc":"Until when calls are listed.","facts":"Unix time in seconds."},{"name":"Limit","type":"integer","doc":"How many records to return at most."},{"name":"Offset","type":"integer","doc":"How many records to skip."},{"name":"SdkAppId","type":"integer","doc":"ID of the contact center application."},{"name":"PageSize","type":"integer","doc":"How many records make a page.","facts":"At most 100."},{"name":"PageNumber","type":"integer","doc":"Which page to return; the first is 0.","facts":"At least 0."},{"name":"Phones","type":"string","list":true,"sensitive":true,"doc":"Only calls with one of these phone numbers. Write them with their country code, as 008613012345678.","facts":"Each a phone number."},{"name":"SessionIds","type":"string","list":true,"doc":"Only these calls."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the calls of five days","input":{"SdkAppId":1400000000,"StartTimeStamp":1590147606,"EndTimeStamp":1590547606,"PageSize":10,"PageNumber":0}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, now, num, range, report, text, under, unixSeconds } = validation;
const members = [
  "StartTimeStamp",
  "EndTimeStamp",
  "InstanceId",
  "Limit",
  "Offset",
  "SdkAppId",
  "PageSize",
  "PageNumber",
  "Phones",
  "SessionIds",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    StartTimeStamp,
    EndTimeStamp,
    InstanceId,
    Limit,
    Offset,
    SdkAppId,
    PageSize,
    PageNumber,
    Phones,
    SessionIds,
  } = v;
  let known = 2;
  if (!Number.isSafeInteger(StartTimeStamp)) integer(issues, "StartTimeStamp", StartTimeStamp);
  unixSeconds(issues, "StartTimeStamp", StartTimeStamp);
  if (!Number.isSafeInteger(EndTimeStamp)) integer(issues, "EndTimeStamp", EndTimeStamp);
  unixSeconds(issues, "EndTimeStamp", EndTimeStamp);
  if (InstanceId !== undefined) {
    known++;
    if (!Number.isSafeInteger(InstanceId)) integer(issues, "InstanceId", InstanceId);
  }
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  }
  if (Offset !== undefined) {
    known++;
    if (!Number.isSafeInteger(Offset)) integer(issues, "Offset", Offset);
  }
  if (SdkAppId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  }
  if (PageSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
    if (PageSize > 100) range(issues, "PageSize", PageSize, undefined, 100);
  }
  if (PageNumber !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
    if (PageNumber < 0) range(issues, "PageNumber", PageNumber, 0);
  }
  if (Phones !== undefined) {
    known++;
    list(issues, "Phones", Phones, text);
  }
  if (SessionIds !== undefined) {
    known++;
    list(issues, "SessionIds", SessionIds, text);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (InstanceId === undefined && SdkAppId === undefined) {
    report(
      issues,
      ["SdkAppId"],
      "required",
      "SdkAppId has to be given, although it is flagged as optional",
    );
  }
  if (Limit === undefined && PageSize === undefined) {
    report(
      issues,
      ["PageSize"],
      "required",
      "PageSize has to be given, although it is flagged as optional",
    );
  }
  if (Offset === undefined && PageNumber === undefined) {
    report(
      issues,
      ["PageNumber"],
      "required",
      "PageNumber has to be given, although it is flagged as optional",
    );
  }
  if (num(StartTimeStamp) > num(EndTimeStamp)) {
    report(
      issues,
      ["StartTimeStamp"],
      "comparison",
      "StartTimeStamp should be at most EndTimeStamp",
      "warning",
    );
  }
  if (num(EndTimeStamp) - num(StartTimeStamp) >= 7776000) {
    report(
      issues,
      ["EndTimeStamp"],
      "comparison",
      "EndTimeStamp minus StartTimeStamp must be less than 90 days",
    );
  }
  if (now() - num(StartTimeStamp) > 15552000) {
    report(
      issues,
      ["StartTimeStamp"],
      "comparison",
      "Only the calls of the last 180 days can be listed",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
