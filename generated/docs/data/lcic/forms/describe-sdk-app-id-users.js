specpress.data("lcic/forms/describe-sdk-app-id-users", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeSdkAppIdUsers","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeSdkAppIdUsers"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application whose users are listed."},{"name":"Page","type":"integer","doc":"Which page to return; the first is 1.","facts":"At least 1. Default: 1."},{"name":"Limit","type":"integer","doc":"How many users make a page.","facts":"Default: 20."}],"structures":{},"regions":[],"examples":[{"title":"List the users of an application","input":{"SdkAppId":123456}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, under } = validation;
const members = ["SdkAppId", "Page", "Limit"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Page, Limit } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (Page !== undefined) {
    known++;
    if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
    if (Page < 1) range(issues, "Page", Page, 1);
  }
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
