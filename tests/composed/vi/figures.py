"""Figures in Vietnamese: for each group that is counted, the ways to say it."""
from collections.abc import Callable

from articles.records import Statistic
from articles.vocabulary import Country, Measure, Metric
from tests.composed.tallies import Counted, Figure, Tally
from tests.composed.teller import Productions, Teller
from tests.composed.telling import Said
from tests.composed.vi.numbers import grouped, qualified, style_for
from tests.composed.vi.units import COUNTRIES

TALLIES: dict[Counted, Productions] = {counted: Productions() for counted in Counted}
OPENINGS = Productions()


class _Numbers(dict):
    """Gives each figure of a tally to a template: `{_0}` in any style, `{d0}` in digits; and who handed over to whom."""

    def __init__(self, teller: Teller, tally: Tally, partner: Country):
        super().__init__(partner=COUNTRIES[partner])
        self.teller, self.figures = teller, tally.figures
        self.style = style_for(teller, [figure.value for figure in tally.figures])
        first = tally.figures[0]
        if first.source:
            self.update(source=COUNTRIES[first.source], target=COUNTRIES[first.target])

    def __missing__(self, key: str) -> str:
        figure = self.figures[int(key[1:])]
        text = grouped(figure.value) if key.startswith("d") else self.style(figure.value)
        return qualified(self.teller, text, figure.qualifier)


def _say(counted: Counted, form: str, *templates: str, fits: Callable[[Tally], bool] = lambda tally: True) -> None:
    """Add a form: one of the templates, with `_0`, `_1` for the figures in any form and `d0`, `d1` for digits."""
    def tell(teller: Teller, tally: Tally, partner: Country) -> str:
        return teller.alternatives(teller.one_of(*templates)).format_map(_Numbers(teller, tally, partner))
    TALLIES[counted].form(form, lambda tally, partner: fits(tally))(tell)


def _given(tally: Tally) -> bool:
    return tally.figures[0].source == Country.VN


def _taken(tally: Tally) -> bool:
    return not _given(tally)


def _own(tally: Tally) -> bool:
    return tally.figures[1].category is not None


def _not_own(tally: Tally) -> bool:
    return not _own(tally)


_say(Counted.HANDED, "figures.pair_slash",
     "{source} [đã |]trao trả {target} {d0} vụ/{d1} đối tượng", "{source} [đã |]bàn giao cho {target} {d0} vụ/{d1} người",
     "[lực lượng chức năng |phía |]{source} trao trả cho {target} {d0} vụ/{d1} đối tượng vi phạm",
     "{source} trao trả {target} {d0} vụ / {d1} người")
_say(Counted.HANDED, "figures.pair_with", "phía {source} trao trả cho phía {target} {_0} vụ với {_1} đối tượng",
     "phía {source} bàn giao phía {target} {_0} vụ với {_1} người", "phía {source} đã trao trả {target} {_0} vụ gồm {_1} đối tượng")
_say(Counted.HANDED, "figures.pair_comma", "{source} trao trả cho {target} {_0} vụ, {_1} đối tượng",
     "{source} đã bàn giao {_0} vụ, {_1} đối tượng cho {target}")
_say(Counted.HANDED, "figures.direction_received", "[lực lượng |phía |]Việt Nam tiếp nhận {d0} vụ/{d1} người từ phía {partner}",
     "Việt Nam tiếp nhận từ phía {partner} {_0} vụ, {_1} đối tượng", "ta tiếp nhận {d0} vụ/{d1} đối tượng do phía {partner} trao trả",
     "phía {partner} trao trả cho ta {_0} vụ, {_1} đối tượng", fits=_taken)
_say(Counted.HANDED, "figures.direction_returned", "Việt Nam trao trả phía bạn {d0} vụ/{d1} đối tượng",
     "ta bàn giao cho phía {partner} {d0} vụ/{d1} đối tượng", "ta trao trả bạn {d0} vụ/{d1} đối tượng",
     "phía {partner} tiếp nhận {_0} vụ, {_1} đối tượng do Việt Nam trao trả", fits=_given)
