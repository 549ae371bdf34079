"""Dates of newsrooms become ISO 8601, or nothing at all."""

import pytest

from annotator.importers.dates import iso_date

READ = [
    ("2020-09-12", "2020-09-12"),
    ("2020-09-12T10:00:00Z", "2020-09-12T10:00:00Z"),
    ("2020", "2020"),
    ("2020-05", "2020-05"),
    ("12/03/2023", "2023-03-12"),
    ("١٢/٠٣/٢٠٢٣", "2023-03-12"),
    ("۱۲-۳-۲۰۲۳", "2023-03-12"),
    ("2020/5/7", "2020-05-07"),
    ("12 أيلول 2020", "2020-09-12"),
    ("١٢ أَيْلول ٢٠٢٠", "2020-09-12"),
    ("الاثنين، 12 أيلول/سبتمبر 2020", "2020-09-12"),
    ("3 كانون الثاني 2021", "2021-01-03"),
    ("30 تشرين الأول 2021", "2021-10-30"),
    ("5 شتنبر ٢٠٢٢", "2022-09-05"),
    ("7 جويلية 2019", "2019-07-07"),
    ("1 أوت 2019م", "2019-08-01"),
    ("Monday, 5 May 2022", "2022-05-05"),
]


@pytest.mark.parametrize(("written", "iso"), READ)
def test_it_is_read(written: str, iso: str) -> None:
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    "written",
    ["", "أمس", "13/13/2020", "31/02/2020", "2020-13-01", "1/2/21", "12 أيلول/آب 2020", "12 2020"],
)
def test_it_is_left_alone(written: str) -> None:
    assert iso_date(written) == ""
