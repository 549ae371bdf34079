"""What is said and done in the case that is played: names, words, and how it ends."""

from annotator.operations.claim_history import What
from tests.gui.case_files import Ended
from tests.gui.newsroom import HUDA, LAYLA, SARA, STATED, TABLE, ZIAD

ORGANISATION, HOME = "مرصد الكرمل", "https://marsad.example.org/"
ADDRESS = "https://marsad.example.org/checks/reehan"
WORDING = "مخزون سد الريحان يكفي سكان الكرمل عامين كاملين"
LATER = "مخزون سد الريحان يكفي سكان مدينة الكرمل عامين كاملين"
FIRST_SAYS = "سجل القياس اليومي يخالف ما قاله الوزير مخالفة تامة."
SECOND_SAYS = "الرقم صحيح لو توقفت مزارع الغور عن السقي."
LAYLA_SAYS = "السجل منشور وموقّع، وأرقامه لا تبلغ نصف المدة المعلنة."
FOUND = "صحّحت السلطة سجلها: يكفي المخزون تسعة عشر شهراً"
WHY = "بحسب السجل بعد تصحيحه يقارب الرقم العامين ولا يبلغهما"
NOW = "بعد التصحيح تبلغ المدة تسعة عشر شهراً، فالقول مبالغ فيه لا مختلق."
COMMENT = "اتصلتُ بالسلطة، وسترسل السجل مساءً"
PAGE, TITLE, PUBLISHER = "https://water.example.org/log", "سجل القياس اليومي", "سلطة المياه"
PICTURE = "لقطة-السجل.png"
HISTORY = [
    (What.CREATED, SARA, ""),
    (What.JOINED, SARA, "وكالة سنابل"),
    (What.JOINED, SARA, "صحيفة المرفأ"),
    (What.JOINED, SARA, "إذاعة الساحل"),
    (What.STATE, HUDA, "triaged"),
    (What.ASSIGNED, HUDA, ""),
    (What.ASSIGNED, HUDA, ""),
    (What.STATE, HUDA, "in-review"),
    (What.COMMENTED, HUDA, COMMENT),
    (What.REWORDED, HUDA, WORDING),
    (What.REWORDED, HUDA, STATED),
    (What.REWORDED, HUDA, WORDING),
    (What.REWORDED, ZIAD, LATER),
    (What.EVIDENCE, HUDA, TITLE),
    (What.EVIDENCE, HUDA, "سجل القياس: كم بقي في السد؟"),
    (What.EVIDENCE, HUDA, PICTURE),
    (What.JUDGED, HUDA, "false"),
    (What.STATE, HUDA, "second-review"),
    (What.JUDGED, ZIAD, "mixed"),
    (What.JUDGED, LAYLA, "false"),
    (What.STATE, LAYLA, "decided"),
    (What.STATE, LAYLA, "published"),
    (What.EVIDENCE_STATE, HUDA, TITLE),
    (What.STATE, HUDA, "reopened"),
    (What.JUDGED, HUDA, "misleading"),
    (What.STATE, HUDA, "second-review"),
    (What.JUDGED, ZIAD, "misleading"),
    (What.JUDGED, HUDA, "misleading"),
    (What.STATE, ZIAD, "decided"),
    (What.STATE, LAYLA, "published"),
]
ENDED = Ended(
    wording=LATER,
    address=ADDRESS,
    published="2026-09-20",
    verdict="مضلل",
    rationale=NOW,
    why=WHY,
    organisation=(ORGANISATION, HOME),
    page=(TITLE, PUBLISHER, PAGE),
    quote=TABLE,
    file=PICTURE,
    before=tuple((code, who) for what, who, code in HISTORY if what is What.JUDGED),
)
