"""The checks of jupyter_protocol.py, a file for each subject. Each check gets the client and the kernel's process."""
from jupyter_checks import Checks
from jupyter_recorder import execute_content

check = Checks()


def send_execute(client, code, **options):
    return client.send("shell", "execute_request", execute_content(code, **options))


def statuses(client, requests):
    return [client.finish(request).reply.content["status"] for request in requests]
