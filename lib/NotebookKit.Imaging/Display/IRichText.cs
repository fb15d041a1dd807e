namespace NotebookKit.Display;

/// <summary>What a notebook shows as HTML and a terminal as text (<see cref="object.ToString"/>).</summary>
internal interface IRichText
{
    /// <summary>HTML that is complete in itself: no style, script or picture from elsewhere.</summary>
    string ToHtml();
}
