"""What was run before."""
from jupyter_checks import equal
from protocol import check


def history(client, **content):
    asked = {"output": False, "raw": True, **content}
    return client.request("shell", "history_request", asked).reply.content["history"]


@check("history's tail is the last cells")
def _(client, _):
    numbers = [client.execute(code).reply.content["execution_count"] for code in ("101", "102")]
    return equal([entry[1:] for entry in history(client, hist_access_type="tail", n=2)],
                 [[numbers[0], "101"], [numbers[1], "102"]])


@check("history's range is from the first number to before the last")
def _(client, _):
    first = client.execute("201").reply.content["execution_count"]
    client.execute("202"), client.execute("203")
    return equal([entry[1:] for entry in history(client, hist_access_type="range", session=0, start=first, stop=first + 2)],
                 [[first, "201"], [first + 1, "202"]])


@check("history's search takes globs, and can leave out repetitions")
def _(client, _):
    for code in ("var needle = 1;", "var other = 1;", "var needle = 1;"):
        client.execute(code)
    found = [[entry[2] for entry in history(client, hist_access_type="search", pattern="var n?edl*", n=10, unique=unique)]
             for unique in (False, True)]
    return equal(found, [["var needle = 1;"] * 2, ["var needle = 1;"]])


@check("history holds results where it is asked for them")
def _(client, _):
    client.execute('"measured"')
    return equal(history(client, hist_access_type="tail", n=1, output=True)[0][2], ['"measured"', "measured"])


@check("history of an unknown kind is answered with an error")
def _(client, _):
    reply = client.request("shell", "history_request", {"hist_access_type": "all", "output": False, "raw": True}).reply.content
    return equal((reply["status"], "hist_access_type" in reply["evalue"]), ("error", True))
