"""The kernel's questions to the user."""
from jupyter_checks import equal
from protocol import check, send_execute


@check("input asks the front end that runs the cell, and returns the answer")
def _(client, _):
    exchange = client.execute('var answer = input("Name? "); Console.Write(answer);', answer="山田 太郎")
    asked = [message.content for message in client.messages if message.type == "input_request"][-1]
    return equal((asked, exchange.text("stdout")), ({"prompt": "Name? ", "password": False}, "山田 太郎"))


@check("password asks for hidden input")
def _(client, _):
    exchange = client.execute('Console.Write(password("Key? ").Length);', answer="geheim")
    asked = [message.content for message in client.messages if message.type == "input_request"][-1]
    return equal((asked, exchange.text("stdout")), ({"prompt": "Key? ", "password": True}, "6"))


@check("an empty answer is an answer")
def _(client, _):
    return equal(client.execute('Console.Write(input("?").Length);', answer="").text("stdout"), "0")


@check("Console.ReadLine asks, too")
def _(client, _):
    return equal(client.execute("Console.Write(Console.ReadLine());", answer="line").text("stdout"), "line")


@check("without allow_stdin asking is an error")
def _(client, _):
    asked = sum(message.type == "input_request" for message in client.messages)
    status = client.execute('input("?")', allow_stdin=False).reply.content["status"]
    return equal((status, sum(message.type == "input_request" for message in client.messages)), ("error", asked))


@check("an answer to an earlier question does not answer a later one")
def _(client, _):
    first = send_execute(client, 'input("first")')
    asked = client.wait_for(lambda message: message.type == "input_request" and message.parent_id == first, "a question")
    client.request("control", "interrupt_request", {})
    client.finish(first)
    second = send_execute(client, 'Console.Write(input("second"));')
    again = client.wait_for(lambda message: message.type == "input_request" and message.parent_id == second, "a question")
    client.send("stdin", "input_reply", {"value": "late"}, parent=asked.header)
    client.send("stdin", "input_reply", {"value": "right"}, parent=again.header)
    return equal(client.finish(second).text("stdout"), "right")
