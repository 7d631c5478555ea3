specpress.data("ccc/forms/upload-ivr-audio", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"UploadIvrAudio","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"uploadIvrAudio"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"AudioList","type":"UploadAudioInfo","list":true,"required":true,"doc":"The files to fetch."}],"structures":{"UploadAudioInfo":[{"name":"CustomFileName","type":"string","required":true,"doc":"Title of your choice for the file; several files may have the same."},{"name":"AudioUrl","type":"string","required":true,"sensitive":true,"doc":"Where the service fetches the file, which must be MP3 or WAV and no larger than 5 MB. A temporary link of COS serves best.","facts":"A URL."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Upload an audio file","input":{"SdkAppId":140000000,"AudioList":[{"CustomFileName":"测试文件名","AudioUrl":"http://xxxx.com/a.mp3"}]}}]}, check: (validation) => {
const { URL_TEXT, format, integer, isStructure, items, noOthers, structures, text, under } = validation;
const checkUploadAudioInfo = (() => {
const members = ["CustomFileName", "AudioUrl"];
function checkUploadAudioInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { CustomFileName, AudioUrl } = v;
  let known = 2;
  if (typeof CustomFileName !== "string") text(issues, "CustomFileName", CustomFileName);
  if (typeof AudioUrl !== "string") text(issues, "AudioUrl", AudioUrl);
  format(issues, "AudioUrl", AudioUrl, URL_TEXT);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkUploadAudioInfo;
})();
const members = ["SdkAppId", "AudioList"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, AudioList } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  structures(issues, "AudioList", AudioList, checkUploadAudioInfo);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (AudioList !== undefined) {
    items(issues, ["AudioList"], AudioList, undefined, 50, "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
