specpress.data("lcic/forms/describe-supervisors", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeSupervisors","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeSupervisors"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the LCIC application."},{"name":"Limit","type":"integer","doc":"How many users make a page.","facts":"At most 100. Default: 20."},{"name":"Page","type":"integer","doc":"Which page to return; the first is 1.","facts":"At least 1. Default: 1."}],"structures":{},"regions":[],"examples":[{"title":"List the spectators of an application","input":{"SdkAppId":1,"Limit":1,"Page":1}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, under } = validation;
const members = ["SdkAppId", "Limit", "Page"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Limit, Page } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
    if (Limit > 100) range(issues, "Limit", Limit, undefined, 100);
  }
  if (Page !== undefined) {
    known++;
    if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
    if (Page < 1) range(issues, "Page", Page, 1);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
