using System.Globalization;
using System.Xml.Linq;
using NotebookKit.Display;

namespace NotebookKit.Figures;

/// <summary>SVG elements as objects: well-formed and encoded by construction.</summary>
internal static class Svg
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The drawing. It shrinks with the page and tells a screen reader what it shows.</summary>
    public static XElement Root(double width, double height, string description) => new(
        Namespace + "svg",
        new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
        new XAttribute("width", Number(width)),
        new XAttribute("style", "max-width:100%;height:auto"),
        new XAttribute("role", "img"),
        new XAttribute("font-family", "system-ui,sans-serif"),
        new XElement(Namespace + "title", VisibleText.Of(description)));

    public static XElement Line(double x1, double y1, double x2, double y2, string color, double width) => new(
        Namespace + "line",
        new XAttribute("x1", Number(x1)), new XAttribute("y1", Number(y1)),
        new XAttribute("x2", Number(x2)), new XAttribute("y2", Number(y2)),
        new XAttribute("stroke", color), new XAttribute("stroke-width", Number(width)));

    public static XElement Rectangle(double x, double y, double width, double height, string fill) => new(
        Namespace + "rect",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)), new XAttribute("height", Number(height)),
        new XAttribute("fill", fill), new XAttribute("shape-rendering", "crispEdges"));

    public static XElement Outline(double x, double y, double width, double height)
    {
        var outline = Rectangle(x, y, width, height, "none");
        outline.SetAttributeValue("stroke", "currentColor");
        return outline;
    }

    /// <summary>A PNG file inside the drawing, stretched to fill its place.</summary>
    public static XElement Picture(double x, double y, double width, double height, byte[] png) => new(
        Namespace + "image",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)), new XAttribute("height", Number(height)),
        new XAttribute("preserveAspectRatio", "none"),
        new XAttribute("href", "data:image/png;base64," + Convert.ToBase64String(png)));

    public static XElement Path(string points, string fill = "none", string stroke = "none") => new(
        Namespace + "path",
        new XAttribute("d", points),
        new XAttribute("fill", fill), new XAttribute("stroke", stroke),
        new XAttribute("stroke-width", "2.5"), new XAttribute("stroke-linejoin", "round"));

    /// <param name="x">Where the anchor is.</param>
    /// <param name="y">The base line.</param>
    /// <param name="text">The text; hostile characters become harmless.</param>
    /// <param name="anchor">start, middle or end.</param>
    /// <param name="size">In pixels.</param>
    public static XElement Text(double x, double y, string text, string anchor, double size = 13) => new(
        Namespace + "text",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)),
        new XAttribute("text-anchor", anchor), new XAttribute("font-size", Number(size)),
        new XAttribute("fill", "currentColor"), VisibleText.Of(text));

    public static XElement Faint(XElement element, double opacity)
    {
        element.SetAttributeValue("opacity", Number(opacity));
        return element;
    }

    public static XElement RoundEnds(XElement element, double width)
    {
        element.SetAttributeValue("stroke-width", Number(width));
        element.SetAttributeValue("stroke-linecap", "round");
        return element;
    }

    public static XElement Dotted(XElement element)
    {
        element.SetAttributeValue("stroke-dasharray", "2 4");
        return element;
    }

    public static XElement Turned(XElement element, double degrees, double x, double y)
    {
        element.SetAttributeValue("transform", $"rotate({Number(degrees)} {Number(x)} {Number(y)})");
        return element;
    }

    public static string Point(double x, double y) => $"{Number(x)} {Number(y)}";

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
