"""sample_notebook.py NOTEBOOK: writes, with Jupyter's own nbformat, a notebook that has every kind of content."""
import sys

import nbformat
from nbformat import v4

notebook = v4.new_notebook(
    metadata={"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"},
              "unknown": {"nested": [1, 2.50, 1e-7, True, None, {}, []]}},
    cells=[
        v4.new_markdown_cell("# 題名\u3000😀\n\n![image](attachment:a.png)\n",
                             attachments={"a.png": {"image/png": "iVBORw0KGgo="}}),
        v4.new_code_cell("var s = \"tab\\t\";\r\n\n// \u2028 \x7f \x01 </script>\n\ns", execution_count=3,
                         metadata={"tags": ["raises-exception", "タグ"], "collapsed": False},
                         outputs=[
                             v4.new_output("stream", name="stdout", text="one\ntwo"),
                             v4.new_output("stream", name="stderr", text="warning\n"),
                             v4.new_output("display_data", metadata={"width": 5}, data={
                                 "text/html": "<b>\n</b>", "image/png": "iVBORw0KGgo=", "image/svg+xml": "<svg>\n</svg>",
                                 "application/vnd.plotly.v1+json": {"data": [{"x": [1, 2]}], "layout": {}}}),
                             v4.new_output("execute_result", execution_count=3, data={"text/plain": "'tab\t'"}),
                             v4.new_output("error", ename="Exception", evalue="no", traceback=["Exception: no", "   at Cell 3"]),
                         ]),
        v4.new_raw_cell("raw"),
        v4.new_code_cell(""),
    ])
with open(sys.argv[1], "w", encoding="utf-8", newline="") as file:
    nbformat.write(notebook, file)
