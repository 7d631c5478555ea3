specpress.data("lcic/forms/create-document", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"CreateDocument","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"createDocument"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that gets the document."},{"name":"DocumentUrl","type":"string","required":true,"doc":"Where the service finds the file.","facts":"A URL."},{"name":"DocumentName","type":"string","required":true,"doc":"Title of the document."},{"name":"Owner","type":"string","required":true,"doc":"The user to whom the document belongs."},{"name":"TranscodeType","type":"integer","doc":"Whether the file is transcoded, and as what.","facts":"Default: 0.","values":[["0","The file is used as it is"],["1","An office document is transcoded: ppt, pptx, doc, docx or pdf"],["2","A video (mp4, mpeg, 3gp, avi, wmv, flv, rm, h264 and others) or an audio file (mp3, aac, wav, wma, opus, flac) is transcoded"]]},{"name":"Permission","type":"integer","doc":"Who may use the document.","facts":"Default: 0.","values":[["0","Private, for its owner"],["1","Public"]]},{"name":"DocumentType","type":"string","doc":"Extension of the file name, for example pptx."},{"name":"DocumentSize","type":"integer","doc":"Size of the file.","facts":"In bytes."},{"name":"AutoHandleUnsupportedElement","type":"boolean","doc":"Whether the parts of a slide deck that transcoding cannot cope with are put right first. Ink that is not supported, such as that of WPS, is taken out; pages that turn by themselves wait for a click instead; damaged audio and video is no longer referred to.","facts":"Default: false."}],"structures":{},"regions":[],"examples":[{"title":"Create a document","input":{"SdkAppId":1,"DocumentUrl":"https://example.com/xx","DocumentName":"xx","Owner":"xx","TranscodeType":1,"Permission":1,"DocumentType":"xx","DocumentSize":100}}]}, check: (validation) => {
const { URL_TEXT, flag, format, integer, isStructure, noOthers, oneOf, text, under } = validation;
const transcodeTypeValues = [0, 1, 2];
const permissionValues = [0, 1];
const members = [
  "SdkAppId",
  "DocumentUrl",
  "DocumentName",
  "Owner",
  "TranscodeType",
  "Permission",
  "DocumentType",
  "DocumentSize",
  "AutoHandleUnsupportedElement",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    DocumentUrl,
    DocumentName,
    Owner,
    TranscodeType,
    Permission,
    DocumentType,
    DocumentSize,
    AutoHandleUnsupportedElement,
  } = v;
  let known = 4;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof DocumentUrl !== "string") text(issues, "DocumentUrl", DocumentUrl);
  format(issues, "DocumentUrl", DocumentUrl, URL_TEXT);
  if (typeof DocumentName !== "string") text(issues, "DocumentName", DocumentName);
  if (typeof Owner !== "string") text(issues, "Owner", Owner);
  if (TranscodeType !== undefined) {
    known++;
    if (!Number.isSafeInteger(TranscodeType)) integer(issues, "TranscodeType", TranscodeType);
    if (TranscodeType !== 0 && TranscodeType !== 1 && TranscodeType !== 2) {
      oneOf(issues, "TranscodeType", TranscodeType, transcodeTypeValues);
    }
  }
  if (Permission !== undefined) {
    known++;
    if (!Number.isSafeInteger(Permission)) integer(issues, "Permission", Permission);
    if (Permission !== 0 && Permission !== 1) {
      oneOf(issues, "Permission", Permission, permissionValues);
    }
  }
  if (DocumentType !== undefined) {
    known++;
    if (typeof DocumentType !== "string") text(issues, "DocumentType", DocumentType);
  }
  if (DocumentSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(DocumentSize)) integer(issues, "DocumentSize", DocumentSize);
  }
  if (AutoHandleUnsupportedElement !== undefined) {
    known++;
    if (typeof AutoHandleUnsupportedElement !== "boolean") {
      flag(issues, "AutoHandleUnsupportedElement", AutoHandleUnsupportedElement);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
