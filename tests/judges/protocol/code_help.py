"""Help while code is written: completeness, completion, inspection."""
from jupyter_checks import equal
from protocol import check


@check("is_complete tells complete, incomplete and invalid code apart")
def _(client, _):
    codes = ("1 + 1", "for (var i = 0; i < 3; i++) {", "var = ;")
    return equal([client.request("shell", "is_complete_request", {"code": code}).reply.content["status"] for code in codes],
                 ["complete", "incomplete", "invalid"])


@check("complete offers a type's members where the cursor stands")
def _(client, _):
    reply = client.request("shell", "complete_request", {"code": "Console.WriteL", "cursor_pos": 14}).reply.content
    return equal(("WriteLine" in reply["matches"], reply["cursor_start"], reply["cursor_end"]), (True, 8, 14))


@check("complete counts characters, not UTF-16 units")
def _(client, _):
    code = '"😀😀"; Console.WriteL'
    reply = client.request("shell", "complete_request", {"code": code, "cursor_pos": len(code)}).reply.content
    return equal(("WriteLine" in reply["matches"], reply["cursor_start"], reply["cursor_end"]), (True, len(code) - 6, len(code)))


@check("complete knows the variables of earlier cells")
def _(client, _):
    client.execute("var hounsfieldUnits = 1;")
    reply = client.request("shell", "complete_request", {"code": "hounsf", "cursor_pos": 6}).reply.content
    return equal(reply["matches"], ["hounsfieldUnits"])


@check("complete bears a cursor before the start and behind the end")
def _(client, _):
    return equal([client.request("shell", "complete_request", {"code": "Cons", "cursor_pos": position}).reply.content["status"]
                  for position in (-5, 0, 4, 100)], ["ok"] * 4)


@check("inspect finds a method's signature")
def _(client, _):
    reply = client.request("shell", "inspect_request", {"code": "Console.WriteLine(1)", "cursor_pos": 12, "detail_level": 0}).reply.content
    return equal((reply["found"], "WriteLine" in reply["data"]["text/plain"]), (True, True))


@check("inspect finds nothing about an unknown name")
def _(client, _):
    reply = client.request("shell", "inspect_request", {"code": "nothing", "cursor_pos": 3, "detail_level": 0}).reply.content
    return equal((reply["status"], reply["found"], reply["data"]), ("ok", False, {}))
