"""What an editor does at the desk, written through `store`."""
from dataclasses import dataclass

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import store
from articles.desk.members import value_form
from articles.desk.page import Desk, Row
from articles.desk.values import ReasonForm, ValueForm
from articles.models import Meeting, Report
from articles.presentation.meeting_page import letter
from articles.store import Said
from articles.vocabulary import EditAction, Field, MeetingState

# What a button asks for.
SET, CONFIRM, REJECT = (str(action) for action in (EditAction.SET, EditAction.CONFIRM, EditAction.REJECT))
REVIEW, WITHDRAW, REOPEN, JOIN, PART = "review", "withdraw", "reopen", "join", "part"


class Refused(Exception):
    """Nothing was written; the message says why."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The form that is open: for a row, or for a field that nothing is told of (`row` None)."""

    field: Field
    row: Row | None
    form: ValueForm
    reason: ReasonForm


class StateForm(ReasonForm):
    """The whole meeting: confirmed, withdrawn, or put back."""


class JoinForm(ReasonForm):
    """Another meeting that is the same one."""

    other = forms.CharField(label=gettext_lazy("The other meeting's address"), max_length=500)
    field_order = ["other", "reason"]

    def clean_other(self) -> Report:
        """Return the report whose id the address holds."""
        text = self.cleaned_data["other"].partition("?")[0].partition("#")[0]
        ids = {part.partition("-")[0] for part in text.split("/")}
        found = Report.objects.filter(public_id__in=ids, meeting__isnull=False).select_related("meeting__lead").first()
        if found is None:
            raise forms.ValidationError(_("No meeting has this address."))
        return found.meeting.lead


class PartForm(ReasonForm):
    """An account that tells of another meeting."""

    report = forms.ChoiceField(label=gettext_lazy("The account to part from the others"))
    field_order = ["report", "reason"]

    def __init__(self, data=None, *, reports: list[Report], **options):
        super().__init__(data, **options)
        index = iter(range(len(reports)))
        self.fields["report"].choices = [
            (report.public_id, f"{letter(next(index))} {report.article}" if report.article else _("entered by hand"))
            for report in reports]


def opened(desk: Desk, query: QueryDict, data: QueryDict | None = None) -> Opened | None:
    """Return the form that the address opens, None where it opens none. Refused where its value stands no longer."""
    if query.get("edit"):
        row = desk.row(query["edit"])
        if row is None:
            raise Refused(_("This value is no longer what you saw: another editor or a new reading changed it. "
                            "Nothing was written; here is what stands now."))
        return Opened(row.field, row, value_form(row.field, data, desk=desk, row=row), ReasonForm(data))
    if query.get("add") in {str(name) for name in desk.fields()}:
        name = Field(query["add"])
        return Opened(name, None, value_form(name, data, desk=desk), ReasonForm(data))
    return None


def correct(by, desk: Desk, form: Opened, action: str) -> bool:
    """Write what the editor says of a value and tell whether it was; if not, the form says what is wrong with it."""
    row = form.row
    if not form.reason.is_valid() or (action == SET and not form.form.is_valid()):
        return False
    if action == SET:
        said = form.form.said()
        if not said:
            form.form.add_error(None, _("This is what stands already. To say that it is right, confirm it."))
            return False
    elif action == CONFIRM and row:
        said = [Said(row.field, row.slot, EditAction.CONFIRM, was=row.value),
                *(Said(name, one.slot, EditAction.CONFIRM, was=one.value) for name, one in row.under.items())]
    elif action == REJECT and row and row.may_be_rejected:
        said = [Said(row.field, row.slot, EditAction.REJECT, was=row.value)]
    else:
        raise Refused(_("This cannot be done with this value."))
    store.edit(by, desk.place_of(row), said, form.reason.cleaned_data["reason"])
    return True


def change_state(by, meeting: Meeting, action: str, reason: str) -> None:
    """Confirm a meeting, withdraw it or put it back."""
    if action == REVIEW:
        store.confirm(by, meeting, reason)
    elif action == WITHDRAW:
        store.withdraw(by, meeting, reason)
    else:
        store.edit(by, meeting.lead, Said(Field.MEETING, "", EditAction.SET, str(MeetingState.DRAFT)), reason)


def join(by, meeting: Meeting, form: JoinForm) -> bool:
    """Make one meeting of two and tell whether that was done; if not, the form says why."""
    other = form.cleaned_data["other"]
    if other.meeting_id == meeting.pk:
        form.add_error("other", _("This is the same meeting."))
        return False
    store.join(by, meeting.lead, other, form.cleaned_data["reason"])
    return True


def part(by, desk: Desk, form: PartForm) -> None:
    """Part one account from all others of the meeting."""
    one = next(report for report in desk.reports if report.public_id == form.cleaned_data["report"])
    said = [Said(Field.MEETING, "", EditAction.PART, str(other.pk)) for other in desk.reports if other != one]
    store.edit(by, one, said, form.cleaned_data["reason"])
