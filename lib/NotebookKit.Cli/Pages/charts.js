// Draws the charts of Plotly.NET when they come into sight. A chart that is not in sight has no width to be drawn in.
{
  // Of the names above a chart, from left to right, one that has no room beside the one before it is left out.
  const thin = (place, layout) => {
    if (!layout.annotations?.every(name => name.yref === "paper")) return;
    let free = -Infinity;
    for (const name of place.querySelectorAll(".annotation")) {
      const {left, right} = name.getBoundingClientRect();
      name.style.visibility = left < free ? "hidden" : "visible";
      if (left >= free) free = right + 4;
    }
  };
  const draw = source => {
    const {data, layout} = JSON.parse(source.textContent);
    const holder = source.parentElement;
    const place = document.createElement("div");
    place.className = "live-chart";
    holder.replaceChildren(place);
    // The page's style gives the place its size: as the chart wants it where there is room, smaller otherwise.
    const {width, height} = layout;
    delete layout.width;
    delete layout.height;
    if (width) place.style.maxWidth = `${width}px`;
    if (width && height) place.style.setProperty("--ratio", width / height);
    else if (height) place.style.height = `${height}px`;
    Plotly.newPlot(place, data, layout, {displaylogo: false}).then(() => {
      thin(place, layout);
      place.on("plotly_afterplot", () => thin(place, layout));
      new ResizeObserver(() => Plotly.Plots.resize(place)).observe(place);
    });
  };
  const sight = new IntersectionObserver(entries => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      draw(target.querySelector("script[data-chart]"));
    }
  }, {rootMargin: "300px"});
  for (const source of document.querySelectorAll("script[data-chart]")) sight.observe(source.parentElement);
}