_say(Counted.HANDED_BOTH, "figures.direction_each_way",
     "Việt Nam trao trả {partner} {d0} vụ/{d1} đối tượng, {partner} trao trả Việt Nam {d2} vụ/{d3} đối tượng",
     "phía Việt Nam trao trả phía {partner} {_0} vụ, {_1} đối tượng; tiếp nhận từ phía {partner} {_2} vụ, {_3} đối tượng",
     "Việt Nam bàn giao cho {partner} {d0} vụ/{d1} người và tiếp nhận {d2} vụ/{d3} người do {partner} trao trả",
     "ta trao trả phía bạn {d0} vụ/{d1} đối tượng, phía bạn trao trả ta {d2} vụ/{d3} đối tượng")
_say(Counted.HANDED_WANTED, "figures.among_them_wanted",
     "{source} trao trả {target} {d0} lần/{d1} đối tượng (trong đó có {_2} đối tượng truy nã)",
     "phía {source} bàn giao cho phía {target} {_0} lần với {_1} người, trong đó có {_2} đối tượng bị truy nã",
     "{source} trao trả cho {target} {d0} lần/{d1} người, trong số này có {d2} đối tượng truy nã", fits=_not_own)
_say(Counted.HANDED_WANTED, "figures.citizens",
     "{source} trao trả {target} {d0} lần/{d1} công dân {target} (trong đó có {_2} đối tượng truy nã)",
     "{source} trao trả {target} {d0} lần/{d1} công dân {target}, trong đó {_2} người bị truy nã", fits=_own)
_say(Counted.HANDED_SEXES, "figures.split_sexes",
     "{partner} trao trả Việt Nam {_0} công dân Việt Nam, gồm {_1} nam và {_2} nữ",
     "Việt Nam tiếp nhận {_0} công dân Việt Nam ({_1} nam, {_2} nữ) do phía {partner} trao trả",
     "phía {partner} bàn giao cho phía Việt Nam {_0} công dân Việt Nam, trong đó có {_1} nam, {_2} nữ",
     "Việt Nam tiếp nhận từ {partner} {_0} công dân Việt Nam; trong đó {_1} nam, {_2} nữ")
_say(Counted.LETTERS, "figures.letters_pair", "hai bên [đã |]trao đổi thư tín {d0} lần/{d1} thư",
     "hai bên trao đổi {_0} lần với {_1} lá thư", "hai bên [đã |]gửi thư cho nhau {d0} lần/{d1} lá thư",
     "hai bên trao đổi qua thư tín {_0} lần với {_1} bức thư", "hai bên [đã |]trao đổi {d0} lần/{d1} lá thư")
_say(Counted.LETTERS_SENT, "figures.letters", "hai bên [đã |]trao đổi {_0} [lá thư|thư|thư công tác]",
     "hai bên gửi, nhận {_0} [lá thư|bức thư]", "hai bên chuyển cho nhau {_0} [bức thư|lá thư]", "hai đơn vị đã gửi {_0} thư công tác")
_say(Counted.HOTLINE, "figures.hotline", "hai bên liên lạc qua đường dây nóng {_0} lần",
     "hai bên trao đổi qua [điện thoại |]đường dây nóng {_0} [lần|cuộc]", "hai bên điện đàm qua đường dây nóng {_0} lần",
     "hai bên sử dụng đường dây nóng {_0} lượt", "đường dây nóng được sử dụng {_0} lần", "hai bên gọi đường dây nóng {_0} lần")
_say(Counted.TALKS, "figures.talks", "hai bên tổ chức {_0} [cuộc|lần|buổi] hội đàm định kỳ, {_1} [cuộc|lần] hội đàm đột xuất",
     "hai bên đã hội đàm định kỳ {_0} lần, gặp gỡ đột xuất {_1} lần", "hai bên duy trì hội đàm định kỳ {_0} lần, hội đàm đột xuất {_1} lần",
     "đã có {_0} cuộc hội đàm định kỳ và {_1} cuộc gặp gỡ đột xuất giữa hai bên")
