specpress.data("lcic/forms/describe-group-list", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeGroupList","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeGroupList"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application whose groups are listed."},{"name":"Page","type":"integer","doc":"Which page to return; the first is 1.","facts":"At least 1."},{"name":"Limit","type":"integer","doc":"How many groups make a page.","facts":"At most 1000. Default: 20."},{"name":"TeacherId","type":"string","doc":"Only the groups that this user teaches."},{"name":"MemberId","type":"string","doc":"Only the groups that this user is a member of."}],"structures":{},"regions":[],"examples":[{"title":"List all groups of an application","input":{"SdkAppId":3618809}},{"title":"List the groups of a teacher","input":{"SdkAppId":3618809,"TeacherId":"2LoDvr6M9TvI4x4dMFBpGRzxZXr"}}]}, check: (validation) => {
const { filled, integer, isStructure, noOthers, range, report, text, under } = validation;
const members = ["SdkAppId", "Page", "Limit", "TeacherId", "MemberId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Page, Limit, TeacherId, MemberId } = v;
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
    if (Limit > 1000) range(issues, "Limit", Limit, undefined, 1000);
  }
  if (TeacherId !== undefined) {
    known++;
    if (typeof TeacherId !== "string") text(issues, "TeacherId", TeacherId);
  }
  if (MemberId !== undefined) {
    known++;
    if (typeof MemberId !== "string") text(issues, "MemberId", MemberId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (TeacherId !== "" && TeacherId !== undefined && filled(MemberId)) {
    report(
      issues,
      ["MemberId"],
      "ignored",
      "TeacherId and MemberId exclude each other; with both, only TeacherId takes effect",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
