specpress.data("ccc/forms/modify-own-number-apply", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"ModifyOwnNumberApply","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"modifyOwnNumberApply"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that gets the numbers."},{"name":"DetailList","type":"OwnNumberApplyDetailItem","list":true,"required":true,"doc":"The numbers, one item each."},{"name":"ApplyId","type":"integer","doc":"The request to change."},{"name":"Prefix","type":"string","doc":"Digits that are sent ahead of the number."}],"structures":{"OwnNumberApplyDetailItem":[{"name":"CallType","type":"integer","required":true,"doc":"What the number is for.","values":[["0","incoming calls"],["1","outgoing calls"],["2","both"]]},{"name":"PhoneNumber","type":"string","required":true,"sensitive":true,"doc":"Number of the line.","facts":"A phone number."},{"name":"MaxCallCount","type":"integer","required":true,"doc":"How many calls the line takes at a time."},{"name":"MaxCallPSec","type":"integer","required":true,"doc":"How many calls the line takes per second."},{"name":"OutboundCalleeFormat","type":"string","doc":"How called numbers are written on outgoing calls. The braces belong to the value.","values":[["{+E.164}","E.164, with a plus sign"],["{E.164}","E.164, without a plus sign"]]}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Change a request","input":{"SdkAppId":1,"ApplyId":1,"Prefix":"1145","DetailList":[{"CallType":2,"PhoneNumber":"02012345678","MaxCallCount":1,"MaxCallPSec":1}]}}]}, check: (validation) => {
const { integer, isStructure, noOthers, oneOf, report, structures, text, under } = validation;
const checkOwnNumberApplyDetailItem = (() => {
const callTypeValues = [0, 1, 2];
const outboundCalleeFormatValues = ["{+E.164}", "{E.164}"];
const members = ["CallType", "PhoneNumber", "MaxCallCount", "MaxCallPSec", "OutboundCalleeFormat"];
function checkOwnNumberApplyDetailItem(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { CallType, PhoneNumber, MaxCallCount, MaxCallPSec, OutboundCalleeFormat } = v;
  let known = 4;
  if (!Number.isSafeInteger(CallType)) integer(issues, "CallType", CallType);
  if (CallType !== 0 && CallType !== 1 && CallType !== 2) {
    oneOf(issues, "CallType", CallType, callTypeValues);
  }
  if (typeof PhoneNumber !== "string") text(issues, "PhoneNumber", PhoneNumber);
  if (!Number.isSafeInteger(MaxCallCount)) integer(issues, "MaxCallCount", MaxCallCount);
  if (!Number.isSafeInteger(MaxCallPSec)) integer(issues, "MaxCallPSec", MaxCallPSec);
  if (OutboundCalleeFormat !== undefined) {
    known++;
    if (typeof OutboundCalleeFormat !== "string") {
      text(issues, "OutboundCalleeFormat", OutboundCalleeFormat);
    }
    if (OutboundCalleeFormat !== "{+E.164}" && OutboundCalleeFormat !== "{E.164}") {
      oneOf(issues, "OutboundCalleeFormat", OutboundCalleeFormat, outboundCalleeFormatValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkOwnNumberApplyDetailItem;
})();
const members = ["SdkAppId", "DetailList", "ApplyId", "Prefix"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, DetailList, ApplyId, Prefix } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  structures(issues, "DetailList", DetailList, checkOwnNumberApplyDetailItem);
  if (ApplyId !== undefined) {
    known++;
    if (!Number.isSafeInteger(ApplyId)) integer(issues, "ApplyId", ApplyId);
  }
  if (Prefix !== undefined) {
    known++;
    if (typeof Prefix !== "string") text(issues, "Prefix", Prefix);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (ApplyId === undefined) {
    report(
      issues,
      ["ApplyId"],
      "required",
      "ApplyId should be given, since nothing else says which request is to change",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