for _metric, _name in ((Metric.JOINT_PATROL, "liên hợp"), (Metric.BILATERAL_PATROL, "song phương")):
    def _of(tally: Tally, metric: Metric = _metric) -> bool:
        return tally.figures[0].metric == metric
    _say(Counted.PATROLS, f"figures.patrols_{_metric}",
         f"hai bên [đã |]tổ chức tuần tra {_name} {{d0}} lần/{{d1}} lượt cán bộ, chiến sĩ",
         f"hai bên tổ chức {{_0}} [lần|đợt|chuyến] tuần tra {_name} với {{_1}} lượt cán bộ, chiến sĩ tham gia",
         f"hai bên phối hợp tuần tra {_name} được {{_0}} lần với {{_1}} lượt người tham gia",
         f"hai bên tiến hành tuần tra {_name} {{_0}} lần, {{_1}} lượt cán bộ, chiến sĩ",
         f"đã có {{_0}} cuộc tuần tra {_name} với {{_1}} lượt cán bộ, chiến sĩ hai bên", fits=_of)
    _say(Counted.PATROLS_EACH, f"figures.each_side_{_metric}",
         f"hai bên tuần tra {_name} [được |]{{d0}} lần/{{d1}} cán bộ mỗi bên",
         f"hai bên tổ chức tuần tra {_name} {{d0}} lần/{{d1}} cán bộ, chiến sĩ mỗi bên",
         f"hai bên tuần tra {_name} {{_0}} lần, mỗi bên {{_1}} cán bộ, chiến sĩ", fits=_of)
_say(Counted.CROSSED, "figures.exit_and_entry",
     "[đã |]làm thủ tục cho {_0} lượt người xuất cảnh, {_1} lượt người nhập cảnh",
     "có {_0} lượt người xuất cảnh và {_1} lượt người nhập cảnh [qua cửa khẩu|qua địa bàn]",
     "[qua cửa khẩu |]có {_0} lượt người xuất cảnh, {_1} lượt người nhập cảnh", "xuất cảnh {_0} lượt người, nhập cảnh {_1} lượt người",
     "số người xuất cảnh là {_0} lượt, nhập cảnh là {_1} lượt")
_say(Counted.CROSSED_BOTH, "figures.entry_exit",
     "[đã |]làm thủ tục cho {_0} lượt [người|hành khách] xuất, nhập cảnh", "có {_0} lượt người xuất nhập cảnh qua cửa khẩu",
     "lưu lượng xuất nhập cảnh đạt {_0} lượt người", "số người xuất, nhập cảnh đạt {_0} lượt", "{_0} lượt người đã xuất, nhập cảnh qua đây")
_say(Counted.VEHICLES, "figures.vehicles", "có {_0} lượt phương tiện [qua lại|xuất, nhập cảnh|ra, vào cửa khẩu]",
     "[đã |]kiểm soát {_0} lượt phương tiện", "[đã |]làm thủ tục cho {_0} [phương tiện|lượt phương tiện] xuất nhập cảnh",
     "{_0} lượt xe [chở hàng |]qua lại cửa khẩu", "lượng phương tiện qua cửa khẩu là {_0} lượt")
_say(Counted.GOODS, "figures.goods", "{_0} tấn hàng hóa [được thông quan|xuất, nhập khẩu qua cửa khẩu]",
     "lượng hàng hóa qua cửa khẩu đạt {_0} tấn", "khối lượng hàng hóa xuất nhập khẩu đạt {_0} tấn", "hàng hóa thông quan đạt {_0} tấn")
_say(Counted.TRADE, "figures.trade", "kim ngạch xuất, nhập khẩu [đạt|lên tới] {_0} USD",
     "kim ngạch xuất nhập khẩu qua cửa khẩu đạt {_0} USD", "tổng kim ngạch hàng hóa đạt {_0} đô la Mỹ", "trị giá hàng hóa xuất nhập khẩu đạt {_0} USD")
