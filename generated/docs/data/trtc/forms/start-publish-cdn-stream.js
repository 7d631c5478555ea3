specpress.data("trtc/forms/start-publish-cdn-stream", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"StartPublishCdnStream","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"startPublishCdnStream"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the TRTC application that the room belongs to."},{"name":"RoomId","type":"string","required":true,"doc":"ID of the main room, whose streams are relayed."},{"name":"RoomIdType","type":"integer","required":true,"doc":"Kind of ID that RoomId is; it must be the kind with which the room was made.","values":[["0","a number, written in digits"],["1","a string"]]},{"name":"AgentParams","type":"AgentParams","required":true,"doc":"The robot user that fetches the streams."},{"name":"WithTranscoding","type":"integer","required":true,"doc":"Whether the streams are transcoded. Mixing several streams needs it.","values":[["0","relay one stream as it is, free of transcoding fees"],["1","mix or transcode, which costs transcoding fees"]]},{"name":"AudioParams","type":"McuAudioParams","doc":"Encoding of the sound, which is always transcoded (at no cost), and whose sound is mixed."},{"name":"VideoParams","type":"McuVideoParams","doc":"Encoding, layout and decoration of the video."},{"name":"SingleSubscribeParams","type":"SingleSubscribeParams","doc":"The stream to relay when only one is relayed."},{"name":"PublishCdnParams","type":"McuPublishCdnParam","list":true,"doc":"CDN addresses that the stream is pushed to.","facts":"At most 10 items."},{"name":"SeiParams","type":"McuSeiParams","doc":"SEI messages to add to the mixed stream."},{"name":"FeedBackRoomParams","type":"McuFeedBackRoomParams","list":true,"doc":"Rooms that the mixed stream is pushed into. Only some versions of the SDK can play it there; ask support which.","facts":"At most 10 items."}],"structures":{"AgentParams":[{"name":"UserId","type":"string","required":true,"doc":"User ID of the robot. Put the room ID or a prefix of its own into it."},{"name":"UserSig","type":"string","sensitive":true,"doc":"Signature for UserId, which lets the robot into the room like a password."},{"name":"MaxIdleTime","type":"integer","doc":"How long after the last relayed user has left the room the task goes on before it ends by itself.","facts":"5 to 86400, in seconds. Default: 30."}],"McuAudioParams":[{"name":"AudioEncode","type":"AudioEncode","doc":"Encoding of the sound. Given at the start; an update cannot change it."},{"name":"SubscribeAudioList","type":"McuUserInfoParams","list":true,"doc":"The only users whose sound is mixed. A task that works with both lists needs both in every update that touches either."},{"name":"UnSubscribeAudioList","type":"McuUserInfoParams","list":true,"doc":"Users whose sound is left out of the mix, even if SubscribeAudioList names them. A task that works with both lists needs both in every update that touches either."}],"AudioEncode":[{"name":"SampleRate","type":"integer","required":true,"doc":"Samples per second.","facts":"In hertz.","values":[["48000","48 kHz"],["44100","44.1 kHz"],["32000","32 kHz"],["24000","24 kHz"],["16000","16 kHz"],["8000","8 kHz, with LC-AAC only"]]},{"name":"Channel","type":"integer","required":true,"doc":"Number of sound channels.","values":[["1","mono"],["2","stereo"]]},{"name":"BitRate","type":"integer","required":true,"doc":"Bitrate of the sound.","facts":"8 to 500, in kbps."},{"name":"Codec","type":"integer","doc":"Kind of AAC that is used.","facts":"Default: 0.","values":[["0","LC-AAC"],["1","HE-AAC"],["2","HE-AAC v2, stereo only"]]}],"McuUserInfoParams":[{"name":"UserInfo","type":"MixUserInfo","required":true,"doc":"The user and the room the user is in."}],"MixUserInfo":[{"name":"UserId","type":"string","required":true,"doc":"User ID within the room."},{"name":"RoomId","type":"string","doc":"ID of the room that the user is in. A layout that arranges itself takes the main room only; with a custom layout it is one of the rooms that MixLayoutList names."},{"name":"RoomIdType","type":"integer","doc":"Kind of ID that RoomId is.","values":[["0","a number, written in digits"],["1","a string"]]}],"McuVideoParams":[{"name":"VideoEncode","type":"VideoEncode","doc":"Encoding of the video and size of the canvas. Given at the start; an update cannot change it."},{"name":"LayoutParams","type":"McuLayoutParams","doc":"How the users' pictures are arranged."},{"name":"BackGroundColor","type":"string","doc":"Colour of the canvas behind the pictures.","facts":"A colour, 0xRRGGBB."},{"name":"BackgroundImageUrl","type":"string","doc":"Image on the canvas behind the pictures, instead of a colour.","facts":"A URL."},{"name":"WaterMarkList","type":"McuWaterMarkParams","list":true,"doc":"Images and texts laid over the mixed video."},{"name":"BackgroundRenderMode","type":"integer","doc":"How the image of BackgroundImageUrl is fitted into the canvas.","facts":"Default: 2.","values":[["0","cropped"],["1","scaled, on black"],["2","scaled to the canvas"]]}],"VideoEncode":[{"name":"Width","type":"integer","required":true,"doc":"Width of the video.","facts":"0 to 1920, in pixels."},{"name":"Height","type":"integer","required":true,"doc":"Height of the video.","facts":"0 to 1080, in pixels."},{"name":"Fps","type":"integer","required":true,"doc":"Frames per second.","facts":"0 to 60, in fps."},{"name":"BitRate","type":"integer","required":true,"doc":"Bitrate of the video.","facts":"0 to 10000, in kbps."},{"name":"Gop","type":"integer","required":true,"doc":"Time between keyframes.","facts":"1 to 5, in seconds."}],"McuLayoutParams":[{"name":"MixLayoutMode","type":"integer","doc":"Kind of layout.","facts":"Default: 1.","values":[["1","floating: the first user fills the canvas, up to 15 small pictures lie over it"],["2","screen sharing: one large picture on the left, up to 15 small ones in two columns on the right"],["3","grid: up to 16 pictures of equal size"],["4","custom: the places of MixLayoutList"]]},{"name":"PureAudioHoldPlaceMode","type":"integer","doc":"Whether users who send sound only take up a place. For layouts that arrange themselves.","facts":"Default: 0.","values":[["0","they get no picture"],["1","they get a place like the others"]]},{"name":"MixLayoutList","type":"McuLayout","list":true,"doc":"The places of a custom layout."},{"name":"MaxVideoUser","type":"MaxVideoUser","doc":"Whose stream is the large picture of a floating or screen sharing layout."},{"name":"RenderMode","type":"integer","doc":"How all pictures are fitted into their places. For layouts that arrange themselves.","values":[["0","scaled until it fills the place, the overhang cut off"],["1","scaled"],["2","scaled, possibly with black bars"]]}],"McuLayout":[{"name":"UserMediaStream","type":"UserMediaStream","doc":"The user and stream that the place is kept for."},{"name":"ImageWidth","type":"integer","doc":"Width of the picture.","facts":"In pixels. Default: 0."},{"name":"ImageHeight","type":"integer","doc":"Height of the picture.","facts":"In pixels. Default: 0."},{"name":"LocationX","type":"integer","doc":"Distance from the left edge of the canvas.","facts":"In pixels. Default: 0."},{"name":"LocationY","type":"integer","doc":"Distance from the top edge of the canvas.","facts":"In pixels. Default: 0."},{"name":"ZOrder","type":"integer","doc":"Layer of the picture where pictures overlap.","facts":"Default: 0."},{"name":"RenderMode","type":"integer","doc":"How the picture is fitted into its place.","facts":"Default: 0.","values":[["0","scaled until it fills the place, the overhang cut off"],["1","scaled"],["2","scaled, with black bars where it leaves the place empty"]]},{"name":"BackGroundColor","type":"string","doc":"Colour behind the picture. Reserved, without effect so far.","facts":"A colour, 0xRRGGBB."},{"name":"BackgroundImageUrl","type":"string","doc":"Image shown in the place as long as its user is absent or sends no video.","facts":"A URL."},{"name":"CustomCrop","type":"McuCustomCrop","doc":"Part of the picture that is shown."},{"name":"BackgroundRenderMode","type":"integer","doc":"How the image of BackgroundImageUrl is fitted into the place.","facts":"Default: 3.","values":[["0","cropped"],["1","scaled, with the background showing around it"],["2","scaled, on black"],["3","scaled to the size of the place"]]}],"UserMediaStream":[{"name":"UserInfo","type":"MixUserInfo","doc":"The user who sends it."},{"name":"StreamType","type":"integer","doc":"Which of the user's streams is meant.","facts":"Default: 0.","values":[["0","camera"],["1","screen sharing"]]}],"McuCustomCrop":[{"name":"LocationX","type":"integer","required":true,"doc":"Left edge of the part.","facts":"At least 1, in pixels."},{"name":"LocationY","type":"integer","required":true,"doc":"Top edge of the part.","facts":"At least 1, in pixels."},{"name":"Width","type":"integer","required":true,"doc":"Width of the part.","facts":"In pixels."},{"name":"Height","type":"integer","required":true,"doc":"Height of the part.","facts":"In pixels."}],"MaxVideoUser":[{"name":"UserMediaStream","type":"UserMediaStream","required":true,"doc":"The stream shown in the large picture."}],"McuWaterMarkParams":[{"name":"WaterMarkType","type":"integer","doc":"Kind of watermark.","facts":"Default: 0.","values":[["0","an image"],["1","a text"]]},{"name":"WaterMarkImage","type":"McuWaterMarkImage","doc":"The image and where it goes."},{"name":"WaterMarkText","type":"McuWaterMarkText","doc":"The text, its look and where it goes."}],"McuWaterMarkImage":[{"name":"WaterMarkUrl","type":"string","required":true,"doc":"Address of the image: PNG, JPG or JPEG, no more than 5 MB.","facts":"A URL."},{"name":"WaterMarkWidth","type":"integer","required":true,"doc":"Width of the watermark.","facts":"In pixels."},{"name":"WaterMarkHeight","type":"integer","required":true,"doc":"Height of the watermark.","facts":"In pixels."},{"name":"LocationX","type":"integer","required":true,"doc":"Distance from the left edge of the canvas.","facts":"In pixels."},{"name":"LocationY","type":"integer","required":true,"doc":"Distance from the top edge of the canvas.","facts":"In pixels."},{"name":"ZOrder","type":"integer","doc":"Layer of the watermark where things overlap.","facts":"Default: 0."}],"McuWaterMarkText":[{"name":"Text","type":"string","required":true,"doc":"The words to show."},{"name":"WaterMarkWidth","type":"integer","required":true,"doc":"Width of the watermark.","facts":"In pixels."},{"name":"WaterMarkHeight","type":"integer","required":true,"doc":"Height of the watermark.","facts":"In pixels."},{"name":"LocationX","type":"integer","required":true,"doc":"Distance from the left edge of the canvas.","facts":"In pixels."},{"name":"LocationY","type":"integer","required":true,"doc":"Distance from the top edge of the canvas.","facts":"In pixels."},{"name":"FontSize","type":"integer","required":true,"doc":"Size of the letters."},{"name":"FontColor","type":"string","doc":"Colour of the letters.","facts":"A colour, 0xRRGGBB. Default: 0xFFFFFF."},{"name":"BackGroundColor","type":"string","doc":"Colour behind the text.","facts":"A colour, 0xRRGGBB."}],"SingleSubscribeParams":[{"name":"UserMediaStream","type":"UserMediaStream","required":true,"doc":"Whose stream is relayed and which one."}],"McuPublishCdnParam":[{"name":"PublishCdnUrl","type":"string","required":true,"sensitive":true,"doc":"Push address on the CDN, with whatever authentication its query takes.","facts":"A URL."},{"name":"IsTencentCdn","type":"integer","doc":"Whose CDN the address belongs to. Support has to enable relaying to other providers first.","facts":"Default: 1.","values":[["0","a CDN of another provider, which costs relay fees"],["1","the CDN of Tencent Cloud"]]}],"McuSeiParams":[{"name":"LayoutVolume","type":"McuLayoutVolume","doc":"Message with the position and volume of each user."},{"name":"PassThrough","type":"McuPassThrough","doc":"Message with content of your own."}],"McuLayoutVolume":[{"name":"AppData","type":"string","doc":"Text of your own, which arrives as app_data.","facts":"At most 4095 characters."},{"name":"PayloadType","type":"integer","doc":"Payload type of the SEI message. The platform keeps 244 for its timestamps.","facts":"100 to 254, not 244. Default: 100."},{"name":"Interval","type":"integer","doc":"Time from one message to the next.","facts":"In milliseconds. Default: 1000."},{"name":"FollowIdr","type":"integer","doc":"Whether each keyframe is sure to carry the message.","facts":"Default: 0.","values":[["0","not assured"],["1","every keyframe has one"]]}],"McuPassThrough":[{"name":"PayloadContent","type":"string","required":true,"doc":"What the message holds."},{"name":"PayloadType","type":"integer","required":true,"doc":"Payload type of the SEI message; 5 is the one that goes with a UUID. The platform keeps 244 for its timestamps.","facts":"5 or 100 to 254, not 244."},{"name":"PayloadUuid","type":"string","doc":"UUID of a message with payload type 5, in hex digits without hyphens.","facts":"Hexadecimal digits, matches ^[0-9A-Fa-f]{32}$."},{"name":"Interval","type":"integer","doc":"Time from one message to the next.","facts":"In milliseconds. Default: 1000."},{"name":"FollowIdr","type":"integer","doc":"Whether each keyframe is sure to carry the message.","facts":"Default: 0.","values":[["0","not assured"],["1","every keyframe has one"]]}],"McuFeedBackRoomParams":[{"name":"RoomId","type":"string","required":true,"doc":"ID of the target room."},{"name":"RoomIdType","type":"integer","required":true,"doc":"Kind of ID that RoomId is.","values":[["0","a number, written in digits"],["1","a string"]]},{"name":"UserId","type":"string","required":true,"doc":"User ID under which the robot appears in the target room. Put the room ID or a prefix of its own into it."},{"name":"UserSig","type":"string","required":true,"sensitive":true,"doc":"Signature for UserId, which lets the robot into the room like a password."}]},"regions":["ap-guangzhou","ap-hongkong","ap-singapore"],"examples":[{"title":"Mix the video and sound of two users and relay it to a CDN","input":{"AgentParams":{"MaxIdleTime":30,"UserSig":"eJw1zV8LgjAUBfCvInsO2dStGfQSQUb2pFJvsnLJJZW1LekPffdc6X08v8O5b5Snmd9LjRYeCnyMZt4vgUp2Fi7wB6vtuVRC207q0kpjSzIVTXUVSkE11EiEMeE8ZGw0*VCg5SCcDeRuBAutiwkLeRRwOo*nMajduy5O*gIaus9qel9vX*lJbHJmyDMxuKFFI27tsT*I1S6pl*jzBb*IOTE_","UserId":"trtc_partner_test_1"},"AudioParams":{"AudioEncode":{"SampleRate":48000,"Codec":0,"BitRate":64,"Channel":2}},"VideoParams":{"VideoEncode":{"Height":720,"Width":1280,"Fps":15,"BitRate":1536,"Gop":2},"LayoutParams":{"PureAudioHoldPlaceMode":0,"MixLayoutMode":4,"MixLayoutList":[{"LocationX":0,"LocationY":0,"UserMediaStream":{"StreamType":0,"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_0"}},"ZOrder":0,"ImageHeight":720,"ImageWidth":640,"RenderMode":0},{"LocationX":640,"LocationY":0,"UserMediaStream":{"StreamType":0,"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_1"}},"ZOrder":0,"ImageHeight":720,"ImageWidth":640,"RenderMode":0}]},"BackGroundColor":"0xFF0000","WaterMarkList":[{"WaterMarkType":0,"WaterMarkImage":{"LocationX":64,"LocationY":64,"WaterMarkHeight":64,"WaterMarkWidth":64,"WaterMarkUrl":"https://xkt-course-1304449343.cos.ap-beijing.myqcloud.com/test/mark/37f9eb62-ca72-430e-bfca-e700b59b20e0.png","ZOrder":3}}]},"PublishCdnParams":[{"PublishCdnUrl":"rtmp://3891.livepush.myqcloud.com/live/trtc_publishcdn_test1","IsTencentCdn":1}],"RoomIdType":0,"SdkAppId":1400188366,"WithTranscoding":1,"RoomId":"295066"}},{"title":"Mix the sound of two users and relay it to a CDN","input":{"AgentParams":{"MaxIdleTime":30,"UserSig":"eJw1zV8LgjAUBfCvInsO2dStGfQSQUb2pFJvsnLJJZW1LekPffdc6X08v8O5b5Snmd9LjRYeCnyMZt4vgUp2Fi7wB6vtuVRC207q0kpjSzIVTXUVSkE11EiEMeE8ZGw0*VCg5SCcDeRuBAutiwkLeRRwOo*nMajduy5O*gIaus9qel9vX*lJbHJmyDMxuKFFI27tsT*I1S6pl*jzBb*IOTE_","UserId":"trtc_partner_test_1"},"AudioParams":{"AudioEncode":{"SampleRate":48000,"Codec":0,"BitRate":64,"Channel":2},"SubscribeAudioList":[{"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_0"}},{"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_1"}}]},"PublishCdnParams":[{"PublishCdnUrl":"rtmp://3891.livepush.myqcloud.com/live/trtc_publishcdn_test1","IsTencentCdn":1}],"RoomIdType":0,"SdkAppId":1400188366,"WithTranscoding":1,"RoomId":"295066"}},{"title":"Relay the video and sound of one user","input":{"AgentParams":{"MaxIdleTime":30,"UserSig":"eJw1zV8LgjAUBfCvInsO2dStGfQSQUb2pFJvsnLJJZW1LekPffdc6X08v8O5b5Snmd9LjRYeCnyMZt4vgUp2Fi7wB6vtuVRC207q0kpjSzIVTXUVSkE11EiEMeE8ZGw0*VCg5SCcDeRuBAutiwkLeRRwOo*nMajduy5O*gIaus9qel9vX*lJbHJmyDMxuKFFI27tsT*I1S6pl*jzBb*IOTE_","UserId":"trtc_partner_test_1"},"AudioParams":{"AudioEncode":{"SampleRate":48000,"Codec":0,"BitRate":64,"Channel":2}},"VideoParams":{"VideoEncode":{"Height":720,"Width":1280,"Fps":15,"BitRate":1536,"Gop":2}},"SingleSubscribeParams":{"UserMediaStream":{"StreamType":0,"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_0"}}},"PublishCdnParams":[{"PublishCdnUrl":"rtmp://3891.livepush.myqcloud.com/live/trtc_publishcdn_test1","IsTencentCdn":1}],"RoomIdType":0,"SdkAppId":1400188366,"WithTranscoding":0,"RoomId":"295066"}},{"title":"Relay only the sound of one user","input":{"AgentParams":{"MaxIdleTime":30,"UserSig":"eJw1zV8LgjAUBfCvInsO2dStGfQSQUb2pFJvsnLJJZW1LekPffdc6X08v8O5b5Snmd9LjRYeCnyMZt4vgUp2Fi7wB6vtuVRC207q0kpjSzIVTXUVSkE11EiEMeE8ZGw0*VCg5SCcDeRuBAutiwkLeRRwOo*nMajduy5O*gIaus9qel9vX*lJbHJmyDMxuKFFI27tsT*I1S6pl*jzBb*IOTE_","UserId":"trtc_partner_test_1"},"AudioParams":{"AudioEncode":{"SampleRate":48000,"Codec":0,"BitRate":64,"Channel":2}},"SingleSubscribeParams":{"UserMediaStream":{"StreamType":0,"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_0"}}},"PublishCdnParams":[{"PublishCdnUrl":"rtmp://3891.livepush.myqcloud.com/live/trtc_publishcdn_test1","IsTencentCdn":1}],"RoomIdType":0,"SdkAppId":1400188366,"WithTranscoding":0,"RoomId":"295066"}},{"title":"Mix two users and push the result into another room","input":{"AgentParams":{"MaxIdleTime":30,"UserSig":"eJw1zV8LgjAUBfCvInsO2dStGfQSQUb2pFJvsnLJJZW1LekPffdc6X08v8O5b5Snmd9LjRYeCnyMZt4vgUp2Fi7wB6vtuVRC207q0kpjSzIVTXUVSkE11EiEMeE8ZGw0*VCg5SCcDeRuBAutiwkLeRRwOo*nMajduy5O*gIaus9qel9vX*lJbHJmyDMxuKFFI27tsT*I1S6pl*jzBb*IOTE_","UserId":"trtc_partner_test_1"},"AudioParams":{"AudioEncode":{"SampleRate":48000,"Codec":0,"BitRate":64,"Channel":2}},"VideoParams":{"VideoEncode":{"Height":720,"Width":1280,"Fps":15,"BitRate":1536,"Gop":2},"LayoutParams":{"PureAudioHoldPlaceMode":0,"MixLayoutMode":4,"MixLayoutList":[{"LocationX":0,"LocationY":0,"UserMediaStream":{"StreamType":0,"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_0"}},"ZOrder":0,"ImageHeight":720,"ImageWidth":640,"RenderMode":0},{"LocationX":640,"LocationY":0,"UserMediaStream":{"StreamType":0,"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_1"}},"ZOrder":0,"ImageHeight":720,"ImageWidth":640,"RenderMode":0}]},"BackGroundColor":"0xFF0000","WaterMarkList":[{"WaterMarkType":0,"WaterMarkImage":{"LocationX":64,"LocationY":64,"WaterMarkHeight":64,"WaterMarkWidth":64,"WaterMarkUrl":"https://xkt-course-1304449343.cos.ap-beijing.myqcloud.com/test/mark/37f9eb62-ca72-430e-bfca-e700b59b20e0.png","ZOrder":3}}]},"FeedBackRoomParams":[{"RoomId":"630777","RoomIdType":0,"UserId":"trtc_partner_test_2","UserSig":"eJwtjEELgjAYhv-Ldy10m7mtQYcQOtklU6mLSFs1LVnzq4Tovwfa8Xmel-cD*zQLXsaDAhYQmI9stenQnu2o0eOpcrXHzvgKTY8V*8963dbOWQ2KLgihUkacTwXt3YCigpIlo0KyyZrBWW9ARZyQ-4O9gIJrYfK365M85PEw02HZPneNaJJbg4-1Nj6KQqZZacVhI1fw-QEkCzYe"}],"RoomIdType":0,"SdkAppId":1400188366,"WithTranscoding":1,"RoomId":"295066"}},{"title":"Mix two users and add SEI messages with their positions","input":{"AgentParams":{"MaxIdleTime":30,"UserSig":"eJw1zV8LgjAUBfCvInsO2dStGfQSQUb2pFJvsnLJJZW1LekPffdc6X08v8O5b5Snmd9LjRYeCnyMZt4vgUp2Fi7wB6vtuVRC207q0kpjSzIVTXUVSkE11EiEMeE8ZGw0*VCg5SCcDeRuBAutiwkLeRRwOo*nMajduy5O*gIaus9qel9vX*lJbHJmyDMxuKFFI27tsT*I1S6pl*jzBb*IOTE_","UserId":"trtc_partner_test_1"},"AudioParams":{"AudioEncode":{"SampleRate":48000,"Codec":0,"BitRate":64,"Channel":2}},"VideoParams":{"VideoEncode":{"Height":720,"Width":1280,"Fps":15,"BitRate":1536,"Gop":2},"LayoutParams":{"PureAudioHoldPlaceMode":0,"MixLayoutMode":4,"MixLayoutList":[{"LocationX":0,"LocationY":0,"UserMediaStream":{"StreamType":0,"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_0"}},"ZOrder":0,"ImageHeight":720,"ImageWidth":640,"RenderMode":0},{"LocationX":640,"LocationY":0,"UserMediaStream":{"StreamType":0,"UserInfo":{"RoomIdType":0,"RoomId":"295066","UserId":"Trtc_User_1"}},"ZOrder":0,"ImageHeight":720,"ImageWidth":640,"RenderMode":0}]},"BackGroundColor":"0xFF0000","WaterMarkList":[{"WaterMarkType":0,"WaterMarkImage":{"LocationX":64,"LocationY":64,"WaterMarkHeight":64,"WaterMarkWidth":64,"WaterMarkUrl":"https://xkt-course-1304449343.cos.ap-beijing.myqcloud.com/test/mark/37f9eb62-ca72-430e-bfca-e700b59b20e0.png","ZOrder":3}}]},"SeiParams":{"LayoutVolume":{"AppData":"layout_sei_test","PayloadType":100,"Interval":1000,"FollowIdr":1}},"PublishCdnParams":[{"PublishCdnUrl":"rtmp://3891.livepush.myqcloud.com/live/trtc_publishcdn_test1","IsTencentCdn":1}],"RoomIdType":0,"SdkAppId":1400188366,"WithTranscoding":1,"RoomId":"295066"}}]}, check: (validation) => {
const { COLOR_0X, HEX, URL_TEXT, each, filled, format, integer, isStructure, items, length, lookup, matches, noOthers, noneOf, num, oneOf, pattern, range, ranges, report, structures, text, under } = validation;
const checkAgentParams = (() => {
const members = ["UserId", "UserSig", "MaxIdleTime"];
function checkAgentParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserId, UserSig, MaxIdleTime } = v;
  let known = 1;
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (UserSig !== undefined) {
    known++;
    if (typeof UserSig !== "string") text(issues, "UserSig", UserSig);
  }
  if (MaxIdleTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxIdleTime)) integer(issues, "MaxIdleTime", MaxIdleTime);
    if (MaxIdleTime < 5 || MaxIdleTime > 86400) range(issues, "MaxIdleTime", MaxIdleTime, 5, 86400);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAgentParams;
})();
const checkMcuAudioParams = (() => {
const members = ["AudioEncode", "SubscribeAudioList", "UnSubscribeAudioList"];
function checkMcuAudioParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { AudioEncode, SubscribeAudioList, UnSubscribeAudioList } = v;
  let known = 0;
  if (AudioEncode !== undefined) {
    known++;
    checkAudioEncode(AudioEncode, issues, "AudioEncode");
  }
  if (SubscribeAudioList !== undefined) {
    known++;
    structures(issues, "SubscribeAudioList", SubscribeAudioList, checkMcuUserInfoParams);
  }
  if (UnSubscribeAudioList !== undefined) {
    known++;
    structures(issues, "UnSubscribeAudioList", UnSubscribeAudioList, checkMcuUserInfoParams);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMcuAudioParams;
})();
const checkMcuVideoParams = (() => {
const backgroundRenderModeValues = [0, 1, 2];
const backgroundImageUrlCondition = /./u;
const members = [
  "VideoEncode",
  "LayoutParams",
  "BackGroundColor",
  "BackgroundImageUrl",
  "WaterMarkList",
  "BackgroundRenderMode",
];
function checkMcuVideoParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    VideoEncode,
    LayoutParams,
    BackGroundColor,
    BackgroundImageUrl,
    WaterMarkList,
    BackgroundRenderMode,
  } = v;
  let known = 0;
  if (VideoEncode !== undefined) {
    known++;
    checkVideoEncode(VideoEncode, issues, "VideoEncode");
  }
  if (LayoutParams !== undefined) {
    known++;
    checkMcuLayoutParams(LayoutParams, issues, "LayoutParams");
  }
  if (BackGroundColor !== undefined) {
    known++;
    if (typeof BackGroundColor !== "string") text(issues, "BackGroundColor", BackGroundColor);
    format(issues, "BackGroundColor", BackGroundColor, COLOR_0X);
  }
  if (BackgroundImageUrl !== undefined) {
    known++;
    if (typeof BackgroundImageUrl !== "string") {
      text(issues, "BackgroundImageUrl", BackgroundImageUrl);
    }
    format(issues, "BackgroundImageUrl", BackgroundImageUrl, URL_TEXT);
  }
  if (WaterMarkList !== undefined) {
    known++;
    structures(issues, "WaterMarkList", WaterMarkList, checkMcuWaterMarkParams);
  }
  if (BackgroundRenderMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(BackgroundRenderMode)) {
      integer(issues, "BackgroundRenderMode", BackgroundRenderMode);
    }
    oneOf(issues, "BackgroundRenderMode", BackgroundRenderMode, backgroundRenderModeValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  const mixLayoutMode = LayoutParams?.MixLayoutMode;
  if (matches(BackgroundImageUrl, backgroundImageUrlCondition) && filled(BackGroundColor)) {
    report(
      issues,
      ["BackGroundColor"],
      "ignored",
      "BackgroundImageUrl takes precedence over BackGroundColor",
      "warning",
    );
  }
  if (mixLayoutMode !== 1 && mixLayoutMode !== 2 && mixLayoutMode !== 3) {
    each(LayoutParams?.MixLayoutList, (item, i) => {
      if (num(item.LocationX) + num(item.ImageWidth) > num(VideoEncode?.Width)) {
        report(
          issues,
          ["LayoutParams", "MixLayoutList", i, "LocationX"],
          "comparison",
          "Each place must lie within the width of the canvas",
        );
      }
    });
  }
  if (mixLayoutMode !== 1 && mixLayoutMode !== 2 && mixLayoutMode !== 3) {
    each(LayoutParams?.MixLayoutList, (item, i) => {
      if (num(item.LocationY) + num(item.ImageHeight) > num(VideoEncode?.Height)) {
        report(
          issues,
          ["LayoutParams", "MixLayoutList", i, "LocationY"],
          "comparison",
          "Each place must lie within the height of the canvas",
        );
      }
    });
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMcuVideoParams;
})();
const checkSingleSubscribeParams = (() => {
const members = ["UserMediaStream"];
function checkSingleSubscribeParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserMediaStream } = v;
  let known = 1;
  checkUserMediaStream(UserMediaStream, issues, "UserMediaStream");
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkSingleSubscribeParams;
})();
const checkMcuPublishCdnParam = (() => {
const isTencentCdnValues = [0, 1];
const members = ["PublishCdnUrl", "IsTencentCdn"];
function checkMcuPublishCdnParam(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { PublishCdnUrl, IsTencentCdn } = v;
  let known = 1;
  if (typeof PublishCdnUrl !== "string") text(issues, "PublishCdnUrl", PublishCdnUrl);
  format(issues, "PublishCdnUrl", PublishCdnUrl, URL_TEXT);
  if (IsTencentCdn !== undefined) {
    known++;
    if (!Number.isSafeInteger(IsTencentCdn)) integer(issues, "IsTencentCdn", IsTencentCdn);
    if (IsTencentCdn !== 0 && IsTencentCdn !== 1) {
      oneOf(issues, "IsTencentCdn", IsTencentCdn, isTencentCdnValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMcuPublishCdnParam;
})();
const checkMcuSeiParams = (() => {
const members = ["LayoutVolume", "PassThrough"];
function checkMcuSeiParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { LayoutVolume, PassThrough } = v;
  let known = 0;
  if (LayoutVolume !== undefined) {
    known++;
    checkMcuLayoutVolume(LayoutVolume, issues, "LayoutVolume");
  }
  if (PassThrough !== undefined) {
    known++;
    checkMcuPassThrough(PassThrough, issues, "PassThrough");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMcuSeiParams;
})();
const checkMcuFeedBackRoomParams = (() => {
const roomIdTypeValues = [0, 1];
const roomIdPattern = /^[0-9]+$/u;
const members = ["RoomId", "RoomIdType", "UserId", "UserSig"];
function checkMcuFeedBackRoomParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, RoomIdType, UserId, UserSig } = v;
  let known = 4;
  if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(RoomIdType)) integer(issues, "RoomIdType", RoomIdType);
  if (RoomIdType !== 0 && RoomIdType !== 1) {
    oneOf(issues, "RoomIdType", RoomIdType, roomIdTypeValues);
  }
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (typeof UserSig !== "string") text(issues, "UserSig", UserSig);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (RoomIdType === 0 && RoomId !== undefined) {
    pattern(issues, ["RoomId"], RoomId, roomIdPattern);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMcuFeedBackRoomParams;
})();
const checkAudioEncode = (() => {
const sampleRateValues = [48000, 44100, 32000, 24000, 16000, 8000];
const channelValues = [1, 2];
const codecValues = [0, 1, 2];
const channelValues2 = [2];
const sampleRateValues2 = [48000, 44100, 32000, 24000, 16000];
const members = ["SampleRate", "Channel", "BitRate", "Codec"];
function checkAudioEncode(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SampleRate, Channel, BitRate, Codec } = v;
  let known = 3;
  if (!Number.isSafeInteger(SampleRate)) integer(issues, "SampleRate", SampleRate);
  oneOf(issues, "SampleRate", SampleRate, sampleRateValues);
  if (!Number.isSafeInteger(Channel)) integer(issues, "Channel", Channel);
  if (Channel !== 1 && Channel !== 2) oneOf(issues, "Channel", Channel, channelValues);
  if (!Number.isSafeInteger(BitRate)) integer(issues, "BitRate", BitRate);
  range(issues, "BitRate", BitRate, 8, 500);
  if (Codec !== undefined) {
    known++;
    if (!Number.isSafeInteger(Codec)) integer(issues, "Codec", Codec);
    if (Codec !== 0 && Codec !== 1 && Codec !== 2) oneOf(issues, "Codec", Codec, codecValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Codec === 2 && Channel !== undefined) {
    if (Channel !== 2) oneOf(issues, ["Channel"], Channel, channelValues2);
  }
  if ((Codec === 1 || Codec === 2) && SampleRate !== undefined) {
    oneOf(issues, ["SampleRate"], SampleRate, sampleRateValues2);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkAudioEncode;
})();
const checkMcuUserInfoParams = (() => {
const members = ["UserInfo"];
function checkMcuUserInfoParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserInfo } = v;
  let known = 1;
  checkMixUserInfo(UserInfo, issues, "UserInfo");
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMcuUserInfoParams;
})();
const checkVideoEncode = (() => {
const members = ["Width", "Height", "Fps", "BitRate", "Gop"];
function checkVideoEncode(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Width, Height, Fps, BitRate, Gop } = v;
  let known = 5;
  if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
  range(issues, "Width", Width, 0, 1920);
  if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
  range(issues, "Height", Height, 0, 1080);
  if (!Number.isSafeInteger(Fps)) integer(issues, "Fps", Fps);
  range(issues, "Fps", Fps, 0, 60);
  if (!Number.isSafeInteger(BitRate)) integer(issues, "BitRate", BitRate);
  range(issues, "BitRate", BitRate, 0, 10000);
  if (!Number.isSafeInteger(Gop)) integer(issues, "Gop", Gop);
  range(issues, "Gop", Gop, 1, 5);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkVideoEncode;
})();
const checkMcuLayoutParams = (() => {
const mixLayoutModeValues = [1, 2, 3, 4];
const pureAudioHoldPlaceModeValues = [0, 1];
const renderModeValues = [0, 1, 2];
const members = [
  "MixLayoutMode",
  "PureAudioHoldPlaceMode",
  "MixLayoutList",
  "MaxVideoUser",
  "RenderMode",
];
function checkMcuLayoutParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { MixLayoutMode, PureAudioHoldPlaceMode, MixLayoutList, MaxVideoUser, RenderMode } = v;
  let known = 0;
  if (MixLayoutMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(MixLayoutMode)) integer(issues, "MixLayoutMode", MixLayoutMode);
    oneOf(issues, "MixLayoutMode", MixLayoutMode, mixLayoutModeValues);
  }
  if (PureAudioHoldPlaceMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(PureAudioHoldPlaceMode)) {
      integer(issues, "PureAudioHoldPlaceMode", PureAudioHoldPlaceMode);
    }
    if (PureAudioHoldPlaceMode !== 0 && PureAudioHoldPlaceMode !== 1) {
      oneOf(issues, "PureAudioHoldPlaceMode", PureAudioHoldPlaceMode, pureAudioHoldPlaceModeValues);
    }
  }
  if (MixLayoutList !== undefined) {
    known++;
    structures(issues, "MixLayoutList", MixLayoutList, checkMcuLayout);
  }
  if (MaxVideoUser !== undefined) {
    known++;
    checkMaxVideoUser(MaxVideoUser, issues, "MaxVideoUser");
  }
  if (RenderMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(RenderMode)) integer(issues, "RenderMode", RenderMode);
    if (RenderMode !== 0 && RenderMode !== 1 && RenderMode !== 2) {
      oneOf(issues, "RenderMode", RenderMode, renderModeValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (
    (MixLayoutMode === 1 || MixLayoutMode === 2 || MixLayoutMode === 3) &&
    filled(MixLayoutList)
  ) {
    report(
      issues,
      ["MixLayoutList"],
      "ignored",
      "MixLayoutList serves the custom layout only",
      "warning",
    );
  }
  if ((MixLayoutMode === 3 || MixLayoutMode === 4) && MaxVideoUser !== undefined) {
    report(
      issues,
      ["MaxVideoUser"],
      "ignored",
      "Only floating and screen sharing layouts have a large picture",
      "warning",
    );
  }
  if (MixLayoutMode === 4 && PureAudioHoldPlaceMode === 1 && PureAudioHoldPlaceMode !== undefined) {
    report(
      issues,
      ["PureAudioHoldPlaceMode"],
      "ignored",
      "PureAudioHoldPlaceMode has no effect on a custom layout",
      "warning",
    );
  }
  if (MixLayoutMode === 4 && RenderMode !== undefined) {
    report(
      issues,
      ["RenderMode"],
      "ignored",
      "A custom layout has a RenderMode per place instead",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMcuLayoutParams;
})();
const checkMcuWaterMarkParams = (() => {
const waterMarkTypeValues = [0, 1];
const members = ["WaterMarkType", "WaterMarkImage", "WaterMarkText"];
function checkMcuWaterMarkParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { WaterMarkType, WaterMarkImage, WaterMarkText } = v;
  let known = 0;
  if (WaterMarkType !== undefined) {
    known++;
    if (!Number.isSafeInteger(WaterMarkType)) integer(issues, "WaterMarkType", WaterMarkType);
    if (WaterMarkType !== 0 && WaterMarkType !== 1) {
      oneOf(issues, "WaterMarkType", WaterMarkType, waterMarkTypeValues);
    }
  }
  if (WaterMarkImage !== undefined) {
    known++;
    checkMcuWaterMarkImage(WaterMarkImage, issues, "WaterMarkImage");
  }
  if (WaterMarkText !== undefined) {
    known++;
    checkMcuWaterMarkText(WaterMarkText, issues, "WaterMarkText");
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
  if (WaterMarkType === 1 && WaterMarkText === undefined) {
    report(
      issues,
      ["WaterMarkText"],
      "required",
      "WaterMarkText is required when WaterMarkType is 1",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMcuWaterMarkParams;
})();
const checkUserMediaStream = (() => {
const streamTypeValues = [0, 1];
const members = ["UserInfo", "StreamType"];
function checkUserMediaStream(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserInfo, StreamType } = v;
  let known = 0;
  if (UserInfo !== undefined) {
    known++;
    checkMixUserInfo(UserInfo, issues, "UserInfo");
  }
  if (StreamType !== undefined) {
    known++;
    if (!Number.isSafeInteger(StreamType)) integer(issues, "StreamType", StreamType);
    if (StreamType !== 0 && StreamType !== 1) {
      oneOf(issues, "StreamType", StreamType, streamTypeValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkUserMediaStream;
})();
const checkMcuLayoutVolume = (() => {
const payloadTypeRefused = [244];
const followIdrValues = [0, 1];
const members = ["AppData", "PayloadType", "Interval", "FollowIdr"];
function checkMcuLayoutVolume(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { AppData, PayloadType, Interval, FollowIdr } = v;
  let known = 0;
  if (AppData !== undefined) {
    known++;
    if (typeof AppData !== "string") text(issues, "AppData", AppData);
    length(issues, "AppData", AppData, undefined, 4095);
  }
  if (PayloadType !== undefined) {
    known++;
    if (!Number.isSafeInteger(PayloadType)) integer(issues, "PayloadType", PayloadType);
    if (PayloadType < 100 || PayloadType > 254) range(issues, "PayloadType", PayloadType, 100, 254);
    noneOf(issues, "PayloadType", PayloadType, payloadTypeRefused);
  }
  if (Interval !== undefined) {
    known++;
    if (!Number.isSafeInteger(Interval)) integer(issues, "Interval", Interval);
  }
  if (FollowIdr !== undefined) {
    known++;
    if (!Number.isSafeInteger(FollowIdr)) integer(issues, "FollowIdr", FollowIdr);
    if (FollowIdr !== 0 && FollowIdr !== 1) oneOf(issues, "FollowIdr", FollowIdr, followIdrValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMcuLayoutVolume;
})();
const checkMcuPassThrough = (() => {
const payloadTypeRanges = [
  [5, 5],
  [100, 254],
];
const payloadTypeRefused = [244];
const payloadUuidPattern = /^[0-9A-Fa-f]{32}$/u;
const followIdrValues = [0, 1];
const members = ["PayloadContent", "PayloadType", "PayloadUuid", "Interval", "FollowIdr"];
function checkMcuPassThrough(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { PayloadContent, PayloadType, PayloadUuid, Interval, FollowIdr } = v;
  let known = 2;
  if (typeof PayloadContent !== "string") text(issues, "PayloadContent", PayloadContent);
  if (!Number.isSafeInteger(PayloadType)) integer(issues, "PayloadType", PayloadType);
  ranges(issues, "PayloadType", PayloadType, payloadTypeRanges);
  noneOf(issues, "PayloadType", PayloadType, payloadTypeRefused);
  if (PayloadUuid !== undefined) {
    known++;
    if (typeof PayloadUuid !== "string") text(issues, "PayloadUuid", PayloadUuid);
    pattern(issues, "PayloadUuid", PayloadUuid, payloadUuidPattern);
    format(issues, "PayloadUuid", PayloadUuid, HEX);
  }
  if (Interval !== undefined) {
    known++;
    if (!Number.isSafeInteger(Interval)) integer(issues, "Interval", Interval);
  }
  if (FollowIdr !== undefined) {
    known++;
    if (!Number.isSafeInteger(FollowIdr)) integer(issues, "FollowIdr", FollowIdr);
    if (FollowIdr !== 0 && FollowIdr !== 1) oneOf(issues, "FollowIdr", FollowIdr, followIdrValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(PayloadType) === 5 && PayloadUuid === undefined) {
    report(issues, ["PayloadUuid"], "required", "PayloadUuid is required when PayloadType is 5");
  }
  if (num(PayloadType) !== 5 && filled(PayloadUuid)) {
    report(
      issues,
      ["PayloadUuid"],
      "ignored",
      "PayloadUuid is ignored when PayloadType is not 5",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMcuPassThrough;
})();
const checkMixUserInfo = (() => {
const roomIdTypeValues = [0, 1];
const roomIdPattern = /^[0-9]+$/u;
const members = ["UserId", "RoomId", "RoomIdType"];
function checkMixUserInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserId, RoomId, RoomIdType } = v;
  let known = 1;
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (RoomId !== undefined) {
    known++;
    if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  }
  if (RoomIdType !== undefined) {
    known++;
    if (!Number.isSafeInteger(RoomIdType)) integer(issues, "RoomIdType", RoomIdType);
    if (RoomIdType !== 0 && RoomIdType !== 1) {
      oneOf(issues, "RoomIdType", RoomIdType, roomIdTypeValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (RoomIdType === 0 && RoomId !== undefined) {
    pattern(issues, ["RoomId"], RoomId, roomIdPattern);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMixUserInfo;
})();
const checkMcuLayout = (() => {
const renderModeValues = [0, 1, 2];
const backgroundRenderModeValues = [0, 1, 2, 3];
const members = [
  "UserMediaStream",
  "ImageWidth",
  "ImageHeight",
  "LocationX",
  "LocationY",
  "ZOrder",
  "RenderMode",
  "BackGroundColor",
  "BackgroundImageUrl",
  "CustomCrop",
  "BackgroundRenderMode",
];
function checkMcuLayout(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    UserMediaStream,
    ImageWidth,
    ImageHeight,
    LocationX,
    LocationY,
    ZOrder,
    RenderMode,
    BackGroundColor,
    BackgroundImageUrl,
    CustomCrop,
    BackgroundRenderMode,
  } = v;
  let known = 0;
  if (UserMediaStream !== undefined) {
    known++;
    checkUserMediaStream(UserMediaStream, issues, "UserMediaStream");
  }
  if (ImageWidth !== undefined) {
    known++;
    if (!Number.isSafeInteger(ImageWidth)) integer(issues, "ImageWidth", ImageWidth);
  }
  if (ImageHeight !== undefined) {
    known++;
    if (!Number.isSafeInteger(ImageHeight)) integer(issues, "ImageHeight", ImageHeight);
  }
  if (LocationX !== undefined) {
    known++;
    if (!Number.isSafeInteger(LocationX)) integer(issues, "LocationX", LocationX);
  }
  if (LocationY !== undefined) {
    known++;
    if (!Number.isSafeInteger(LocationY)) integer(issues, "LocationY", LocationY);
  }
  if (ZOrder !== undefined) {
    known++;
    if (!Number.isSafeInteger(ZOrder)) integer(issues, "ZOrder", ZOrder);
  }
  if (RenderMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(RenderMode)) integer(issues, "RenderMode", RenderMode);
    if (RenderMode !== 0 && RenderMode !== 1 && RenderMode !== 2) {
      oneOf(issues, "RenderMode", RenderMode, renderModeValues);
    }
  }
  if (BackGroundColor !== undefined) {
    known++;
    if (typeof BackGroundColor !== "string") text(issues, "BackGroundColor", BackGroundColor);
    format(issues, "BackGroundColor", BackGroundColor, COLOR_0X);
  }
  if (BackgroundImageUrl !== undefined) {
    known++;
    if (typeof BackgroundImageUrl !== "string") {
      text(issues, "BackgroundImageUrl", BackgroundImageUrl);
    }
    format(issues, "BackgroundImageUrl", BackgroundImageUrl, URL_TEXT);
  }
  if (CustomCrop !== undefined) {
    known++;
    checkMcuCustomCrop(CustomCrop, issues, "CustomCrop");
  }
  if (BackgroundRenderMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(BackgroundRenderMode)) {
      integer(issues, "BackgroundRenderMode", BackgroundRenderMode);
    }
    oneOf(issues, "BackgroundRenderMode", BackgroundRenderMode, backgroundRenderModeValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (filled(BackGroundColor)) {
    report(
      issues,
      ["BackGroundColor"],
      "ignored",
      "BackGroundColor of a single picture is not supported yet",
      "warning",
    );
  }
  if (UserMediaStream?.UserInfo !== undefined && UserMediaStream?.UserInfo?.RoomId === undefined) {
    report(
      issues,
      ["UserMediaStream", "UserInfo", "RoomId"],
      "required",
      "A place kept for a certain user should name the room as well as the user",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMcuLayout;
})();
const checkMaxVideoUser = (() => {
const members = ["UserMediaStream"];
function checkMaxVideoUser(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserMediaStream } = v;
  let known = 1;
  checkUserMediaStream(UserMediaStream, issues, "UserMediaStream");
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMaxVideoUser;
})();
const checkMcuWaterMarkImage = (() => {
const members = [
  "WaterMarkUrl",
  "WaterMarkWidth",
  "WaterMarkHeight",
  "LocationX",
  "LocationY",
  "ZOrder",
];
function checkMcuWaterMarkImage(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { WaterMarkUrl, WaterMarkWidth, WaterMarkHeight, LocationX, LocationY, ZOrder } = v;
  let known = 5;
  if (typeof WaterMarkUrl !== "string") text(issues, "WaterMarkUrl", WaterMarkUrl);
  format(issues, "WaterMarkUrl", WaterMarkUrl, URL_TEXT);
  if (!Number.isSafeInteger(WaterMarkWidth)) integer(issues, "WaterMarkWidth", WaterMarkWidth);
  if (!Number.isSafeInteger(WaterMarkHeight)) integer(issues, "WaterMarkHeight", WaterMarkHeight);
  if (!Number.isSafeInteger(LocationX)) integer(issues, "LocationX", LocationX);
  if (!Number.isSafeInteger(LocationY)) integer(issues, "LocationY", LocationY);
  if (ZOrder !== undefined) {
    known++;
    if (!Number.isSafeInteger(ZOrder)) integer(issues, "ZOrder", ZOrder);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMcuWaterMarkImage;
})();
const checkMcuWaterMarkText = (() => {
const members = [
  "Text",
  "WaterMarkWidth",
  "WaterMarkHeight",
  "LocationX",
  "LocationY",
  "FontSize",
  "FontColor",
  "BackGroundColor",
];
function checkMcuWaterMarkText(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    Text,
    WaterMarkWidth,
    WaterMarkHeight,
    LocationX,
    LocationY,
    FontSize,
    FontColor,
    BackGroundColor,
  } = v;
  let known = 6;
  if (typeof Text !== "string") text(issues, "Text", Text);
  if (!Number.isSafeInteger(WaterMarkWidth)) integer(issues, "WaterMarkWidth", WaterMarkWidth);
  if (!Number.isSafeInteger(WaterMarkHeight)) integer(issues, "WaterMarkHeight", WaterMarkHeight);
  if (!Number.isSafeInteger(LocationX)) integer(issues, "LocationX", LocationX);
  if (!Number.isSafeInteger(LocationY)) integer(issues, "LocationY", LocationY);
  if (!Number.isSafeInteger(FontSize)) integer(issues, "FontSize", FontSize);
  if (FontColor !== undefined) {
    known++;
    if (typeof FontColor !== "string") text(issues, "FontColor", FontColor);
    format(issues, "FontColor", FontColor, COLOR_0X);
  }
  if (BackGroundColor !== undefined) {
    known++;
    if (typeof BackGroundColor !== "string") text(issues, "BackGroundColor", BackGroundColor);
    format(issues, "BackGroundColor", BackGroundColor, COLOR_0X);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkMcuWaterMarkText;
})();
const checkMcuCustomCrop = (() => {
const members = ["LocationX", "LocationY", "Width", "Height"];
function checkMcuCustomCrop(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { LocationX, LocationY, Width, Height } = v;
  let known = 4;
  if (!Number.isSafeInteger(LocationX)) integer(issues, "LocationX", LocationX);
  range(issues, "LocationX", LocationX, 1);
  if (!Number.isSafeInteger(LocationY)) integer(issues, "LocationY", LocationY);
  range(issues, "LocationY", LocationY, 1);
  if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
  if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(LocationX) + num(Width) > 10000) {
    report(issues, ["LocationX"], "comparison", "LocationX plus Width must be at most 10000");
  }
  if (num(LocationY) + num(Height) > 10000) {
    report(issues, ["LocationY"], "comparison", "LocationY plus Height must be at most 10000");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkMcuCustomCrop;
})();
const roomIdTypeValues = [0, 1];
const withTranscodingValues = [0, 1];
const roomIdPattern = /^[0-9]+$/u;
const members = [
  "SdkAppId",
  "RoomId",
  "RoomIdType",
  "AgentParams",
  "WithTranscoding",
  "AudioParams",
  "VideoParams",
  "SingleSubscribeParams",
  "PublishCdnParams",
  "SeiParams",
  "FeedBackRoomParams",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    RoomId,
    RoomIdType,
    AgentParams,
    WithTranscoding,
    AudioParams,
    VideoParams,
    SingleSubscribeParams,
    PublishCdnParams,
    SeiParams,
    FeedBackRoomParams,
  } = v;
  let known = 5;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(RoomIdType)) integer(issues, "RoomIdType", RoomIdType);
  if (RoomIdType !== 0 && RoomIdType !== 1) {
    oneOf(issues, "RoomIdType", RoomIdType, roomIdTypeValues);
  }
  checkAgentParams(AgentParams, issues, "AgentParams");
  if (!Number.isSafeInteger(WithTranscoding)) integer(issues, "WithTranscoding", WithTranscoding);
  if (WithTranscoding !== 0 && WithTranscoding !== 1) {
    oneOf(issues, "WithTranscoding", WithTranscoding, withTranscodingValues);
  }
  if (AudioParams !== undefined) {
    known++;
    checkMcuAudioParams(AudioParams, issues, "AudioParams");
  }
  if (VideoParams !== undefined) {
    known++;
    checkMcuVideoParams(VideoParams, issues, "VideoParams");
  }
  if (SingleSubscribeParams !== undefined) {
    known++;
    checkSingleSubscribeParams(SingleSubscribeParams, issues, "SingleSubscribeParams");
  }
  if (PublishCdnParams !== undefined) {
    known++;
    structures(issues, "PublishCdnParams", PublishCdnParams, checkMcuPublishCdnParam);
    items(issues, "PublishCdnParams", PublishCdnParams, undefined, 10);
  }
  if (SeiParams !== undefined) {
    known++;
    checkMcuSeiParams(SeiParams, issues, "SeiParams");
  }
  if (FeedBackRoomParams !== undefined) {
    known++;
    structures(issues, "FeedBackRoomParams", FeedBackRoomParams, checkMcuFeedBackRoomParams);
    items(issues, "FeedBackRoomParams", FeedBackRoomParams, undefined, 10);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  const mixLayoutMode = VideoParams?.LayoutParams?.MixLayoutMode;
  if (AudioParams === undefined) {
    report(
      issues,
      ["AudioParams"],
      "required",
      "A relay task cannot start without AudioParams, since sound is always transcoded",
    );
  }
  if (AudioParams !== undefined && AudioParams?.AudioEncode === undefined) {
    report(
      issues,
      ["AudioParams", "AudioEncode"],
      "required",
      "The encoding of the sound should be given when a task starts; it cannot be changed later",
      "warning",
    );
  }
  if (VideoParams !== undefined && VideoParams?.VideoEncode === undefined) {
    report(
      issues,
      ["VideoParams", "VideoEncode"],
      "required",
      "A task that relays video needs VideoParams.VideoEncode",
    );
  }
  if (!filled(PublishCdnParams) && !filled(FeedBackRoomParams)) {
    report(
      issues,
      [],
      "any-of",
      "At least one of PublishCdnParams and FeedBackRoomParams must be given",
    );
  }
  if (WithTranscoding === 1 && SingleSubscribeParams !== undefined) {
    report(
      issues,
      ["SingleSubscribeParams"],
      "forbidden",
      "Relaying a single stream needs WithTranscoding 0",
    );
  }
  if (WithTranscoding === 0 && SingleSubscribeParams === undefined) {
    report(
      issues,
      ["SingleSubscribeParams"],
      "required",
      "Without transcoding, SingleSubscribeParams says which stream is relayed",
      "warning",
    );
  }
  if (RoomIdType === 0 && RoomId !== undefined) {
    pattern(issues, ["RoomId"], RoomId, roomIdPattern);
  }
  if (mixLayoutMode === 2 && VideoParams?.LayoutParams?.MaxVideoUser === undefined) {
    report(
      issues,
      ["VideoParams", "LayoutParams", "MaxVideoUser"],
      "required",
      "A screen sharing layout should say whose picture is the large one",
      "warning",
    );
  }
  if (
    VideoParams?.LayoutParams !== undefined &&
    mixLayoutMode === undefined &&
    filled(VideoParams?.LayoutParams?.MixLayoutList)
  ) {
    report(
      issues,
      ["VideoParams", "LayoutParams", "MixLayoutList"],
      "ignored",
      "MixLayoutList serves the custom layout only; without MixLayoutMode the layout is floating",
      "warning",
    );
  }
  if (
    WithTranscoding === 1 &&
    VideoParams !== undefined &&
    (mixLayoutMode === 1 ||
      mixLayoutMode === 2 ||
      mixLayoutMode === 3 ||
      mixLayoutMode === undefined) &&
    AudioParams?.SubscribeAudioList !== undefined
  ) {
    lookup(
      issues,
      v,
      ["AudioParams", "SubscribeAudioList", "[]", "UserInfo", "RoomId"],
      ["RoomId"],
      "Layouts that arrange themselves mix users of the main room only",
      "warning",
    );
  }
  if (
    WithTranscoding === 1 &&
    VideoParams !== undefined &&
    (mixLayoutMode === 1 ||
      mixLayoutMode === 2 ||
      mixLayoutMode === 3 ||
      mixLayoutMode === undefined) &&
    AudioParams?.UnSubscribeAudioList !== undefined
  ) {
    lookup(
      issues,
      v,
      ["AudioParams", "UnSubscribeAudioList", "[]", "UserInfo", "RoomId"],
      ["RoomId"],
      "Layouts that arrange themselves mix users of the main room only",
      "warning",
    );
  }
  if (
    WithTranscoding === 1 &&
    (mixLayoutMode === 1 || mixLayoutMode === 2 || mixLayoutMode === undefined) &&
    VideoParams?.LayoutParams?.MaxVideoUser?.UserMediaStream?.UserInfo?.RoomId !== undefined
  ) {
    lookup(
      issues,
      v,
      ["VideoParams", "LayoutParams", "MaxVideoUser", "UserMediaStream", "UserInfo", "RoomId"],
      ["RoomId"],
      "Layouts that arrange themselves mix users of the main room only",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
