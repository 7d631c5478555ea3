specpress.data("lcic/forms/set-app-custom-content", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"SetAppCustomContent","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"setAppCustomContent"},"fields":[{"name":"CustomContent","type":"AppCustomContent","list":true,"required":true,"doc":"The sets of content, one per scene."},{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the LCIC application."}],"structures":{"AppCustomContent":[{"name":"Scene","type":"string","required":true,"doc":"Name of the scene, by which DeleteAppCustomContent knows it. An application can have several."},{"name":"LogoUrl","type":"string","doc":"Address of the logo.","facts":"A URL."},{"name":"HomeUrl","type":"string","doc":"Address of the home page. Users can be sent there.","facts":"A URL."},{"name":"JsUrl","type":"string","doc":"Address of a script of your own. It has to be reachable.","facts":"A URL."},{"name":"CssUrl","type":"string","doc":"Address of a style sheet of your own. It has to be reachable.","facts":"A URL."}]},"regions":[],"examples":[{"title":"Give an application its own logo, home page, script and style sheet","input":{"SdkAppId":123,"CustomContent":[{"Scene":"default","LogoUrl":"https://yourdomain.com/logo.png","HomeUrl":"https://yourdomain.com/login","JsUrl":"https://yourdomain.com/default.js","CssUrl":"https://yourdomain.com/default.css"}]}}]}, check: (validation) => {
const { URL_TEXT, format, integer, isStructure, noOthers, structures, text, under } = validation;
const checkAppCustomContent = (() => {
const members = ["Scene", "LogoUrl", "HomeUrl", "JsUrl", "CssUrl"];
function checkAppCustomContent(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Scene, LogoUrl, HomeUrl, JsUrl, CssUrl } = v;
  let known = 1;
  if (typeof Scene !== "string") text(issues, "Scene", Scene);
  if (LogoUrl !== undefined) {
    known++;
    if (typeof LogoUrl !== "string") text(issues, "LogoUrl", LogoUrl);
    format(issues, "LogoUrl", LogoUrl, URL_TEXT);
  }
  if (HomeUrl !== undefined) {
    known++;
    if (typeof HomeUrl !== "string") text(issues, "HomeUrl", HomeUrl);
    format(issues, "HomeUrl", HomeUrl, URL_TEXT);
  }
  if (JsUrl !== undefined) {
    known++;
    if (typeof JsUrl !== "string") text(issues, "JsUrl", JsUrl);
    format(issues, "JsUrl", JsUrl, URL_TEXT);
  }
  if (CssUrl !== undefined) {
    known++;
    if (typeof CssUrl !== "string") text(issues, "CssUrl", CssUrl);
    format(issues, "CssUrl", CssUrl, URL_TEXT);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAppCustomContent;
})();
const members = ["CustomContent", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { CustomContent, SdkAppId } = v;
  let known = 2;
  structures(issues, "CustomContent", CustomContent, checkAppCustomContent);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
