"""Small pages and archives for tests of the shell."""
from django.contrib.auth import get_user_model

from articles import ingest, store
from articles.sources import Source

TALKS = """Hội đàm định kỳ quý III/2024 giữa hai đơn vị biên phòng

Ngày 12/10/2024, tại thành phố Móng Cái, tỉnh Quảng Ninh, Đồn Biên phòng cửa khẩu quốc tế Móng Cái (Việt Nam) và Trạm \
kiểm tra Biên phòng xuất, nhập cảnh Đông Hưng (Trung Quốc) tổ chức hội đàm định kỳ quý III/2024.

Trong quý III/2024, phía Trung Quốc trao trả cho Việt Nam 14 vụ/57 đối tượng. Hai bên trao đổi 36 lá thư, gọi điện qua \
đường dây nóng 21 lần.

Hai bên thống nhất tiếp tục duy trì hội đàm định kỳ và đường dây nóng, sau đó ký biên bản hội đàm.
"""
# The same meeting in other words; one figure differs.
SAME_TALKS = """Đồn Biên phòng Móng Cái hội đàm với Trạm Đông Hưng

Sáng 12/10/2024, Đồn Biên phòng cửa khẩu quốc tế Móng Cái, tỉnh Quảng Ninh có buổi hội đàm định kỳ quý III năm 2024 \
với Trạm kiểm tra Biên phòng xuất nhập cảnh Đông Hưng, Quảng Tây, Trung Quốc.

Theo đánh giá của hai đoàn, quý III năm 2024 phía Trung Quốc đã trao trả cho Việt Nam 14 vụ/59 đối tượng; hai bên gửi \
cho nhau 36 lá thư.
"""
# Two posts of another province, on the same day.
OTHER_TALKS = """Lạng Sơn: hội đàm định kỳ quý III/2024

Ngày 12/10/2024, Đồn Biên phòng cửa khẩu Chi Ma, tỉnh Lạng Sơn và Trạm kiểm tra Biên phòng xuất nhập cảnh Ái Điểm \
(Trung Quốc) tổ chức hội đàm định kỳ quý III/2024 tại cửa khẩu Chi Ma.

Trong quý III/2024, hai bên trao đổi 18 lá thư; phía Việt Nam trao trả cho Trung Quốc 2 vụ/5 đối tượng.
"""


def read(*pages: str | Source, reference: store.Reference | None = None) -> list[ingest.Done]:
    """Ingest pages into the database of the test."""
    sources = [page if isinstance(page, Source) else Source(f"page-{n}.txt", page.encode())
               for n, page in enumerate(pages)]
    return list(ingest.ingest(sources, reference or store.current()))


def editor(name: str = "bien-tap"):
    """Return an editor's account."""
    return get_user_model().objects.get_or_create(username=name)[0]
