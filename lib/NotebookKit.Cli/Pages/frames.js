// In the page: makes each frame as high as its output says. A frame that spoke too early is asked again.
{
  const frames = [...document.querySelectorAll("iframe.output")];
  addEventListener("message", ({source, data}) => {
    const frame = frames.find(frame => frame.contentWindow === source);
    if (frame && data?.height > 0) frame.style.height = `${Math.min(Number(data.height), 5000)}px`;
  });
  for (const frame of frames) frame.contentWindow.postMessage("height?", "*");
}
