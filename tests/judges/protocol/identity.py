"""What the kernel says it is, that it lives, and the first message."""
from jupyter_checks import equal
from protocol import check


@check("kernel_info names the language, its file extension and version 5.4")
def _(client, _):
    content = client.request("shell", "kernel_info_request", {}).reply.content
    return equal((content["language_info"]["name"], content["language_info"]["file_extension"], content["protocol_version"]),
                 ("C#", ".cs", "5.4"))


@check("control answers kernel_info, too")
def _(client, _):
    return equal(client.request("control", "kernel_info_request", {}).reply.content["status"], "ok")


@check("the heartbeat sends back what it is sent")
def _(client, _):
    for beat in (b"ping", b"", b"\x00\xff" * 500):
        client.sockets["hb"].send(beat)
        if not client.sockets["hb"].poll(5000) or client.sockets["hb"].recv() != beat:
            return f"no echo of {beat[:10]!r}"


@check("the first message on iopub is the welcome to the subscription")
def _(client, _):
    first = next(message for message in client.messages if message.channel == "iopub")
    return equal((first.type, first.content, first.parent), ("iopub_welcome", {"subscription": ""}, {}))
