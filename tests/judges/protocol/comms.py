"""Comms, of which there are none, and messages that nobody knows."""
from jupyter_checks import equal
from protocol import check


@check("comm_info lists no comms")
def _(client, _):
    return equal(client.request("shell", "comm_info_request", {"target_name": "any"}).reply.content["comms"], {})


@check("a comm with an unknown target is closed")
def _(client, _):
    opened = {"comm_id": "c1", "target_name": "jupyter.widget", "data": {}}
    return equal(client.request("shell", "comm_open", opened).only("comm_close"), {"comm_id": "c1", "data": {}})


@check("a comm_open without an id, and messages to comms that are not, get no answer")
def _(client, _):
    published = [message.type
                 for kind, content in (("comm_open", {}), ("comm_msg", {"comm_id": "c2", "data": {}}), ("comm_close", {"comm_id": "c2", "data": {}}))
                 for message in client.request("shell", kind, content).outputs]
    return equal(published, ["status"] * 6)


@check("messages of unknown types are ignored between busy and idle")
def _(client, _):
    published = [message.type for kind in ("no_such_request_type", "x", "_reque") for message in client.request("shell", kind, {}).outputs]
    return equal(published, ["status"] * 6)
