"""Errors of cells, and requests that are wrong."""
from jupyter_checks import equal
from jupyter_recorder import execute_content
from protocol import check


@check("an error names the cell and the lines")
def _(client, _):
    exchange = client.execute('var a = 1;\nvoid Fail() => throw new InvalidOperationException("broken");\nFail();')
    error, number = exchange.only("error"), exchange.reply.content["execution_count"]
    trace = "\n".join(error["traceback"])
    return equal((error["ename"], error["evalue"], f"Cell {number}, line 2" in trace, f"Cell {number}, line 3" in trace),
                 ("InvalidOperationException", "broken", True, True))


@check("the reply of a failed cell holds the same error")
def _(client, _):
    exchange = client.execute('throw new ArgumentException("broken");')
    reply = {name: exchange.reply.content[name] for name in ("ename", "evalue", "traceback")}
    return equal(reply, exchange.only("error"))


@check("a compilation error is told on stderr with its line, then as an error")
def _(client, _):
    exchange = client.execute("1;\nnothing;")
    return equal(("(2,1): error CS0103" in exchange.text("stderr"), [m.type for m in exchange.outputs][-2:], exchange.reply.content["status"]),
                 (True, ["error", "status"], "error"))


@check("an execute_request without code is answered with an error")
def _(client, _):
    reply = client.request("shell", "execute_request", {"silent": False}).reply.content
    return equal((reply["status"], "code" in reply["evalue"]), ("error", True))


@check("a member of the wrong type is answered with an error that names it")
def _(client, _):
    reply = client.request("shell", "execute_request", execute_content("1", silent="no")).reply.content
    return equal((reply["status"], "silent" in reply["evalue"]), ("error", True))


@check("code with half a surrogate pair is answered with an error, and the next cell runs")
def _(client, _):
    reply = client.request("shell", "execute_request", execute_content('"\ud800"')).reply.content
    return equal((reply["status"], client.execute("1").reply.content["status"]), ("error", "ok"))
