specpress.data("lcic/forms/delete-app-custom-content", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DeleteAppCustomContent","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"deleteAppCustomContent"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the LCIC application."},{"name":"Scenes","type":"string","list":true,"doc":"The scenes whose content to delete, by the Scene they were set with."}],"structures":{},"regions":[],"examples":[{"title":"Delete the content of one scene","input":{"SdkAppId":123,"Scenes":["xx"]}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, text, under } = validation;
const members = ["SdkAppId", "Scenes"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Scenes } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (Scenes !== undefined) {
    known++;
    list(issues, "Scenes", Scenes, text);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
