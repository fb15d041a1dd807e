"""Execution: results, counting, silence, expressions, queues."""
from jupyter_checks import equal
from protocol import check, send_execute, statuses


@check("a result is an execute_result with the cell's number")
def _(client, _):
    exchange = client.execute("20 + 1")
    result = exchange.only("execute_result")
    number = exchange.reply.content["execution_count"]
    return equal(("21" in str(result["data"]), result["execution_count"], exchange.only("execute_input")),
                 (True, number, {"code": "20 + 1", "execution_count": number}))


@check("each cell is counted one up")
def _(client, _):
    numbers = [client.execute("1").reply.content["execution_count"] for _ in range(3)]
    return equal(numbers, list(range(numbers[0], numbers[0] + 3)))


@check("a cell without a result publishes its input alone")
def _(client, _):
    exchange = client.execute("var quiet = 1;")
    return equal([message.type for message in exchange.outputs], ["status", "execute_input", "status"])


@check("a silent cell publishes status alone and is not counted")
def _(client, _):
    before = client.execute("1").reply.content["execution_count"]
    silent = client.execute("Console.WriteLine(1); display(2); var silently = 3; 4", silent=True, store_history=True)
    after = client.execute("silently")
    return equal(([message.type for message in silent.outputs], silent.reply.content["status"],
                  after.reply.content["execution_count"], after.reply.content["status"]),
                 (["status", "status"], "ok", before + 1, "ok"))


@check("a silent cell that fails says so in its reply alone")
def _(client, _):
    exchange = client.execute('throw new Exception("silent");', silent=True)
    return equal(([message.type for message in exchange.outputs], exchange.reply.content["evalue"]), (["status", "status"], "silent"))


@check("a cell without store_history is neither counted nor remembered")
def _(client, _):
    before = client.execute("1").reply.content["execution_count"]
    client.execute("var unremembered = 5;", store_history=False)
    after = client.execute("unremembered").reply
    remembered = client.request("shell", "history_request", {
        "hist_access_type": "search", "pattern": "var unremembered*", "output": False, "raw": True, "n": 5, "unique": False})
    return equal((after.content["status"], after.content["execution_count"], remembered.reply.content["history"]),
                 ("ok", before + 1, []))


@check("user expressions come back as values and as errors")
def _(client, _):
    exchange = client.execute("var x = 20;", user_expressions={"sum": "x + 1", "unknown": "nothing", "thrown": 'int.Parse("a")'})
    found = exchange.reply.content["user_expressions"]
    return equal((exchange.reply.content["status"], found["sum"]["status"], "21" in str(found["sum"]["data"]),
                  found["unknown"]["status"], found["thrown"]["status"], found["thrown"]["ename"], exchange.of("error")),
                 ("ok", "ok", True, "error", "error", "FormatException", []))


@check("the cells queued behind a failing one are aborted")
def _(client, _):
    failing = send_execute(client, 'await Task.Delay(500); throw new Exception("first");')
    queued = [send_execute(client, "var never = 1;"), send_execute(client, "2")]
    found = statuses(client, [failing, *queued])
    published = [message.type for request in queued for message in client.finish(request).outputs]
    return equal((found, published, client.execute("never").reply.content["status"], client.execute("1").reply.content["status"]),
                 (["error", "aborted", "aborted"], ["status"] * 4, "error", "ok"))


@check("with stop_on_error false the queued cells run")
def _(client, _):
    failing = send_execute(client, 'await Task.Delay(300); throw new Exception("first");', stop_on_error=False)
    return equal(statuses(client, [failing, send_execute(client, "1"), send_execute(client, "2")]), ["error", "ok", "ok"])


@check("aborted cells are not counted")
def _(client, _):
    before = client.execute("1").reply.content["execution_count"]
    failing = send_execute(client, 'await Task.Delay(300); throw new Exception("first");')
    statuses(client, [failing, send_execute(client, "1")])
    return equal(client.execute("1").reply.content["execution_count"], before + 2)


@check("cells can await")
def _(client, _):
    return equal("42" in str(client.execute("await Task.Delay(50); 42").only("execute_result")["data"]), True)


@check("a variable is still there after an error")
def _(client, _):
    client.execute("var kept = 5;")
    client.execute('throw new Exception("broken");')
    return equal(client.execute("kept").reply.content["status"], "ok")
