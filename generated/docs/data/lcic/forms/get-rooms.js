specpress.data("lcic/forms/get-rooms", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"GetRooms","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"getRooms"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application whose rooms to list."},{"name":"StartTime","type":"integer","doc":"From when on.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","doc":"Until when.","facts":"Unix time in seconds."},{"name":"Page","type":"integer","doc":"Which page to return; the first is 1.","facts":"At least 1."},{"name":"Limit","type":"integer","doc":"How many rooms make a page.","facts":"Default: 10."},{"name":"Status","type":"integer","list":true,"doc":"States of the rooms to list.","values":[["0","not started"],["1","running"],["2","ended"],["3","expired"]]}],"structures":{},"regions":[],"examples":[{"title":"List the rooms of an application","input":{"SdkAppId":1,"StartTime":1,"EndTime":1,"Page":1,"Limit":1}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, num, oneOf, range, report, under, unixSeconds } = validation;
const statusValues = [0, 1, 2, 3];
const members = ["SdkAppId", "StartTime", "EndTime", "Page", "Limit", "Status"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StartTime, EndTime, Page, Limit, Status } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (StartTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
    unixSeconds(issues, "StartTime", StartTime);
  }
  if (EndTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
    unixSeconds(issues, "EndTime", EndTime);
  }
  if (Page !== undefined) {
    known++;
    if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
    if (Page < 1) range(issues, "Page", Page, 1);
  }
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  }
  if (Status !== undefined) {
    known++;
    list(issues, "Status", Status, (issues, i, item) => {
      integer(issues, i, item);
      if (item !== 0 && item !== 1 && item !== 2 && item !== 3) {
        oneOf(issues, i, item, statusValues);
      }
    });
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTime) > num(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
