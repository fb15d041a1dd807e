// In a frame: tells the page how high the output is.
{
  const tell = () => parent.postMessage({height: Math.ceil(document.body.getBoundingClientRect().height)}, "*");
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", tell);
}
