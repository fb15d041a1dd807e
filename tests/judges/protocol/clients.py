"""Several channels and clients at once."""
import zmq

from jupyter_checks import equal
from jupyter_recorder import Recorder
from protocol import check, send_execute


@check("control answers while a cell runs")
def _(client, _):
    running = send_execute(client, "await Task.Delay(1500);")
    client.request("control", "kernel_info_request", {})
    answered_first = not any(message.channel == "shell" and message.parent_id == running for message in client.messages)
    client.finish(running)
    return equal(answered_first, True)


@check("the heartbeat beats while a cell computes")
def _(client, _):
    running = send_execute(client, "var end = DateTime.UtcNow.AddSeconds(1.5); while (DateTime.UtcNow < end) { }")
    client.sockets["hb"].send(b"alive?")
    beat = client.sockets["hb"].poll(1000)
    client.finish(running)
    client.sockets["hb"].recv()
    return equal(beat, zmq.POLLIN)


@check("two clients at once get each their replies, and both see all outputs")
def _(client, _):
    other = Recorder(client.connection, client.requests)
    try:
        mine, theirs = [[send_execute(who, f'Console.Write("{name}{i}");') for i in range(20)] for who, name in ((client, "a"), (other, "b"))]
        for i in range(20):
            client.finish(mine[i])
            other.finish(theirs[i])
        client.wait_idle(theirs[-1]), other.wait_idle(mine[-1])
        seen = [sorted(message.content["text"] for message in who.messages if message.type == "stream" and message.parent_id in mine + theirs)
                for who in (client, other)]
        wanted = sorted(f"{name}{i}" for name in "ab" for i in range(20))
        foreign = [message.type for who, own in ((client, theirs), (other, mine)) for message in who.messages
                   if message.channel == "shell" and message.parent_id in own]
        return equal((seen, foreign, other.problems, list(other.disorder())), ([wanted, wanted], [], [], []))
    finally:
        other.close()


@check("a question goes to the client that runs the cell and not to the other")
def _(client, _):
    other = Recorder(client.connection, client.requests)
    try:
        text = client.execute('Console.Write(input("mine?"));', answer="yes").text("stdout")
        other.receive(0.1)
        return equal((text, [message.type for message in other.messages if message.channel == "stdin"]), ("yes", []))
    finally:
        other.close()