_say(Counted.ILLEGAL, "figures.illegal",
     "hai bên [phát hiện|ngăn chặn|phát hiện, ngăn chặn] {d0} vụ/{d1} đối tượng [xuất, nhập cảnh trái phép|xuất nhập cảnh trái "
     "phép|vượt biên trái phép]", "hai bên phát hiện {_0} vụ, {_1} người xuất nhập cảnh trái phép",
     "lực lượng hai bên phát hiện, xử lý {d0} vụ/{d1} người qua lại biên giới trái phép",
     "hai bên ngăn chặn {_0} vụ với {_1} người nhập cảnh trái phép")
_say(Counted.SMUGGLED, "figures.smuggled", "hai bên [bắt giữ|phát hiện, bắt giữ] {d0} vụ/{d1} đối tượng buôn lậu",
     "hai bên phối hợp bắt giữ {_0} vụ, {_1} đối tượng buôn lậu, gian lận thương mại",
     "lực lượng hai bên xử lý {_0} vụ buôn lậu với {_1} đối tượng", "hai bên phát hiện {_0} vụ vận chuyển hàng lậu, {_1} đối tượng")
for _unit, _word in ((Measure.KG, "[kg|ki-lô-gam]"), (Measure.GRAM, "[gam|gram|g]")):
    def _weighs(tally: Tally, unit: Measure = _unit) -> bool:
        return tally.figures[2].unit == unit
    _say(Counted.DRUGS, f"figures.drugs_{_unit}",
         f"hai bên phối hợp bắt giữ {{d0}} vụ/{{d1}} đối tượng [về ma túy|vận chuyển trái phép chất ma túy], thu giữ {{d2}} {_word} "
         "[heroin|ma túy các loại]",
         f"hai bên triệt phá {{_0}} vụ, bắt {{_1}} đối tượng mua bán ma túy, thu {{_2}} {_word} ma túy",
         f"hai bên đấu tranh thành công {{_0}} vụ, bắt {{_1}} đối tượng, tang vật thu giữ {{_2}} {_word} ma túy tổng hợp", fits=_weighs)
_say(Counted.PILLS, "figures.pills", "hai bên phối hợp bắt giữ {_0} vụ ma túy, thu giữ {_1} viên ma túy tổng hợp",
     "lực lượng hai bên phát hiện {_0} vụ vận chuyển ma túy, thu {_1} viên hồng phiến",
     "hai bên phá {_0} vụ ma túy, tang vật gồm {_1} viên ma túy")
_say(Counted.TRAFFICKED, "figures.trafficked", "hai bên phối hợp đấu tranh {_0} vụ mua bán người, giải cứu {_1} nạn nhân",
     "hai bên phá {_0} vụ mua bán người, giải cứu được {_1} nạn nhân", "hai bên phát hiện {_0} vụ mua bán người, {_1} nạn nhân được giải cứu",
     "lực lượng hai bên triệt phá {_0} vụ mua bán người, giải thoát {_1} nạn nhân")
_say(Counted.CRIMES, "figures.triple",
     "hai bên phát hiện, xử lý {_0} vụ, {_1} đối tượng vi phạm pháp luật: {d2} vụ/{d3} đối tượng xuất nhập cảnh trái phép và "
     "{d4} vụ/{d5} đối tượng buôn lậu",
     "hai bên bắt giữ {d0} vụ/{d1} đối tượng phạm tội, gồm: {d2} vụ/{d3} đối tượng xuất, nhập cảnh trái phép; {d4} vụ/{d5} đối "
     "tượng buôn lậu",
     "hai bên xử lý {_0} vụ, {_1} đối tượng phạm tội, trong đó có {_2} vụ, {_3} đối tượng xuất nhập cảnh trái phép, {_4} vụ, {_5} đối "
     "tượng buôn lậu")
_say(Counted.OUTREACH, "figures.outreach", "hai bên [phối hợp |]tuyên truyền pháp luật {d0} buổi/{d1} lượt người",
     "hai bên tổ chức {_0} buổi tuyên truyền pháp luật cho {_1} lượt người dân",
     "hai bên phối hợp tổ chức {_0} đợt tuyên truyền pháp luật với {_1} lượt người nghe")
_say(Counted.INFORMED, "figures.informed", "hai bên thông báo tình hình cho nhau {_0} lần",
     "hai bên trao đổi thông tin {_0} lần", "hai bên [đã |]trao đổi, thông báo tình hình {_0} lần",
     "hai bên cung cấp cho nhau {_0} [lượt|lần] thông tin")
