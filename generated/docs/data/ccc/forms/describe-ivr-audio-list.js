specpress.data("ccc/forms/describe-ivr-audio-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeIvrAudioList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeIvrAudioList"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"PageSize","type":"integer","required":true,"doc":"How many files make a page.","facts":"At most 50."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return; the first is 0.","facts":"At least 0."},{"name":"CustomFileName","type":"string","list":true,"doc":"Only files with these titles, UploadAudioInfo.CustomFileName."},{"name":"AudioFileName","type":"string","list":true,"doc":"Only files with these names, such as a.mp3."},{"name":"FileId","type":"integer","list":true,"doc":"Only these files."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Find a file by its title","input":{"SdkAppId":160000000,"CustomFileName":["测试文件名"],"AudioFileName":[],"FileId":[],"PageSize":1,"PageNumber":0}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, range, text, under } = validation;
const members = ["SdkAppId", "PageSize", "PageNumber", "CustomFileName", "AudioFileName", "FileId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, PageSize, PageNumber, CustomFileName, AudioFileName, FileId } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  range(issues, "PageSize", PageSize, undefined, 50);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
  if (CustomFileName !== undefined) {
    known++;
    list(issues, "CustomFileName", CustomFileName, text);
  }
  if (AudioFileName !== undefined) {
    known++;
    list(issues, "AudioFileName", AudioFileName, text);
  }
  if (FileId !== undefined) {
    known++;
    list(issues, "FileId", FileId, integer);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
