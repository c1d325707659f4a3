"""Every closed list of the archive, spelled once. Labels in three languages are in `labels.py`."""
from enum import StrEnum


class Country(StrEnum):
    """ISO 3166 codes of the countries whose border units the archive knows."""

    VN = "VN"
    CN = "CN"
    LA = "LA"
    KH = "KH"


class Language(StrEnum):
    VI = "vi"
    ZH = "zh"
    EN = "en"


class MeetingKind(StrEnum):
    PERIODIC_TALKS = "periodic_talks"
    AD_HOC_TALKS = "ad_hoc_talks"
    REVIEW = "review"
    TWINNING = "twinning"
    VISIT = "visit"
    EXCHANGE = "exchange"
    JOINT_PATROL = "joint_patrol"
    HANDOVER = "handover"


class Mode(StrEnum):
    IN_PERSON = "in_person"
    ONLINE = "online"


class UnitKind(StrEnum):
    BORDER_POST = "border_post"
    CONTROL_STATION = "control_station"
    INSPECTION_STATION = "inspection_station"
    GENERAL_STATION = "general_station"
    PROVINCIAL_COMMAND = "provincial_command"
    BORDER_MANAGEMENT_DETACHMENT = "border_management_detachment"
    BORDER_MANAGEMENT_BRIGADE = "border_management_brigade"
    BORDER_POLICE_STATION = "border_police_station"
    BORDER_DEFENCE_UNIT = "border_defence_unit"
    NATIONAL_AUTHORITY = "national_authority"
    AUTHORITY = "authority"


class Mechanism(StrEnum):
    PERIODIC_TALKS = "periodic_talks"
    AD_HOC_TALKS = "ad_hoc_talks"
    INFORMATION_EXCHANGE = "information_exchange"
    HOTLINE = "hotline"
    LETTERS = "letters"
    LIAISON_OFFICER = "liaison_officer"
    JOINT_PATROL = "joint_patrol"
    BILATERAL_PATROL = "bilateral_patrol"
    HANDOVER = "handover"
    TWINNING = "twinning"
    FRIENDSHIP_AMBASSADOR = "friendship_ambassador"
    OUTSTANDING_PARTY_MEMBER = "outstanding_party_member"
    LEGAL_OUTREACH = "legal_outreach"
    CULTURAL_EXCHANGE = "cultural_exchange"
    EMERGENCY_RESPONSE = "emergency_response"


class AwardKind(StrEnum):
    FRIENDSHIP_AMBASSADOR = "friendship_ambassador"
    OUTSTANDING_PARTY_MEMBER = "outstanding_party_member"


class CrossingStatus(StrEnum):
    INTERNATIONAL = "international"
    BILATERAL = "bilateral"
    SECONDARY = "secondary"
    OPENING = "opening"
    LANE = "lane"


class CrossingMode(StrEnum):
    ROAD = "road"
    RAIL = "rail"
    RIVER = "river"


class Measure(StrEnum):
    """What a figure counts: the contract's `unit` of a statistic."""

    CASE = "case"
    PERSON = "person"
    PERSON_TIME = "person_time"
    VEHICLE = "vehicle"
    TIME = "time"
    LETTER = "letter"
    NATIONALITY = "nationality"
    TONNE = "tonne"
    KG = "kg"
    GRAM = "gram"
    PILL = "pill"
    USD = "usd"
    VND = "vnd"
    CNY = "cny"
    KM = "km"
    HOUR = "hour"
    MARKER = "marker"
    POST = "post"
    PAIR = "pair"
    MODEL = "model"
    ITEM = "item"
    HOUSEHOLD = "household"


class Qualifier(StrEnum):
    OVER = "over"
    ABOUT = "about"
    NEARLY = "nearly"


