"""What cells put out: streams, displays, many and big outputs, live ones."""
from jupyter_checks import equal
from protocol import check


@check("text goes to the streams stdout and stderr in the order of writing")
def _(client, _):
    exchange = client.execute('Console.WriteLine("one"); Console.Error.WriteLine("two"); Console.Write("three");')
    found = [(message.content["name"], message.content["text"]) for message in exchange.of("stream")]
    return equal(found, [("stdout", "one\n"), ("stderr", "two\n"), ("stdout", "three")])


@check("characters beyond ASCII and halves of surrogate pairs arrive")
def _(client, _):
    exchange = client.execute('Console.Write("断層 😀 \\ud800.");')
    return equal(exchange.text("stdout"), "断層 😀 \ufffd.")


@check("a display is display_data, and its update update_display_data with the same id")
def _(client, _):
    exchange = client.execute('var shown = display("first", "text/plain"); shown.Update("second");')
    shown, updated = exchange.only("display_data"), exchange.only("update_display_data")
    return equal((shown["data"], updated["data"], shown["transient"]["display_id"]),
                 ({"text/plain": "first"}, {"text/plain": "second"}, updated["transient"]["display_id"]))


@check("a display can be updated by a later cell")
def _(client, _):
    first = client.execute('var late = display("first", "text/plain");').only("display_data")
    return equal(client.execute('late.Update("second");').only("update_display_data")["transient"], first["transient"])


@check("clear_output says whether to wait")
def _(client, _):
    exchange = client.execute("clear_output(); clear_output(true);")
    return equal([message.content for message in exchange.of("clear_output")], [{"wait": False}, {"wait": True}])


@check("outputs keep the order in which the cell made them")
def _(client, _):
    exchange = client.execute('Console.Write("a"); display("b", "text/plain"); Console.Write("c"); clear_output(); Console.Write("d"); 5')
    return equal([message.type for message in exchange.outputs],
                 ["status", "execute_input", "stream", "display_data", "stream", "clear_output", "stream", "execute_result", "status"])


@check("ten thousand small messages arrive complete and in order")
def _(client, _):
    exchange = client.execute('for (var i = 0; i < 10_000; i++) Console.WriteLine($"line {i}");', patience=60)
    return None if exchange.text("stdout") == "".join(f"line {i}\n" for i in range(10_000)) else "lines are missing or out of order"


@check("ten thousand updates of a display arrive complete and in order")
def _(client, _):
    exchange = client.execute('var counter = display("", "text/plain"); for (var i = 0; i < 10_000; i++) counter.Update($"{i}");', patience=60)
    found = [message.content["data"]["text/plain"] for message in exchange.of("update_display_data")]
    return None if found == [str(i) for i in range(10_000)] else f"{len(found)} updates, or out of order"


@check("an output of 20 MB arrives whole")
def _(client, _):
    exchange = client.execute("display(HTML(string.Concat(Enumerable.Range(0, 2_500_000).Select(i => $\"{i:D8}\"))));", patience=60)
    data = exchange.only("display_data")["data"]["text/html"]
    return None if data == "".join(f"{i:08d}" for i in range(2_500_000)) else f"{len(data)} characters, or others"


@check("output is live: each line of a slow loop arrives while the loop runs")
def _(client, _):
    exchange = client.execute('for (var i = 0; i < 4; i++) { Console.WriteLine(i); await Task.Delay(300); }')
    lines = exchange.of("stream")
    if equal([line.content["text"] for line in lines], ["0\n", "1\n", "2\n", "3\n"]):
        return equal([line.content["text"] for line in lines], ["0\n", "1\n", "2\n", "3\n"])
    between = [after.arrival - before.arrival for before, after in zip(lines, lines[1:])]
    return None if min(between) > 0.15 else f"seconds between the lines: {between}"
