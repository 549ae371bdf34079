"""Articles of our own wording whose paint is hard: marks, quotes, verse, other scripts."""

from typing import Final

PLAIN: Final = (
    "قالت وزيرة التخطيط منى الجابري إن الحكومة أقرت خطة لإصلاح شبكة "
    "المياه، وأضافت أن الأعمال تبدأ في آذار.\n"
    "ونقل راديو الضفاف عن المتحدث باسم الهيئة، العقيد سالم عوض، قوله إن الإغلاق «مؤقت»، لا أكثر.\n"
)
QUOTED: Final = (
    "وقال مدير المركز فراس الحوراني: «ما نراه ليس مصادفة»، مضيفاً: "
    '«الأسعار تهدأ منذ الربيع»؛ ثم سأل: "من يدفع؟"\n'
    "(وكان \"المركز\" قد حذر، في تقرير سابق، من «موجة ثانية».) وتابع: 'لن نتراجع'! أليس كذلك؟\n"
)
VOCALISED: Final = (
    "أَعْلَنَ الْمُتَحَدِّثُ بِاسْمِ بَلَدِيَّةِ الْمِينَاءِ أَنَّ "
    "الْجِسْرَ الْجَدِيدَ سَيُفْتَتَحُ يَوْمَ الِاثْنَيْنِ، إِنْ شَاءَ اللَّهُ.\n"
    "وَأَكَّدَ: «لِلصَّيَّادِينَ حَقٌّ فِي رَصِيفٍ آمِنٍ»، وَلِأَهْلِ "
    "الْحَيِّ أَيْضًا حَظٌّ مِنْهُ وَأُنْسٌ.\n"
)
VERSE: Final = (
    "سَفِينَةُ الشَّوْقِ فِي بَحْرِ الدُّجَى تَجْرِي *** وَمَا لَهَا "
    "غَيْرُ نَجْمِ الصُّبْحِ مِنْ سِرِّ\n"
    "إِذَا هَبَّتِ الرِّيحُ قَالَ الْمَوْجُ: مَهْلَكُمُ *** فَكُلُّ قَلْبٍ "
    "لَهُ فِي الْبُعْدِ مِنْ عُذْرِ\n"
)
TWEETS: Final = (
    "@marsa_news: عاجل | إغلاق #الرصيف_الشرقي 🔴🔴 https://t.example/aB3dE\n"
    "RT @user_77: ههههههه والله ما بصدق!!! 😂😂 #كلنا_معاك\n"
)
MIXED: Final = (
    "اتصل على +962-6-555-0134 قبل 31/12/2024، وقال John Grady من شركة Blue "
    "Jetty LLC إن النسبة 12.5% (أي ١٢٫٥٪).\n"
    'سخنگوی بندر گفت که گفت‌وگوها ادامه می‌یابد. وكتب (J. Grady) على "Open '
    'Quay": "JÉTTY FIRST" ثم حذفها.\n'
)
ENGLISH: Final = (
    'The port authority said on Tuesday that "the quay would open" in May, '
    "according to its head, Yara Gibb.\n"
    "Qui paie? «Nous», répond l'élu (à voix basse); he called it jolly good, gypsy-free, etc.\n"
)
LONG: Final = "كلمةملتصقةطويلةجداً" * 18 + "\n"
PIECES: Final = {
    "plain": PLAIN,
    "quoted": QUOTED,
    "vocalised": VOCALISED,
    "verse": VERSE,
    "tweets": TWEETS,
    "mixed": MIXED,
    "english": ENGLISH,
    "long": LONG,
}
