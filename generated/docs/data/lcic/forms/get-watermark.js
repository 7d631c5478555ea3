specpress.data("lcic/forms/get-watermark", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"GetWatermark","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"getWatermark"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the LCIC application."}],"structures":{},"regions":[],"examples":[{"title":"Look up the watermarks of an application","input":{"SdkAppId":1}}]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