_say(Counted.LINE, "figures.line", "đơn vị quản lý, bảo vệ {_0} km đường biên giới với {_1} cột mốc",
     "đoạn biên giới do đơn vị phụ trách dài {_0} km, có {_1} cột mốc", "tuyến biên giới qua địa bàn dài {_0} km với {_1} cột mốc",
     "đơn vị được giao quản lý {d0}km đường biên giới và {_1} mốc quốc giới", "đơn vị quản lý {d0}km đường biên, {_1} cột mốc")
_say(Counted.VILLAGES, "figures.villages", "dọc tuyến biên giới đã có {_0} cặp thôn, bản kết nghĩa",
     "đến nay, {_0} cặp bản hai bên biên giới đã kết nghĩa", "hai bên đã tổ chức cho {_0} cặp thôn bản kết nghĩa")
_say(Counted.MODELS, "figures.models", "đơn vị đang duy trì {_0} mô hình đối ngoại biên phòng",
     "lực lượng hai bên đã xây dựng {_0} mô hình hợp tác", "{_0} mô hình đối ngoại đã được hai bên xây dựng")
_say(Counted.TEAM, "figures.patrol_team", "mỗi bên cử {_0} cán bộ, chiến sĩ tuần tra trên chiều dài {_1} km",
     "mỗi bên có {_0} cán bộ, chiến sĩ [tham gia tuần tra|cùng tuần tra], quãng đường tuần tra dài {d1}km",
     "lực lượng tham gia tuần tra mỗi bên {_0} đồng chí, chiều dài đoạn tuần tra {_1} km",
     "mỗi bên {_0} cán bộ, chiến sĩ tuần tra dọc {_1} km đường biên")
_say(Counted.TEAM_SPLIT, "figures.split_countries",
     "tổ tuần tra gồm {_0} cán bộ, chiến sĩ (Việt Nam {d1}, {partner} {d2})",
     "tham gia tuần tra có {_0} cán bộ, chiến sĩ (Việt Nam {d1} đồng chí, {partner} {d2} đồng chí)",
     "tổ tuần tra có {_0} cán bộ, chiến sĩ, gồm {d1} của Việt Nam và {d2} của {partner}")
_say(Counted.RETURNED, "figures.returned_split",
     "phía {partner} trao trả cho phía Việt Nam {_0} công dân Việt Nam, gồm {_1} nam và {_2} nữ",
     "phía Việt Nam tiếp nhận {_0} công dân Việt Nam ({_1} nam, {_2} nữ) từ phía {partner}",
     "{_0} công dân Việt Nam được phía {partner} trao trả gồm {_1} nam, {_2} nữ",
     fits=lambda tally: len(tally.figures) == 3)
_say(Counted.RETURNED, "figures.returned", "phía {partner} trao trả cho phía Việt Nam {_0} công dân Việt Nam",
     "phía Việt Nam tiếp nhận {_0} công dân Việt Nam do phía {partner} trao trả",
     "phía Việt Nam đã tiếp nhận từ phía {partner} {_0} công dân Việt Nam", fits=lambda tally: len(tally.figures) == 1)

OPENINGS.template("figures.of_period", "Trong {period}, ", weight=2)
OPENINGS.template("figures.by_report", "Theo [đánh giá|báo cáo] [tại hội đàm|của hai bên], trong {period}, ")
OPENINGS.template("figures.result", "Kết quả, trong {period}, ")


def tell_tally(teller: Teller, tally: Tally, partner: Country, period: str | None) -> Said:
    """Return the words for a group, small at the beginning and without a full stop, with its statistics."""
    text = teller.choose(TALLIES[tally.counted], tally, partner)
    return Said(text, tuple(_statistic(figure, period if tally.dated else None) for figure in tally.figures))


def _statistic(figure: Figure, period: str | None) -> Statistic:
    return Statistic(figure.metric, figure.value, figure.unit, figure.source, figure.target, figure.category,
                     figure.qualifier, period)

