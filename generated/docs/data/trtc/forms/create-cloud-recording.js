specpress.data("trtc/forms/create-cloud-recording", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"CreateCloudRecording","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"createCloudRecording"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"Application whose room is to be recorded."},{"name":"RoomId","type":"string","required":true,"doc":"Room to record. A numeric ID is written as a string, too."},{"name":"UserId","type":"string","required":true,"doc":"User ID under which the recording robot enters the room. A good one contains the room ID, so that it is easily told from people."},{"name":"UserSig","type":"string","required":true,"sensitive":true,"doc":"Signature for UserId, its password to the room."},{"name":"RecordParams","type":"RecordParams","required":true,"doc":"What is recorded, and into what kind of files."},{"name":"StorageParams","type":"StorageParams","required":true,"doc":"Where the files go, to a bucket or to VOD."},{"name":"RoomIdType","type":"integer","doc":"Which kind of ID the room was opened with.","facts":"Default: 1.","values":[["0","string"],["1","32-bit integer"]]},{"name":"MixTranscodeParams","type":"MixTranscodeParams","doc":"How a mixed recording is encoded."},{"name":"MixLayoutParams","type":"MixLayoutParams","doc":"How a mixed recording arranges the pictures."},{"name":"ResourceExpiredHour","type":"integer","doc":"For how long after its start the task can be queried, modified and stopped.","facts":"6 to 720, in hours. Default: 72."},{"name":"PrivateMapKey","type":"string","sensitive":true,"doc":"Ticket that lets the robot into the room. Needed where the console has advanced permission control switched on: then UserSig alone does not let the robot in."}],"structures":{"RecordParams":[{"name":"RecordMode","type":"integer","required":true,"doc":"Whether users are recorded apart or together.","values":[["1","single streams: each subscribed user goes into files of their own"],["2","mixed stream: all subscribed users go into one common picture and sound"]]},{"name":"MaxIdleTime","type":"integer","doc":"How long a room may go without anybody publishing before the task ends by itself.","facts":"5 to 86400, in seconds. Default: 30."},{"name":"StreamType","type":"integer","doc":"Which media are recorded.","facts":"Default: 0.","values":[["0","sound and picture"],["1","sound only"],["2","picture only"]]},{"name":"SubscribeStreamUserIds","type":"SubscribeStreamUserIds","doc":"Whom to record, or whom to leave out."},{"name":"OutputFormat","type":"integer","doc":"Format of the files in a bucket. For VOD it is TencentVod.MediaType, which numbers the formats differently.","facts":"Default: 0.","values":[["0","HLS"],["1","HLS and MP4"],["2","HLS and AAC"],["3","MP4"],["4","AAC"]]},{"name":"AvMerge","type":"integer","doc":"Whether a single-stream recording keeps a user's sound and picture apart. A mixed recording always has them together.","facts":"Default: 0.","values":[["0","apart"],["1","together in one TS file"]]},{"name":"MaxMediaFileDuration","type":"integer","doc":"Longest piece when the files are MP4 or AAC; what lasts longer is split. Files are split at 2 GB and at 24 hours in any case.","facts":"1 to 1440, in minutes. Default: 1440."},{"name":"MediaId","type":"integer","doc":"Which of each user's two streams is recorded. MixLayout numbers streams differently.","facts":"Default: 0.","values":[["0","both"],["1","the primary stream"],["2","the substream"]]}],"SubscribeStreamUserIds":[{"name":"SubscribeAudioUserIds","type":"string","list":true,"doc":"The only users whose sound is recorded.","facts":"At most 32 items."},{"name":"UnSubscribeAudioUserIds","type":"string","list":true,"doc":"Users whose sound is not recorded.","facts":"At most 32 items."},{"name":"SubscribeVideoUserIds","type":"string","list":true,"doc":"The only users whose picture is recorded.","facts":"At most 32 items."},{"name":"UnSubscribeVideoUserIds","type":"string","list":true,"doc":"Users whose picture is not recorded.","facts":"At most 32 items."}],"StorageParams":[{"name":"CloudStorage","type":"CloudStorage","doc":"Bucket to save to. Recording to Tencent Cloud COS costs a recording-to-COS fee."},{"name":"CloudVod","type":"CloudVod","doc":"Video-on-demand service to save to. There is no fee for the transfer."}],"CloudStorage":[{"name":"Vendor","type":"integer","required":true,"doc":"Whose bucket it is. No other vendor is supported so far.","values":[["0","Tencent Cloud COS"],["1","AWS"]]},{"name":"Region","type":"string","required":true,"doc":"Region of the bucket, as its vendor writes it."},{"name":"Bucket","type":"string","required":true,"doc":"Name of the bucket."},{"name":"AccessKey","type":"string","required":true,"sensitive":true,"doc":"Access key ID that may write to the bucket."},{"name":"SecretKey","type":"string","required":true,"sensitive":true,"doc":"Secret that belongs to the access key."},{"name":"FileNamePrefix","type":"string","list":true,"doc":"Folders to put the files into, outermost first. The task ID follows as one more folder: a and b make a/b/TaskId/xxx.m3u8.","facts":"Each matches ^[A-Za-z0-9_-]+$."}],"CloudVod":[{"name":"TencentVod","type":"TencentVod","doc":"What Tencent Cloud VOD does with the uploaded files."}],"TencentVod":[{"name":"Procedure","type":"string","doc":"Name of the VOD task flow template that is run on each uploaded file. Templates are made in VOD."},{"name":"ExpireTime","type":"integer","doc":"For how long VOD keeps a file, from now on; 0 keeps it for good, 86400 for a day.","facts":"At least 0, in seconds."},{"name":"StorageRegion","type":"string","doc":"Region to store the files in. Only needed if it must be a certain one."},{"name":"ClassId","type":"integer","doc":"VOD category to file the recordings under, by the ID that VOD gave it; 0 is the category of all others.","facts":"Default: 0."},{"name":"SubAppId","type":"integer","doc":"VOD subapplication that gets the files."},{"name":"SessionContext","type":"string","doc":"Free text that VOD hands back when the task flow is done."},{"name":"SourceContext","type":"string","doc":"Free text that VOD hands back when the upload is done."},{"name":"MediaType","type":"integer","doc":"Format of the files in VOD. RecordParams.OutputFormat, for buckets, numbers the formats differently.","facts":"Default: 0.","values":[["0","MP4"],["1","HLS"],["2","AAC, only for a recording of sound alone"],["3","HLS and MP4"],["4","HLS and AAC"]]},{"name":"UserDefineRecordId","type":"string","doc":"Prefix for the names of the files in VOD. The text __UserId_u_ joins it to the name that is made up.","facts":"At most 64 characters, at most 64 bytes in UTF-8, matches ^[A-Za-z0-9_-]*$."}],"MixTranscodeParams":[{"name":"VideoParams","type":"VideoParams","doc":"How the picture is encoded. Its width and height are the canvas that layouts and watermarks go by."},{"name":"AudioParams","type":"AudioParams","doc":"How the sound is encoded."}],"VideoParams":[{"name":"Width","type":"integer","required":true,"doc":"Width of the picture, which is also the canvas of the layout.","facts":"At most 1920, in pixels. Default: 360."},{"name":"Height","type":"integer","required":true,"doc":"Height of the picture, which is also the canvas of the layout.","facts":"At most 1920, in pixels. Default: 640."},{"name":"Fps","type":"integer","required":true,"doc":"Pictures per second.","facts":"1 to 60, in fps. Default: 15."},{"name":"BitRate","type":"integer","required":true,"doc":"Bitrate of the picture, in plain bits; VideoEncode, for relaying, counts kilobits.","facts":"64000 to 8192000, in bps. Default: 550000."},{"name":"Gop","type":"integer","required":true,"doc":"Time from one keyframe to the next.","facts":"In seconds. Default: 10."}],"AudioParams":[{"name":"SampleRate","type":"integer","required":true,"doc":"Code of the sampling rate, not the rate itself. AudioEncode, for relaying, takes hertz instead.","facts":"Default: 1.","values":[["1","48,000 Hz"],["2","44,100 Hz"],["3","16,000 Hz"]]},{"name":"Channel","type":"integer","required":true,"doc":"Mono or stereo.","facts":"Default: 2.","values":[["1","mono"],["2","stereo"]]},{"name":"BitRate","type":"integer","required":true,"doc":"Bitrate of the sound, in plain bits; AudioEncode, for relaying, counts kilobits.","facts":"32000 to 128000, in bps. Default: 64000."}],"MixLayoutParams":[{"name":"MixLayoutMode","type":"integer","required":true,"doc":"Kind of layout. Each shows at most 25 videos. In 1 and 2, a user who sends only sound has a window, too.","facts":"Default: 3.","values":[["1","floating: one anchor fills the canvas, the others lie over it in rows from the bottom left, four to a row, or five when there are more than 17"],["2","screen sharing: one large window, the others in up to two columns of eight beside it; those beyond 17 go to the bottom edge"],["3","grid: all windows have the same size, which depends on their number"],["4","custom: windows as MixLayoutList places them"]]},{"name":"MixLayoutList","type":"MixLayout","list":true,"doc":"The windows of a custom layout.","facts":"At most 25 items."},{"name":"BackGroundColor","type":"string","doc":"Colour of the canvas where nothing covers it. Orange, for one, is #FFA500.","facts":"A colour, #RRGGBB. Default: #000000."},{"name":"MaxResolutionUserId","type":"string","doc":"The anchor who gets the large window."},{"name":"MediaId","type":"integer","doc":"Which stream of MaxResolutionUserId the large window shows.","facts":"Default: 0.","values":[["0","the primary stream"],["1","the substream, as used for screen sharing"]]},{"name":"BackgroundImageUrl","type":"string","doc":"Picture behind the whole canvas, a JPG or PNG file of 5 MB or less. The address holds no Chinese characters.","facts":"A URL, matches ^\\P{Script=Han}*$."},{"name":"PlaceHolderMode","type":"integer","doc":"What is seen in a window while its user sends no video.","facts":"Default: 0.","values":[["0","no placeholder"],["1","a placeholder image keeps the window of a user who sends no video"]]},{"name":"BackgroundImageRenderMode","type":"integer","doc":"How BackgroundImageUrl is made to fit a canvas of another shape.","values":[["0","stretched; it may look distorted"],["1","scaled until the space is full; what hangs over is cut off"],["2","scaled until all of it fits; bars may stay at two sides"],["3","like 1, but at most 20% of the width or height is cut off"]]},{"name":"DefaultSubBackgroundImage","type":"string","doc":"Picture behind the windows, a JPG or PNG file of 5 MB or less. RenderMode says how it is fitted when its shape differs from a window's.","facts":"A URL."},{"name":"WaterMarkList","type":"WaterMark","list":true,"doc":"Watermarks to lay over the recording.","facts":"At most 25 items."},{"name":"RenderMode","type":"integer","doc":"How pictures are made to fit windows of another shape in the automatic layouts. In a custom layout each window has its own.","values":[["0","stretched; it may look distorted"],["1","scaled until the window is full; what hangs over is cut off"],["2","scaled until all of it fits; bars may stay at two sides"],["3","like 1, but at most 20% of the width or height is cut off"]]},{"name":"MaxResolutionUserAlign","type":"integer","doc":"Which side the large window of the screen sharing layout stands on.","facts":"Default: 0.","values":[["0","the large window on the left, the small ones on the right"],["1","the large window on the right, the small ones on the left"]]}],"MixLayout":[{"name":"Top","type":"integer","required":true,"doc":"Distance from the top edge.","facts":"0 to 1920, in pixels."},{"name":"Left","type":"integer","required":true,"doc":"Distance from the left edge.","facts":"0 to 1920, in pixels."},{"name":"Width","type":"integer","required":true,"doc":"How wide the window is.","facts":"0 to 1920, in pixels."},{"name":"Height","type":"integer","required":true,"doc":"How high the window is.","facts":"0 to 1920, in pixels."},{"name":"UserId","type":"string","doc":"The anchor whose picture the window shows."},{"name":"Alpha","type":"integer","doc":"How much shows through. It counts transparency, so the least value is opaque and the greatest invisible.","facts":"0 to 255."},{"name":"RenderMode","type":"integer","doc":"How a picture whose shape differs from the window's is made to fit.","facts":"Default: 1.","values":[["0","stretched to the window; everything is seen, but it may look distorted"],["1","scaled until the window is full; what hangs over is cut off"],["2","scaled until all of it fits; bars may stay at two sides"],["3","like 1, but at most 20% of the width or height is cut off"]]},{"name":"MediaId","type":"integer","doc":"Which of the user's two streams the window shows. RecordParams numbers streams differently.","facts":"Default: 0.","values":[["0","the primary stream"],["1","the substream, as used for screen sharing"]]},{"name":"ImageLayer","type":"integer","doc":"Layer of the window. Higher layers cover lower ones; 0 lies at the bottom.","facts":"At least 0. Default: 0."},{"name":"SubBackgroundImage","type":"string","doc":"Picture behind this window, a JPG or PNG file of 5 MB or less. RenderMode says how it is fitted when its shape differs from the window's.","facts":"A URL."}],"WaterMark":[{"name":"WaterMarkType","type":"integer","doc":"What the watermark shows.","facts":"Default: 0.","values":[["0","image, as WaterMarkImage describes it"],["1","text, as WaterMarkChar describes it; possibly without effect, as the vendor calls it not yet supported"],["2","time, as WaterMarkTimestamp describes it"]]},{"name":"WaterMarkImage","type":"WaterMarkImage","doc":"The image, its place and its size."},{"name":"WaterMarkChar","type":"WaterMarkChar","doc":"The text, its place and its look."},{"name":"WaterMarkTimestamp","type":"WaterMarkTimestamp","doc":"Where the time stands and which time zone it is in."}],"WaterMarkImage":[{"name":"WaterMarkUrl","type":"string","required":true,"doc":"Where the image is fetched from. It is a JPG or PNG file of 5 MB or less.","facts":"A URL."},{"name":"Top","type":"integer","required":true,"doc":"Distance from the top edge.","facts":"0 to 2560, in pixels."},{"name":"Left","type":"integer","required":true,"doc":"Distance from the left edge.","facts":"0 to 2560, in pixels."},{"name":"Width","type":"integer","required":true,"doc":"How wide the image is shown. Together with Left, no more than the canvas's width.","facts":"0 to 2560, in pixels."},{"name":"Height","type":"integer","required":true,"doc":"How high the image is shown. Together with Top, no more than the canvas's height.","facts":"0 to 2560, in pixels."}],"WaterMarkChar":[{"name":"Top","type":"integer","required":true,"doc":"Distance from the top edge of the canvas.","facts":"In pixels."},{"name":"Left","type":"integer","required":true,"doc":"Distance from the left edge of the canvas.","facts":"In pixels."},{"name":"Width","type":"integer","required":true,"doc":"How wide the box is.","facts":"In pixels."},{"name":"Height","type":"integer","required":true,"doc":"How high the box is.","facts":"In pixels."},{"name":"Chars","type":"string","required":true,"doc":"The text to show."},{"name":"FontSize","type":"integer","doc":"Size of the letters.","facts":"In pixels. Default: 14."},{"name":"FontColor","type":"string","doc":"Colour of the letters. How to write it is not documented; the vendor's sample value is 0xFFFFFF."},{"name":"BackGroundColor","type":"string","doc":"Colour of the box. How to write it is not documented; the vendor's sample value is 0xbbccbb."}],"WaterMarkTimestamp":[{"name":"Pos","type":"integer","required":true,"doc":"Where on the picture the time stands.","values":[["0","upper left corner"],["1","upper right corner"],["2","lower left corner"],["3","lower right corner"],["4","middle of the upper edge"],["5","middle of the lower edge"],["6","middle of the picture"]]},{"name":"TimeZone","type":"integer","doc":"Time zone of the time shown: hours ahead of UTC.","facts":"In hours. Default: 8."}]},"regions":["ap-beijing","ap-guangzhou","ap-mumbai","ap-shanghai","ap-singapore"],"examples":[{"title":"Record a room as one mixed video to VOD","input":{"StorageParams":{"CloudVod":{"TencentVod":{"ExpireTime":0}}},"UserSig":"11xx111","UserId":"10001","RecordParams":{"MaxIdleTime":60,"StreamType":0,"RecordMode":2},"RoomIdType":1,"MixTranscodeParams":{"VideoParams":{"Width":360,"BitRate":500000,"Fps":15,"Height":640,"Gop":10}},"MixLayoutParams":{"MixLayoutMode":3},"SdkAppId":1234,"RoomId":"3560"}}]}, check: (validation) => {
const { COLOR_HASH, URL_TEXT, atMostOne, each, filled, format, integer, isStructure, items, length, list, maxBytes, noOthers, num, oneOf, pattern, range, report, structures, text, under } = validation;
const checkRecordParams = (() => {
const recordModeValues = [1, 2];
const streamTypeValues = [0, 1, 2];
const outputFormatValues = [0, 1, 2, 3, 4];
const avMergeValues = [0, 1];
const mediaIdValues = [0, 1, 2];
const members = [
  "RecordMode",
  "MaxIdleTime",
  "StreamType",
  "SubscribeStreamUserIds",
  "OutputFormat",
  "AvMerge",
  "MaxMediaFileDuration",
  "MediaId",
];
function checkRecordParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    RecordMode,
    MaxIdleTime,
    StreamType,
    SubscribeStreamUserIds,
    OutputFormat,
    AvMerge,
    MaxMediaFileDuration,
    MediaId,
  } = v;
  let known = 1;
  if (!Number.isSafeInteger(RecordMode)) integer(issues, "RecordMode", RecordMode);
  if (RecordMode !== 1 && RecordMode !== 2) {
    oneOf(issues, "RecordMode", RecordMode, recordModeValues);
  }
  if (MaxIdleTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxIdleTime)) integer(issues, "MaxIdleTime", MaxIdleTime);
    if (MaxIdleTime < 5 || MaxIdleTime > 86400) range(issues, "MaxIdleTime", MaxIdleTime, 5, 86400);
  }
  if (StreamType !== undefined) {
    known++;
    if (!Number.isSafeInteger(StreamType)) integer(issues, "StreamType", StreamType);
    if (StreamType !== 0 && StreamType !== 1 && StreamType !== 2) {
      oneOf(issues, "StreamType", StreamType, streamTypeValues);
    }
  }
  if (SubscribeStreamUserIds !== undefined) {
    known++;
    checkSubscribeStreamUserIds(SubscribeStreamUserIds, issues, "SubscribeStreamUserIds");
  }
  if (OutputFormat !== undefined) {
    known++;
    if (!Number.isSafeInteger(OutputFormat)) integer(issues, "OutputFormat", OutputFormat);
    oneOf(issues, "OutputFormat", OutputFormat, outputFormatValues);
  }
  if (AvMerge !== undefined) {
    known++;
    if (!Number.isSafeInteger(AvMerge)) integer(issues, "AvMerge", AvMerge);
    if (AvMerge !== 0 && AvMerge !== 1) oneOf(issues, "AvMerge", AvMerge, avMergeValues);
  }
  if (MaxMediaFileDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxMediaFileDuration)) {
      integer(issues, "MaxMediaFileDuration", MaxMediaFileDuration);
    }
    if (MaxMediaFileDuration < 1 || MaxMediaFileDuration > 1440) {
      range(issues, "MaxMediaFileDuration", MaxMediaFileDuration, 1, 1440);
    }
  }
  if (MediaId !== undefined) {
    known++;
    if (!Number.isSafeInteger(MediaId)) integer(issues, "MediaId", MediaId);
    if (MediaId !== 0 && MediaId !== 1 && MediaId !== 2) {
      oneOf(issues, "MediaId", MediaId, mediaIdValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (RecordMode === 2 && AvMerge !== undefined) {
    report(issues, ["AvMerge"], "ignored", "AvMerge is ignored when RecordMode is 2", "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkRecordParams;
})();
const checkStorageParams = (() => {
const members = ["CloudStorage", "CloudVod"];
function checkStorageParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { CloudStorage, CloudVod } = v;
  let known = 0;
  if (CloudStorage !== undefined) {
    known++;
    checkCloudStorage(CloudStorage, issues, "CloudStorage");
  }
  if (CloudVod !== undefined) {
    known++;
    checkCloudVod(CloudVod, issues, "CloudVod");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (CloudStorage === undefined && CloudVod === undefined) {
    report(issues, [], "any-of", "At least one of CloudStorage and CloudVod must be given");
  }
  if (CloudStorage !== undefined && CloudVod !== undefined) {
    atMostOne(
      issues,
      [["CloudStorage"], ["CloudVod"]],
      [CloudStorage !== undefined, CloudVod !== undefined],
      "At most one of CloudStorage and CloudVod should be given",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkStorageParams;
})();
const checkMixTranscodeParams = (() => {
const members = ["VideoParams", "AudioParams"];
function checkMixTranscodeParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { VideoParams, AudioParams } = v;
  let known = 0;
  if (VideoParams !== undefined) {
    known++;
    checkVideoParams(VideoParams, issues, "VideoParams");
  }
  if (AudioParams !== undefined) {
    known++;
    checkAudioParams(AudioParams, issues, "AudioParams");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMixTranscodeParams;
})();
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
const checkCloudStorage = (() => {
const vendorValues = [0, 1];
const fileNamePrefixPattern = /^[A-Za-z0-9_-]+$/u;
const members = ["Vendor", "Region", "Bucket", "AccessKey", "SecretKey", "FileNamePrefix"];
function checkCloudStorage(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Vendor, Region, Bucket, AccessKey, SecretKey, FileNamePrefix } = v;
  let known = 5;
  if (!Number.isSafeInteger(Vendor)) integer(issues, "Vendor", Vendor);
  if (Vendor !== 0 && Vendor !== 1) oneOf(issues, "Vendor", Vendor, vendorValues);
  if (typeof Region !== "string") text(issues, "Region", Region);
  if (typeof Bucket !== "string") text(issues, "Bucket", Bucket);
  if (typeof AccessKey !== "string") text(issues, "AccessKey", AccessKey);
  if (typeof SecretKey !== "string") text(issues, "SecretKey", SecretKey);
  if (FileNamePrefix !== undefined) {
    known++;
    list(issues, "FileNamePrefix", FileNamePrefix, (issues, i, item) => {
      text(issues, i, item);
      pattern(issues, i, item, fileNamePrefixPattern);
    });
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkCloudStorage;
})();
const checkCloudVod = (() => {
const members = ["TencentVod"];
function checkCloudVod(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { TencentVod } = v;
  let known = 0;
  if (TencentVod !== undefined) {
    known++;
    checkTencentVod(TencentVod, issues, "TencentVod");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkCloudVod;
})();
const checkVideoParams = (() => {
const members = ["Width", "Height", "Fps", "BitRate", "Gop"];
function checkVideoParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Width, Height, Fps, BitRate, Gop } = v;
  let known = 5;
  if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
  range(issues, "Width", Width, undefined, 1920);
  if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
  range(issues, "Height", Height, undefined, 1920);
  if (!Number.isSafeInteger(Fps)) integer(issues, "Fps", Fps);
  range(issues, "Fps", Fps, 1, 60);
  if (!Number.isSafeInteger(BitRate)) integer(issues, "BitRate", BitRate);
  range(issues, "BitRate", BitRate, 64000, 8192000);
  if (!Number.isSafeInteger(Gop)) integer(issues, "Gop", Gop);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(Width) * num(Height) > 2073600) {
    report(
      issues,
      ["Width"],
      "comparison",
      "The picture may have at most 2,073,600 pixels, as many as 1920 by 1080",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkVideoParams;
})();
const checkAudioParams = (() => {
const sampleRateValues = [1, 2, 3];
const channelValues = [1, 2];
const members = ["SampleRate", "Channel", "BitRate"];
function checkAudioParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SampleRate, Channel, BitRate } = v;
  let known = 3;
  if (!Number.isSafeInteger(SampleRate)) integer(issues, "SampleRate", SampleRate);
  if (SampleRate !== 1 && SampleRate !== 2 && SampleRate !== 3) {
    oneOf(issues, "SampleRate", SampleRate, sampleRateValues);
  }
  if (!Number.isSafeInteger(Channel)) integer(issues, "Channel", Channel);
  if (Channel !== 1 && Channel !== 2) oneOf(issues, "Channel", Channel, channelValues);
  if (!Number.isSafeInteger(BitRate)) integer(issues, "BitRate", BitRate);
  range(issues, "BitRate", BitRate, 32000, 128000);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAudioParams;
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
const checkTencentVod = (() => {
const mediaTypeValues = [0, 1, 2, 3, 4];
const userDefineRecordIdPattern = /^[A-Za-z0-9_-]*$/u;
const members = [
  "Procedure",
  "ExpireTime",
  "StorageRegion",
  "ClassId",
  "SubAppId",
  "SessionContext",
  "SourceContext",
  "MediaType",
  "UserDefineRecordId",
];
function checkTencentVod(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Procedure,
    ExpireTime,
    StorageRegion,
    ClassId,
    SubAppId,
    SessionContext,
    SourceContext,
    MediaType,
    UserDefineRecordId,
  } = v;
  let known = 0;
  if (Procedure !== undefined) {
    known++;
    if (typeof Procedure !== "string") text(issues, "Procedure", Procedure);
  }
  if (ExpireTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(ExpireTime)) integer(issues, "ExpireTime", ExpireTime);
    if (ExpireTime < 0) range(issues, "ExpireTime", ExpireTime, 0);
  }
  if (StorageRegion !== undefined) {
    known++;
    if (typeof StorageRegion !== "string") text(issues, "StorageRegion", StorageRegion);
  }
  if (ClassId !== undefined) {
    known++;
    if (!Number.isSafeInteger(ClassId)) integer(issues, "ClassId", ClassId);
  }
  if (SubAppId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SubAppId)) integer(issues, "SubAppId", SubAppId);
  }
  if (SessionContext !== undefined) {
    known++;
    if (typeof SessionContext !== "string") text(issues, "SessionContext", SessionContext);
  }
  if (SourceContext !== undefined) {
    known++;
    if (typeof SourceContext !== "string") text(issues, "SourceContext", SourceContext);
  }
  if (MediaType !== undefined) {
    known++;
    if (!Number.isSafeInteger(MediaType)) integer(issues, "MediaType", MediaType);
    oneOf(issues, "MediaType", MediaType, mediaTypeValues);
  }
  if (UserDefineRecordId !== undefined) {
    known++;
    if (typeof UserDefineRecordId !== "string") {
      text(issues, "UserDefineRecordId", UserDefineRecordId);
    }
    length(issues, "UserDefineRecordId", UserDefineRecordId, undefined, 64);
    maxBytes(issues, "UserDefineRecordId", UserDefineRecordId, 64);
    pattern(issues, "UserDefineRecordId", UserDefineRecordId, userDefineRecordIdPattern);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkTencentVod;
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
const roomIdTypeValues = [0, 1];
const roomIdPattern = /^[0-9]{1,10}$/u;
const mediaTypeValues = [0, 1, 3, 4];
const members = [
  "SdkAppId",
  "RoomId",
  "UserId",
  "UserSig",
  "RecordParams",
  "StorageParams",
  "RoomIdType",
  "MixTranscodeParams",
  "MixLayoutParams",
  "ResourceExpiredHour",
  "PrivateMapKey",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    RoomId,
    UserId,
    UserSig,
    RecordParams,
    StorageParams,
    RoomIdType,
    MixTranscodeParams,
    MixLayoutParams,
    ResourceExpiredHour,
    PrivateMapKey,
  } = v;
  let known = 6;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (typeof UserSig !== "string") text(issues, "UserSig", UserSig);
  checkRecordParams(RecordParams, issues, "RecordParams");
  checkStorageParams(StorageParams, issues, "StorageParams");
  if (RoomIdType !== undefined) {
    known++;
    if (!Number.isSafeInteger(RoomIdType)) integer(issues, "RoomIdType", RoomIdType);
    if (RoomIdType !== 0 && RoomIdType !== 1) {
      oneOf(issues, "RoomIdType", RoomIdType, roomIdTypeValues);
    }
  }
  if (MixTranscodeParams !== undefined) {
    known++;
    checkMixTranscodeParams(MixTranscodeParams, issues, "MixTranscodeParams");
  }
  if (MixLayoutParams !== undefined) {
    known++;
    checkMixLayoutParams(MixLayoutParams, issues, "MixLayoutParams");
  }
  if (ResourceExpiredHour !== undefined) {
    known++;
    if (!Number.isSafeInteger(ResourceExpiredHour)) {
      integer(issues, "ResourceExpiredHour", ResourceExpiredHour);
    }
    if (ResourceExpiredHour < 6 || ResourceExpiredHour > 720) {
      range(issues, "ResourceExpiredHour", ResourceExpiredHour, 6, 720);
    }
  }
  if (PrivateMapKey !== undefined) {
    known++;
    if (typeof PrivateMapKey !== "string") text(issues, "PrivateMapKey", PrivateMapKey);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  const recordMode = RecordParams?.RecordMode;
  const outputFormat = RecordParams?.OutputFormat;
  const cloudVod = StorageParams?.CloudVod;
  const mediaType = StorageParams?.CloudVod?.TencentVod?.MediaType;
  const maxMediaFileDuration = RecordParams?.MaxMediaFileDuration;
  const mixLayoutMode = MixLayoutParams?.MixLayoutMode;
  const width = MixTranscodeParams?.VideoParams?.Width;
  const height = MixTranscodeParams?.VideoParams?.Height;
  if (recordMode === 1 && MixTranscodeParams !== undefined) {
    report(
      issues,
      ["MixTranscodeParams"],
      "ignored",
      "MixTranscodeParams and MixLayoutParams are ignored when RecordParams.RecordMode is 1",
      "warning",
    );
  }
  if (recordMode === 1 && MixLayoutParams !== undefined) {
    report(
      issues,
      ["MixLayoutParams"],
      "ignored",
      "MixTranscodeParams and MixLayoutParams are ignored when RecordParams.RecordMode is 1",
      "warning",
    );
  }
  if ((RoomIdType === 1 || RoomIdType === undefined) && RoomId !== undefined) {
    pattern(issues, ["RoomId"], RoomId, roomIdPattern);
  }
  if (cloudVod !== undefined && outputFormat !== undefined) {
    report(
      issues,
      ["RecordParams", "OutputFormat"],
      "ignored",
      "VOD goes by StorageParams.CloudVod.TencentVod.MediaType; RecordParams.OutputFormat has no effect then",
      "warning",
    );
  }
  if (
    (RecordParams?.StreamType === 0 ||
      RecordParams?.StreamType === 2 ||
      RecordParams?.StreamType === undefined) &&
    mediaType !== undefined
  ) {
    if (mediaType !== 0 && mediaType !== 1 && mediaType !== 3 && mediaType !== 4) {
      oneOf(
        issues,
        ["StorageParams", "CloudVod", "TencentVod", "MediaType"],
        mediaType,
        mediaTypeValues,
      );
    }
  }
  if (
    cloudVod === undefined &&
    (outputFormat === 0 || outputFormat === undefined) &&
    maxMediaFileDuration !== undefined
  ) {
    report(
      issues,
      ["RecordParams", "MaxMediaFileDuration"],
      "ignored",
      "HLS files are not cut by length, so RecordParams.MaxMediaFileDuration has no effect",
      "warning",
    );
  }
  if (mediaType === 1 && maxMediaFileDuration !== undefined) {
    report(
      issues,
      ["RecordParams", "MaxMediaFileDuration"],
      "ignored",
      "HLS files are not cut by length, so RecordParams.MaxMediaFileDuration has no effect",
      "warning",
    );
  }
  if (recordMode === 2 && mixLayoutMode === 4) {
    each(MixLayoutParams?.MixLayoutList, (item, i) => {
      if (num(item.Left) + num(item.Width) > num(width)) {
        report(
          issues,
          ["MixLayoutParams", "MixLayoutList", i, "Left"],
          "comparison",
          "No window may reach beyond the canvas's right edge",
        );
      }
    });
  }
  if (recordMode === 2 && mixLayoutMode === 4) {
    each(MixLayoutParams?.MixLayoutList, (item, i) => {
      if (num(item.Top) + num(item.Height) > num(height)) {
        report(
          issues,
          ["MixLayoutParams", "MixLayoutList", i, "Top"],
          "comparison",
          "No window may reach beyond the canvas's bottom edge",
        );
      }
    });
  }
  if (recordMode === 2) {
    each(MixLayoutParams?.WaterMarkList, (item, i) => {
      if (num(item.WaterMarkImage?.Left) + num(item.WaterMarkImage?.Width) > num(width)) {
        report(
          issues,
          ["MixLayoutParams", "WaterMarkList", i, "WaterMarkImage", "Left"],
          "comparison",
          "No watermark image may reach beyond the canvas's right edge",
        );
      }
    });
  }
  if (recordMode === 2) {
    each(MixLayoutParams?.WaterMarkList, (item, i) => {
      if (num(item.WaterMarkImage?.Top) + num(item.WaterMarkImage?.Height) > num(height)) {
        report(
          issues,
          ["MixLayoutParams", "WaterMarkList", i, "WaterMarkImage", "Top"],
          "comparison",
          "No watermark image may reach beyond the canvas's bottom edge",
        );
      }
    });
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
