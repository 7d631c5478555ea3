specpress.data("trtc/forms/modify-cloud-recording", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"ModifyCloudRecording","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"modifyCloudRecording"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"Application whose room is recorded."},{"name":"TaskId","type":"string","required":true,"doc":"Task to change."},{"name":"MixLayoutParams","type":"MixLayoutParams","doc":"The whole layout that replaces the present one, in a mixed recording. Windows and watermarks must stay on the canvas that CreateCloudRecording set up."},{"name":"SubscribeStreamUserIds","type":"SubscribeStreamUserIds","doc":"The lists of users to record or to leave out that replace the present ones."}],"structures":{"MixLayoutParams":[{"name":"MixLayoutMode","type":"integer","required":true,"doc":"Kind of layout. Each shows at most 25 videos. In 1 and 2, a user who sends only sound has a window, too.","facts":"Default: 3.","values":[["1","floating: one anchor fills the canvas, the others lie over it in rows from the bottom left, four to a row, or five when there are more than 17"],["2","screen sharing: one large window, the others in up to two columns of eight beside it; those beyond 17 go to the bottom edge"],["3","grid: all windows have the same size, which depends on their number"],["4","custom: windows as MixLayoutList places them"]]},{"name":"MixLayoutList","type":"MixLayout","list":true,"doc":"The windows of a custom layout.","facts":"At most 25 items."},{"name":"BackGroundColor","type":"string","doc":"Colour of the canvas where nothing covers it. Orange, for one, is #FFA500.","facts":"A colour, #RRGGBB. Default: #000000."},{"name":"MaxResolutionUserId","type":"string","doc":"The anchor who gets the large window."},{"name":"MediaId","type":"integer","doc":"Which stream of MaxResolutionUserId the large window shows.","facts":"Default: 0.","values":[["0","the primary stream"],["1","the substream, as used for screen sharing"]]},{"name":"BackgroundImageUrl","type":"string","doc":"Picture behind the whole canvas, a JPG or PNG file of 5 MB or less. The address holds no Chinese characters.","facts":"A URL, matches ^\\P{Script=Han}*$."},{"name":"PlaceHolderMode","type":"integer","doc":"What is seen in a window while its user sends no video.","facts":"Default: 0.","values":[["0","no placeholder"],["1","a placeholder image keeps the window of a user who sends no video"]]},{"name":"BackgroundImageRenderMode","type":"integer","doc":"How BackgroundImageUrl is made to fit a canvas of another shape.","values":[["0","stretched; it may look distorted"],["1","scaled until the space is full; what hangs over is cut off"],["2","scaled until all of it fits; bars may stay at two sides"],["3","like 1, but at most 20% of the width or height is cut off"]]},{"name":"DefaultSubBackgroundImage","type":"string","doc":"Picture behind the windows, a JPG or PNG file of 5 MB or less. RenderMode says how it is fitted when its shape differs from a window's.","facts":"A URL."},{"name":"WaterMarkList","type":"WaterMark","list":true,"doc":"Watermarks to lay over the recording.","facts":"At most 25 items."},{"name":"RenderMode","type":"integer","doc":"How pictures are made to fit windows of another shape in the automatic layouts. In a custom layout each window has its own.","values":[["0","stretched; it may look distorted"],["1","scaled until the window is full; what hangs over is cut off"],["2","scaled until all of it fits; bars may stay at two sides"],["3","like 1, but at most 20% of the width or height is cut off"]]},{"name":"MaxResolutionUserAlign","type":"integer","doc":"Which side the large window of the screen sharing layout stands on.","facts":"Default: 0.","values":[["0","the large window on the left, the small ones on the right"],["1","the large window on the right, the small ones on the left"]]}],"MixLayout":[{"name":"Top","type":"integer","required":true,"doc":"Distance from the top edge.","facts":"0 to 1920, in pixels."},{"name":"Left","type":"integer","required":true,"doc":"Distance from the left edge.","facts":"0 to 1920, in pixels."},{"name":"Width","type":"integer","required":true,"doc":"How wide the window is.","facts":"0 to 1920, in pixels."},{"name":"Height","type":"integer","required":true,"doc":"How high the window is.","facts":"0 to 1920, in pixels."},{"name":"UserId","type":"string","doc":"The anchor whose picture the window shows."},{"name":"Alpha","type":"integer","doc":"How much shows through. It counts transparency, so the least value is opaque and the greatest invisible.","facts":"0 to 255."},{"name":"RenderMode","type":"integer","doc":"How a picture whose shape differs from the window's is made to fit.","facts":"Default: 1.","values":[["0","stretched to the window; everything is seen, but it may look distorted"],["1","scaled until the window is full; what hangs over is cut off"],["2","scaled until all of it fits; bars may stay at two sides"],["3","like 1, but at most 20% of the width or height is cut off"]]},{"name":"MediaId","type":"integer","doc":"Which of the user's two streams the window shows. RecordParams numbers streams differently.","facts":"Default: 0.","values":[["0","the primary stream"],["1","the substream, as used for screen sharing"]]},{"name":"ImageLayer","type":"integer","doc":"Layer of the window. Higher layers cover lower ones; 0 lies at the bottom.","facts":"At least 0. Default: 0."},{"name":"SubBackgroundImage","type":"string","doc":"Picture behind this window, a JPG or PNG file of 5 MB or less. RenderMode says how it is fitted when its shape differs from the window's.","facts":"A URL."}],"WaterMark":[{"name":"WaterMarkType","type":"integer","doc":"What the watermark shows.","facts":"Default: 0.","values":[["0","image, as WaterMarkImage describes it"],["1","text, as WaterMarkChar describes it; possibly without effect, as the vendor calls it not yet supported"],["2","time, as WaterMarkTimestamp describes it"]]},{"name":"WaterMarkImage","type":"WaterMarkImage","doc":"The image, its place and its size."},{"name":"WaterMarkChar","type":"WaterMarkChar","doc":"The text, its place and its look."},{"name":"WaterMarkTimestamp","type":"WaterMarkTimestamp","doc":"Where the time stands and which time zone it is in."}],"WaterMarkImage":[{"name":"WaterMarkUrl","type":"string","required":true,"doc":"Where the image is fetched from. It is a JPG or PNG file of 5 MB or less.","facts":"A URL."},{"name":"Top","type":"integer","required":true,"doc":"Distance from the top edge.","facts":"0 to 2560, in pixels."},{"name":"Left","type":"integer","required":true,"doc":"Distance from the left edge.","facts":"0 to 2560, in pixels."},{"name":"Width","type":"integer","required":true,"doc":"How wide the image is shown. Together with Left, no more than the canvas's width.","facts":"0 to 2560, in pixels."},{"name":"Height","type":"integer","required":true,"doc":"How high the image is shown. Together with Top, no more than the canvas's height.","facts":"0 to 2560, in pixels."}],"WaterMarkChar":[{"name":"Top","type":"integer","required":true,"doc":"Distance from the top edge of the canvas.","facts":"In pixels."},{"name":"Left","type":"integer","required":true,"doc":"Distance from the left edge of the canvas.","facts":"In pixels."},{"name":"Width","type":"integer","required":true,"doc":"How wide the box is.","facts":"In pixels."},{"name":"Height","type":"integer","required":true,"doc":"How high the box is.","facts":"In pixels."},{"name":"Chars","type":"string","required":true,"doc":"The text to show."},{"name":"FontSize","type":"integer","doc":"Size of the letters.","facts":"In pixels. Default: 14."},{"name":"FontColor","type":"string","doc":"Colour of the letters. How to write it is not documented; the vendor's sample value is 0xFFFFFF."},{"name":"BackGroundColor","type":"string","doc":"Colour of the box. How to write it is not documented; the vendor's sample value is 0xbbccbb."}],"WaterMarkTimestamp":[{"name":"Pos","type":"integer","required":true,"doc":"Where on the picture the time stands.","values":[["0","upper left corner"],["1","upper right corner"],["2","lower left corner"],["3","lower right corner"],["4","middle of the upper edge"],["5","middle of the lower edge"],["6","middle of the picture"]]},{"name":"TimeZone","type":"integer","doc":"Time zone of the time shown: hours ahead of UTC.","facts":"In hours. Default: 8."}],"SubscribeStreamUserIds":[{"name":"SubscribeAudioUserIds","type":"string","list":true,"doc":"The only users whose sound is recorded.","facts":"At most 32 items."},{"name":"UnSubscribeAudioUserIds","type":"string","list":true,"doc":"Users whose sound is not recorded.","facts":"At most 32 items."},{"name":"SubscribeVideoUserIds","type":"string","list":true,"doc":"The only users whose picture is recorded.","facts":"At most 32 items."},{"name":"UnSubscribeVideoUserIds","type":"string","list":true,"doc":"Users whose picture is not recorded.","facts":"At most 32 items."}]},"regions":["ap-beijing","ap-guangzhou","ap-mumbai","ap-shanghai","ap-singapore"],"examples":[{"title":"Record two users only, in windows of one's own","input":{"SubscribeStreamUserIds":{"SubscribeVideoUserIds":["123","456"],"SubscribeAudioUserIds":["123","456"]},"TaskId":"xx","SdkAppId":1234,"MixLayoutParams":{"MixLayoutMode":4,"MixLayoutList":[{"Top":100,"UserId":"123","Height":100,"Width":100,"Left":100},{"Top":200,"UserId":"456","Height":100,"Width":100,"Left":200}]}}}]}, check: (validation) => {
const { COLOR_HASH, URL_TEXT, atMostOne, filled, format, integer, isStructure, items, list, noOthers, num, oneOf, pattern, range, report, structures, text, under } = validation;
const checkMixLayoutParams = (() => {
const mixLayoutModeValues = [1, 2, 3, 4];
const mediaIdValues = [0, 1];
const backgroundImageUrlPattern = /^\P{Script=Han}*$/u;
const placeHolderModeValues = [0, 1];
const backgroundImageRenderModeValues = [0, 1, 2, 3];
const renderModeValues = [0, 1, 2, 3];
const maxResolutionUserAlignValues = [0, 1];
const members = [
  "MixLayoutMode",
  "MixLayoutList",
  "BackGroundColor",
  "MaxResolutionUserId",
  "MediaId",
  "BackgroundImageUrl",
  "PlaceHolderMode",
  "BackgroundImageRenderMode",
  "DefaultSubBackgroundImage",
  "WaterMarkList",
  "RenderMode",
  "MaxResolutionUserAlign",
];
function checkMixLayoutParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    MixLayoutMode,
    MixLayoutList,
    BackGroundColor,
    MaxResolutionUserId,
    MediaId,
    BackgroundImageUrl,
    PlaceHolderMode,
    BackgroundImageRenderMode,
    DefaultSubBackgroundImage,
    WaterMarkList,
    RenderMode,
    MaxResolutionUserAlign,
  } = v;
  let known = 1;
  if (!Number.isSafeInteger(MixLayoutMode)) integer(issues, "MixLayoutMode", MixLayoutMode);
  oneOf(issues, "MixLayoutMode", MixLayoutMode, mixLayoutModeValues);
  if (MixLayoutList !== undefined) {
    known++;
    structures(issues, "MixLayoutList", MixLayoutList, checkMixLayout);
    items(issues, "MixLayoutList", MixLayoutList, undefined, 25);
  }
  if (BackGroundColor !== undefined) {
    known++;
    if (typeof BackGroundColor !== "string") text(issues, "BackGroundColor", BackGroundColor);
    format(issues, "BackGroundColor", BackGroundColor, COLOR_HASH);
  }
  if (MaxResolutionUserId !== undefined) {
    known++;
    if (typeof MaxResolutionUserId !== "string") {
      text(issues, "MaxResolutionUserId", MaxResolutionUserId);
    }
  }
  if (MediaId !== undefined) {
    known++;
    if (!Number.isSafeInteger(MediaId)) integer(issues, "MediaId", MediaId);
    if (MediaId !== 0 && MediaId !== 1) oneOf(issues, "MediaId", MediaId, mediaIdValues);
  }
  if (BackgroundImageUrl !== undefined) {
    known++;
    if (typeof BackgroundImageUrl !== "string") {
      text(issues, "BackgroundImageUrl", BackgroundImageUrl);
    }
    pattern(issues, "BackgroundImageUrl", BackgroundImageUrl, backgroundImageUrlPattern);
    format(issues, "BackgroundImageUrl", BackgroundImageUrl, URL_TEXT);
  }
  if (PlaceHolderMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(PlaceHolderMode)) integer(issues, "PlaceHolderMode", PlaceHolderMode);
    if (PlaceHolderMode !== 0 && PlaceHolderMode !== 1) {
      oneOf(issues, "PlaceHolderMode", PlaceHolderMode, placeHolderModeValues);
    }
  }
  if (BackgroundImageRenderMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(BackgroundImageRenderMode)) {
      integer(issues, "BackgroundImageRenderMode", BackgroundImageRenderMode);
    }
    oneOf(
      issues,
      "BackgroundImageRenderMode",
      BackgroundImageRenderMode,
      backgroundImageRenderModeValues,
    );
  }
  if (DefaultSubBackgroundImage !== undefined) {
    known++;
    if (typeof DefaultSubBackgroundImage !== "string") {
      text(issues, "DefaultSubBackgroundImage", DefaultSubBackgroundImage);
    }
    format(issues, "DefaultSubBackgroundImage", DefaultSubBackgroundImage, URL_TEXT);
  }
  if (WaterMarkList !== undefined) {
    known++;
    structures(issues, "WaterMarkList", WaterMarkList, checkWaterMark);
    items(issues, "WaterMarkList", WaterMarkList, undefined, 25);
  }
  if (RenderMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(RenderMode)) integer(issues, "RenderMode", RenderMode);
    if (RenderMode !== 0 && RenderMode !== 1 && RenderMode !== 2 && RenderMode !== 3) {
      oneOf(issues, "RenderMode", RenderMode, renderModeValues);
    }
  }
  if (MaxResolutionUserAlign !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxResolutionUserAlign)) {
      integer(issues, "MaxResolutionUserAlign", MaxResolutionUserAlign);
    }
    if (MaxResolutionUserAlign !== 0 && MaxResolutionUserAlign !== 1) {
      oneOf(issues, "MaxResolutionUserAlign", MaxResolutionUserAlign, maxResolutionUserAlignValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (MixLayoutMode !== 4 && filled(MixLayoutList)) {
    report(
      issues,
      ["MixLayoutList"],
      "ignored",
      "MixLayoutList is ignored when MixLayoutMode is not 4",
      "warning",
    );
  }
  if (MixLayoutMode === 4 && MixLayoutList === undefined) {
    report(
      issues,
      ["MixLayoutList"],
      "required",
      "MixLayoutList should be given when MixLayoutMode is 4",
      "warning",
    );
  }
  if ((MixLayoutMode === 3 || MixLayoutMode === 4) && filled(MaxResolutionUserId)) {
    report(
      issues,
      ["MaxResolutionUserId"],
      "ignored",
      "MaxResolutionUserId is ignored when MixLayoutMode is 3 or 4",
      "warning",
    );
  }
  if (MixLayoutMode === 4 && RenderMode !== undefined) {
    report(
      issues,
      ["RenderMode"],
      "ignored",
      "RenderMode is ignored when MixLayoutMode is 4",
      "warning",
    );
  }
  if (MixLayoutMode !== 2 && MaxResolutionUserAlign !== undefined) {
    report(
      issues,
      ["MaxResolutionUserAlign"],
      "ignored",
      "MaxResolutionUserAlign is ignored when MixLayoutMode is not 2",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMixLayoutParams;
})();
const checkSubscribeStreamUserIds = (() => {
const members = [
  "SubscribeAudioUserIds",
  "UnSubscribeAudioUserIds",
  "SubscribeVideoUserIds",
  "UnSubscribeVideoUserIds",
];
function checkSubscribeStreamUserIds(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SubscribeAudioUserIds,
    UnSubscribeAudioUserIds,
    SubscribeVideoUserIds,
    UnSubscribeVideoUserIds,
  } = v;
  let known = 0;
  if (SubscribeAudioUserIds !== undefined) {
    known++;
    list(issues, "SubscribeAudioUserIds", SubscribeAudioUserIds, text);
    items(issues, "SubscribeAudioUserIds", SubscribeAudioUserIds, undefined, 32);
  }
  if (UnSubscribeAudioUserIds !== undefined) {
    known++;
    list(issues, "UnSubscribeAudioUserIds", UnSubscribeAudioUserIds, text);
    items(issues, "UnSubscribeAudioUserIds", UnSubscribeAudioUserIds, undefined, 32);
  }
  if (SubscribeVideoUserIds !== undefined) {
    known++;
    list(issues, "SubscribeVideoUserIds", SubscribeVideoUserIds, text);
    items(issues, "SubscribeVideoUserIds", SubscribeVideoUserIds, undefined, 32);
  }
  if (UnSubscribeVideoUserIds !== undefined) {
    known++;
    list(issues, "UnSubscribeVideoUserIds", UnSubscribeVideoUserIds, text);
    items(issues, "UnSubscribeVideoUserIds", UnSubscribeVideoUserIds, undefined, 32);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (filled(SubscribeAudioUserIds) && filled(UnSubscribeAudioUserIds)) {
    atMostOne(
      issues,
      [["SubscribeAudioUserIds"], ["UnSubscribeAudioUserIds"]],
      [filled(SubscribeAudioUserIds), filled(UnSubscribeAudioUserIds)],
      "At most one of SubscribeAudioUserIds and UnSubscribeAudioUserIds may be given",
    );
  }
  if (filled(SubscribeVideoUserIds) && filled(UnSubscribeVideoUserIds)) {
    atMostOne(
      issues,
      [["SubscribeVideoUserIds"], ["UnSubscribeVideoUserIds"]],
      [filled(SubscribeVideoUserIds), filled(UnSubscribeVideoUserIds)],
      "At most one of SubscribeVideoUserIds and UnSubscribeVideoUserIds may be given",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkSubscribeStreamUserIds;
})();
const checkMixLayout = (() => {
const renderModeValues = [0, 1, 2, 3];
const mediaIdValues = [0, 1];
const members = [
  "Top",
  "Left",
  "Width",
  "Height",
  "UserId",
  "Alpha",
  "RenderMode",
  "MediaId",
  "ImageLayer",
  "SubBackgroundImage",
];
function checkMixLayout(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Top,
    Left,
    Width,
    Height,
    UserId,
    Alpha,
    RenderMode,
    MediaId,
    ImageLayer,
    SubBackgroundImage,
  } = v;
  let known = 4;
  if (!Number.isSafeInteger(Top)) integer(issues, "Top", Top);
  range(issues, "Top", Top, 0, 1920);
  if (!Number.isSafeInteger(Left)) integer(issues, "Left", Left);
  range(issues, "Left", Left, 0, 1920);
  if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
  range(issues, "Width", Width, 0, 1920);
  if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
  range(issues, "Height", Height, 0, 1920);
  if (UserId !== undefined) {
    known++;
    if (typeof UserId !== "string") text(issues, "UserId", UserId);
  }
  if (Alpha !== undefined) {
    known++;
    if (!Number.isSafeInteger(Alpha)) integer(issues, "Alpha", Alpha);
    if (Alpha < 0 || Alpha > 255) range(issues, "Alpha", Alpha, 0, 255);
  }
  if (RenderMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(RenderMode)) integer(issues, "RenderMode", RenderMode);
    if (RenderMode !== 0 && RenderMode !== 1 && RenderMode !== 2 && RenderMode !== 3) {
      oneOf(issues, "RenderMode", RenderMode, renderModeValues);
    }
  }
  if (MediaId !== undefined) {
    known++;
    if (!Number.isSafeInteger(MediaId)) integer(issues, "MediaId", MediaId);
    if (MediaId !== 0 && MediaId !== 1) oneOf(issues, "MediaId", MediaId, mediaIdValues);
  }
  if (ImageLayer !== undefined) {
    known++;
    if (!Number.isSafeInteger(ImageLayer)) integer(issues, "ImageLayer", ImageLayer);
    if (ImageLayer < 0) range(issues, "ImageLayer", ImageLayer, 0);
  }
  if (SubBackgroundImage !== undefined) {
    known++;
    if (typeof SubBackgroundImage !== "string") {
      text(issues, "SubBackgroundImage", SubBackgroundImage);
    }
    format(issues, "SubBackgroundImage", SubBackgroundImage, URL_TEXT);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(Left) + num(Width) > 1920) {
    report(
      issues,
      ["Left"],
      "comparison",
      "No canvas is wider than 1920 pixels, so no window may reach further to the right",
    );
  }
  if (num(Top) + num(Height) > 1920) {
    report(
      issues,
      ["Top"],
      "comparison",
      "No canvas is higher than 1920 pixels, so no window may reach further down",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMixLayout;
})();
const checkWaterMark = (() => {
const waterMarkTypeValues = [0, 1, 2];
const members = ["WaterMarkType", "WaterMarkImage", "WaterMarkChar", "WaterMarkTimestamp"];
function checkWaterMark(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { WaterMarkType, WaterMarkImage, WaterMarkChar, WaterMarkTimestamp } = v;
  let known = 0;
  if (WaterMarkType !== undefined) {
    known++;
    if (!Number.isSafeInteger(WaterMarkType)) integer(issues, "WaterMarkType", WaterMarkType);
    if (WaterMarkType !== 0 && WaterMarkType !== 1 && WaterMarkType !== 2) {
      oneOf(issues, "WaterMarkType", WaterMarkType, waterMarkTypeValues);
    }
  }
  if (WaterMarkImage !== undefined) {
    known++;
    checkWaterMarkImage(WaterMarkImage, issues, "WaterMarkImage");
  }
  if (WaterMarkChar !== undefined) {
    known++;
    checkWaterMarkChar(WaterMarkChar, issues, "WaterMarkChar");
  }
  if (WaterMarkTimestamp !== undefined) {
    known++;
    checkWaterMarkTimestamp(WaterMarkTimestamp, issues, "WaterMarkTimestamp");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if ((WaterMarkType === 0 || WaterMarkType === undefined) && WaterMarkImage === undefined) {
    report(
      issues,
      ["WaterMarkImage"],
      "required",
      "WaterMarkImage is required when WaterMarkType is 0 or absent",
    );
  }
  if (WaterMarkType === 1 && WaterMarkChar === undefined) {
    report(
      issues,
      ["WaterMarkChar"],
      "required",
      "WaterMarkChar is required when WaterMarkType is 1",
    );
  }
  if (WaterMarkType === 2 && WaterMarkTimestamp === undefined) {
    report(
      issues,
      ["WaterMarkTimestamp"],
      "required",
      "WaterMarkTimestamp is required when WaterMarkType is 2",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkWaterMark;
})();
const checkWaterMarkImage = (() => {
const members = ["WaterMarkUrl", "Top", "Left", "Width", "Height"];
function checkWaterMarkImage(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { WaterMarkUrl, Top, Left, Width, Height } = v;
  let known = 5;
  if (typeof WaterMarkUrl !== "string") text(issues, "WaterMarkUrl", WaterMarkUrl);
  format(issues, "WaterMarkUrl", WaterMarkUrl, URL_TEXT);
  if (!Number.isSafeInteger(Top)) integer(issues, "Top", Top);
  range(issues, "Top", Top, 0, 2560);
  if (!Number.isSafeInteger(Left)) integer(issues, "Left", Left);
  range(issues, "Left", Left, 0, 2560);
  if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
  range(issues, "Width", Width, 0, 2560);
  if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
  range(issues, "Height", Height, 0, 2560);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkWaterMarkImage;
})();
const checkWaterMarkChar = (() => {
const members = [
  "Top",
  "Left",
  "Width",
  "Height",
  "Chars",
  "FontSize",
  "FontColor",
  "BackGroundColor",
];
function checkWaterMarkChar(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Top, Left, Width, Height, Chars, FontSize, FontColor, BackGroundColor } = v;
  let known = 5;
  if (!Number.isSafeInteger(Top)) integer(issues, "Top", Top);
  if (!Number.isSafeInteger(Left)) integer(issues, "Left", Left);
  if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
  if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
  if (typeof Chars !== "string") text(issues, "Chars", Chars);
  if (FontSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(FontSize)) integer(issues, "FontSize", FontSize);
  }
  if (FontColor !== undefined) {
    known++;
    if (typeof FontColor !== "string") text(issues, "FontColor", FontColor);
  }
  if (BackGroundColor !== undefined) {
    known++;
    if (typeof BackGroundColor !== "string") text(issues, "BackGroundColor", BackGroundColor);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkWaterMarkChar;
})();
const checkWaterMarkTimestamp = (() => {
const posValues = [0, 1, 2, 3, 4, 5, 6];
const members = ["Pos", "TimeZone"];
function checkWaterMarkTimestamp(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Pos, TimeZone } = v;
  let known = 1;
  if (!Number.isSafeInteger(Pos)) integer(issues, "Pos", Pos);
  oneOf(issues, "Pos", Pos, posValues);
  if (TimeZone !== undefined) {
    known++;
    if (!Number.isSafeInteger(TimeZone)) integer(issues, "TimeZone", TimeZone);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkWaterMarkTimestamp;
})();
const members = ["SdkAppId", "TaskId", "MixLayoutParams", "SubscribeStreamUserIds"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, TaskId, MixLayoutParams, SubscribeStreamUserIds } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof TaskId !== "string") text(issues, "TaskId", TaskId);
  if (MixLayoutParams !== undefined) {
    known++;
    checkMixLayoutParams(MixLayoutParams, issues, "MixLayoutParams");
  }
  if (SubscribeStreamUserIds !== undefined) {
    known++;
    checkSubscribeStreamUserIds(SubscribeStreamUserIds, issues, "SubscribeStreamUserIds");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
