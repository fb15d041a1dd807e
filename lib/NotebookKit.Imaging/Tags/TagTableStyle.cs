namespace NotebookKit.Tags;

/// <summary>The tag table's looks and its search, part of every output: a notebook's outputs share nothing.</summary>
internal static class TagTableStyle
{
    /// <summary>Colours that are seen on a light and on a dark page; everything else is the page's own.</summary>
    public const string Css = """
        <style>
        .kit-tags{text-align:left;font-size:13px;line-height:1.4;max-width:1100px}
        .kit-tags label{display:block;margin:0 0 6px}
        .kit-tags input{font:inherit;color:inherit;background:transparent;border:1px solid #8888;
        border-radius:4px;padding:3px 8px;width:22em;max-width:100%}
        .kit-tags .note{margin:0 0 6px;padding:2px 8px;border-left:3px solid #d5761a}
        .kit-tags summary{cursor:pointer;font-weight:600;padding:4px 0}
        .kit-tags summary span,.kit-tags small{font-weight:400;opacity:.7}
        .kit-tags table{border-collapse:collapse;table-layout:fixed;width:100%;margin:0 0 6px}
        .kit-tags th,.kit-tags td{box-sizing:content-box;text-align:left;vertical-align:top;padding:2px 8px;
        border-top:1px solid #8884;overflow-wrap:anywhere;background:transparent}
        .kit-tags thead th{border-top:0;font-weight:400;color:inherit;opacity:.75}
        .kit-tags th:nth-child(1),.kit-tags td:nth-child(1){width:8.5em;font-family:monospace;white-space:nowrap}
        .kit-tags th:nth-child(2),.kit-tags td:nth-child(2){width:17em}
        .kit-tags th:nth-child(3),.kit-tags td:nth-child(3){width:2.5em;font-family:monospace}
        .kit-tags mark{background:#d5761a33;color:inherit;border-radius:3px;padding:0 4px;font-size:11px}
        .kit-tags mark{margin-left:4px}
        .kit-tags mark.private{background:#8883}
        .kit-tags td[tabindex]{cursor:help}
        .kit-tags td[tabindex]:focus::after{content:attr(title);display:block;white-space:pre-line;
        margin-top:2px;padding:2px 6px;border-left:3px solid #d5761a;font-size:12px}
        @media (max-width:560px){.kit-tags table,.kit-tags tbody{display:block}.kit-tags thead{display:none}
        .kit-tags tbody tr{display:grid;grid-template-columns:8.5em 1fr 2.5em;border-top:1px solid #8884}
        .kit-tags tbody td{border-top:0;padding:2px 4px 2px 0}
        .kit-tags tbody td:nth-child(2),.kit-tags tbody td:nth-child(3){width:auto}
        .kit-tags tbody td:nth-child(4){grid-column:1/-1;padding-left:1em}}
        @media (scripting:none){.kit-tags label{display:none}}
        </style>
        """;

    /// <summary>
    /// Hides the rows, and then the groups, of this output in which the text typed does not occur. Groups open while
    /// something is searched; afterwards they are as the reader had them.
    /// </summary>
    public const string Search =
        "const q=this.value.toLowerCase(),all=this.closest('.kit-tags');" +
        "all.querySelectorAll('details').forEach(group=>{let found=0;" +
        "group.querySelectorAll('tbody tr').forEach(row=>{const " +
        "hit=(row.textContent+(row.querySelector('[tabindex]')?.title??'')).toLowerCase().includes(q);" +
        "row.style.display=hit?'':'none';found+=hit});" +
        "group.style.display=found?'':'none';" +
        "if(q){group.dataset.before??=group.open;group.open=true}" +
        "else if(group.dataset.before){group.open=group.dataset.before==='true';delete group.dataset.before}})";
}
