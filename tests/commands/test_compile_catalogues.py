import gettext
import os

from borderliaison.catalogues import compile_catalogues

CATALOGUE = '''msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Meeting"
msgstr "Cuộc gặp"
'''


def test_a_catalogue_is_compiled_once_and_again_when_it_changed(tmp_path):
    source = tmp_path / "vi" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text(CATALOGUE, encoding="utf-8")
    compiled = source.with_suffix(".mo")
    assert compile_catalogues(tmp_path) == [compiled]
    with compiled.open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("Meeting") == "Cuộc gặp"
    assert compile_catalogues(tmp_path) == []
    os.utime(source, (compiled.stat().st_mtime + 5,) * 2)
    assert compile_catalogues(tmp_path) == [compiled]
