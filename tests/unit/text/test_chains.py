"""Chains of transmission, found from any of their spans."""

from annotator.model import Article, Fragment, Relation, Span, Uid
from annotator.text.chains import NodeKind, Told

TEXT = "قال الوزير أحمد العلي لوكالة سنابل إن الأسعار ستنخفض وإن الميناء سيغلق، بحسب صحيفة المرفأ."
ARTICLE = Article(Uid(b"a" * 16), "عنوان", len(TEXT), "", outlet="الدوالي", published="2020-09-12")


class Set:
    """A set that is put together by quotes."""

    def __init__(self) -> None:
        self.spans: dict[Uid, Span] = {}
        self.relations: list[Relation] = []

    def span(self, label: str, words: str, **fields: object) -> Span:
        start = TEXT.index(words)
        key = Uid(len(self.spans).to_bytes(16, "big"))
        made = Span(key, Uid(b"s" * 16), label, (Fragment(start, start + len(words)),), **fields)  # type: ignore[arg-type]
        self.spans[key] = made
        return made

    def join(self, source: Span, label: str, target: Span) -> None:
        key = Uid((100 + len(self.relations)).to_bytes(16, "big"))
        self.relations.append(Relation(key, source.set, label, source.uid, target.uid))

    @property
    def told(self) -> Told:
        return Told(self.spans, self.relations, TEXT, ARTICLE.outlet)


def story() -> tuple[Set, dict[str, Span]]:
    made = Set()
    spans = {
        "content": made.span("CONTENT", "الأسعار ستنخفض وإن الميناء سيغلق"),
        "cue": made.span("CUE", "قال"),
        "by": made.span("CUE", "بحسب"),
        "source": made.span("SOURCE", "الوزير أحمد العلي"),
        "name": made.span("PERS", "أحمد العلي"),
        "agency": made.span("SOURCE", "وكالة سنابل"),
        "claim": made.span("CLAIM", "الميناء سيغلق", claim=Uid(b"c" * 16)),
    }
    made.join(spans["content"], "said-by", spans["source"])
    made.join(spans["cue"], "cue-of", spans["content"])
    made.join(spans["source"], "relayed-by", spans["agency"])
    return made, spans


def shown(made: Set, span: Span) -> list[tuple[str, str]]:
    return [(one.text, one.cue) for one in made.told.chain(span)]


CHAIN = [
    ("الأسعار ستنخفض وإن الميناء سيغلق", ""),
    ("أحمد العلي", "قال"),
    ("وكالة سنابل", ""),
    ("الدوالي", ""),
]


def test_the_chain_is_the_same_from_everywhere() -> None:
    made, spans = story()
    for name in ("content", "cue", "source", "agency", "claim"):
        assert shown(made, spans[name]) == CHAIN, name
    assert shown(made, spans["name"]) == []
    kinds = [one.kind for one in made.told.chain(spans["claim"])]
    assert kinds == [NodeKind.CONTENT, NodeKind.SOURCE, NodeKind.SOURCE, NodeKind.OUTLET]


def test_a_claim_of_the_same_source_is_told_by_the_content_around_it() -> None:
    made, spans = story()
    made.join(spans["claim"], "said-by", spans["source"])
    assert shown(made, spans["claim"]) == CHAIN
    [one] = made.told.attributions(ARTICLE, {Uid(b"c" * 16): "موانئ"})
    assert one.said == CHAIN[0][0]
    assert (one.cues, one.relayed_by, one.topic) == (("قال",), ("وكالة سنابل",), "موانئ")
    assert (one.title, one.published, one.outlet) == ("عنوان", "2020-09-12", "الدوالي")
    assert TEXT[one.start : one.end] == one.said


def test_a_claim_of_another_source_has_a_chain_of_its_own() -> None:
    made, spans = story()
    made.join(spans["claim"], "said-by", spans["agency"])
    assert shown(made, spans["claim"])[:2] == [("الميناء سيغلق", ""), ("وكالة سنابل", "")]
    assert len(list(made.told.attributions(ARTICLE, {}))) == 2


def test_of_several_contents_around_a_claim_the_narrowest_tells() -> None:
    made, spans = story()
    narrow = made.span("CONTENT", "إن الميناء سيغلق")
    made.join(narrow, "said-by", spans["agency"])
    assert shown(made, spans["claim"])[0][0] == "إن الميناء سيغلق"


def test_a_ring_ends_the_chain() -> None:
    made, spans = story()
    made.join(spans["agency"], "relayed-by", spans["source"])
    assert shown(made, spans["agency"]) == CHAIN
    [one] = made.told.attributions(ARTICLE, {})
    assert one.relayed_by == ("وكالة سنابل",)


def test_an_outlet_that_passed_it_on_is_not_said_twice() -> None:
    made, spans = story()
    told = Told(made.spans, made.relations, TEXT, "وكاله سنابل")
    assert [one.text for one in told.chain(spans["claim"])] == [text for text, _ in CHAIN[:3]]
