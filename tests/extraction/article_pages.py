"""An invented article, and the furniture that pages put around one."""
from articles.extraction.decode import Decoded
from articles.extraction.page import read_page

TITLE = "Đồn Biên phòng Bản Thử và trạm bạn cùng dựng lại cây cầu gỗ"
LEAD = ("Sáng 4/6, tại đầu cầu gỗ bản Thử, Đồn Biên phòng Bản Thử và trạm bạn ở bờ bên kia đã dựng lại cây cầu "
        "bị lũ cuốn trôi.")
SECOND = ("Theo Thiếu tá Hạng A Mẫu, Đồn trưởng, cây cầu phục vụ 214 hộ dân hai bờ suối; mỗi ngày có 60 lượt "
          "người gùi hàng đi qua.")
SHORT = "Buổi làm việc diễn ra cởi mở, thân tình."
LAST = "Hai bên hẹn nhau đầu mùa khô sẽ làm tiếp đoạn đường đất từ cầu lên chợ, mỗi bên góp 15 người và hai con ngựa."
PARAGRAPHS = (LEAD, SECOND, SHORT, LAST)
BODY = "\n\n".join(PARAGRAPHS)
CAPTION = "Người dân hai bờ chuyền tay nhau những tấm ván"
OTHER = "Xã Mường Mẫu thu hoạch vụ dâu tằm đầu tiên"
OTHER_LEAD = ("Sáng 9/6, bà con xã Mường Mẫu hái lứa dâu đầu tiên trên 12 ha đất bãi, mừng vì giá kén cao hơn "
              "năm ngoái khá nhiều.")


def html_page(article, head="", before="", after=""):
    """A page in markup around an article, with a clock, a menu and a foot."""
    return (f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{TITLE} | Báo Thử</title>{head}</head><body>"
            "<header><span>Chủ nhật, 22/11/2026 08:15 GMT+7</span><span>Đường dây nóng: 0900 000 111</span></header>"
            "<nav><a href='/'>Trang chủ</a><a href='/bg'>Biên giới</a></nav>"
            f"<div class='main'>{before}{article}</div>{after}"
            "<footer>© Báo Thử. Giấy phép số 1/GP-BT cấp ngày 2/3/2014.</footer></body></html>")


def paragraphs(texts=PARAGRAPHS):
    return "".join(f"<p>{text}</p>" for text in texts)


def story(inside=None, meta="", after=""):
    """An article element: headline, the line under it, the text."""
    return f"<article><h1>{TITLE}</h1>{meta}<div class='text'>{inside or paragraphs()}</div>{after}</article>"


def read_html(text, url=None):
    return read_page(Decoded(text, True), url)


def read_text(text, url=None):
    return read_page(Decoded(text, False), url)
