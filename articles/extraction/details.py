"""Those sent on a patrol and those who come to an exchange: nothing beside their number says so."""
from types import ModuleType

from articles.extraction.counted import PERSONS, Counted, pattern, stands_around
from articles.extraction.governors import BEHIND, PATROLS, REACH, Governor, Governors, Role
from articles.vocabulary import Measure, Metric

_SENT = PERSONS | {Measure.ITEM, Measure.HOUR}


class Details:
    """The people, hours and things of the patrols and exchanges that one passage tells of."""

    def __init__(self, text: str, words: ModuleType, governors: Governors):
        self.text = text
        self.words = words
        self.governors = governors

    def of(self, counted: Counted) -> Metric | None:
        """Return the patrol whose people are told, or `participants` where people come to an exchange."""
        travellers = pattern(self.words.TRAVELLERS).match(self.text, counted.noun, counted.end)
        if travellers and stands_around(self.words.CROSSED, self.text, counted, BEHIND):
            return Metric.ENTRY_EXIT
        setting_out = self._setting_out(counted)
        if setting_out:
            return setting_out
        topic = self.governors.told(counted.start) or self.governors.told(counted.high)
        if topic and topic.metric and counted.measure is Measure.TIME and self._resumes(counted, topic):
            return topic.metric
        if topic is None or counted.measure not in _SENT:
            return None
        if counted.measure is Measure.HOUR:
            return topic.metric if topic.metric in PATROLS else None
        if counted.measure is Measure.ITEM:
            return topic.metric if topic.metric in PATROLS and self.has(counted) else None
        told = self.text, *counted.before(REACH)
        sent = pattern(self.words.DETAIL).search(*told) or (
            topic.metric in PATROLS and pattern(self.words.SENT).search(*told))
        if topic.metric in PATROLS and (sent or self._on_the_way(counted, topic)):
            return topic.metric
        delegates = pattern(self.words.DELEGATES).match(self.text, counted.noun, counted.high)
        came = topic.role is Role.EXCHANGE and (sent or stands_around(self.words.ATTENDING, self.text, counted, REACH))
        return Metric.PARTICIPANTS if came and not delegates else None

    def has(self, counted: Counted) -> bool:
        """Tell whether the things counted are a patrol's: what it finds, the teams that it goes in."""
        return bool(pattern(self.words.PATROL_ITEMS).match(self.text, counted.noun, counted.high)
                    or pattern(self.words.DIVIDED).search(self.text, *counted.before(REACH)))

    def _resumes(self, counted: Counted, topic: Governor) -> bool:
        """Tell whether the sentence only counts what the one before it tells of."""
        start = counted.sentence.start
        return start - REACH <= topic.start < start and bool(
            pattern(self.words.RESUMES).fullmatch(self.text, start, counted.start))

    def _on_the_way(self, counted: Counted, topic: Governor) -> bool:
        officers = pattern(self.words.OFFICERS).match(self.text, counted.noun, counted.end)
        return bool(officers and topic.start < counted.start
                    and not pattern(self.words.LOOKING_ON).search(self.text, *counted.before(REACH))
                    and stands_around(self.words.SETTING_OUT, self.text, counted, BEHIND))

    def _setting_out(self, counted: Counted) -> Metric | None:
        """Return the patrol that officers go on, named behind them in their sentence with no other doing between."""
        following = counted.measure is Measure.PERSON and self.governors.between(*counted.behind(REACH))
        if not following or following[0].metric not in PATROLS:
            return None
        looking_on = pattern(self.words.LOOKING_ON)
        if (not pattern(self.words.OFFICERS).match(self.text, counted.noun, counted.end)
                or looking_on.search(self.text, *counted.before(BEHIND))
                or looking_on.search(self.text, counted.end, following[0].start)):
            return None
        return following[0].metric
