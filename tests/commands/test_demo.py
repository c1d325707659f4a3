import socket

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from articles.management.commands import demo


def test_the_demo_refuses_a_server_that_is_not_in_debug_mode(settings):
    settings.DEBUG = False
    with pytest.raises(CommandError, match="DEBUG=1 only"):
        call_command("demo")


@pytest.mark.django_db
def test_the_demo_editor_may_do_everything_with_articles_and_nothing_with_accounts(client):
    demo.make_editor()
    demo.make_editor()
    editor = get_user_model().objects.get()
    assert editor.has_perms(["articles.add_edit", "articles.change_meeting"])
    assert not editor.has_perm("auth.change_user")
    assert client.login(username=demo.EDITOR, password=demo.PASSWORD)


def test_a_taken_port_is_passed_over():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert demo.free_port(port) > port


def test_the_server_listens_on_the_loopback_alone():
    called = []
    demo.serve(8001, execute=lambda path, words: called.append(words))
    assert called[0][called[0].index("--bind") + 1] == "127.0.0.1:8001"
