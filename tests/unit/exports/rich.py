"""A small project that has one of everything, for exports to be held against."""

import hashlib

from annotator.importers.incoming import ProjectHead, ProjectPart
from annotator.model import (
    AnnotationSet,
    Article,
    Claim,
    ClaimLink,
    ClaimLinkKind,
    Evidence,
    Fragment,
    Origin,
    Person,
    Relation,
    Role,
    SetKind,
    Span,
    Stance,
    Status,
    Uid,
    Verdict,
    Zone,
    ZoneKind,
)
from annotator.scheme.model import (
    Attribute,
    Choice,
    Form,
    Label,
    Layer,
    Name,
    RelationType,
    Scheme,
    Stroke,
    Style,
    Type,
    VerdictValue,
)

AT = 1_600_000_000_123
HEADLINE = "الوزير: ٣٠٪ زيادة 😀"
BODY = "قال الوزير، بحسب «رويترز»، إن الأسعار e\u0301 ستنخفض.\r\n\u200fوأضاف: لا.\u2028"
TEXT = f"{HEADLINE}\n{BODY}"


def uid(number: int) -> Uid:
    """A small identifier, for reading."""
    return Uid((7 << 76 | 2 << 62 | 0xABC << 32 | number).to_bytes(16, "big"))


def _name(ar: str, en: str) -> Name:
    return Name(ar=ar, en=en)


SCHEME = Scheme(
    code="small",
    name=_name("صغير", "Small"),
    version=3,
    layers=(
        Layer(code="entity", name=_name("كيان", "Entity"), form=Form.FILL),
        Layer(code="attribution", name=_name("إسناد", "Attribution"), form=Form.STROKE),
        Layer(code="claim", name=_name("ادعاء", "Claim"), form=Form.WASH),
    ),
    labels=(
        Label(
            code="PERS",
            layer="entity",
            name=_name("شخص", "Person"),
            short=_name("شخص", "PERS"),
            style=Style(color="PERS"),
            key="1",
        ),
        Label(
            code="SOURCE",
            layer="attribution",
            name=_name("مصدر", "Source"),
            short=_name("مصدر", "SRC"),
            style=Style(color="ATTR", stroke=Stroke.FRAME),
            key="S",
            attributes=("kind", "negated", "weight", "remark"),
        ),
        Label(
            code="CLAIM",
            layer="claim",
            name=_name("ادعاء", "Claim"),
            short=_name("ادعاء", "CLM"),
            style=Style(color="CLAIM"),
            key="C",
            joins_claim=True,
        ),
    ),
    attributes=(
        Attribute(
            code="kind",
            name=_name("نوع", "Kind"),
            type=Type.CHOICE,
            choices=(Choice(code="official", name=_name("رسمي", "Official")),),
        ),
        Attribute(code="negated", name=_name("منفي", "Negated"), type=Type.BOOL),
        Attribute(code="weight", name=_name("وزن", "Weight"), type=Type.INT, minimum=0),
        Attribute(code="remark", name=_name("ملاحظة", "Remark"), type=Type.TEXT),
    ),
    relations=(
        RelationType(
            code="said-by",
            name=_name("قاله", "Said by"),
            short=_name("قاله", "said by"),
            sources=("CLAIM",),
            targets=("SOURCE",),
            attributes=("negated",),
        ),
    ),
    verdicts=(VerdictValue(code="true", name=_name("صحيح", "True"), normalized="true"),),
    claim_attributes=("remark",),
)

SALMA = Person(uid(1), "سلمى", Role.ANNOTATOR)
OMAR = Person(uid(2), "عمر", Role.FACT_CHECKER)

CLAIMS = (
    Claim(uid(10), 1, "الأسعار ستنخفض", "اقتصاد", "=1+1", {"remark": "من الخبر"}, AT),
    Claim(uid(11), 4, "ادعاء بلا مقال", created_at=AT + 1),
)
VERDICTS = (
    Verdict(uid(20), uid(10), OMAR.uid, "true", "بعد مراجعة\nالأرقام", AT + 5),
    Verdict(uid(21), uid(10), SALMA.uid, "true", "", AT + 6),
)
EVIDENCE = (
    Evidence(uid(22), uid(10), Stance.REFUTES, "https://example.org", "ع", "اقتباس", "م", AT),
)
LINKS = (ClaimLink(uid(23), ClaimLinkKind.CONTRADICTS, uid(11), uid(10)),)

ARTICLE = Article(
    uid=uid(30),
    title=HEADLINE,
    length=len(TEXT),
    text_sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    outlet="رويترز",
    author="ليلى",
    published="2020-09-12",
    url="https://example.org/a?b=1&c=2",
    extra={"قسم": "اقتصاد", "views": "17"},
    zones=(
        Zone(ZoneKind.HEADLINE, 0, len(HEADLINE)),
        Zone(ZoneKind.BODY, len(HEADLINE) + 1, len(TEXT)),
    ),
    source_name="أخبار.csv",
    source_sha256="ab" * 32,
    encoding="windows-1256",
    bom=True,
    repairs=("Lone surrogates replaced by U+FFFD: 1.",),
    added_at=AT,
)
PLAIN = "نص بلا وسم"
SECOND = Article(uid(31), PLAIN, len(PLAIN), hashlib.sha256(PLAIN.encode()).hexdigest())

SETS = (
    AnnotationSet(uid(40), ARTICLE.uid, SetKind.ANNOTATOR, SALMA.uid, status=Status.DONE),
    AnnotationSet(uid(41), ARTICLE.uid, SetKind.GOLD, status=Status.IN_PROGRESS),
    AnnotationSet(uid(42), ARTICLE.uid, SetKind.IMPORTED, name="doccano"),
)


def _at(quote: str) -> Fragment:
    start = TEXT.index(quote)
    return Fragment(start, start + len(quote))


SPANS = (
    Span(uid(50), SETS[0].uid, "PERS", (_at("الوزير"),), note="ملاحظة", unsure=True),
    Span(
        uid(51),
        SETS[0].uid,
        "SOURCE",
        (_at("قال الوزير"), _at("رويترز")),
        {"kind": "official", "negated": False, "weight": 3, "remark": "true"},
        origin=Origin.SUGGESTION,
    ),
    Span(uid(52), SETS[0].uid, "CLAIM", (_at("إن الأسعار e\u0301 ستنخفض"),), claim=uid(10)),
    Span(uid(53), SETS[0].uid, "PERS", (_at("الأسعار"),)),
    Span(uid(54), SETS[1].uid, "PERS", (_at("😀"),)),
    Span(uid(55), SETS[2].uid, "PERS", (_at("\u200fوأضاف"),), origin=Origin.IMPORT),
)
RELATIONS = (Relation(uid(60), SETS[0].uid, "said-by", uid(52), uid(51), {"negated": True}, "م"),)

EVERYTHING = ProjectPart(
    head=ProjectHead(uid(99), "مشروع صغير", SCHEME),
    people=(SALMA, OMAR),
    claims=CLAIMS,
    verdicts=VERDICTS,
    evidence=EVIDENCE,
    claim_links=LINKS,
    articles=((ARTICLE, TEXT), (SECOND, PLAIN)),
    sets=SETS,
    spans=SPANS,
    relations=RELATIONS,
)
