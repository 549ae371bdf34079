"""A small project that has one of everything, for exports to be held against."""

import hashlib

from annotator.importers.incoming import ProjectHead, ProjectPart
from annotator.model import (
    AnnotationSet,
    Article,
    Attachment,
    Claim,
    ClaimEvidence,
    ClaimLink,
    ClaimLinkKind,
    ClaimState,
    CliticPolicy,
    Comment,
    Evidence,
    EvidenceKind,
    EvidenceState,
    EvidenceUse,
    Fragment,
    Origin,
    Person,
    Record,
    RecordKind,
    Relation,
    ReviewStep,
    Role,
    SetKind,
    Settings,
    Span,
    Stage,
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

LAYLA = Person(uid(3), "ليلى", Role.LEAD)

SETTINGS = Settings("مكتب التحقق", "https://checks.example.org", True, CliticPolicy.WITH)
RECORDS = (
    Record(
        uid(4),
        RecordKind.PERSON,
        "فهد الوزير",
        "Fahd",
        ("الوزير", "=وزير"),
        "Fahd al-Wazīr",
        "وزير الاقتصاد",
        "Q796",
        "م",
    ),
    Record(uid(5), RecordKind.OUTLET, name_en="Reuters"),
)
PICTURE = b"\x89PNG\r\n\x1a\nnot really"
ATTACHMENTS = (
    Attachment(
        uid(6),
        "لقطة.png",
        "image/png",
        len(PICTURE),
        hashlib.sha256(PICTURE).hexdigest(),
        AT,
    ),
    Attachment(
        uid(7), "copy.png", "image/png", len(PICTURE), hashlib.sha256(PICTURE).hexdigest(), AT
    ),
)
CLAIMS = (
    Claim(
        uid(10),
        1,
        "الأسعار ستنخفض",
        "اقتصاد",
        "=1+1",
        {"remark": "من الخبر"},
        AT,
        ClaimState.PUBLISHED,
        OMAR.uid,
        LAYLA.uid,
        published_url="https://checks.example.org/1",
        published_on="2020-09-14",
    ),
    Claim(
        uid(11),
        4,
        "ادعاء بلا مقال",
        created_at=AT + 1,
        state=ClaimState.SECOND_REVIEW,
        platform="فيسبوك",
        address="https://example.org/post",
        said_on="2020-09",
        picture=uid(6),
    ),
)
VERDICTS = (
    Verdict(uid(20), uid(10), OMAR.uid, "true", "بعد مراجعة\nالأرقام", AT + 5),
    Verdict(
        uid(21),
        uid(10),
        SALMA.uid,
        "true",
        "",
        AT + 6,
        90,
        "خطأ في الرقم",
        Stage.FINAL,
        True,
        (uid(52), uid(98)),
    ),
    Verdict(uid(19), uid(11), OMAR.uid, "true", "سر", AT + 7, stage=Stage.FIRST),
)
STEPS = (
    ReviewStep(uid(12), uid(10), OMAR.uid, ClaimState.DECIDED, at=AT + 5),
    ReviewStep(uid(13), uid(10), LAYLA.uid, ClaimState.PUBLISHED, "ن", AT + 8),
)
COMMENTS = (Comment(uid(14), uid(10), SALMA.uid, "من أين هذا؟", AT + 6),)
EVIDENCE = (
    Evidence(
        uid(22),
        EvidenceKind.URL,
        "https://example.org",
        "https://archive.example.org/1",
        "ع",
        "ناشر",
        "2020-09-01",
        "2020-09-12",
        "اقتباس",
        None,
        None,
        EvidenceState.CHANGED,
        AT,
    ),
    Evidence(uid(24), EvidenceKind.SPAN, quote="الوزير", span=uid(50), at=AT),
    Evidence(uid(25), EvidenceKind.FILE, title="copy.png", attachment=uid(7)),
)
USES = (
    EvidenceUse(uid(26), uid(22), uid(10), Stance.REFUTES, "م", AT),
    EvidenceUse(uid(27), uid(24), uid(10), Stance.CONTEXT, at=AT),
    EvidenceUse(uid(28), uid(22), uid(11), Stance.SUPPORTS, at=AT),
    EvidenceUse(uid(29), uid(25), uid(11), Stance.SUPPORTS),
)
ON_THE_FIRST = [ClaimEvidence(USES[0], EVIDENCE[0]), ClaimEvidence(USES[1], EVIDENCE[1])]
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
    Span(uid(50), SETS[0].uid, "PERS", (_at("الوزير"),), note="ملاحظة", unsure=True, record=uid(4)),
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
    head=ProjectHead(uid(99), "مشروع صغير", SCHEME, SETTINGS, frozenset({uid(50)})),
    people=(SALMA, OMAR, LAYLA),
    records=RECORDS,
    attachments=tuple((one, PICTURE) for one in ATTACHMENTS),
    claims=CLAIMS,
    verdicts=VERDICTS,
    steps=STEPS,
    comments=COMMENTS,
    evidence=EVIDENCE,
    uses=USES,
    claim_links=LINKS,
    articles=((ARTICLE, TEXT), (SECOND, PLAIN)),
    sets=SETS,
    spans=SPANS,
    relations=RELATIONS,
)