class Metric(StrEnum):
    HANDOVER = "handover"
    LETTERS = "letters"
    HOTLINE = "hotline"
    TALKS_REGULAR = "talks_regular"
    TALKS_AD_HOC = "talks_ad_hoc"
    JOINT_PATROL = "joint_patrol"
    BILATERAL_PATROL = "bilateral_patrol"
    EXIT = "exit"
    ENTRY = "entry"
    ENTRY_EXIT = "entry_exit"
    VEHICLES = "vehicles"
    GOODS = "goods"
    TRADE = "trade"
    ILLEGAL_CROSSING = "illegal_crossing"
    SMUGGLING = "smuggling"
    DRUGS = "drugs"
    TRAFFICKING = "trafficking"
    CRIME = "crime"
    WANTED = "wanted"
    VICTIMS = "victims"
    BORDER_LENGTH = "border_length"
    MARKERS = "markers"
    POSTS = "posts"
    CROSSINGS = "crossings"
    TWINNED_VILLAGES = "twinned_villages"
    MODELS = "models"
    PARTICIPANTS = "participants"
    INFORMATION_EXCHANGE = "information_exchange"
    LEGAL_OUTREACH = "legal_outreach"
    OTHER = "other"


class Category(StrEnum):
    """Who or what a figure counts."""

    VN = "vn"
    CN = "cn"
    LA = "la"
    KH = "kh"
    TOURIST = "tourist"
    BORDER_RESIDENT = "border_resident"
    MALE = "male"
    FEMALE = "female"
    LAND = "land"
    WATER = "water"
    WANTED = "wanted"
    VICTIM = "victim"
    EACH_SIDE = "each_side"


class NameRole(StrEnum):
    """What a name of a unit or crossing is: as on its signboard, shortened, the bare toponym, or one no longer used."""

    FULL = "full"
    SHORT = "short"
    PLACE = "place"
    OLDER = "older"


class NameLanguage(StrEnum):
    """In what language and script a name in the gazetteer stands (BCP 47); `zh-Latn` is pinyin."""

    VI = "vi"
    ZH_HANS = "zh-Hans"
    ZH_HANT = "zh-Hant"
    ZH_LATN = "zh-Latn"
    EN = "en"


class PlaceKind(StrEnum):
    PROVINCE = "province"
    PREFECTURE = "prefecture"
    COUNTY = "county"


class OutletScale(StrEnum):
    """Whom an outlet is made for."""

    NATIONAL = "national"
    PROVINCIAL = "provincial"


class ErrorCode(StrEnum):
    """Why a page has no record. The message beside it says what to do."""

    EMPTY = "empty"
    BINARY = "binary"
    UNDECODABLE = "undecodable"
    TOO_LARGE = "too_large"
    NO_ARTICLE = "no_article"
    BODY_CUT = "body_cut"
    UNSUPPORTED_LANGUAGE = "unsupported_language"
    UNREADABLE_FILE = "unreadable_file"
    DAMAGED_ARCHIVE = "damaged_archive"
    INTERNAL = "internal"


class EditAction(StrEnum):
    SET = "set"
    CONFIRM = "confirm"
    REJECT = "reject"
    JOIN = "join"
    PART = "part"
    WITHDRAW = "withdraw"


class MeetingState(StrEnum):
    DRAFT = "draft"
    REVIEWED = "reviewed"
    WITHDRAWN = "withdrawn"


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Field(StrEnum):
    """What a reading or an edit speaks of. `meeting` is the report as a whole: only edits speak of it."""

    MEETING = "meeting"
    KIND = "kind"
    DATE = "date"
    DATE_END = "date_end"
    PERIOD = "period"
    MODE = "mode"
    PLACE = "place"
    HOST = "host"
    SIGNED = "signed"
    UNIT = "unit"
    UNIT_NAME = "unit.name"
    UNIT_PARENT = "unit.parent"
    UNIT_COUNT = "unit.count"
    PAIR = "pair"
    PAIR_STATUS = "pair.status"
    PAIR_MODE = "pair.mode"
    MECHANISM = "mechanism"
    AWARD = "award"
    AWARD_COUNT = "award.count"
    STATISTIC = "statistic"
    PERSON = "person"
    PERSON_RANK = "person.rank"
    PERSON_ROLE = "person.role"
    PERSON_HEAD = "person.head_of_delegation"
