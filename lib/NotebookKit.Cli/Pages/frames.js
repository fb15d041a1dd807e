// The pages of frames, with the scripts that they share put back where they were.
{
  const shared = [...document.querySelectorAll("[data-shared]")].map(holder => holder.dataset.shared);
  for (const frame of document.querySelectorAll("iframe[data-srcdoc]")) {
    frame.srcdoc = frame.dataset.srcdoc.replace(/\uE000(\d+)\uE001/g, (_, place) => shared[place]);
  }
}
