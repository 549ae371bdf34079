<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This is the last article of the list.</source>
        <translation>هذا آخر مقال في القائمة.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>هذا أول مقال في القائمة.</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>علّمه منجزاً</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>حدّد النص كله</translation>
    </message>
    <message>
        <source>Edge: arrows move the end, with Shift the start, with Ctrl by words; Enter ends</source>
        <translation>ضبط الحدّ: الأسهم تحرّك النهاية، ومع Shift البداية، ومع Ctrl كلمةً كلمة؛ Enter للإنهاء</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>اضبط الحدّ</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>تراجعت عن: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أعدت: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استورد مقالات…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>الصق مقالاً…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Settings of the project…</source>
        <translation>إعدادات المشروع…</translation>
    </message>
    <message>
        <source>Verdict scale…</source>
        <translation>مقياس الأحكام…</translation>
    </message>
    <message>
        <source>Somebody else works…</source>
        <translation>شخص آخر يعمل…</translation>
    </message>
    <message>
        <source>Another project…</source>
        <translation>مشروع آخر…</translation>
    </message>
    <message>
        <source>About Hashiya</source>
        <translation>عن حاشية</translation>
    </message>
    <message>
        <source>About the article…</source>
        <translation>عن المقال…</translation>
    </message>
    <message>
        <source>The scheme has no relation for {label}.</source>
        <translation>ليس في المخطط علاقة لوسم «{label}».</translation>
    </message>
    <message>
        <source>{label} cannot be joined to {other}, only to: {allowed}.</source>
        <translation>لا يوصل «{label}» بـ«{other}»، بل بـ: {allowed}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Joined: {spans}</source>
        <translation>وُصل: {spans}</translation>
    </message>
    <message>
        <source>Attribution: propose it, or join its parts</source>
        <translation>إسناد: اقتراحه أو وصل أجزائه</translation>
    </message>
    <message>
        <source>Take the attribution that is shown</source>
        <translation>قبول الإسناد المعروض</translation>
    </message>
    <message>
        <source>Next reading of the attribution</source>
        <translation>القراءة التالية للإسناد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>صِل</translation>
    </message>
    <message>
        <source>Select words first, or choose a span.</source>
        <translation>حدّد كلمات أولاً، أو اختر مقطعاً.</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Choose the span at the caret</source>
        <translation>اختر المقطع عند المؤشر</translation>
    </message>
    <message>
        <source>Delete the span</source>
        <translation>احذف المقطع</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation>أظهر العلاقات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <source>What is shown: not everything is</source>
        <translation>ما يُعرض: ليس كل شيء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد الوسم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>مخطط الوسم</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>أنشئ المشروع</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>افتح المشروع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>can be added later too</source>
        <translation>تمكن إضافتها لاحقاً أيضاً</translation>
    </message>
    <message>
        <source>Choose a scheme</source>
        <translation>اختر مخطط وسم</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>The articles of this project will stand here. Import some to begin.</source>
        <translation>هنا تكون مقالات هذا المشروع. استورد بعضها لتبدأ.</translation>
    </message>
    <message>
        <source>No article is like this. Show all, or search for something else.</source>
        <translation>لا مقال كهذا. أظهر الكل، أو ابحث عن غيره.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Facebook, a radio, a phone call…</source>
        <translation>فيسبوك، إذاعة، مكالمة…</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>أين قيل</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قاله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>one sentence that can be true or false</source>
        <translation>جملة واحدة تحتمل الصدق والكذب</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <translation>أنشئ الادعاء</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>ادعاء {number}</translation>
    </message>
    <message>
        <source>Join to claim {number}</source>
        <translation>ضُمّ إلى الادعاء {number}</translation>
    </message>
    <message>
        <source>Link to claim {number} as contradicting</source>
        <translation>ربط بالادعاء {number} لأنه يناقضه</translation>
    </message>
    <message>
        <source>Show this claim</source>
        <translation>أظهر هذا الادعاء</translation>
    </message>
    <message>
        <source>Linked claims</source>
        <translation>ادعاءات موصولة</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>أزل الصلة</translation>
    </message>
    <message>
        <source>nothing is merged by itself</source>
        <translation>لا شيء يُدمج من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>لعلّها الادعاء نفسه</translation>
    </message>
    <message>
        <source>Says the opposite</source>
        <translation>يقول العكس</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادمج…</translation>
    </message>
    <message>
        <source>Link claim {number} to another</source>
        <translation>ربط الادعاء {number} بادعاء آخر</translation>
    </message>
    <message>
        <source>This claim</source>
        <translation>هذا الادعاء</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>يحدّث</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>يناقضه</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>يحدّثه</translation>
    </message>
    <message>
        <source>Has as a part</source>
        <translation>من أجزائه</translation>
    </message>
    <message>
        <source>{title}: press a key, Esc to leave</source>
        <translation>{title}: اضغط مفتاحاً، أو Esc للترك</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Spans of this label have no attributes.</source>
        <translation>ليس لمقاطع هذا الوسم سمات.</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>وسوم أخرى</translation>
    </message>
    <message>
        <source>Set attributes…</source>
        <translation>اضبط السمات…</translation>
    </message>
    <message>
        <source>More labels…</source>
        <translation>وسوم أخرى…</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} من {most}</translation>
    </message>
    <message>
        <source>Sentence {n}</source>
        <translation>الجملة {n}</translation>
    </message>
    <message>
        <source>Characters {place}</source>
        <translation>المحارف {place}</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>غيّر الوسم</translation>
    </message>
    <message>
        <source>Label: {name}</source>
        <translation>الوسم: {name}</translation>
    </message>
    <message>
        <source>Edit the evidence</source>
        <translation>تعديل الدليل</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>What it does to the claim</source>
        <translation>صلته بالادعاء</translation>
    </message>
    <message>
        <source>Words of an article</source>
        <translation>كلام من مقال</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>على الويب</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>في مقال</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>أين وُجد</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>نسخة محفوظة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>بالنص الحرفي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} أخرى</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>المقالات المنجزة</translation>
    </message>
    <message>
        <source>Not in its place: nothing is saved here</source>
        <translation>ليس في مكانه: لا يُحفظ شيء هنا</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>محفوظ {time}</translation>
    </message>
    <message>
        <source>Sentence {n} of {all}</source>
        <translation>الجملة {n} من {all}</translation>
    </message>
    <message>
        <source>Character {place}</source>
        <translation>المحرف {place}</translation>
    </message>
    <message>
        <source>Set: {owner}</source>
        <translation>مجموعة وسم: {owner}</translation>
    </message>
    <message>
        <source>Set: {owner} (read only)</source>
        <translation>مجموعة {owner} (للقراءة فقط)</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n article(s) done</source>
        <translation>
            <numerusform>أُنجز {done}، ولا مقالات</numerusform>
            <numerusform>أُنجز {done} من مقال واحد</numerusform>
            <numerusform>أُنجز {done} من مقالين</numerusform>
            <numerusform>أُنجز {done} من %n مقالات</numerusform>
            <numerusform>أُنجز {done} من %n مقالاً</numerusform>
            <numerusform>أُنجز {done} من %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعاً</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%n علاقات</numerusform>
            <numerusform>%n علاقة</numerusform>
            <numerusform>%n علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between claims</source>
        <translation>
            <numerusform>لا صلات بين الادعاءات</numerusform>
            <numerusform>صلة واحدة بين ادعاءين</numerusform>
            <numerusform>صلتان بين ادعاءات</numerusform>
            <numerusform>%n صلات بين الادعاءات</numerusform>
            <numerusform>%n صلة بين الادعاءات</numerusform>
            <numerusform>%n صلة بين الادعاءات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>لا أحكام</numerusform>
            <numerusform>حكم واحد</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>%n أحكام</numerusform>
            <numerusform>%n حكماً</numerusform>
            <numerusform>%n حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلاً</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>لم تتغير بطاقة</numerusform>
            <numerusform>تغيرت بطاقة واحدة</numerusform>
            <numerusform>تغيرت بطاقتان</numerusform>
            <numerusform>تغيرت %n بطاقات</numerusform>
            <numerusform>تغيرت %n بطاقة</numerusform>
            <numerusform>تغيرت %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) unchanged</source>
        <translation>
            <numerusform>لا بطاقة على حالها</numerusform>
            <numerusform>بقيت بطاقة واحدة على حالها</numerusform>
            <numerusform>بقيت بطاقتان على حالهما</numerusform>
            <numerusform>بقيت %n بطاقات على حالها</numerusform>
            <numerusform>بقيت %n بطاقة على حالها</numerusform>
            <numerusform>بقيت %n بطاقة على حالها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقاً</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review step(s)</source>
        <translation>
            <numerusform>لا خطوات مراجعة</numerusform>
            <numerusform>خطوة مراجعة واحدة</numerusform>
            <numerusform>خطوتا مراجعة</numerusform>
            <numerusform>%n خطوات مراجعة</numerusform>
            <numerusform>%n خطوة مراجعة</numerusform>
            <numerusform>%n خطوة مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>لا ملفات مرفقة</numerusform>
            <numerusform>ملف مرفق واحد</numerusform>
            <numerusform>ملفان مرفقان</numerusform>
            <numerusform>%n ملفات مرفقة</numerusform>
            <numerusform>%n ملفاً مرفقاً</numerusform>
            <numerusform>%n ملف مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation set(s)</source>
        <translation>
            <numerusform>لا مجموعات وسم</numerusform>
            <numerusform>مجموعة وسم واحدة</numerusform>
            <numerusform>مجموعتا وسم</numerusform>
            <numerusform>%n مجموعات وسم</numerusform>
            <numerusform>%n مجموعة وسم</numerusform>
            <numerusform>%n مجموعة وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>menu</comment>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>menu</comment>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>افتح مشروعاً</translation>
    </message>
    <message>
        <source>Where is this project now?</source>
        <translation>أين هذا المشروع الآن؟</translation>
    </message>
    <message>
        <source>Where shall the project stand?</source>
        <translation>أين يوضع المشروع؟</translation>
    </message>
    <message>
        <source>Tag Arabic news and check its claims,
word by word, back to the source.</source>
        <translation>وسم الأخبار العربية وتدقيق ادعاءاتها،
كلمةً كلمة، وإلى مصدرها.</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window.</source>
        <translation>أو أفلِت الملفات في أي مكان من هذه النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), annotated and checked, to try and learn</source>
        <translation>
            <numerusform>لا مقالات بعد</numerusform>
            <numerusform>مقال واحد موسوم ومدقَّق، لتجرّب وتتعلّم</numerusform>
            <numerusform>مقالان موسومان ومدقَّقان، لتجرّب وتتعلّم</numerusform>
            <numerusform>%n مقالات موسومة ومدقَّقة، لتجرّب وتتعلّم</numerusform>
            <numerusform>%n مقالاً موسوماً ومدقَّقاً، لتجرّب وتتعلّم</numerusform>
            <numerusform>%n مقال موسوم ومدقَّق، لتجرّب وتتعلّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>افتح العيّنة</translation>
    </message>
    <message>
        <source>New project from files…</source>
        <translation>مشروع جديد من ملفات…</translation>
    </message>
    <message>
        <source>Texts, tables, or a whole folder</source>
        <translation>نصوص، أو جداول، أو مجلد كامل</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>افتح مشروعاً…</translation>
    </message>
    <message>
        <source>A {ending} file</source>
        <translation>ملف {ending}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Works without the internet</source>
        <translation>يعمل من دون إنترنت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Refutes</source>
        <translation>يدحض</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>Join to a claim</source>
        <translation>الضم إلى ادعاء</translation>
    </message>
    <message>
        <source>Merge claim {number} with others</source>
        <translation>دمج الادعاء {number} بغيره</translation>
    </message>
    <message>
        <source>Number or words of the claim</source>
        <translation>رقم الادعاء أو كلمات منه</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>أيّها يبقى</translation>
    </message>
    <message>
        <source>Claims that say the same</source>
        <translation>ادعاءات تقول الشيء نفسه</translation>
    </message>
    <message>
        <source>Enter ticks</source>
        <translation>التأشير بمفتاح Enter</translation>
    </message>
    <message>
        <source>Tick the claims that say the same.</source>
        <translation>أشّر الادعاءات التي تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Their verdicts differ: the claim is opened again.</source>
        <translation>أحكامها مختلفة: يُعاد فتح الادعاء.</translation>
    </message>
    <message>
        <source>Claim {number} is published and has to stay: readers know it.</source>
        <translation>الادعاء {number} منشور ولا بدّ أن يبقى، فالقرّاء يعرفونه.</translation>
    </message>
    <message>
        <source>Claim {number} is judged; better let it stay.</source>
        <translation>على الادعاء {number} حكم؛ الأولى أن يبقى.</translation>
    </message>
    <message>
        <source>Claim {number} came first; better let it stay.</source>
        <translation>الادعاء {number} أسبق؛ الأولى أن يبقى.</translation>
    </message>
    <message>
        <source>Results in: {facts}</source>
        <translation>الناتج: {facts}</translation>
    </message>
    <message>
        <source>No claim has these words.</source>
        <translation>لا ادعاء فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Chain of transmission</source>
        <translation>سلسلة النقل</translation>
    </message>
    <message>
        <source>Chain of transmission: {nodes}</source>
        <translation>سلسلة النقل: {nodes}</translation>
    </message>
    <message>
        <source>published in</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>{reading}{source}: Enter takes it, J the next, Tab a part, Esc leaves</source>
        <translation>{reading}{source}: Enter لقبوله، J للقراءة التالية، Tab لاختيار جزء، Esc للمغادرة</translation>
    </message>
    <message>
        <source>{part} “{words}” is there already: Delete leaves it out</source>
        <translation>{part} «{words}» موسوم من قبل: Delete لتركه خارج الإسناد</translation>
    </message>
    <message>
        <source>{part} “{words}”: arrows move the end, Shift the start, Ctrl by words; Delete drops it</source>
        <translation>{part} «{words}»: الأسهم تحرّك النهاية، ومع Shift البداية، ومع Ctrl كلمة كلمة؛ Delete لإسقاطه</translation>
    </message>
    <message>
        <source>Attribution {number}</source>
        <translation>إسناد {number}</translation>
    </message>
    <message>
        <source> ({type})</source>
        <translation> ({type})</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>القرينة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>ناشر المقال</translation>
    </message>
    <message>
        <source>Verdict {key}</source>
        <translation>الحكم {key}</translation>
    </message>
    <message>
        <source>Filters of the claims</source>
        <translation>عوامل تصفية الادعاءات</translation>
    </message>
    <message>
        <source>Let it wait for a checker</source>
        <translation>وضعه في الانتظار</translation>
    </message>
    <message>
        <source>Take the claim</source>
        <translation>تسلّم الادعاء</translation>
    </message>
    <message>
        <source>Assign checkers</source>
        <translation>إسناد التدقيق</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>ابدأ التدقيق</translation>
    </message>
    <message>
        <source>Write the rationale</source>
        <translation>كتابة التعليل</translation>
    </message>
    <message>
        <source>Cite an article</source>
        <translation>استشهد بمقال</translation>
    </message>
    <message>
        <source>Comment on the claim</source>
        <translation>التعليق على الادعاء</translation>
    </message>
    <message>
        <source>Log of the claim</source>
        <translation>سجل الادعاء</translation>
    </message>
    <message>
        <source>The verdict stands</source>
        <translation>تثبيت الحكم</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>عرض الادعاءات كلها</translation>
    </message>
    <message>
        <source>Show my claims</source>
        <translation>عرض ادعاءاتي</translation>
    </message>
    <message>
        <source>Show open claims</source>
        <translation>عرض الادعاءات المفتوحة</translation>
    </message>
    <message>
        <source>Claims: most urgent first</source>
        <translation>الادعاءات: الأعجل أولاً</translation>
    </message>
    <message>
        <source>Claims: latest first</source>
        <translation>الادعاءات: الأحدث أولاً</translation>
    </message>
    <message>
        <source>Claims: by number</source>
        <translation>الادعاءات: بالرقم</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>الأشخاص والأدوار…</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>الادعاء التالي</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>الادعاء السابق</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>غيّر الصياغة</translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation>صِله بادعاء آخر</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <translation>احذف الادعاء</translation>
    </message>
    <message>
        <source>Split claim {number}</source>
        <translation>تقسيم الادعاء {number}</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>مواضع الورود</translation>
    </message>
    <message>
        <source>What states another claim</source>
        <translation>ما يذكر ادعاءً آخر</translation>
    </message>
    <message>
        <source>Space ticks</source>
        <translation>التأشير بمفتاح المسافة</translation>
    </message>
    <message>
        <source>Wording of the other claim</source>
        <translation>صياغة الادعاء الآخر</translation>
    </message>
    <message>
        <source>Make another claim</source>
        <translation>أنشئ ادعاءً آخر</translation>
    </message>
    <message>
        <source>Nothing would state the claim any more; it stays with its evidence.</source>
        <translation>لن يذكر الادعاءَ شيءٌ بعد ذلك؛ يبقى مع أدلته.</translation>
    </message>
    <message>
        <source>Export the claim</source>
        <comment>menu</comment>
        <translation>تصدير الادعاء</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>Use evidence of another claim</source>
        <translation>استعمل دليل ادعاء آخر</translation>
    </message>
    <message>
        <source>Title, publisher, quote, or number of a claim</source>
        <translation>عنوان أو ناشر أو اقتباس أو رقم ادعاء</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمله</translation>
    </message>
    <message>
        <source>There is no evidence yet that this claim does not use.</source>
        <translation>لا دليل بعد غير ما يستعمله هذا الادعاء.</translation>
    </message>
    <message>
        <source>No evidence has these words.</source>
        <translation>لا دليل فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>serves claim {numbers}</source>
        <translation>يخدم الادعاء {numbers}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>أنفتحه في المتصفح؟</translation>
    </message>
    <message>
        <source>The page opens outside Hashiya; its owner sees that somebody came.</source>
        <translation>تُفتح الصفحة خارج حاشية، ويرى صاحبها أن زائراً جاء.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>No claim is offered here under this key.</source>
        <translation>لا ادعاء معروضاً هنا تحت هذا المفتاح.</translation>
    </message>
    <message>
        <source>Joined to claim {number}.</source>
        <translation>ضُمّ إلى الادعاء {number}.</translation>
    </message>
    <message>
        <source>No claim that says the opposite is shown here.</source>
        <translation>لا ادعاء معروضا هنا يقول العكس.</translation>
    </message>
    <message>
        <source>Linked to claim {number} as contradicting.</source>
        <translation>رُبط بالادعاء {number} لأنه يناقضه.</translation>
    </message>
    <message>
        <source>Join another…</source>
        <translation>ضمّ إلى غيره…</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>ادعاء {number}</translation>
    </message>
    <message>
        <source>Checked by {name}</source>
        <translation>المدقق: {name}</translation>
    </message>
    <message>
        <source>check-worthy {n} of {most}</source>
        <translation>جدارة التحقق {n} من {most}</translation>
    </message>
    <message>
        <source>Choose a span to see it here, or select words and press the key of a label.</source>
        <translation>اختر مقطعاً لتراه هنا، أو حدّد كلمات واضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا علاقة بعد.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>اعكس</translation>
    </message>
    <message>
        <source>Delete the relation</source>
        <translation>احذف العلاقة</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>موسّم</translation>
    </message>
    <message>
        <source>Fact-checker</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>new span</source>
        <translation>مقطع جديد</translation>
    </message>
    <message>
        <source>label all alike</source>
        <translation>وسم كل المتشابه</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>relabel all alike</source>
        <translation>تغيير وسم المتماثل كله</translation>
    </message>
    <message>
        <source>move the edge</source>
        <translation>تحريك الحدّ</translation>
    </message>
    <message>
        <source>attribute of the span</source>
        <translation>سمة المقطع</translation>
    </message>
    <message>
        <source>note on the span</source>
        <translation>ملاحظة على المقطع</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>delete the span</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>new attribution</source>
        <translation>إسناد جديد</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>علاقة جديدة</translation>
    </message>
    <message>
        <source>another relation</source>
        <translation>علاقة أخرى</translation>
    </message>
    <message>
        <source>turn the relation round</source>
        <translation>عكس العلاقة</translation>
    </message>
    <message>
        <source>attribute of the relation</source>
        <translation>سمة العلاقة</translation>
    </message>
    <message>
        <source>delete the relation</source>
        <translation>حذف العلاقة</translation>
    </message>
    <message>
        <source>status of the article</source>
        <translation>حالة المقال</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>edit the claim</source>
        <translation>تعديل الادعاء</translation>
    </message>
    <message>
        <source>attribute of the claim</source>
        <translation>سمة الادعاء</translation>
    </message>
    <message>
        <source>join to a claim</source>
        <translation>الضمّ إلى ادعاء</translation>
    </message>
    <message>
        <source>delete the claim</source>
        <translation>حذف الادعاء</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>دليل جديد</translation>
    </message>
    <message>
        <source>edit the evidence</source>
        <translation>تعديل الدليل</translation>
    </message>
    <message>
        <source>delete the evidence</source>
        <translation>حذف الدليل</translation>
    </message>
    <message>
        <source>evidence for another claim</source>
        <translation>ربط دليل بادعاء آخر</translation>
    </message>
    <message>
        <source>evidence from an article</source>
        <translation>دليل من مقال</translation>
    </message>
    <message>
        <source>state of the evidence</source>
        <translation>حال الدليل</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>origin of the claim</source>
        <translation>أصل الادعاء</translation>
    </message>
    <message>
        <source>merge claims</source>
        <translation>دمج ادعاءات</translation>
    </message>
    <message>
        <source>split the claim</source>
        <translation>فصل الادعاء</translation>
    </message>
    <message>
        <source>link between claims</source>
        <translation>صلة بين ادعاءين</translation>
    </message>
    <message>
        <source>delete the link between claims</source>
        <translation>حذف الصلة بين ادعاءين</translation>
    </message>
    <message>
        <source>state of the claim</source>
        <translation>حالة الادعاء</translation>
    </message>
    <message>
        <source>assignment of the claim</source>
        <translation>إسناد الادعاء إلى مدقق</translation>
    </message>
    <message>
        <source>start of the review</source>
        <translation>بدء التدقيق</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>delete the comment</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>publishing of the check</source>
        <translation>نشر التدقيق</translation>
    </message>
    <message>
        <source>reopening of the claim</source>
        <translation>إعادة فتح الادعاء</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>edit the record</source>
        <translation>تعديل البطاقة</translation>
    </message>
    <message>
        <source>delete the record</source>
        <translation>حذف البطاقة</translation>
    </message>
    <message>
        <source>link to a record</source>
        <translation>ربط ببطاقة</translation>
    </message>
    <message>
        <source>link all alike</source>
        <translation>ربط كل المتشابه</translation>
    </message>
    <message>
        <source>merge records</source>
        <translation>دمج بطاقات</translation>
    </message>
    <message>
        <source>new record of a span</source>
        <translation>بطاقة جديدة من مقطع</translation>
    </message>
    <message>
        <source>import of records</source>
        <translation>استيراد البطاقات</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>edit the person</source>
        <translation>تعديل الشخص</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>edit the article</source>
        <translation>تعديل المقال</translation>
    </message>
    <message>
        <source>delete the article</source>
        <translation>حذف المقال</translation>
    </message>
    <message>
        <source>rename the project</source>
        <translation>تغيير اسم المشروع</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>مخطط وسم آخر</translation>
    </message>
    <message>
        <source>another verdict scale</source>
        <translation>مقياس أحكام آخر</translation>
    </message>
    <message>
        <source>setting of the project</source>
        <translation>إعداد للمشروع</translation>
    </message>
    <message>
        <source>import of a project</source>
        <translation>استيراد مشروع</translation>
    </message>
    <message>
        <source>%1 cannot write the picture.</source>
        <translation>يتعذّر على %1 كتابة الصورة.</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>ليس لـ%1 سمة «%2».</translation>
    </message>
    <message>
        <source>%1 rows point to rows that do not exist; the update was taken back.</source>
        <translation>%1 من الصفوف تشير إلى صفوف غير موجودة؛ أُلغي التحديث.</translation>
    </message>
    <message>
        <source>A claim cannot be linked to itself.</source>
        <translation>لا يمكن وصل ادعاء بنفسه.</translation>
    </message>
    <message>
        <source>A claim needs a wording.</source>
        <translation>لا بدّ للادعاء من صياغة.</translation>
    </message>
    <message>
        <source>A later Hashiya wrote this project (its version %1, ours %2). It was left as it is.</source>
        <translation>كتبت هذا المشروعَ نسخةٌ أحدث من حاشية (نسخته %1، ونسختنا %2). تُرك كما هو.</translation>
    </message>
    <message>
        <source>A later version of Hashiya wrote this file (format %1).</source>
        <translation>كتبت هذا الملفَ نسخةٌ أحدث من حاشية (الصيغة %1).</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>لا بدّ للشخص من اسم.</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>لا بدّ للمشروع من اسم.</translation>
    </message>
    <message>
        <source>%1 It came in without its attributes.</source>
        <translation>%1 دخل بلا سماته.</translation>
    </message>
    <message>
        <source>%1 The rest was not read.</source>
        <translation>%1 لم تُقرأ البقية.</translation>
    </message>
    <message>
        <source>%1 `hashiya check PROJECT` tells what is broken.</source>
        <translation>%1 يقول الأمر `hashiya check PROJECT` ما الذي تلف.</translation>
    </message>
    <message>
        <source>A %1 belongs to something that is not in the project.</source>
        <translation>يتبع %1 شيئاً ليس في المشروع.</translation>
    </message>
    <message>
        <source>A Wikidata identifier is a Q with a number.</source>
        <translation>معرّف ويكي بيانات هو Q يليه رقم.</translation>
    </message>
    <message>
        <source>A claim cannot be merged with itself.</source>
        <translation>لا يُدمج الادعاء في نفسه.</translation>
    </message>
    <message>
        <source>A claim is split by spans that state it.</source>
        <translation>يُفصل الادعاء بمقاطع تذكره.</translation>
    </message>
    <message>
        <source>A comment needs a text.</source>
        <translation>التعليق يحتاج إلى نص.</translation>
    </message>
    <message>
        <source>A date is written year, month, day: 2026-09-17.</source>
        <translation>يُكتب التاريخ سنة فشهراً فيوماً: 2026-09-17.</translation>
    </message>
    <message>
        <source>A lead decides.</source>
        <translation>المشرف هو من يبتّ.</translation>
    </message>
    <message>
        <source>A project needs a file name.</source>
        <translation>لا بدّ للمشروع من اسم ملف.</translation>
    </message>
    <message>
        <source>A published check has an address.</source>
        <translation>للتدقيق المنشور عنوان.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>لا تُدمج البطاقة في نفسها.</translation>
    </message>
    <message>
        <source>A record needs a name.</source>
        <translation>البطاقة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>A relation joins two different spans.</source>
        <translation>العلاقة تصل مقطعين مختلفين.</translation>
    </message>
    <message>
        <source>A span needs at least one fragment of text.</source>
        <translation>لا بدّ للمقطع من جزء واحد من النص على الأقل.</translation>
    </message>
    <message>
        <source>A span of label %1 cannot mean a record.</source>
        <translation>مقطع من نوع %1 لا يدل على بطاقة.</translation>
    </message>
    <message>
        <source>A zone lies outside the text.</source>
        <translation>منطقة تقع خارج النص.</translation>
    </message>
    <message>
        <source>Add it, or say why the check is published without.</source>
        <translation>أضفه، أو اذكر لماذا يُنشر التدقيق من دونه.</translation>
    </message>
    <message>
        <source>Add the person under another name.</source>
        <translation>أضف الشخص باسم آخر.</translation>
    </message>
    <message>
        <source>An address starts with http:// or https://.</source>
        <translation>العنوان يبدأ بـ ⁨http://⁩ أو ⁨https://⁩.</translation>
    </message>
    <message>
        <source>An article without text cannot be added.</source>
        <translation>لا يمكن إضافة مقال بلا نص.</translation>
    </message>
    <message>
        <source>An earlier Hashiya made this project, and it cannot be brought up to date here.</source>
        <translation>أنشأ هذا المشروعَ إصدارٌ أقدم من حاشية، ولا يمكن تحديثه هنا.</translation>
    </message>
    <message>
        <source>An organisation, whose checks came in from outside, is no person of the project.</source>
        <translation>المؤسسة التي وردت تحققاتها من الخارج ليست من أشخاص المشروع.</translation>
    </message>
    <message>
        <source>Annotators do not bring claims from “%1” to “%2”.</source>
        <translation>لا ينقل الموسّمون الادعاءات من «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>Annotators do not check claims.</source>
        <translation>الموسّمون لا يدققون الادعاءات.</translation>
    </message>
    <message>
        <source>Annotators do not hand out claims.</source>
        <translation>لا يوزّع الموسّمون الادعاءات.</translation>
    </message>
    <message>
        <source>Answer it, or ask a lead.</source>
        <translation>أجب عنه، أو اطلب من مشرف.</translation>
    </message>
    <message>
        <source>Ask a fact-checker or a lead, or have your role changed.</source>
        <translation>اطلب من مدقق أو مشرف، أو اطلب تغيير دورك.</translation>
    </message>
    <message>
        <source>Ask a lead.</source>
        <translation>اطلب من مشرف.</translation>
    </message>
    <message>
        <source>Assign yourself in the place of one.</source>
        <translation>حُلّ محلّ أحدهما أولاً.</translation>
    </message>
    <message>
        <source>Attribute “%1” is %2; not %3.</source>
        <translation>السمة «%1» تقبل %2؛ لا %3.</translation>
    </message>
    <message>
        <source>Both checkers have judged, and they differ.</source>
        <translation>حكم المدققان كلاهما، واختلفا.</translation>
    </message>
    <message>
        <source>Both ends of a relation belong to one annotation set of one article.</source>
        <translation>طرفا العلاقة من مجموعة وسم واحدة لمقال واحد.</translation>
    </message>
    <message>
        <source>Call the column with the articles&apos; text “text” or “نص”.</source>
        <translation>سمِّ العمود الذي فيه نص المقالات «text» أو «نص».</translation>
    </message>
    <message>
        <source>Call the columns “name_ar” and “name_en”, or “بالعربية” and “بالإنجليزية”.</source>
        <translation>سمِّ العمودين «بالعربية» و«بالإنجليزية»، أو name_ar وname_en.</translation>
    </message>
    <message>
        <source>Change its stance.</source>
        <translation>غيّر موقفه.</translation>
    </message>
    <message>
        <source>Choose a fact-checker or a lead.</source>
        <translation>اختر مدققاً أو مشرفاً.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفاً أولاً.</translation>
    </message>
    <message>
        <source>Choose a file that Hashiya saved its settings in.</source>
        <translation>اختر ملفاً حفظت فيه حاشية إعداداتها.</translation>
    </message>
    <message>
        <source>Choose a sentence of an article first.</source>
        <translation>اختر جملة من مقال أولاً.</translation>
    </message>
    <message>
        <source>Choose among its appearances.</source>
        <translation>اختر من مواضع وروده.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and rights for this one.</source>
        <translation>اختر مجلداً آخر، أو هيّئ لهذا المجلد مساحة وصلاحية.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or make room and rights in this one.</source>
        <translation>اختر اسماً أو مجلداً آخر، أو هيّئ لهذا المجلد مساحة وصلاحية.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>Choose ar or en.</source>
        <translation>اختر ar أو en.</translation>
    </message>
    <message>
        <source>Choose one of: %1, gold, all.</source>
        <translation>اختر واحداً من: %1، gold، all.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>اختر واحداً من: %1.</translation>
    </message>
    <message>
        <source>Choose one of: %1; or gold, or all.</source>
        <translation>اختر واحداً من: %1؛ أو gold أو all.</translation>
    </message>
    <message>
        <source>Choose somebody who does, or add a person.</source>
        <translation>اختر شخصاً يعمل فيه، أو أضف شخصاً.</translation>
    </message>
    <message>
        <source>Choose who is working first.</source>
        <translation>اختر أولاً من يعمل.</translation>
    </message>
    <message>
        <source>Choose words that tell whether it is so.</source>
        <translation>اختر كلاماً يبيّن أصحيح هو أم لا.</translation>
    </message>
    <message>
        <source>Claim %1 has no verdict yet.</source>
        <translation>لا حكم على الادعاء %1 بعد.</translation>
    </message>
    <message>
        <source>Claim %1 is checked by others.</source>
        <translation>يدقق الادعاء %1 غيرُك.</translation>
    </message>
    <message>
        <source>Claim %1 is not closed (%2).</source>
        <translation>الادعاء %1 غير مغلق (%2).</translation>
    </message>
    <message>
        <source>Claim %1 is published: readers know it by its address.</source>
        <translation>الادعاء %1 منشور، والقرّاء يعرفونه بعنوانه.</translation>
    </message>
    <message>
        <source>Claim %1 is stated by %2 spans.</source>
        <translation>الادعاء %1 يذكره %2 من المقاطع.</translation>
    </message>
    <message>
        <source>Compare it with a scheme that `hashiya` ships or exports.</source>
        <translation>قارنه بمخطط وسم يأتي مع حاشية أو تصدّره.</translation>
    </message>
    <message>
        <source>Confidence is a number from 0 to 100.</source>
        <translation>درجة الثقة رقم من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <translation>انسخه من المتصفح.</translation>
    </message>
    <message>
        <source>Copy it from the page of the item: Q796.</source>
        <translation>انسخه من صفحة العنصر: Q796.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this computer and work there; take the copy back when nobody has it open.</source>
        <translation>انسخه إلى قرص في هذا الحاسوب واعمل هناك، ثم أعد النسخة حين لا يكون مفتوحاً عند أحد.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>انسخه إلى مجلد تملك حق الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and work in the copy.</source>
        <translation>انسخه إلى مجلد تملك حق الكتابة فيه واعمل في النسخة.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser.</source>
        <translation>انسخ العنوان كاملاً من المتصفح.</translation>
    </message>
    <message>
        <source>Decide the claim and publish it with its address first.</source>
        <translation>احسم الادعاء أولاً ثم انشره بعنوانه.</translation>
    </message>
    <message>
        <source>Decide the claim, or leave it to another checker.</source>
        <translation>ابتّ في الادعاء، أو اتركه لمدقق آخر.</translation>
    </message>
    <message>
        <source>Delete that character.</source>
        <translation>احذف ذلك المحرف.</translation>
    </message>
    <message>
        <source>Delete them or join them to another claim first.</source>
        <translation>احذفها أو ضُمّها إلى ادعاء آخر أولاً.</translation>
    </message>
    <message>
        <source>Evidence is a span of an article or a file, not both.</source>
        <translation>الدليل مقطع من مقال أو ملف، لا كلاهما.</translation>
    </message>
    <message>
        <source>Evidence is marked with a label that opens no claim.</source>
        <translation>يُعلَّم الدليل بوسم لا يفتح ادعاءً.</translation>
    </message>
    <message>
        <source>Evidence needs an address, a title, a quote or a note.</source>
        <translation>لا بدّ للدليل من رابط أو عنوان أو اقتباس أو ملاحظة.</translation>
    </message>
    <message>
        <source>For articles with metadata, write an object a line (.jsonl).</source>
        <translation>للمقالات ذات البيانات الوصفية اكتب كائناً في كل سطر (.jsonl).</translation>
    </message>
    <message>
        <source>Give a number from 1 to %1, or part of a title.</source>
        <translation>أعطِ رقماً من 1 إلى %1، أو جزءاً من عنوان.</translation>
    </message>
    <message>
        <source>Give it as a feed, or in parts.</source>
        <translation>قدّمها في صورة تلقيم، أو مجزّأة.</translation>
    </message>
    <message>
        <source>Give one first.</source>
        <translation>أعطِ واحداً أولاً.</translation>
    </message>
    <message>
        <source>Give the JSON-LD of a published check, or a feed of them.</source>
        <translation>قدّم JSON-LD لتحقّق منشور، أو تلقيماً من التحقّقات.</translation>
    </message>
    <message>
        <source>Give the number.</source>
        <translation>أعطِ الرقم.</translation>
    </message>
    <message>
        <source>Give the organisation&apos;s name and address in the project&apos;s settings.</source>
        <translation>اكتب اسم المؤسسة وعنوانها في إعدادات المشروع.</translation>
    </message>
    <message>
        <source>Hashiya starts with its defaults.</source>
        <translation>تبدأ حاشية بإعداداتها الأولى.</translation>
    </message>
    <message>
        <source>Have yourself assigned first.</source>
        <translation>اطلب أن يُسند إليك أولاً.</translation>
    </message>
    <message>
        <source>In a blind review, fact-checkers judge.</source>
        <translation>في المراجعة دون اطلاع يحكم المدققون.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>سماته: %1.</translation>
    </message>
    <message>
        <source>It is in the project already and was left as it is.</source>
        <translation>هو في المشروع من قبل، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>هو: %1.</translation>
    </message>
    <message>
        <source>It was set aside, and Hashiya starts with its defaults.</source>
        <translation>وُضع جانباً، وتبدأ حاشية بإعداداتها الأولى.</translation>
    </message>
    <message>
        <source>Its address is none of the web’s; it came in without “%1”.</source>
        <translation>عنوانه ليس من عناوين الويب؛ دخل من دون «%1».</translation>
    </message>
    <message>
        <source>Its annotation (%1) came in as metadata: no spans were made.</source>
        <translation>دخل وسمه (%1) بياناتٍ وصفية، ولم تُصنع منه مقاطع.</translation>
    </message>
    <message>
        <source>Its span did not come in; it is missing.</source>
        <translation>لم يدخل مقطعه، فهو مفقود.</translation>
    </message>
    <message>
        <source>Keep the page or the picture that matters, or give its address.</source>
        <translation>احفظ الصفحة أو الصورة المهمة، أو أعطِ عنوانها.</translation>
    </message>
    <message>
        <source>Keep these labels in the scheme, or relabel their spans first.</source>
        <translation>أبقِ هذه الوسوم في المخطط، أو غيّر وسم مقاطعها أولاً.</translation>
    </message>
    <message>
        <source>Known are: %1; or name the format (--format).</source>
        <translation>المعروف: %1؛ أو سمِّ الصيغة (--format).</translation>
    </message>
    <message>
        <source>Leads decide what checkers differ on.</source>
        <translation>يبتّ المشرفون في ما يختلف عليه المدققون.</translation>
    </message>
    <message>
        <source>Leave a comment.</source>
        <translation>اترك تعليقاً.</translation>
    </message>
    <message>
        <source>Let claim %1 stay.</source>
        <translation>دع الادعاء %1 يبقى.</translation>
    </message>
    <message>
        <source>Look at its name and its rights.</source>
        <translation>تحقق من اسمه ومن صلاحياته.</translation>
    </message>
    <message>
        <source>Make a new project for it.</source>
        <translation>أنشئ له مشروعاً جديداً.</translation>
    </message>
    <message>
        <source>Mend the file of the sample.</source>
        <translation>أصلح ملف العيّنة.</translation>
    </message>
    <message>
        <source>Merge it with another record, or unlink its spans with it.</source>
        <translation>ادمجها في بطاقة أخرى، أو فكّ ربط مقاطعها معها.</translation>
    </message>
    <message>
        <source>Merge them first, or give the row the identifier of one.</source>
        <translation>ادمجها أولاً، أو أعطِ السطر معرّف واحدة منها.</translation>
    </message>
    <message>
        <source>Name its encoding (--encoding), or save it as UTF-8.</source>
        <translation>سمِّ ترميزه (--encoding)، أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Name the columns in the first row: kind, name_ar, name_en, aliases.</source>
        <translation>سمِّ الأعمدة في السطر الأول: النوع، بالعربية، بالإنجليزية، أسماء أخرى.</translation>
    </message>
    <message>
        <source>No article is meant by “%1”.</source>
        <translation>لا مقال يُقصد بـ«%1».</translation>
    </message>
    <message>
        <source>No column holds names; there are: %1.</source>
        <translation>لا عمود فيه أسماء؛ الأعمدة هي: %1.</translation>
    </message>
    <message>
        <source>No sheet of the workbook is a list of records.</source>
        <translation>ليس في المصنف ورقة هي قائمة بطاقات.</translation>
    </message>
    <message>
        <source>Nobody in the project is called “%1”.</source>
        <translation>لا أحد في المشروع اسمه «%1».</translation>
    </message>
    <message>
        <source>Nobody in this project is called “%1”.</source>
        <translation>لا أحد في هذا المشروع اسمه «%1».</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يُحدَّد من يعمل.</translation>
    </message>
    <message>
        <source>Nothing of this batch came in.</source>
        <translation>لم يدخل شيء من هذه الدفعة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed; go on with what is there now.</source>
        <translation>لم يتغير شيء؛ تابع بما هو موجود الآن.</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it as it is now and try again.</source>
        <translation>لم يتغير شيء؛ انظر إليه كما هو الآن وحاول ثانية.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look at it as it is now and try again.</source>
        <translation>لم يُستبدل شيء؛ انظر إليه كما هو الآن وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Offset %1 lies outside the text, which has %2 %3.</source>
        <translation>الموضع %1 خارج النص، وطوله %2 %3.</translation>
    </message>
    <message>
        <source>One of its spans did not come in.</source>
        <translation>لم يدخل أحد مقطعيها.</translation>
    </message>
    <message>
        <source>Only a claim span can state a claim.</source>
        <translation>لا يذكر ادعاءً إلا مقطعُ ادعاء.</translation>
    </message>
    <message>
        <source>Open a .hashiya file, or import this file into a project.</source>
        <translation>افتح ملف .hashiya، أو استورد هذا الملف إلى مشروع.</translation>
    </message>
    <message>
        <source>Open it, export it as JSON, and use that.</source>
        <translation>افتحه وصدّره JSON واستعمل ذلك الملف.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>افتحه، أو اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded (%1).</source>
        <translation>تعذّر تحميل Qt (%1).</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>اقرأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>Relation “%1” cannot %2 at %3, only at: %4.</source>
        <translation>العلاقة «%1» لا يجوز لها %2 عند %3، بل عند: %4.</translation>
    </message>
    <message>
        <source>Reopen the claim with a reason, then judge it again.</source>
        <translation>أعد فتح الادعاء مع ذكر السبب، ثم احكم عليه من جديد.</translation>
    </message>
    <message>
        <source>Reopen the claim with a reason; the next verdict tells readers.</source>
        <translation>أعد فتح الادعاء مع ذكر السبب؛ والحكم التالي يُعلم القرّاء.</translation>
    </message>
    <message>
        <source>Reopening a claim needs a reason.</source>
        <translation>إعادة فتح الادعاء تحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Replace the scale first, which gives these verdicts new values.</source>
        <translation>بدّل المقياس أولاً، فتأخذ هذه الأحكام قيماً جديدة.</translation>
    </message>
    <message>
        <source>Restore a backup, or make a new project (hashiya new PROJECT).</source>
        <translation>استعد نسخة احتياطية، أو أنشئ مشروعاً جديداً (hashiya new PROJECT).</translation>
    </message>
    <message>
        <source>Restore the newest backup beside the file.</source>
        <translation>استعد أحدث نسخة احتياطية بجانب الملف.</translation>
    </message>
    <message>
        <source>Save it anew as .xlsx; the old .xls and protected files cannot be read.</source>
        <translation>احفظه من جديد بصيغة ‎.xlsx‎؛ لا تُقرأ صيغة ‎.xls‎ القديمة ولا الملفات المحمية.</translation>
    </message>
    <message>
        <source>Say it by --format: %1.</source>
        <translation>حدّدها بـ ‎--format: %1.</translation>
    </message>
    <message>
        <source>Say what became known.</source>
        <translation>اذكر ما استجد.</translation>
    </message>
    <message>
        <source>Say which of its values each of them becomes.</source>
        <translation>حدّد أي قيمة يصير إليها كل منها.</translation>
    </message>
    <message>
        <source>See that the path is right.</source>
        <translation>تحقق من صحة المسار.</translation>
    </message>
    <message>
        <source>Several records may be meant by “%1”.</source>
        <translation>قد تُقصد بـ«%1» عدة بطاقات.</translation>
    </message>
    <message>
        <source>Somebody changed the %1 meanwhile (%2).</source>
        <translation>غيّر أحدهم %1 في هذه الأثناء (%2).</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment.</source>
        <translation>كتب هذا التعليقَ شخص آخر.</translation>
    </message>
    <message>
        <source>Spans of these labels can: %1.</source>
        <translation>تقدر على ذلك مقاطع هذه الأنواع: %1.</translation>
    </message>
    <message>
        <source>Split it, or make it a JSONL or CSV file of many articles.</source>
        <translation>قسّمه، أو اجعله ملف JSONL أو CSV فيه مقالات كثيرة.</translation>
    </message>
    <message>
        <source>Take a PNG, JPEG, WebP, GIF, BMP or TIFF; another file can be evidence.</source>
        <translation>خذ صورة PNG أو JPEG أو WebP أو GIF أو BMP أو TIFF؛ أما ملف آخر فيصلح دليلاً.</translation>
    </message>
    <message>
        <source>Take back or delete those first; nothing was changed.</source>
        <translation>تراجع عنها أو احذفها أولاً؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The %1 does not exist (any more).</source>
        <translation>لا وجود لـ%1 (أو لم يعد موجوداً).</translation>
    </message>
    <message>
        <source>The %1 does not hold together: %2</source>
        <translation>%1 غير متماسك: %2</translation>
    </message>
    <message>
        <source>The %1 is in use by %2 other rows (%3).</source>
        <translation>%1 تستعمله %2 من الصفوف الأخرى (%3).</translation>
    </message>
    <message>
        <source>The %1 that this belongs to is gone.</source>
        <translation>زال %1 الذي يتبعه هذا.</translation>
    </message>
    <message>
        <source>The %1 was deleted meanwhile.</source>
        <translation>حُذف %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The backup is the project itself.</source>
        <translation>النسخة الاحتياطية هي المشروع نفسه.</translation>
    </message>
    <message>
        <source>The check does not say which claim it reviews.</source>
        <translation>لا يذكر التحقّق أي ادعاء يراجع.</translation>
    </message>
    <message>
        <source>The check of claim %1 is not published.</source>
        <translation>لم يُنشر التحقّق من الادعاء %1.</translation>
    </message>
    <message>
        <source>The check of claim %1 is published.</source>
        <translation>تدقيق الادعاء %1 منشور.</translation>
    </message>
    <message>
        <source>The check of claim %1 is published; its wording changes as a correction.</source>
        <translation>تدقيق الادعاء %1 منشور؛ ولا تتغيّر صياغته إلا تصحيحاً.</translation>
    </message>
    <message>
        <source>The check of claim %1 lacks %2 of what readers are owed.</source>
        <translation>ينقص تدقيق الادعاء %1 من حقّ القرّاء: %2.</translation>
    </message>
    <message>
        <source>The encoding cannot be found out.</source>
        <translation>تعذّرت معرفة الترميز.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>The export would replace the project itself.</source>
        <translation>سيحلّ التصدير محلّ المشروع نفسه.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>تعذّرت قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>تعذّرت كتابة الملف (%1).</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are kept.</source>
        <translation>حجم الملف %1 م.ب؛ ولا يُحفظ أكثر من %2 م.ب.</translation>
    </message>
    <message>
        <source>The file has no text in it.</source>
        <translation>لا نص في هذا الملف.</translation>
    </message>
    <message>
        <source>The file holds no list of records.</source>
        <translation>ليس في الملف قائمة بطاقات.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not the one that was exported: its SHA-256 differs.</source>
        <translation>ليس الملفَّ الذي صُدّر: بصمة SHA-256 مختلفة.</translation>
    </message>
    <message>
        <source>The folder cannot be read (%1).</source>
        <translation>تعذّرت قراءة المجلد (%1).</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The format “%1” cannot be of one claim alone.</source>
        <translation>لا تكون الصيغة «%1» لادعاء واحد وحده.</translation>
    </message>
    <message>
        <source>The fragment %1–%2 does not lie apart after %3–%4; fragments are sorted and do not touch or overlap.</source>
        <translation>الجزء %1–%2 لا يأتي منفصلاً بعد %3–%4؛ الأجزاء مرتبة ولا تتلامس ولا تتداخل.</translation>
    </message>
    <message>
        <source>The fragment %1–%2 is empty; it must end after its start.</source>
        <translation>الجزء %1–%2 فارغ؛ يجب أن ينتهي بعد بدايته.</translation>
    </message>
    <message>
        <source>The fragment %1–%2 lies outside the text, which has %3 characters.</source>
        <translation>الجزء %1–%2 خارج النص، وطوله %3 محرفاً.</translation>
    </message>
    <message>
        <source>The list is larger than 64 MB.</source>
        <translation>القائمة أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>The name does not tell the format.</source>
        <translation>الاسم لا يدلّ على الصيغة.</translation>
    </message>
    <message>
        <source>The name is taken; came in as “%1”.</source>
        <translation>الاسم مستعمل، فدخل باسم «%1».</translation>
    </message>
    <message>
        <source>The new scale has nothing for values in use: %1.</source>
        <translation>ليس في المقياس الجديد مقابل لقيم مستعملة: %1.</translation>
    </message>
    <message>
        <source>The new scheme lacks labels that are in use: %1.</source>
        <translation>تنقص المخططَ الجديد وسومٌ مستعملة: %1.</translation>
    </message>
    <message>
        <source>The new scheme lacks verdicts that are in use: %1.</source>
        <translation>تنقص المخططَ الجديد أحكام مستعملة: %1.</translation>
    </message>
    <message>
        <source>The number is taken; came in as %1.</source>
        <translation>الرقم مستعمل، فدخل برقم %1.</translation>
    </message>
    <message>
        <source>The page is larger than 64 MB.</source>
        <translation>الصفحة أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>The project cannot be opened.</source>
        <translation>يتعذّر فتح المشروع.</translation>
    </message>
    <message>
        <source>The project does not say whose checks these are.</source>
        <translation>لا يذكر المشروع لمن هذه التحقّقات.</translation>
    </message>
    <message>
        <source>The project file cannot be made (%1).</source>
        <translation>يتعذّر إنشاء ملف المشروع (%1).</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>ملف المشروع تالف.</translation>
    </message>
    <message>
        <source>The project file is damaged: a value in it cannot be read (%1).</source>
        <translation>ملف المشروع تالف: فيه قيمة تتعذّر قراءتها (%1).</translation>
    </message>
    <message>
        <source>The project is on a network drive (%1), where work in it could be lost.</source>
        <translation>المشروع على قرص شبكة (%1)، وقد يضيع العمل فيه هناك.</translation>
    </message>
    <message>
        <source>The project&apos;s scale has nothing for the verdict “%1”; the claim came in without one.</source>
        <translation>ليس في مقياس المشروع ما يقابل الحكم «%1»؛ دخل الادعاء بلا حكم.</translation>
    </message>
    <message>
        <source>The review of claim %1 is not finished.</source>
        <translation>لم تنته مراجعة الادعاء %1.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns.</source>
        <translation>في الصف خلايا أكثر من أعمدة الترويسة.</translation>
    </message>
    <message>
        <source>The sample goes into an empty project.</source>
        <translation>تدخل العيّنة في مشروع فارغ.</translation>
    </message>
    <message>
        <source>The sample lacks a file that it names.</source>
        <translation>ينقص العيّنةَ ملف تسمّيه.</translation>
    </message>
    <message>
        <source>The sample needs an annotator and a fact-checker.</source>
        <translation>تحتاج العيّنة إلى موسّم ومدقق.</translation>
    </message>
    <message>
        <source>The scheme has no %1 “%2”.</source>
        <translation>ليس في مخطط الوسم %1 «%2».</translation>
    </message>
    <message>
        <source>The scheme has no label that evidence could be marked with.</source>
        <translation>ليس في مخطط الوسم وسم يصلح لتعليم الدليل.</translation>
    </message>
    <message>
        <source>The second checker gives a verdict, or a lead decides.</source>
        <translation>يعطي المدقق الثاني حكماً، أو يبتّ مشرف.</translation>
    </message>
    <message>
        <source>The second checker is somebody else than the first.</source>
        <translation>المدقق الثاني غير الأول.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>لا يكون الإعداد «%1» بقيمة «%2».</translation>
    </message>
    <message>
        <source>The settings file is damaged.</source>
        <translation>ملف الإعدادات تالف.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored (NUL or half a surrogate pair).</source>
        <translation>في النص محرف لا يمكن حفظه (NUL أو نصف زوج بديل).</translation>
    </message>
    <message>
        <source>The verdict on claim %1 changes; that needs a reason.</source>
        <translation>الحكم على الادعاء %1 يتغيّر، ولا بد لذلك من سبب.</translation>
    </message>
    <message>
        <source>The workbook knows no language “%1”.</source>
        <translation>لا يعرف المصنّف اللغة «%1».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>الموجود: %1.</translation>
    </message>
    <message>
        <source>There is a NUL character in it.</source>
        <translation>فيه محرف NUL.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no ClaimReview in this file.</source>
        <translation>لا يوجد ClaimReview في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no claim %1 in this project.</source>
        <translation>لا يوجد ادعاء %1 في هذا المشروع.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>لا شاشة لفتح نافذة عليها.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>لا ترميز اسمه «%1».</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>لا صيغة تصدير اسمها «%1».</translation>
    </message>
    <message>
        <source>There is no import format “%1”.</source>
        <translation>لا صيغة استيراد اسمها «%1».</translation>
    </message>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation>لا مخطط وسم اسمه «%1».</translation>
    </message>
    <message>
        <source>There is no span %1; the article has %2.</source>
        <translation>لا مقطع رقمه %1؛ في المقال %2.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>لا نسخة احتياطية كهذه.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا ملف ولا مجلد كهذا.</translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <translation>لا مشروع كهذا.</translation>
    </message>
    <message>
        <source>There is no text in this record.</source>
        <translation>لا نص في هذا السجل.</translation>
    </message>
    <message>
        <source>There is no verdict scale “%1”.</source>
        <translation>لا مقياس أحكام اسمه «%1».</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>لا منظر اسمه «%1».</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء يُعاد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>These can: %1.</source>
        <translation>الصيغ التي تصلح: %1.</translation>
    </message>
    <message>
        <source>These do: %1.</source>
        <translation>هذه تصلح: %1.</translation>
    </message>
    <message>
        <source>These two claims are linked like this already.</source>
        <translation>هذان الادعاءان موصولان هكذا من قبل.</translation>
    </message>
    <message>
        <source>These two spans are joined like this already.</source>
        <translation>هذان المقطعان موصولان هكذا من قبل.</translation>
    </message>
    <message>
        <source>These words state the claim itself.</source>
        <translation>هذا الكلام يذكر الادعاء نفسه.</translation>
    </message>
    <message>
        <source>This cannot be stored: it names something twice, or something that is not there (%1).</source>
        <translation>لا يمكن حفظ هذا: يسمّي شيئاً مرتين، أو شيئاً غير موجود (%1).</translation>
    </message>
    <message>
        <source>This cannot be taken back. %1</source>
        <translation>لا يمكن التراجع عن هذا. %1</translation>
    </message>
    <message>
        <source>This check came in a moment ago.</source>
        <translation>دخل هذا التحقّق قبل لحظة.</translation>
    </message>
    <message>
        <source>This evidence serves this claim already.</source>
        <translation>هذا الدليل مستعمل لهذا الادعاء من قبل.</translation>
    </message>
    <message>
        <source>This is JSON, but not an exported Hashiya project.</source>
        <translation>هذا JSON، لكنه ليس مشروعاً صدّرته حاشية.</translation>
    </message>
    <message>
        <source>This is a Hashiya project.</source>
        <translation>هذا مشروع حاشية.</translation>
    </message>
    <message>
        <source>This is no record (%1).</source>
        <translation>ليست هذه بطاقة (%1).</translation>
    </message>
    <message>
        <source>This is not JSON (%1).</source>
        <translation>هذا ليس JSON ‏(%1).</translation>
    </message>
    <message>
        <source>This is not a Hashiya project.</source>
        <translation>ليس هذا مشروع حاشية.</translation>
    </message>
    <message>
        <source>This is not a Hashiya project: the file is empty or cut off.</source>
        <translation>ليس هذا مشروع حاشية: الملف فارغ أو مبتور.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>ليس هذا ملفاً.</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>هذه ليست صورة.</translation>
    </message>
    <message>
        <source>This is not a scheme: %1.</source>
        <translation>ليس هذا مخطط وسم: %1.</translation>
    </message>
    <message>
        <source>This is not a settings file of Hashiya.</source>
        <translation>هذا ليس ملف إعدادات لحاشية.</translation>
    </message>
    <message>
        <source>This is not text.</source>
        <translation>ليس هذا نصاً.</translation>
    </message>
    <message>
        <source>This is too large for one article (more than 64 MB).</source>
        <translation>هذا أكبر من أن يكون مقالاً واحداً (أكثر من 64 م.ب).</translation>
    </message>
    <message>
        <source>This kind of file is not known by its ending.</source>
        <translation>لا يُعرف هذا النوع من الملفات من لاحقته.</translation>
    </message>
    <message>
        <source>This list of records was written by a newer Hashiya.</source>
        <translation>كتبت هذه القائمةَ نسخةٌ أحدث من حاشية.</translation>
    </message>
    <message>
        <source>This name is not text.</source>
        <translation>هذا الاسم ليس نصاً.</translation>
    </message>
    <message>
        <source>This project can only be read here.</source>
        <translation>هذا المشروع للقراءة فقط هنا.</translation>
    </message>
    <message>
        <source>Together with what somebody changed meanwhile this is not allowed. %1</source>
        <translation>لا يجوز هذا مع ما غيّره شخص آخر في الأثناء. %1</translation>
    </message>
    <message>
        <source>Two others check claim %1.</source>
        <translation>يدقق الادعاءَ %1 اثنان غيرك.</translation>
    </message>
    <message>
        <source>Type its Arabic or its English name.</source>
        <translation>اكتب اسمها بالعربية أو بالإنجليزية.</translation>
    </message>
    <message>
        <source>Type the name that others know.</source>
        <translation>اكتب الاسم الذي يعرفه الآخرون.</translation>
    </message>
    <message>
        <source>Update Hashiya to open it.</source>
        <translation>حدّث حاشية لفتحه.</translation>
    </message>
    <message>
        <source>Update Hashiya, or export the list again as CSV.</source>
        <translation>حدّث حاشية، أو صدّر القائمة ثانية بصيغة CSV.</translation>
    </message>
    <message>
        <source>Update Hashiya, or export the project for this version.</source>
        <translation>حدّث حاشية، أو صدّر المشروع لهذه النسخة.</translation>
    </message>
    <message>
        <source>Use `xvfb-run -a`, or a verb: `hashiya --help` lists them.</source>
        <translation>استعمل `xvfb-run -a`، أو أمراً من الأوامر: يسردها `hashiya --help`.</translation>
    </message>
    <message>
        <source>Write what is claimed in one sentence.</source>
        <translation>اكتب ما يُدّعى في جملة واحدة.</translation>
    </message>
    <message>
        <source>You check claim %1 already.</source>
        <translation>أنت تدقق الادعاء %1 أصلاً.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>لا يُسمح لك بقراءة هذا الملف.</translation>
    </message>
    <message>
        <source>You see the other verdict, so yours would not be blind.</source>
        <translation>أنت ترى الحكم الآخر، فلن يكون حكمك دون اطلاع عليه.</translation>
    </message>
    <message>
        <source>`hashiya new` makes one.</source>
        <translation>ينشئ `hashiya new` واحداً.</translation>
    </message>
    <message>
        <source>`python3 dev.py run` installs what is missing; the verbs work without it.</source>
        <translation>يثبّت `python3 dev.py run` ما ينقص؛ وتعمل الأوامر من دونه.</translation>
    </message>
    <message>
        <source>“%1” annotates and does not check claims.</source>
        <translation>«%1» يوسّم ولا يدقق الادعاءات.</translation>
    </message>
    <message>
        <source>“%1” does not follow on “%2”.</source>
        <translation>لا تأتي «%1» بعد «%2».</translation>
    </message>
    <message>
        <source>“%1” is meant by %2 spans.</source>
        <translation>تدل على «%1» مقاطع عددها %2.</translation>
    </message>
    <message>
        <source>“%1” is no identifier of a record.</source>
        <translation>ليس «%1» معرّف بطاقة.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record; there are: %2.</source>
        <translation>ليس «%1» نوعاً للبطاقات؛ الأنواع هي: %2.</translation>
    </message>
    <message>
        <source>“%1” means %2 articles: %3%4</source>
        <translation>«%1» يُقصد به %2 من المقالات: %3%4</translation>
    </message>
    <message>
        <source>“%1” published checks elsewhere and does not work in this project.</source>
        <translation>«%1» نشرت تحقّقات في مكان آخر ولا تعمل في هذا المشروع.</translation>
    </message>
    <message>
        <source>“%1” works in this project already.</source>
        <translation>يعمل «%1» في هذا المشروع من قبل.</translation>
    </message>
    <message>
        <source>“articles” is not a list.</source>
        <translation>ليست «articles» قائمة.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Working as</source>
        <translation>تعمل باسم</translation>
    </message>
    <message>
        <source>Write your name first: it stands beside everything you annotate.</source>
        <translation>اكتب اسمك أولاً، فهو يظهر بجانب كل ما تسمه.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالاً</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>not in its place</source>
        <translation>ليس في مكانه</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>ابحث عنه</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>لا مشاريع بعد</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>{relation}: {target}</source>
        <translation>{relation}: {target}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>first appearance</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>annotated by {name}</source>
        <translation>وسمه {name}</translation>
    </message>
    <message>
        <source>No article states this claim (yet).</source>
        <translation>لا مقال يذكر هذا الادعاء (بعد).</translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>لم يرد بعد</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <translation>أظهره في المقال</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>أظهر الملف</translation>
    </message>
    <message>
        <source>Open the address…</source>
        <translation>افتح الرابط…</translation>
    </message>
    <message>
        <source>Open the archived copy…</source>
        <translation>افتح النسخة المحفوظة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>عدّل…</translation>
    </message>
    <message>
        <source>Changed or missing?…</source>
        <translation>تغيّر أو فُقد؟…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم الإنجليزي</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>record</comment>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation>أنشئ البطاقة</translation>
    </message>
    <message>
        <source>Delete the record?</source>
        <translation>أتُحذف البطاقة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) mean “{record}”. They stay, and will mean no record.</source>
        <translation>
            <numerusform>لا مقطع يعني «{record}».</numerusform>
            <numerusform>مقطع واحد يعني «{record}». يبقى المقطع ولا يعني بعدها بطاقة.</numerusform>
            <numerusform>مقطعان يعنيان «{record}». يبقى المقطعان ولا يعنيان بعدها بطاقة.</numerusform>
            <numerusform>%n مقاطع تعني «{record}». تبقى المقاطع ولا تعني بعدها بطاقة.</numerusform>
            <numerusform>%n مقطعاً تعني «{record}». تبقى المقاطع ولا تعني بعدها بطاقة.</numerusform>
            <numerusform>%n مقطع تعني «{record}». تبقى المقاطع ولا تعني بعدها بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>أضف دليلاً</translation>
    </message>
    <message>
        <source>made the claim</source>
        <comment>log</comment>
        <translation>أنشأ الادعاء</translation>
    </message>
    <message>
        <source>changed the wording</source>
        <comment>log</comment>
        <translation>غيّر الصياغة</translation>
    </message>
    <message>
        <source>changed the topic</source>
        <comment>log</comment>
        <translation>غيّر الموضوع</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <comment>log</comment>
        <translation>كتب ملاحظة</translation>
    </message>
    <message>
        <source>changed an attribute</source>
        <comment>log</comment>
        <translation>غيّر سمة</translation>
    </message>
    <message>
        <source>judged</source>
        <comment>log</comment>
        <translation>حكم</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>log</comment>
        <translation>بالاستيراد:</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>log</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>instead of {verdict}</source>
        <translation>بدلاً من {verdict}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>is as it was</source>
        <comment>evidence</comment>
        <translation>على حاله</translation>
    </message>
    <message>
        <source>has changed</source>
        <comment>evidence</comment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>is missing</source>
        <comment>evidence</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>took back or did again</source>
        <comment>log</comment>
        <translation>تراجع عن خطوة أو أعادها</translation>
    </message>
    <message>
        <source>judged first</source>
        <comment>log</comment>
        <translation>حكم أولاً</translation>
    </message>
    <message>
        <source>judged second</source>
        <comment>log</comment>
        <translation>حكم ثانياً</translation>
    </message>
    <message>
        <source>changed where it was said</source>
        <comment>log</comment>
        <translation>عدّل مصدر القول</translation>
    </message>
    <message>
        <source>gave it to check to</source>
        <comment>log</comment>
        <translation>أسند التدقيق إلى</translation>
    </message>
    <message>
        <source>brought it into</source>
        <comment>log</comment>
        <translation>نقله إلى</translation>
    </message>
    <message>
        <source>added evidence</source>
        <comment>log</comment>
        <translation>أضاف دليلاً</translation>
    </message>
    <message>
        <source>changed evidence</source>
        <comment>log</comment>
        <translation>عدّل دليلاً</translation>
    </message>
    <message>
        <source>looked at evidence</source>
        <comment>log</comment>
        <translation>تفقّد دليلاً</translation>
    </message>
    <message>
        <source>took evidence away</source>
        <comment>log</comment>
        <translation>أزال دليلاً</translation>
    </message>
    <message>
        <source>joined an appearance</source>
        <comment>log</comment>
        <translation>ضمّ موضعاً</translation>
    </message>
    <message>
        <source>took an appearance away</source>
        <comment>log</comment>
        <translation>أزال موضعاً</translation>
    </message>
    <message>
        <source>merged with it claim</source>
        <comment>log</comment>
        <translation>دمج فيه الادعاء</translation>
    </message>
    <message>
        <source>linked it to claim</source>
        <comment>log</comment>
        <translation>وصله بالادعاء</translation>
    </message>
    <message>
        <source>took a link away to claim</source>
        <comment>log</comment>
        <translation>أزال صلته بالادعاء</translation>
    </message>
    <message>
        <source>said</source>
        <comment>log</comment>
        <translation>علّق</translation>
    </message>
    <message>
        <source>took a comment back</source>
        <comment>log</comment>
        <translation>سحب تعليقاً</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>Find in the wordings</source>
        <translation>ابحث في الصياغات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>ترتيب الادعاءات</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>claims</comment>
        <translation>اعرض الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>claims</comment>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>claims</comment>
        <translation>لي</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>claims</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأعجل أولاً</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>بالرقم</translation>
    </message>
    <message>
        <source>The claims are being read…</source>
        <translation>تُقرأ الادعاءات…</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>لا ادعاء بهذه الصفة.</translation>
    </message>
    <message>
        <source>The claims of this project will stand here: those of its articles, and new.</source>
        <translation>هنا تظهر ادعاءات هذا المشروع: ما ورد في مقالاته، وما يُنشأ جديداً.</translation>
    </message>
    <message>
        <source>Nobody checks it</source>
        <translation>بلا مدقق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>الانتشار</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>filter</comment>
        <translation>أيّ كان</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s) or more</source>
        <translation>
            <numerusform>أي عدد من الجهات</numerusform>
            <numerusform>جهة واحدة فأكثر</numerusform>
            <numerusform>جهتان فأكثر</numerusform>
            <numerusform>%n جهات فأكثر</numerusform>
            <numerusform>%n جهة فأكثر</numerusform>
            <numerusform>%n جهة فأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked by {names}</source>
        <translation>يدققه: {names}</translation>
    </message>
    <message>
        <source>Priority {n}</source>
        <translation>الأولوية {n}</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Why this verdict? Readers will see it.</source>
        <translation>لماذا هذا الحكم؟ سيراه القراء.</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Tell readers: a correction</source>
        <translation>تصويب يُعلَن للقرّاء</translation>
    </message>
    <message>
        <source>Why does it change? It stays in the log.</source>
        <translation>لمَ يتغيّر؟ يبقى السبب في السجل.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Give the verdict</source>
        <translation>أصدر الحكم</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>إلى الانتظار</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>أعد الفتح</translation>
    </message>
    <message>
        <source>New: nobody has looked at it yet.</source>
        <translation>جديد: لم ينظر فيه أحد بعد.</translation>
    </message>
    <message>
        <source>Choose a value of the scale first.</source>
        <translation>اختر قيمة من المقياس أولاً.</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>لم يصدر بعد.</translation>
    </message>
    <message>
        <source>Log and comments</source>
        <translation>السجل والتعليقات</translation>
    </message>
    <message>
        <source>goes out with the verdict</source>
        <translation>يُنشر مع الحكم</translation>
    </message>
    <message>
        <source>Change the wording  {key}</source>
        <translation>غيّر الصياغة  {key}</translation>
    </message>
    <message>
        <source>Wording of the claim</source>
        <translation>صياغة الادعاء</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Annotation of Arabic news: entities, claims and sources, right to left.</source>
        <translation>وسم الأخبار العربية: كيانات وادعاءات ومصادر، من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>Licensed under Apache 2.0. Hashiya stands on the work of others:</source>
        <translation>مرخّصة برخصة أباتشي 2.0. وتقوم حاشية على عمل آخرين:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>عن المقال</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write the date as 2026-09-12 or 12 September 2026.</source>
        <translation>اكتب التاريخ هكذا: 2026-09-12 أو 12 أيلول 2026.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%n محارف</numerusform>
            <numerusform>%n محرفاً</numerusform>
            <numerusform>%n محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Whose annotation</source>
        <translation>وسم مَن</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>لغة العناوين</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القرّاء</translation>
    </message>
    <message>
        <source>The newsroom, with the log</source>
        <translation>غرفة الأخبار، مع السجل</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>سمِّ الملف.</translation>
    </message>
    <message>
        <source>There is no claim of this number.</source>
        <translation>لا ادعاء بهذا الرقم.</translation>
    </message>
    <message>
        <source>This is the project itself. Choose another name.</source>
        <translation>هذا هو المشروع نفسه. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>There is a file of this name already; it will be replaced.</source>
        <translation>يوجد ملف بهذا الاسم، وسيُستبدل.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدله</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>توقّف العمل، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Exported, but the format could not hold everything.</source>
        <translation>صُدّر، لكن الصيغة لا تتسع لكل شيء.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>صُدّر.</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>ما ليس فيه</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>وسم الجميع</translation>
    </message>
    <message>
        <source>The gold standard</source>
        <translation>المعيار الذهبي</translation>
    </message>
    <message>
        <source>Mine ({name})</source>
        <translation>وسمي ({name})</translation>
    </message>
    <message>
        <source>Claim (its number)</source>
        <translation>الادعاء (رقمه)</translation>
    </message>
    <message>
        <source>Export claim {number}</source>
        <translation>تصدير الادعاء {number}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Hashiya JSON: the whole project</source>
        <translation>JSON حاشية: المشروع كله</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف إكسل</translation>
    </message>
    <message>
        <source>CSV table: one record a row</source>
        <translation>جدول CSV: في كل سطر بطاقة</translation>
    </message>
    <message>
        <source>Excel workbook: one record a row</source>
        <translation>مصنف إكسل: في كل سطر بطاقة</translation>
    </message>
    <message>
        <source>Hashiya JSON: the records</source>
        <translation>JSON حاشية: البطاقات</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org): published checks</source>
        <translation>ClaimReview‏ (schema.org): التحققات المنشورة</translation>
    </message>
    <message>
        <source>Fact-check report (HTML)</source>
        <translation>تقرير تحقق (HTML)</translation>
    </message>
    <message>
        <source>Fact-check report (PDF)</source>
        <translation>تقرير تحقق (PDF)</translation>
    </message>
    <message>
        <source>Spans whose label the scheme lacks</source>
        <translation>مقاطع لا يعرف المخطط وسمها</translation>
    </message>
    <message>
        <source>Attributes that the scheme lacks</source>
        <translation>سمات لا يعرفها المخطط</translation>
    </message>
    <message>
        <source>Claims without a verdict</source>
        <translation>ادعاءات بلا حكم</translation>
    </message>
    <message>
        <source>Claims whose check is not published</source>
        <translation>ادعاءات لم يُنشر التحقق منها</translation>
    </message>
    <message>
        <source>Published claims that are under review again</source>
        <translation>ادعاءات منشورة أُعيد فتح مراجعتها</translation>
    </message>
    <message>
        <source>Pieces of evidence without an address</source>
        <translation>أدلة بلا رابط</translation>
    </message>
    <message>
        <source>Comments and review steps</source>
        <translation>تعليقات وخطوات مراجعة</translation>
    </message>
    <message>
        <source>Files that are named and not shown</source>
        <translation>ملفات ذُكرت ولم تُعرض</translation>
    </message>
    <message>
        <source>{loss} (for example {example})</source>
        <translation>{loss} (مثلاً {example})</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>ترميز النصوص</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استورد</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>يُعرف تلقائياً</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>اكتمل الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>لم يُتجاوز شيء</numerusform>
            <numerusform>تُجووز واحد</numerusform>
            <numerusform>تُجووز اثنان</numerusform>
            <numerusform>تُجووز %n</numerusform>
            <numerusform>تُجووز %n</numerusform>
            <numerusform>تُجووز %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>becomes the first paragraph unless the text starts with it</source>
        <translation>يصير الفقرة الأولى ما لم يبدأ النص به</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>goes in exactly as it is</source>
        <translation>يدخل كما هو حرفياً</translation>
    </message>
    <message>
        <source>Add the article</source>
        <translation>أضف المقال</translation>
    </message>
    <message>
        <source>Paste the text of the article here.</source>
        <translation>الصق نص المقال هنا.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أخرجه</translation>
    </message>
    <message>
        <source>What can be read ({endings})</source>
        <translation>ما تمكن قراءته ({endings})</translation>
    </message>
    <message>
        <source>Take the file out</source>
        <translation>أخرج الملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>صور ({endings})</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفاً</translation>
    </message>
    <message>
        <source>Drop a file here, choose one, or paste a picture</source>
        <translation>أفلت ملفاً هنا، أو اختره، أو الصق صورة</translation>
    </message>
    <message>
        <source>Drop a picture here, choose one, or paste it</source>
        <translation>أفلت صورة هنا، أو اخترها، أو الصقها</translation>
    </message>
    <message>
        <source>At most 50 MB · paste with {key}</source>
        <translation>حتى 50 م.ب · الصق بـ {key}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختر ملفات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلداً</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ملفات ومجلدات</translation>
    </message>
    <message>
        <source>Drop files and folders here, or choose them below.</source>
        <translation>أفلت الملفات والمجلدات هنا، أو اخترها من الأسفل.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>من يعمل؟</translation>
    </message>
    <message>
        <source>There is no password: everybody is trusted to choose their own name.</source>
        <translation>لا كلمة مرور هنا: نثق بأن كل شخص يختار اسمه هو.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>{name} works here already, which is likely the same name. Choose it above, or press the button again to add somebody new.</source>
        <translation>يعمل هنا {name}، والأرجح أنه الاسم نفسه. اختره من القائمة أعلاه، أو اضغط الزر مرة أخرى لإضافة شخص جديد.</translation>
    </message>
    <message>
        <source>“{project}” does not know yet who works on this machine. It is asked once; your name in the bar at the top changes it.</source>
        <translation>لا يعرف مشروع «{project}» بعدُ مَن يعمل على هذا الجهاز. نسأل مرة واحدة، ويتغيّر ذلك من اسمك في الشريط الأعلى.</translation>
    </message>
    <message>
        <source>People of this project</source>
        <translation>العاملون في هذا المشروع</translation>
    </message>
    <message>
        <source>Or somebody new</source>
        <translation>أو شخص جديد</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>اعمل بهذا الاسم</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>إضافة إلى المشروع</translation>
    </message>
    <message>
        <source>Choose somebody, or write a name.</source>
        <translation>اختر شخصاً أو اكتب اسماً.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>لم يُقرأ شيء بعد</numerusform>
            <numerusform>قُرئ سجل واحد</numerusform>
            <numerusform>قُرئ سجلان</numerusform>
            <numerusform>قُرئت %n سجلات</numerusform>
            <numerusform>قُرئ %n سجلاً</numerusform>
            <numerusform>قُرئ %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>يجري العمل…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يتوقّف…</translation>
    </message>
    <message>
        <source>Somebody else marked this claim; your annotation lacks it.</source>
        <translation>هذا الادعاء وسمه شخص آخر، وليس في وسمك.</translation>
    </message>
    <message>
        <source>Mark a claim in an article, or make one here; then judge it on evidence.</source>
        <translation>ضع وسم ادعاء في مقال، أو أنشئ ادعاء هنا، ثم احكم عليه بالأدلة.</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>عمود ضيق</translation>
    </message>
    <message>
        <source>Usual column</source>
        <translation>عمود معتاد</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>عمود عريض</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>بعرض المكان كله</translation>
    </message>
    <message>
        <source>Compact lines</source>
        <translation>أسطر متقاربة</translation>
    </message>
    <message>
        <source>Everything at {percent} %</source>
        <translation>كل شيء بحجم {percent}٪</translation>
    </message>
    <message>
        <source>Everything has this size from the next start of Hashiya on.</source>
        <translation>يصير كل شيء بهذا الحجم من التشغيل القادم لحاشية.</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>أظهر المحارف الخفية</translation>
    </message>
    <message>
        <source>Show sentence numbers</source>
        <translation>أظهر أرقام الجمل</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Paragraphs from the right</source>
        <translation>الفقرات من اليمين</translation>
    </message>
    <message>
        <source>Paragraphs from the left</source>
        <translation>الفقرات من اليسار</translation>
    </message>
    <message>
        <source>Each paragraph as its first letter</source>
        <translation>كل فقرة بحسب حرفها الأول</translation>
    </message>
    <message>
        <source>Phone numbers and addresses from the left</source>
        <translation>أرقام الهواتف والعناوين من اليسار</translation>
    </message>
    <message>
        <source>Show the relations of all spans</source>
        <translation>أظهر علاقات كل المقاطع</translation>
    </message>
    <message>
        <source>Show layer: {layer}</source>
        <translation>أظهر الطبقة: {layer}</translation>
    </message>
    <message>
        <source>Only the chosen span&apos;s label</source>
        <translation>وسم المقطع المختار وحده</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>أظهر كل الوسوم</translation>
    </message>
    <message>
        <source>Show label: {label}</source>
        <translation>أظهر الوسم: {label}</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>مقال بلا عنوان</translation>
    </message>
    <message>
        <source>Only those with “{words}” in the list</source>
        <translation>في القائمة ما فيه «{words}» وحده</translation>
    </message>
    <message>
        <source>Search, do something, or go to an article…</source>
        <translation>ابحث، أو نفّذ أمراً، أو انتقل إلى مقال…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>ابحث في المقال</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Add to {span}: select words, Enter to add them, Esc to leave</source>
        <translation>إضافة إلى {span}: حدّد كلمات، وEnter يضيفها، وEsc ينهي</translation>
    </message>
    <message>
        <source>Choose the span first, then select the words to add to it.</source>
        <translation>اختر المقطع أولًا، ثم حدّد الكلمات التي تضاف إليه.</translation>
    </message>
    <message>
        <source>Add words to the span</source>
        <translation>أضف كلمات إلى المقطع</translation>
    </message>
    <message>
        <source>Take the part at the caret out of the span</source>
        <translation>أخرج الجزء عند المؤشر من المقطع</translation>
    </message>
    <message>
        <source>Any spelling</source>
        <translation>بأي رسم</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>How words are found</source>
        <translation>كيف يُبحث عن الكلمات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>last changed by {name}</source>
        <translation>آخر من غيّره {name}</translation>
    </message>
    <message>
        <source>No label has been given yet.</source>
        <translation>لم يوضع وسم بعد.</translation>
    </message>
    <message>
        <source>Nothing else here bears a label elsewhere.</source>
        <translation>لا شيء آخر هنا موسوم في مكان آخر.</translation>
    </message>
    <message>
        <source>“{words}” is {label} elsewhere: Space labels it, any other label&apos;s key too.</source>
        <translation>«{words}» موسوم في مكان آخر بوسم {label}: مفتاح المسافة يضعه، ومفتاح أي وسم يضع وسمه.</translation>
    </message>
    <message>
        <source>Give the same label again</source>
        <translation>ضع الوسم نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Next words labelled elsewhere</source>
        <translation>الكلمات التالية الموسومة في مكان آخر</translation>
    </message>
    <message>
        <source>Words before that are labelled elsewhere</source>
        <translation>الكلمات السابقة الموسومة في مكان آخر</translation>
    </message>
    <message>
        <source>Proclitic off or on</source>
        <translation>السابقة: افصلها أو صلها</translation>
    </message>
    <message>
        <source>Enclitic off or on</source>
        <translation>اللاحقة: افصلها أو صلها</translation>
    </message>
    <message>
        <source>Tag names with their clitics</source>
        <translation>سِم الأسماء مع سوابقها ولواحقها</translation>
    </message>
    <message>
        <source>Select up to a word: type its letters, Esc to leave</source>
        <translation>حدّد حتى كلمة: اكتب حروفها، وEsc ينهي</translation>
    </message>
    <message>
        <source>Go to a word: type its letters, Esc to leave</source>
        <translation>اذهب إلى كلمة: اكتب حروفها، وEsc ينهي</translation>
    </message>
    <message>
        <source>Go to a word…</source>
        <translation>اذهب إلى كلمة…</translation>
    </message>
    <message>
        <source>Select up to a word…</source>
        <translation>حدّد حتى كلمة…</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <translation>حدّد الكلمة التالية</translation>
    </message>
    <message>
        <source>Select the word before</source>
        <translation>حدّد الكلمة السابقة</translation>
    </message>
    <message>
        <source>Select one word more</source>
        <translation>حدّد كلمة أخرى</translation>
    </message>
    <message>
        <source>Select one word less</source>
        <translation>أنقص كلمة من التحديد</translation>
    </message>
    <message>
        <source>Begin a word earlier</source>
        <translation>ابدأ قبل كلمة</translation>
    </message>
    <message>
        <source>Begin a word later</source>
        <translation>ابدأ بعد كلمة</translation>
    </message>
    <message>
        <source>Select up to the next punctuation mark</source>
        <translation>حدّد حتى علامة الترقيم التالية</translation>
    </message>
    <message>
        <source>Select up to the sentence&apos;s end</source>
        <translation>حدّد حتى نهاية الجملة</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>حدّد الجملة</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Label the words</source>
        <translation>سِم الكلمات</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>غيّر الوسم</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Done anyway</source>
        <translation>أنجزه مع ذلك</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before it is done</source>
        <translation>
            <numerusform>لا شيء يُنظر فيه قبل إنجازه</numerusform>
            <numerusform>أمر واحد يُنظر فيه قبل إنجازه</numerusform>
            <numerusform>أمران يُنظر فيهما قبل إنجازه</numerusform>
            <numerusform>%n أمور يُنظر فيها قبل إنجازه</numerusform>
            <numerusform>%n أمراً يُنظر فيها قبل إنجازه</numerusform>
            <numerusform>%n أمر يُنظر فيها قبل إنجازه</numerusform>
        </translation>
    </message>
    <message>
        <source>no source is joined to it</source>
        <translation>لا مصدر موصول به</translation>
    </message>
    <message>
        <source>no cue is joined to it</source>
        <translation>لا قرينة موصولة به</translation>
    </message>
    <message>
        <source>it is joined to nothing that is said</source>
        <translation>ليس موصولاً بأي مضمون</translation>
    </message>
    <message>
        <source>marked as unsure</source>
        <translation>معلَّم بأنه غير متأكد منه</translation>
    </message>
    <message>
        <source>{attribute} is not given</source>
        <translation>لم تُذكر السمة «{attribute}»</translation>
    </message>
    <message>
        <source>{label} «{words}»: {lack}</source>
        <translation>{label} «{words}»: {lack}</translation>
    </message>
    <message>
        <source>Go to sentence: {n} of {all}; type its number</source>
        <translation>إلى الجملة: {n} من {all}؛ اكتب رقمها</translation>
    </message>
    <message>
        <source>Go to a sentence…</source>
        <translation>اذهب إلى جملة…</translation>
    </message>
    <message>
        <source>Label all alike</source>
        <translation>سِم كل ما يماثله</translation>
    </message>
    <message>
        <source>Label to give</source>
        <translation>الوسم الذي يُعطى</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled already</source>
        <translation>
            <numerusform>لا شيء موسوم من قبل</numerusform>
            <numerusform>واحد موسوم من قبل</numerusform>
            <numerusform>اثنان موسومان من قبل</numerusform>
            <numerusform>%n موسومة من قبل</numerusform>
            <numerusform>%n موسوماً من قبل</numerusform>
            <numerusform>%n موسوم من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n place(s)</source>
        <translation>
            <numerusform>لا مواضع لوسمها</numerusform>
            <numerusform>سِم موضعاً واحداً</numerusform>
            <numerusform>سِم موضعين</numerusform>
            <numerusform>سِم %n مواضع</numerusform>
            <numerusform>سِم %n موضعاً</numerusform>
            <numerusform>سِم %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Already {label}</source>
        <translation>موسوم من قبل: {label}</translation>
    </message>
    <message>
        <source>Label all alike…</source>
        <translation>سِم كل ما يماثله…</translation>
    </message>
    <message>
        <source>A clitic is labelled too: X and C take it off.</source>
        <translation>السابقة أو اللاحقة موسومة معه: X وC تفصلانها.</translation>
    </message>
    <message>
        <source>A clitic is left out: X and C put it on.</source>
        <translation>السابقة أو اللاحقة خارجه: X وC تصلانها.</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>يتعذّر فتح المشروع</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم يتم هذا</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The newest backup is from {moment}. What is in the file now is kept beside it.</source>
        <translation>أحدث نسخة احتياطية: {moment}. وما في الملف الآن يُحفظ بجانبه.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Keep the file: some of it may be readable.</source>
        <translation>لا نسخة احتياطية بجانبه. احتفظ بالملف، فقد يكون بعضه مقروءاً.</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>كل المفاتيح…</translation>
    </message>
    <message>
        <source>Save the settings as a file…</source>
        <translation>احفظ الإعدادات في ملف…</translation>
    </message>
    <message>
        <source>Take settings from a file…</source>
        <translation>خذ الإعدادات من ملف…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>An action, or a key</source>
        <translation>أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>مفتاح آخر…</translation>
    </message>
    <message>
        <source>Is the evidence as it was?</source>
        <translation>هل الدليل كما كان؟</translation>
    </message>
    <message>
        <source>State of the evidence</source>
        <translation>حال الدليل</translation>
    </message>
    <message>
        <source>stands with the reopened claim</source>
        <translation>تظهر مع الادعاء المعاد فتحه</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Reopens what was decided on it: claim {numbers}.</source>
        <translation>يعيد فتح ما حُكم به استناداً إليه: الادعاء {numbers}.</translation>
    </message>
    <message>
        <source>No decided claim rests on it.</source>
        <translation>لا ادعاء محكوماً يستند إليه.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>الكل كما كان</translation>
    </message>
    <message>
        <source>Press the new key of “{action}”, or Esc to leave it as it is.</source>
        <translation>اضغط المفتاح الجديد للأمر «{action}»، أو Esc لتركه كما هو.</translation>
    </message>
    <message>
        <source>Its own key starts “{action}” now; change that one first.</source>
        <translation>مفتاحه الأصلي يشغّل «{action}» الآن؛ غيّر ذاك أولاً.</translation>
    </message>
    <message>
        <source>This key cannot be given to an action.</source>
        <translation>لا يُعطى هذا المفتاح لأمر.</translation>
    </message>
    <message>
        <source>{key} starts “{action}” already.</source>
        <translation>{key} يشغّل «{action}» من قبل.</translation>
    </message>
    <message>
        <source>No action is called so, and none has this key.</source>
        <translation>لا أمر بهذا الاسم، ولا أمر له هذا المفتاح.</translation>
    </message>
    <message>
        <source>Enter gives another key, Delete takes it away.</source>
        <translation>مفتاح الإدخال يعطي مفتاحاً آخر، وDelete يزيله.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Save the settings as a file</source>
        <translation>حفظ الإعدادات في ملف</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>أخذ الإعدادات من ملف</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>claim</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>claim</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>claim</comment>
        <translation>قيد التدقيق</translation>
    </message>
    <message>
        <source>Second review</source>
        <comment>claim</comment>
        <translation>مراجعة ثانية</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>claim</comment>
        <translation>محكوم</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>claim</comment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>claim</comment>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>claim</comment>
        <translation>مختلف عليه</translation>
    </message>
    <message>
        <source>{name}; Delete takes it away</source>
        <translation>{name}؛ مفتاح Delete يزيله</translation>
    </message>
    <message>
        <source>No record is called “{name}”: {key} makes one.</source>
        <translation>لا بطاقة بهذا الاسم «{name}»؛ {key} ينشئ واحدة.</translation>
    </message>
    <message>
        <source>Record: {key} takes the next, Delete none</source>
        <translation>البطاقة: {key} للتالية، وDelete لرفعها</translation>
    </message>
    <message>
        <source>This span means {record} already.</source>
        <translation>هذا المقطع يعني {record} أصلاً.</translation>
    </message>
    <message>
        <source>New record: {name}</source>
        <translation>بطاقة جديدة: {name}</translation>
    </message>
    <message>
        <source>Other name: {name}</source>
        <translation>اسم آخر: {name}</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>الصفة: {role}</translation>
    </message>
    <message>
        <source>Link all alike…</source>
        <translation>اربط المتماثل كله…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>افتح البطاقة</translation>
    </message>
    <message>
        <source>Link to the likeliest record</source>
        <translation>اربط بالبطاقة الأرجح</translation>
    </message>
    <message>
        <source>New record of the span</source>
        <translation>بطاقة جديدة من المقطع</translation>
    </message>
    <message>
        <source>Link to another record…</source>
        <translation>اربط ببطاقة أخرى…</translation>
    </message>
    <message>
        <source>Take the record away</source>
        <translation>ارفع البطاقة عن المقطع</translation>
    </message>
    <message>
        <source>The record as it will be</source>
        <translation>البطاقة كما ستكون</translation>
    </message>
    <message>
        <source>Merge with {record}</source>
        <translation>دمج مع {record}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادمج</translation>
    </message>
    <message>
        <source>، </source>
        <translation>، </translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>الأشخاص والأدوار</translation>
    </message>
    <message>
        <source>Annotators tag; fact-checkers judge too; leads decide where checkers differ. There is no password: roles guard against mistakes.</source>
        <translation>الموسّم يَسِم، والمدقق يحكم أيضاً، والمشرف يبتّ حين يختلف المدققون. لا كلمة سر هنا: الأدوار تقي من الخطأ فحسب.</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>اسم شخص جديد</translation>
    </message>
    <message>
        <source>Role of somebody new</source>
        <translation>دور الشخص الجديد</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>اكتب اسماً أولاً.</translation>
    </message>
    <message>
        <source>Find by any name</source>
        <translation>ابحث بأي اسم</translation>
    </message>
    <message>
        <source>No record has these words.</source>
        <translation>لا بطاقة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Publish the check</source>
        <translation>نشر التدقيق</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انشر</translation>
    </message>
    <message>
        <source>Readers find the verdict there, and exports name the address.</source>
        <translation>يجد القرّاء الحكم هناك، وتذكر ملفات التصدير العنوان.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Address of the published check</source>
        <translation>عنوان التدقيق المنشور</translation>
    </message>
    <message>
        <source>What readers are owed</source>
        <translation>حقّ القرّاء</translation>
    </message>
    <message>
        <source>Why it is published all the same</source>
        <translation>لماذا يُنشر مع ذلك</translation>
    </message>
    <message>
        <source>Reopen the claim</source>
        <translation>إعادة فتح الادعاء</translation>
    </message>
    <message>
        <source>Ask for a second review</source>
        <translation>طلب مراجعة ثانية</translation>
    </message>
    <message>
        <source>Send the claim back</source>
        <translation>إعادة الادعاء إلى الانتظار</translation>
    </message>
    <message>
        <source>What became known</source>
        <translation>ما الذي استجدّ</translation>
    </message>
    <message>
        <source>Note to the others</source>
        <translation>ملاحظة للزملاء</translation>
    </message>
    <message>
        <source>stays in the log</source>
        <translation>يبقى في السجل</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>Link all alike to {record}</source>
        <translation>ربط المتماثل كله ببطاقة {record}</translation>
    </message>
    <message numerus="yes">
        <source>Link %n span(s)</source>
        <translation>
            <numerusform>لا تربط شيئاً</numerusform>
            <numerusform>اربط مقطعاً واحداً</numerusform>
            <numerusform>اربط مقطعين</numerusform>
            <numerusform>اربط %n مقاطع</numerusform>
            <numerusform>اربط %n مقطعاً</numerusform>
            <numerusform>اربط %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Means {record}</source>
        <translation>يعني {record}</translation>
    </message>
    <message>
        <source>Relabel all as {label}</source>
        <translation>وسم الكل: {label}</translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n span(s)</source>
        <translation>
            <numerusform>لا تغيّر وسماً</numerusform>
            <numerusform>غيّر وسم مقطع واحد</numerusform>
            <numerusform>غيّر وسم مقطعين</numerusform>
            <numerusform>غيّر وسم %n مقاطع</numerusform>
            <numerusform>غيّر وسم %n مقطعاً</numerusform>
            <numerusform>غيّر وسم %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Now {label}</source>
        <translation>وسمه الآن {label}</translation>
    </message>
    <message>
        <source>still reading…</source>
        <translation>ما زالت القراءة جارية…</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>record</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>record</comment>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>record</comment>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <comment>record</comment>
        <translation>منفذ إعلامي</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>record</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>People</source>
        <comment>record</comment>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <comment>record</comment>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>records</comment>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Outlets</source>
        <comment>record</comment>
        <translation>منافذ إعلامية</translation>
    </message>
    <message>
        <source>Other things</source>
        <comment>record</comment>
        <translation>غير ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لا ذكر</numerusform>
            <numerusform>ذكر واحد</numerusform>
            <numerusform>ذكران</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Second checker</source>
        <translation>المدقق الثاني</translation>
    </message>
    <message>
        <source>A span that is gone</source>
        <translation>مقطع حُذف</translation>
    </message>
    <message>
        <source>Nobody said anything yet.</source>
        <translation>لا تعليقات بعد.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Say something to the others</source>
        <translation>اكتب شيئاً للزملاء</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Delete the comment</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Is it worth a check? Then let it wait for a checker.</source>
        <translation>أيستحق التدقيق؟ ضعه في انتظار مدقق.</translation>
    </message>
    <message>
        <source>Start the review; it is yours where nobody has it.</source>
        <translation>ابدأ التدقيق؛ ويُسنَد إليك إن لم يتسلّمه أحد.</translation>
    </message>
    <message>
        <source>Somebody has judged. You see it once you have judged too; your verdict is your own.</source>
        <translation>أصدر زميل حكمه، وتراه بعد أن تحكم أنت أيضاً؛ فحكمك حكمك وحدك.</translation>
    </message>
    <message>
        <source>Publish the check, or reopen the claim if something is wrong.</source>
        <translation>انشر التدقيق، أو أعد فتح الادعاء إن بان خلل.</translation>
    </message>
    <message>
        <source>Waits for a fact-checker. Leave a comment, or have your role changed.</source>
        <translation>ينتظر مدققاً. اترك تعليقاً، أو اطلب تغيير دورك.</translation>
    </message>
    <message>
        <source>You have judged. The other checker judges now without seeing your verdict.</source>
        <translation>أصدرت حكمك. والآن يحكم المدقق الآخر دون أن يراه.</translation>
    </message>
    <message>
        <source>The two checkers differ. A lead decides.</source>
        <translation>اختلف المدققان، والمشرف يبتّ.</translation>
    </message>
    <message>
        <source>Two others check this claim. Assign yourself to judge it.</source>
        <translation>يدقق هذا الادعاءَ اثنان غيرك. أسنِده إلى نفسك لتحكم عليه.</translation>
    </message>
    <message>
        <source>Published. To change the verdict, reopen the claim with a reason.</source>
        <translation>منشور. لتغيير الحكم أعد فتح الادعاء مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>صدر الحكم.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ابتّ بالحكم</translation>
    </message>
    <message>
        <source>Change the verdict</source>
        <translation>غيّر الحكم</translation>
    </message>
    <message>
        <source>Change your verdict</source>
        <translation>غيّر حكمك</translation>
    </message>
    <message>
        <source>It is yours: start the review, look at the evidence, then judge.</source>
        <translation>الادعاء لديك: ابدأ التدقيق وانظر في الأدلة ثم احكم.</translation>
    </message>
    <message>
        <source>Reopened: {reason}. Judge it again.</source>
        <translation>أُعيد فتحه: {reason}. احكم عليه من جديد.</translation>
    </message>
    <message>
        <source>Judge it; a second checker judges without seeing yours.</source>
        <translation>احكم عليه، ثم يحكم مدقق ثانٍ دون أن يرى حكمك.</translation>
    </message>
    <message>
        <source>Look at the evidence, then judge.</source>
        <translation>انظر في الأدلة ثم احكم.</translation>
    </message>
    <message>
        <source>The two checkers differ: decide. You may take one over.</source>
        <translation>اختلف المدققان، فابتّ أنت. ولك أن تأخذ بحكم أحدهما.</translation>
    </message>
    <message>
        <source>One has judged. Decide now, or wait for the second checker.</source>
        <translation>حكم أحد المدققَين. ابتّ الآن، أو انتظر الثاني.</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>الخطوة: {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>step</comment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>خذ بهذا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>No record is called so (yet).</source>
        <translation>لا بطاقة بهذا الاسم بعد.</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>أخرى…</translation>
    </message>
    <message>
        <source>Which record is “{name}”?</source>
        <translation>أي بطاقة هي «{name}»؟</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Do with the name: {key}</source>
        <translation>افعل بالاسم: {key}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>غيّر الاسم</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>أضف اسماً آخر</translation>
    </message>
    <message>
        <source>Link the name to the likeliest record</source>
        <translation>اربط الاسم بالبطاقة الأرجح</translation>
    </message>
    <message>
        <source>Link the name to the record that is shown</source>
        <translation>اربط الاسم بالبطاقة المعروضة</translation>
    </message>
    <message>
        <source>Link the name to another record…</source>
        <translation>اربط الاسم ببطاقة أخرى…</translation>
    </message>
    <message>
        <source>New record of the name</source>
        <translation>بطاقة جديدة من الاسم</translation>
    </message>
    <message>
        <source>Merge records…</source>
        <translation>ادمج بطاقتين…</translation>
    </message>
    <message>
        <source>Open on Wikidata</source>
        <translation>افتحها في ويكي بيانات</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>احذف البطاقة</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>استورد بطاقات…</translation>
    </message>
    <message>
        <source>Export the registry…</source>
        <translation>صدّر السجل…</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>البطاقة التالية</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>البطاقة السابقة</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>ابحث عن بطاقة</translation>
    </message>
    <message>
        <source>Names to check</source>
        <translation>أسماء للمراجعة</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>أضف اسماً</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>أضف اسماً…</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>أزل هذا الاسم</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>ويكي بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) bear it</source>
        <translation>
            <numerusform>لا مقطع يحمله</numerusform>
            <numerusform>يحمله مقطع واحد</numerusform>
            <numerusform>يحمله مقطعان</numerusform>
            <numerusform>تحمله %n مقاطع</numerusform>
            <numerusform>يحمله %n مقطعاً</numerusform>
            <numerusform>يحمله %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Link all to {record}</source>
        <translation>ربط الكل ببطاقة {record}</translation>
    </message>
    <message>
        <source>No span means this record (yet).</source>
        <translation>لا مقطع يعني هذه البطاقة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>اعرض واحداً آخر</numerusform>
            <numerusform>اعرض اثنين آخرين</numerusform>
            <numerusform>اعرض %n أخرى</numerusform>
            <numerusform>اعرض %n أخرى</numerusform>
            <numerusform>اعرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a record</source>
        <translation>بلا بطاقة</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>No name carries two labels of a layer, or means two records.</source>
        <translation>لا اسم يحمل وسمين من طبقة واحدة، ولا يعني بطاقتين.</translation>
    </message>
    <message>
        <source>Names that are tagged in articles and mean no record will stand here.</source>
        <translation>هنا تكون الأسماء الموسومة في المقالات ولا تعني بطاقة.</translation>
    </message>
    <message>
        <source>Every name that is tagged means a record.</source>
        <translation>كل اسم موسوم يعني بطاقة.</translation>
    </message>
    <message>
        <source>Make it one</source>
        <translation>اجعله واحداً</translation>
    </message>
    <message>
        <source>It may mean</source>
        <translation>قد يعني</translation>
    </message>
    <message>
        <source>No record is called so</source>
        <translation>لا بطاقة بهذا الاسم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>ادمجها مع بطاقة أخرى</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>مواضع الذكر</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>People, organisations, places and outlets that the news names stand here.</source>
        <translation>هنا يكون الأشخاص والمنظمات والأماكن والمنافذ التي تذكرها الأخبار.</translation>
    </message>
    <message>
        <source>No record is like this. Show all kinds, or search for something else.</source>
        <translation>لا بطاقة كهذه. اعرض كل الأنواع، أو ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>Somebody else marked this name; your annotation lacks it.</source>
        <translation>وسم هذا الاسمَ شخصٌ آخر، وليس في وسمك.</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>استيراد بطاقات</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>اربط…</translation>
    </message>
    <message>
        <source>Make a record here or of a name in an article; then link what means it.</source>
        <translation>أنشئ بطاقة هنا أو من اسم في مقال، ثم اربط ما يعنيها.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sort the outlets: {column}</source>
        <translation>رتّب جهات النشر: {column}</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>جهات النشر</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>المصدر التالي</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>المصدر السابق</translation>
    </message>
    <message>
        <source>Open the record of the source</source>
        <translation>افتح بطاقة المصدر</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>انسخ الجدول</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>احفظ الجدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>أزل عوامل التصفية</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Gold standard</source>
        <translation>المعيار الذهبي</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>وسم مستورد</translation>
    </message>
    <message>
        <source>The set of {name} is shown, to be read only.</source>
        <translation>المعروض وسم {name}، للقراءة فقط.</translation>
    </message>
    <message>
        <source>Esc, or the name above the text, shows your own.</source>
        <translation>للعودة إلى وسمك: Esc، أو الاسم فوق النص.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>وسمي</translation>
    </message>
    <message>
        <source>Of everybody’s annotation each article counts once: the gold one, else the oldest.</source>
        <translation>من وسم الجميع يُحسب كل مقال مرة واحدة: بالمعيار الذهبي، وإلا فبأقدم وسم.</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>تجري قراءة المقالات…</translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>لا إسناد</numerusform>
            <numerusform>إسناد واحد</numerusform>
            <numerusform>إسنادان</numerusform>
            <numerusform>%n إسنادات</numerusform>
            <numerusform>%n إسناداً</numerusform>
            <numerusform>%n إسناد</numerusform>
        </translation>
    </message>
    <message>
        <source>Over time: {counts}</source>
        <translation>عبر الزمن: {counts}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>الإسنادات</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>مسمّى</translation>
    </message>
    <message>
        <source>Unnamed officials</source>
        <translation>مسؤولون لم يُسمَّوا</translation>
    </message>
    <message>
        <source>Unnamed others</source>
        <translation>غيرهم ممن لم يُسمَّوا</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>لم يُسمَّ</translation>
    </message>
    <message>
        <source>Share of unnamed officials</source>
        <translation>نسبة المسؤولين الذين لم يُسمَّوا</translation>
    </message>
    <message>
        <source>Commonest cues</source>
        <translation>أكثر القرائن</translation>
    </message>
    <message>
        <source>Named or not</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Unnamed official</source>
        <translation>مسؤول لم يُسمَّ</translation>
    </message>
    <message>
        <source>Unnamed other</source>
        <translation>غيره ممن لم يُسمَّ</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>بلا جهة نشر</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>No cue</source>
        <translation>بلا قرينة</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>بلا شهر</translation>
    </message>
    <message numerus="yes">
        <source>%n without a month</source>
        <translation>
            <numerusform>كلها معروفة الشهر</numerusform>
            <numerusform>واحد بلا شهر</numerusform>
            <numerusform>اثنان بلا شهر</numerusform>
            <numerusform>%n بلا شهر</numerusform>
            <numerusform>%n بلا شهر</numerusform>
            <numerusform>%n بلا شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>لا جهة نشر</numerusform>
            <numerusform>جهة نشر واحدة</numerusform>
            <numerusform>جهتا نشر</numerusform>
            <numerusform>%n جهات نشر</numerusform>
            <numerusform>%n جهة نشر</numerusform>
            <numerusform>%n جهة نشر</numerusform>
        </translation>
    </message>
    <message>
        <source>never named</source>
        <translation>لا يُسمّى أبداً</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) unnamed</source>
        <translation>
            <numerusform>مسمّى دائماً</numerusform>
            <numerusform>مرة واحدة بلا اسم</numerusform>
            <numerusform>مرتان بلا اسم</numerusform>
            <numerusform>%n مرات بلا اسم</numerusform>
            <numerusform>%n مرة بلا اسم</numerusform>
            <numerusform>%n مرة بلا اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>via {names}</source>
        <translation>عبر {names}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>ابحث عن مصدر</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ سطر</numerusform>
            <numerusform>نُسخ سطر واحد</numerusform>
            <numerusform>نُسخ سطران</numerusform>
            <numerusform>نُسخت %n أسطر</numerusform>
            <numerusform>نُسخ %n سطراً</numerusform>
            <numerusform>نُسخ %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>جهات النشر</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Somebody else marked this; your annotation lacks it.</source>
        <translation>وسم هذا شخص آخر، وليس في وسمك.</translation>
    </message>
    <message>
        <source>Nobody is quoted like this.</source>
        <translation>لا أحد يُنقل عنه على هذا النحو.</translation>
    </message>
    <message>
        <source>Who is quoted will stand here, once sources are joined to what they say.</source>
        <translation>هنا يظهر مَن يُنقل عنهم، بعد أن تُربط المصادر بما تقوله.</translation>
    </message>
    <message>
        <source>Annotate articles</source>
        <translation>سِم المقالات</translation>
    </message>
    <message>
        <source>How sure the verdict is; Delete leaves it open</source>
        <translation>مدى الثقة بالحكم، ومفتاح Delete يتركها بلا تحديد</translation>
    </message>
    <message>
        <source>Confidence: {value}</source>
        <translation>الثقة: {value}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The file is being opened…</source>
        <translation>يُفتح الملف…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>لائم النافذة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>احفظ نسخة…</translation>
    </message>
    <message>
        <source>… the rest is in the saved copy</source>
        <translation>… والباقي في النسخة المحفوظة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>The words that are taken</source>
        <translation>الكلام المأخوذ</translation>
    </message>
    <message>
        <source>Use as evidence for a claim</source>
        <translation>استعماله دليلاً لادعاء</translation>
    </message>
    <message>
        <source>Title or outlet</source>
        <translation>العنوان أو جهة النشر</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>كلمات من الجملة</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>No sentence has these words.</source>
        <translation>لا جملة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No such article.</source>
        <translation>لا مقال كهذا.</translation>
    </message>
    <message>
        <source>The whole sentence is taken; select a part of it to take less.</source>
        <translation>تؤخذ الجملة كلها؛ حدّد جزءاً منها لتأخذه وحده.</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>evidence</comment>
        <translation>مقال</translation>
    </message>
    <message>
        <source>File</source>
        <comment>evidence</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>evidence</comment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>archived copy</source>
        <translation>نسخة محفوظة</translation>
    </message>
    <message>
        <source>Changed since it was added</source>
        <translation>تغيّر منذ أن أُضيف</translation>
    </message>
    <message>
        <source>Missing: it is not there any more</source>
        <translation>مفقود: لم يعد موجوداً</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>لا بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتاً</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} ك.ب</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save a copy to open it elsewhere.</source>
        <translation>هذا النوع من الملفات لا يُعرض هنا. احفظ نسخة لتفتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>The file cannot be shown: it is damaged or is not what it is called.</source>
        <translation>تعذّر عرض الملف: فهو تالف أو ليس كما يقول اسمه.</translation>
    </message>
    <message>
        <source>This PDF needs a password. Save a copy to open it elsewhere.</source>
        <translation>ملف PDF هذا محمي بكلمة سر. احفظ نسخة لتفتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. Save a copy to open it.</source>
        <translation>الصورة أكبر من أن تُعرض هنا. احفظ نسخة لتفتحها.</translation>
    </message>
    <message>
        <source>Showing the file took too long. Save a copy to open it elsewhere.</source>
        <translation>طال عرض الملف. احفظ نسخة لتفتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجوداً.</translation>
    </message>
    <message>
        <source>Words of an article as evidence</source>
        <translation>كلام من مقال دليلاً</translation>
    </message>
    <message>
        <source>A file as evidence</source>
        <translation>ملف دليلاً</translation>
    </message>
    <message>
        <source>Paste as evidence</source>
        <translation>الصقه دليلاً</translation>
    </message>
    <message>
        <source>Merge with others</source>
        <translation>ادمجه بغيره</translation>
    </message>
    <message>
        <source>Split off a claim</source>
        <translation>افصل منه ادعاءً</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no file and no address.</source>
        <translation>ليس في الحافظة صورة ولا ملف ولا رابط.</translation>
    </message>
    <message>
        <source>The evidence is taken away; {key} brings it back.</source>
        <translation>أُزيل الدليل؛ {key} يعيده.</translation>
    </message>
    <message>
        <source>link, file, or words of an article</source>
        <translation>رابط أو ملف أو كلام من مقال</translation>
    </message>
    <message>
        <source>Picture of the claim: {name}</source>
        <translation>صورة الادعاء: {name}</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Also serves</source>
        <translation>يخدم أيضاً</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Join to likely claim {place}</source>
        <translation>ضُمّ إلى الادعاء المرجّح {place}</translation>
    </message>
    <message>
        <source>Join to another claim…</source>
        <translation>ضُمّ إلى ادعاء آخر…</translation>
    </message>
    <message>
        <source>Link to the claim that says the opposite</source>
        <translation>ربط بالادعاء الذي يقول العكس</translation>
    </message>
    <message>
        <source>Use as evidence for a claim…</source>
        <translation>استعمله دليلاً لادعاء…</translation>
    </message>
    <message>
        <source>Settings of the project</source>
        <translation>إعدادات المشروع</translation>
    </message>
    <message>
        <source>One checker judges</source>
        <translation>مدقق واحد يحكم</translation>
    </message>
    <message>
        <source>Two checkers judge, blind</source>
        <translation>مدققان يحكمان دون اطلاع</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Without them: {name} of {whole}</source>
        <translation>من دونها: {name} من {whole}</translation>
    </message>
    <message>
        <source>With them: {name}</source>
        <translation>معها: {name}</translation>
    </message>
    <message>
        <source>Particles written with names</source>
        <translation>الحروف المتصلة بالأسماء</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Leads and fact-checkers</source>
        <translation>المشرفون والمدققون</translation>
    </message>
    <message>
        <source>Who may see others&apos; annotation</source>
        <translation>من يرى وسم غيره</translation>
    </message>
    <message>
        <source>Two fact-checkers judge a claim, and neither sees the other&apos;s verdict before. When they differ, a lead decides.</source>
        <translation>يحكم مدققان على الادعاء، ولا يرى أحدهما حكم الآخر قبل أن يحكم. فإن اختلفا حسم المشرف.</translation>
    </message>
    <message>
        <source>The verdict of one fact-checker counts at once.</source>
        <translation>يسري حكم مدقق واحد فوراً.</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>عنوانها على الشبكة</translation>
    </message>
    <message>
        <source>Reports and ClaimReview carry this name: whose checks they are.</source>
        <translation>تحمل التقارير وملفات ClaimReview هذا الاسم: لمن هذه التحققات.</translation>
    </message>
    <message>
        <source>Verdict scale</source>
        <translation>مقياس الأحكام</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>اعتماد المقياس</translation>
    </message>
    <message>
        <source>A scale has at least one value.</source>
        <translation>في المقياس قيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Each value needs a name in Arabic and in English.</source>
        <translation>لكل قيمة اسم بالعربية واسم بالإنجليزية.</translation>
    </message>
    <message>
        <source>Say what becomes of each value in use.</source>
        <translation>حدّد ما تؤول إليه كل قيمة مستعملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) get another value</source>
        <translation>
            <numerusform>لا حكم تتغير قيمته</numerusform>
            <numerusform>حكم واحد تتغير قيمته</numerusform>
            <numerusform>حكمان تتغير قيمتهما</numerusform>
            <numerusform>%n أحكام تتغير قيمتها</numerusform>
            <numerusform>%n حكماً تتغير قيمتها</numerusform>
            <numerusform>%n حكم تتغير قيمتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n claim(s) it is the one that stands</source>
        <translation>
            <numerusform>ولا ادعاء يتغير حكمه القائم</numerusform>
            <numerusform>ويتغير الحكم القائم في ادعاء واحد</numerusform>
            <numerusform>ويتغير الحكم القائم في ادعاءين</numerusform>
            <numerusform>ويتغير الحكم القائم في %n ادعاءات</numerusform>
            <numerusform>ويتغير الحكم القائم في %n ادعاءً</numerusform>
            <numerusform>ويتغير الحكم القائم في %n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>{given}; {stand}. One undo takes all of it back.</source>
        <translation>{given}، {stand}. وتراجعٌ واحد يعيد كل ذلك.</translation>
    </message>
    <message>
        <source>No verdict that was given gets another value.</source>
        <translation>لا تتغير قيمة أي حكم سبق.</translation>
    </message>
    <message>
        <source>What becomes of the values in use</source>
        <translation>ما تؤول إليه القيم المستعملة</translation>
    </message>
    <message>
        <source>Fatabyyano</source>
        <translation>فتبيّنوا</translation>
    </message>
    <message>
        <source>Supports, refutes, not enough information</source>
        <translation>مؤيَّد، مدحوض، معلومات غير كافية</translation>
    </message>
    <message>
        <source>Misbar</source>
        <translation>مسبار</translation>
    </message>
    <message>
        <source>Verify-Sy</source>
        <translation>تأكّد</translation>
    </message>
    <message>
        <source>Default scale</source>
        <translation>المقياس الافتراضي</translation>
    </message>
    <message>
        <source>The scale of this project</source>
        <translation>مقياس هذا المشروع</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>المقياس المعتاد</translation>
    </message>
    <message>
        <source>Values of the scale</source>
        <translation>قيم المقياس</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>حذف القيمة</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>يقابل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>عدد صحيح، أو لا شيء.</translation>
    </message>
    <message>
        <source>New value</source>
        <comment>scale</comment>
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>for ClaimReview</source>
        <translation>لملفات ClaimReview</translation>
    </message>
    <message>
        <source>True</source>
        <comment>normalised verdict</comment>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <comment>normalised verdict</comment>
        <translation>صحيح في معظمه</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>normalised verdict</comment>
        <translation>خليط</translation>
    </message>
    <message>
        <source>Misleading</source>
        <comment>normalised verdict</comment>
        <translation>مضلل</translation>
    </message>
    <message>
        <source>False</source>
        <comment>normalised verdict</comment>
        <translation>زائف</translation>
    </message>
    <message>
        <source>Satire</source>
        <comment>normalised verdict</comment>
        <translation>ساخر</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>normalised verdict</comment>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Unverifiable</source>
        <comment>normalised verdict</comment>
        <translation>غير قابل للتحقق</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>normalised verdict</comment>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>The ClaimReview is on the clipboard.</source>
        <translation>نُسخ ClaimReview إلى الحافظة.</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>تقرير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Report as HTML…</source>
        <translation>تقرير بصيغة HTML…</translation>
    </message>
    <message>
        <source>ClaimReview…</source>
        <translation>ClaimReview…</translation>
    </message>
    <message>
        <source>Copy the ClaimReview</source>
        <translation>نسخ ClaimReview</translation>
    </message>
    <message>
        <source>Sort the outlets</source>
        <translation>رتّب جهات النشر</translation>
    </message>
    <message>
        <source>“{state}” does not follow on “{now}”. What may follow: {allowed}.</source>
        <translation>لا يلي «{state}» حالةَ «{now}». ما قد يليها: {allowed}.</translation>
    </message>
    <message>
        <source>Drop it here as evidence</source>
        <translation>أفلته هنا ليكون دليلاً</translation>
    </message>
    <message>
        <source>project</source>
        <comment>changed</comment>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>setting</source>
        <comment>changed</comment>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>person</source>
        <comment>changed</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>scheme</source>
        <comment>changed</comment>
        <translation>مخطط الوسم</translation>
    </message>
    <message>
        <source>record</source>
        <comment>changed</comment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>changed</comment>
        <translation>الملف المرفق</translation>
    </message>
    <message>
        <source>article</source>
        <comment>changed</comment>
        <translation>المقال</translation>
    </message>
    <message>
        <source>annotation set</source>
        <comment>changed</comment>
        <translation>مجموعة الوسم</translation>
    </message>
    <message>
        <source>span</source>
        <comment>changed</comment>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>changed</comment>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>changed</comment>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>claim link</source>
        <comment>changed</comment>
        <translation>صلة الادعاء</translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>changed</comment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>changed</comment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>use of evidence</source>
        <comment>changed</comment>
        <translation>استعمال الدليل</translation>
    </message>
    <message>
        <source>review step</source>
        <comment>changed</comment>
        <translation>خطوة المراجعة</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>changed</comment>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>other names</source>
        <comment>changed</comment>
        <translation>الأسماء الأخرى</translation>
    </message>
    <message>
        <source>checker</source>
        <comment>changed</comment>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>attributes</source>
        <comment>changed</comment>
        <translation>السمات</translation>
    </message>
    <message>
        <source>its edges</source>
        <comment>changed</comment>
        <translation>حدوده</translation>
    </message>
    <message>
        <source>label</source>
        <comment>changed</comment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>name</source>
        <comment>changed</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <comment>changed</comment>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>English name</source>
        <comment>changed</comment>
        <translation>الاسم الإنجليزي</translation>
    </message>
    <message>
        <source>note</source>
        <comment>changed</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>changed</comment>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>changed</comment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>address of the check</source>
        <comment>changed</comment>
        <translation>رابط التحقق</translation>
    </message>
    <message>
        <source>day of the check</source>
        <comment>changed</comment>
        <translation>يوم نشر التحقق</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>changed</comment>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>role</source>
        <comment>changed</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>second checker</source>
        <comment>changed</comment>
        <translation>المدقق الثاني</translation>
    </message>
    <message>
        <source>source</source>
        <comment>changed</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>changed</comment>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>state</source>
        <comment>changed</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <comment>changed</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>target</source>
        <comment>changed</comment>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>title</source>
        <comment>changed</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>changed</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>address</source>
        <comment>changed</comment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>value</source>
        <comment>changed</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>wording</source>
        <comment>changed</comment>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>اعرضه</translation>
    </message>
    <message>
        <source>Show my own</source>
        <translation>اعرض وسمي</translation>
    </message>
    <message>
        <source>How far {name} is</source>
        <translation>تقدّم {name}</translation>
    </message>
    <message>
        <source>You have no annotation here; {name} has {extent}.</source>
        <translation>لا وسم لك هنا، ولدى {name} {extent}.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>أنا {name}</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %n مقالات</numerusform>
            <numerusform>في %n مقالاً</numerusform>
            <numerusform>في %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>My annotation</source>
        <translation>وسمي</translation>
    </message>
    <message>
        <source>Whose annotation is shown: {name}</source>
        <translation>الوسم المعروض: {name}</translation>
    </message>
    <message>
        <source>Whose annotation is shown</source>
        <translation>لمن الوسم المعروض</translation>
    </message>
    <message>
        <source>Nobody else has annotated anything yet.</source>
        <translation>لم يوسّم أحد غيرك شيئاً بعد.</translation>
    </message>
    <message>
        <source>Whose annotation is shown…</source>
        <translation>لمن الوسم المعروض…</translation>
    </message>
    <message>
        <source>Show my own annotation</source>
        <translation>اعرض وسمي أنا</translation>
    </message>
    <message>
        <source>All your work up to now is saved in “%1”. Go on working there.</source>
        <translation>كل عملك إلى الآن محفوظ في «%1». تابع العمل فيه.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the project while it was open.</source>
        <translation>وُضع ملف آخر مكان المشروع وهو مفتوح.</translation>
    </message>
    <message>
        <source>Another program is writing over the project&apos;s file.</source>
        <translation>برنامج آخر يكتب فوق ملف المشروع الآن.</translation>
    </message>
    <message>
        <source>Another program is writing to the project and did not finish.</source>
        <translation>برنامج آخر يكتب في المشروع ولم ينته.</translation>
    </message>
    <message>
        <source>Close the other program, then try again; nothing was lost.</source>
        <translation>أغلق البرنامج الآخر ثم أعد المحاولة؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>Free some space, then try again; nothing was changed.</source>
        <translation>أفرغ بعض المساحة ثم أعد المحاولة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The files that belong to the project were taken from beside it while it was open.</source>
        <translation>أُخذت الملفات التابعة للمشروع من جواره وهو مفتوح.</translation>
    </message>
    <message>
        <source>The project is closed.</source>
        <translation>المشروع مغلق.</translation>
    </message>
    <message>
        <source>The project&apos;s file is not in its place any more: renamed, moved or deleted.</source>
        <translation>لم يعد ملف المشروع في مكانه: أُعيدت تسميته أو نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>The project&apos;s file was overwritten by another program while it was open.</source>
        <translation>كتب برنامج آخر فوق ملف المشروع وهو مفتوح.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of the project.</source>
        <translation>لا تتسع مساحة القرص لنسخة من المشروع.</translation>
    </message>
    <message>
        <source>There is no such moment (%1); it came in without one.</source>
        <translation>لا وجود لهذا الوقت (%1)؛ دخل من دون وقت.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again; nothing was changed.</source>
        <translation>انتظر حتى ينتهي ثم أعد المحاولة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What stands there now was left as it is. Open it again, or restore a backup.</source>
        <translation>تُرك ما في المكان الآن كما هو. افتحه من جديد أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What was open could not be saved: its file was overwritten.</source>
        <translation>تعذّر حفظ ما كان مفتوحاً: كُتب فوق ملفه.</translation>
    </message>
    <message>
        <source>You stopped waiting for the other program; the change was not made.</source>
        <translation>أوقفت انتظار البرنامج الآخر؛ لم يُجرَ التغيير.</translation>
    </message>
    <message>
        <source>Your work is not saved yet: there is no room for a copy. Leave the program open, make room on the disk, and try again.</source>
        <translation>لم يُحفظ عملك بعد: لا مساحة لنسخة منه. أبقِ البرنامج مفتوحاً وأفرغ مساحة في القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try utf-8, utf-16, windows-1256, iso-8859-6, mac-arabic or cp720.</source>
        <translation>جرّب utf-8 أو utf-16 أو windows-1256 أو iso-8859-6 أو mac-arabic أو cp720.</translation>
    </message>
    <message>
        <source>Deleted: {span}</source>
        <translation>حُذف: {span}</translation>
    </message>
    <message>
        <source>No span is to be seen in this article.</source>
        <translation>لا مقطع ظاهرًا في هذا المقال.</translation>
    </message>
    <message>
        <source>No span is at the caret.</source>
        <translation>لا مقطع عند المؤشر.</translation>
    </message>
    <message>
        <source>No word comes after this: it is the end of the article.</source>
        <translation>لا كلمة بعد هذا: هنا نهاية المقال.</translation>
    </message>
    <message>
        <source>No word comes before this: it is the start of the article.</source>
        <translation>لا كلمة قبل هذا: هنا بداية المقال.</translation>
    </message>
    <message>
        <source>One word is selected: it cannot be less.</source>
        <translation>المحدد كلمة واحدة ولا يمكن أن يكون أقل.</translation>
    </message>
    <message>
        <source>Nothing is selected that could be less.</source>
        <translation>لا شيء محدد ليُنقص منه.</translation>
    </message>
    <message>
        <source>No pause comes after this: it is the end of the article.</source>
        <translation>لا وقفة بعد هذا: هنا نهاية المقال.</translation>
    </message>
    <message>
        <source>This is the sentence&apos;s end already.</source>
        <translation>هذه نهاية الجملة أصلًا.</translation>
    </message>
    <message>
        <source>No sentence is here.</source>
        <translation>لا جملة هنا.</translation>
    </message>
    <message>
        <source>{action}: {words}</source>
        <translation>{action}: {words}</translation>
    </message>
    <message>
        <source>This cannot be done with the chosen span.</source>
        <translation>لا يمكن هذا مع المقطع المختار.</translation>
    </message>
    <message>
        <source>Words are selected: F adds them to {span}, Esc lets go of them.</source>
        <translation>ثمة كلمات محددة: F يضمّها إلى {span}، وEsc يتركها.</translation>
    </message>
    <message>
        <source>Choose a span first: with Tab, with a click, or with Enter at the caret.</source>
        <translation>اختر مقطعًا أولًا: بـTab أو بنقرة أو بـEnter عند المؤشر.</translation>
    </message>
    <message>
        <source>A cell holds more than %1 characters.</source>
        <translation>في خلية أكثر من %1 حرفًا.</translation>
    </message>
    <message>
        <source>A row holds more than any spreadsheet can.</source>
        <translation>في صف أكثر مما يسعه أي جدول.</translation>
    </message>
    <message>
        <source>Give it in smaller parts, or save it anew in the program it is from.</source>
        <translation>قسّمه أجزاء أصغر، أو احفظه من جديد في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>It has %1 bytes, not %2 as it says.</source>
        <translation>حجمه %1 بايت، لا %2 كما يقول.</translation>
    </message>
    <message>
        <source>Only plain files and folders are read: no pipe, socket or device.</source>
        <translation>لا تُقرأ إلا الملفات العادية والمجلدات، لا القنوات ولا المقابس ولا الأجهزة.</translation>
    </message>
    <message>
        <source>Only plain files are read: no folder, pipe, socket or device.</source>
        <translation>لا تُقرأ إلا الملفات العادية، لا المجلدات ولا القنوات ولا المقابس ولا الأجهزة.</translation>
    </message>
    <message>
        <source>Reading this takes more than %1 seconds.</source>
        <translation>تستغرق قراءة هذا أكثر من %1 ثانية.</translation>
    </message>
    <message>
        <source>Save it anew in the program it is from.</source>
        <translation>احفظه من جديد في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>Sheet “%1” has a row beyond number %2.</source>
        <translation>في الورقة «%1» صف بعد الصف %2.</translation>
    </message>
    <message>
        <source>Split the workbook, or save the sheet as CSV.</source>
        <translation>قسّم المصنف، أو احفظ الورقة بصيغة CSV.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>The line has more than %1 characters.</source>
        <translation>في السطر أكثر من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The settings cannot be read. %1</source>
        <translation>تتعذر قراءة الإعدادات. %1</translation>
    </message>
    <message>
        <source>This is damaged, or not what its name says (%1).</source>
        <translation>هذا تالف، أو ليس كما يدل اسمه (%1).</translation>
    </message>
    <message>
        <source>This is no Excel workbook that can be read (%1).</source>
        <translation>ليس هذا مصنف Excel تمكن قراءته (%1).</translation>
    </message>
    <message>
        <source>The workbook defines entities, which no spreadsheet does.</source>
        <translation>يعرّف المصنف كيانات XML، ولا يفعل ذلك أي جدول.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than %1 MB.</source>
        <translation>يتجاوز المصنف %1 ميغابايت بعد فك ضغطه.</translation>
    </message>
    <message>
        <source>This needs more memory than there is.</source>
        <translation>يحتاج هذا إلى ذاكرة أكثر مما هو متاح.</translation>
    </message>
    <message>
        <source>A fragment is empty or ends before it starts.</source>
        <translation>أحد أجزائه فارغ أو ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed; the rest of the file was not read.</source>
        <translation>هنا علامة اقتباس فُتحت ولم تُغلق؛ لم يُقرأ بقية الملف.</translation>
    </message>
    <message>
        <source>An annotator&apos;s set has an owner, and no other has one.</source>
        <translation>لمجموعة الموسّم صاحب، وليس لغيرها صاحب.</translation>
    </message>
    <message>
        <source>Archives are not unpacked.</source>
        <translation>ملفات الأرشيف المضغوطة لا تُفكّ هنا.</translation>
    </message>
    <message>
        <source>At its offsets stands “%1”, not its quote “%2”.</source>
        <translation>في موضعه «%1»، لا ما يقتبسه «%2».</translation>
    </message>
    <message>
        <source>Copy its text and paste it as an article, or save it as .txt; pages that were scanned need text recognition first.</source>
        <translation>انسخ نصه والصقه مقالاً، أو احفظه ‎.txt؛ والصفحات الممسوحة ضوئياً تحتاج إلى تعرّف النص أولاً.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it as an article, or save it as .txt.</source>
        <translation>انسخ نص المقال والصقه مقالاً، أو احفظه ‎.txt.</translation>
    </message>
    <message>
        <source>Do it again when the other program has finished. Keys pressed meanwhile were left out, too.</source>
        <translation>أعد ما أردت فعله حين ينتهي البرنامج الآخر. وما ضُغط من مفاتيح في الأثناء أُهمل أيضاً.</translation>
    </message>
    <message>
        <source>It ends at %1, but the text has %2 code points.</source>
        <translation>ينتهي عند %1، وطول النص %2.</translation>
    </message>
    <message>
        <source>It is by a person who is not in the file.</source>
        <translation>صاحبه ليس في الملف.</translation>
    </message>
    <message>
        <source>It is not in the file; the claim has none now.</source>
        <translation>ليس في الملف؛ بقي الادعاء بدونه.</translation>
    </message>
    <message>
        <source>It leads to a claim that is not in the file.</source>
        <translation>يؤدي إلى ادعاء ليس في الملف.</translation>
    </message>
    <message>
        <source>It starts or ends at a span that did not come in with its set.</source>
        <translation>يبدأ أو ينتهي عند مقطع لم يدخل مع مجموعته.</translation>
    </message>
    <message>
        <source>Its claim is not in the file; it came in without the claim.</source>
        <translation>ادعاؤه ليس في الملف؛ دخل بدونه.</translation>
    </message>
    <message>
        <source>Its evidence is not in the file.</source>
        <translation>دليله ليس في الملف.</translation>
    </message>
    <message>
        <source>Its file is not in the file; it is missing.</source>
        <translation>ملفه المرفق ليس في الملف؛ فهو مفقود.</translation>
    </message>
    <message>
        <source>Its fragments are not sorted, or they touch or overlap.</source>
        <translation>أجزاؤه غير مرتبة، أو متلاصقة، أو متداخلة.</translation>
    </message>
    <message>
        <source>Its identifier is in the file twice.</source>
        <translation>معرّفه مكرر في الملف.</translation>
    </message>
    <message>
        <source>Its owner has another set of this article.</source>
        <translation>لصاحبها مجموعة أخرى لهذا المقال.</translation>
    </message>
    <message>
        <source>Its owner is not among the people of the file.</source>
        <translation>صاحبها ليس من أشخاص الملف.</translation>
    </message>
    <message>
        <source>Its picture is not in the file.</source>
        <translation>صورته ليست في الملف.</translation>
    </message>
    <message>
        <source>Its record is not in the file; it came in without the record.</source>
        <translation>بطاقته ليست في الملف؛ دخل بدونها.</translation>
    </message>
    <message>
        <source>Let another program recognise the text, and save that as .txt.</source>
        <translation>تعرّف نصها ببرنامج آخر، واحفظه ‎.txt.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as plain text (.txt, UTF-8).</source>
        <translation>افتحه في وورد أو ليبر أوفيس واحفظه نصاً صرفاً (‎.txt بترميز UTF-8).</translation>
    </message>
    <message>
        <source>Open it in its program and save it as plain text (.txt, UTF-8).</source>
        <translation>افتحه في برنامجه واحفظه نصاً صرفاً (‎.txt بترميز UTF-8).</translation>
    </message>
    <message>
        <source>Open it, export it as JSON, and import that.</source>
        <translation>افتحه وصدّره بصيغة JSON ثم استورد ما صدّرته.</translation>
    </message>
    <message>
        <source>PDF files are not read yet.</source>
        <translation>ملفات PDF لا تُقرأ بعد.</translation>
    </message>
    <message>
        <source>Save it as CSV with a header that names the column of the text.</source>
        <translation>احفظه بصيغة CSV بسطر عناوين يسمّي عمود النص.</translation>
    </message>
    <message>
        <source>The old format of Word is not read.</source>
        <translation>صيغة وورد القديمة لا تُقرأ.</translation>
    </message>
    <message>
        <source>The row is broken: %1.</source>
        <translation>السطر مكسور: %1.</translation>
    </message>
    <message>
        <source>The same text came in a moment ago, as “%1”.</source>
        <translation>دخل النص نفسه قبل لحظات بعنوان «%1».</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “%1”.</source>
        <translation>النص نفسه في المشروع من قبل بعنوان «%1».</translation>
    </message>
    <message>
        <source>The text is not the one that was exported: its SHA-256 differs.</source>
        <translation>النص ليس النص الذي صُدّر: بصمته SHA-256 مختلفة.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <source>This is a Hashiya project of its own.</source>
        <translation>هذا مشروع حاشية قائم بذاته.</translation>
    </message>
    <message>
        <source>This is a picture, and its words are not read.</source>
        <translation>هذه صورة، وكلماتها لا تُقرأ.</translation>
    </message>
    <message>
        <source>This is not JSON: it ends too early, or is nested too deep.</source>
        <translation>ليس JSON سليماً: ينتهي قبل أوانه، أو تتداخل أجزاؤه أعمق مما يُقرأ.</translation>
    </message>
    <message>
        <source>This is not JSON: something is wrong at byte %1.</source>
        <translation>ليس JSON سليماً: الخطأ عند البايت %1.</translation>
    </message>
    <message>
        <source>This is sound or video, and its words are not read.</source>
        <translation>هذا صوت أو مرئي، وكلماته لا تُقرأ.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read.</source>
        <translation>هذا النوع من الجداول لا يُقرأ.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>فكّ ضغطه واستورد المجلد.</translation>
    </message>
    <message>
        <source>Web pages are not read as articles yet.</source>
        <translation>صفحات الويب لا تُقرأ مقالات بعد.</translation>
    </message>
    <message>
        <source>Word processor files are not read yet.</source>
        <translation>ملفات محررات النصوص لا تُقرأ بعد.</translation>
    </message>
    <message>
        <source>Write down or transcribe what is said, and save that as .txt.</source>
        <translation>فرّغ ما يقال فيه كتابةً، واحفظه ‎.txt.</translation>
    </message>
    <message>
        <source>Name and skip them</source>
        <translation>سمِّها وتجاوزها</translation>
    </message>
    <message>
        <source>Import them again</source>
        <translation>استوردها مرة أخرى</translation>
    </message>
    <message>
        <source>Articles whose text is there already</source>
        <translation>مقالات نصها موجود من قبل</translation>
    </message>
    <message>
        <source>Stopped. What had come in before is in the project.</source>
        <translation>أُوقف الاستيراد. ما دخل قبل ذلك باقٍ في المشروع.</translation>
    </message>
    <message>
        <source>Imported, but not everything came in.</source>
        <translation>اكتمل الاستيراد، لكن لم يدخل كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; the saved report has all</source>
        <translation>
            <numerusform>… ولا غيرها</numerusform>
            <numerusform>… وواحد غيرها؛ التقرير المحفوظ يضم الكل</numerusform>
            <numerusform>… واثنان غيرها؛ التقرير المحفوظ يضم الكل</numerusform>
            <numerusform>… و%n غيرها؛ التقرير المحفوظ يضم الكل</numerusform>
            <numerusform>… و%n غيرها؛ التقرير المحفوظ يضم الكل</numerusform>
            <numerusform>… و%n غيرها؛ التقرير المحفوظ يضم الكل</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>احفظ التقرير…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The project is no longer in its place</source>
        <translation>لم يعد المشروع في مكانه</translation>
    </message>
    <message>
        <source>All your work up to now is saved whole in:</source>
        <translation>كل عملك إلى الآن محفوظ كاملاً في:</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>افتح ما حُفظ</translation>
    </message>
    <message>
        <source>Open what stands there now</source>
        <translation>افتح ما في المكان الآن</translation>
    </message>
    <message>
        <source>Nothing was written to the file that stands in its place now.</source>
        <translation>لم يُكتب شيء في الملف الذي يقوم مكانه الآن.</translation>
    </message>
    <message>
        <source>In this window you can still read; changes are made in the saved file.</source>
        <translation>ما زالت القراءة ممكنة في هذه النافذة؛ أما التغييرات فتُجرى في الملف المحفوظ.</translation>
    </message>
    <message>
        <source>Waiting for another program that is writing to the project. You can read on.</source>
        <translation>ننتظر برنامجاً آخر يكتب في المشروع. يمكنك متابعة القراءة.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>أوقف الانتظار</translation>
    </message>
    <message>
        <source>This project can only be read here: copy it to work in it.</source>
        <translation>هذا المشروع للقراءة فقط هنا: انسخه لتعمل فيه.</translation>
    </message>
    <message>
        <source>A log of another version lay beside the project. It is kept as {file}.</source>
        <translation>كان بجوار المشروع سجلّ لنسخة أخرى، وقد حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>{client} keeps this folder: close the project before you go on with it elsewhere.</source>
        <translation>هذا المجلد يزامنه {client}: أغلق المشروع قبل أن تتابعه على جهاز آخر.</translation>
    </message>
    <message>
        <source>From {span}: let go over the span that it is to be joined to.</source>
        <translation>من {span}: أفلت الزر فوق المقطع الذي تريد وصله به.</translation>
    </message>
    <message>
        <source>{source} and {target} are joined like this already.</source>
        <translation>{source} و{target} موصولان هكذا أصلًا.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>{relation}: from {source} to {target}</source>
        <translation>{relation}: من {source} إلى {target}</translation>
    </message>
    <message>
        <source>{relation}. Tab for the next, Enter to join, Esc to leave</source>
        <translation>{relation}. Tab للتالي، Enter للوصل، Esc للمغادرة</translation>
    </message>
    <message>
        <source>No attribution is found here or further on: label source, cue and content; then this key joins.</source>
        <translation>لا إسناد هنا ولا فيما يلي: سِم المصدر والقرينة والمضمون، ثم يصل هذا المفتاح بينها.</translation>
    </message>
    <message>
        <source>No attribution in the next {count} sentences: J looks on from there</source>
        <translation>لا إسناد في الجمل التالية وعددها {count}: J يواصل البحث من هناك</translation>
    </message>
    <message>
        <source>No further attribution in this article: J begins again</source>
        <translation>لا إسناد آخر في هذا المقال: J يبدأ من جديد</translation>
    </message>
    <message>
        <source>Relation “%1” joins spans of one label, not %2 and %3.</source>
        <translation>العلاقة «%1» تصل مقطعين من وسم واحد، لا %2 و%3.</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>أُوقف العمل، وكل شيء كما كان.</translation>
    </message>
    <message>
        <source>A lead decides the claim, or another checker gives the second verdict.</source>
        <translation>يحسم المشرف الادعاء، أو يعطي مدقق آخر الحكم الثاني.</translation>
    </message>
    <message>
        <source>Another checker has judged since.</source>
        <translation>حكم مدقق آخر بعد ذلك.</translation>
    </message>
    <message>
        <source>Both checkers have judged and see each other&apos;s verdict; neither can be taken back.</source>
        <translation>حكم المدققان كلاهما ويرى كل منهما حكم الآخر؛ فلا يُتراجع عن أيٍّ منهما.</translation>
    </message>
    <message>
        <source>Judge the claim anew where you check it.</source>
        <translation>احكم على الادعاء من جديد حيث تدققه.</translation>
    </message>
    <message>
        <source>Leave a comment for the lead who decides, or have the claim reopened.</source>
        <translation>اترك تعليقاً للمشرف الذي يحسم، أو اطلب إعادة فتح الادعاء.</translation>
    </message>
    <message>
        <source>“%1” sees the verdict that was given already, so theirs would not be blind.</source>
        <translation>«%1» يرى الحكم الذي أُعطي من قبل، فلن يكون حكمه دون اطلاع.</translation>
    </message>
    <message>
        <source>The span at %1 is another here, and stays as it is here.</source>
        <translation>المقطع عند %1 مختلف هنا، ويبقى كما هو هنا.</translation>
    </message>
    <message>
        <source>The span at %1 was deleted here, and stays so.</source>
        <translation>المقطع عند %1 حُذف هنا، ويبقى محذوفاً.</translation>
    </message>
    <message>
        <source>Stopped; nothing of it is in the project.</source>
        <translation>أُوقف الاستيراد، ولم يبق منه شيء في المشروع.</translation>
    </message>
    <message>
        <source>Paragraphs as the article&apos;s letters</source>
        <translation>الفقرات بحسب حروف المقال</translation>
    </message>
    <message>
        <source>The verdict says why.</source>
        <translation>الحكم معلَّل.</translation>
    </message>
    <message>
        <source>The verdict does not say why: write its rationale.</source>
        <translation>الحكم بلا تعليل: اكتب تعليله.</translation>
    </message>
    <message>
        <source>It rests on evidence.</source>
        <translation>يستند إلى أدلة.</translation>
    </message>
    <message>
        <source>It has no evidence.</source>
        <translation>ليس له دليل.</translation>
    </message>
    <message>
        <source>Addresses have archived copies.</source>
        <translation>للروابط نسخ محفوظة.</translation>
    </message>
    <message>
        <source>An address among the evidence has no archived copy.</source>
        <translation>بين الأدلة رابط بلا نسخة محفوظة.</translation>
    </message>
    <message>
        <source>The evidence is as it was.</source>
        <translation>الأدلة على حالها.</translation>
    </message>
    <message>
        <source>Some evidence has changed or is missing.</source>
        <translation>تغيّر بعض الأدلة أو فُقد.</translation>
    </message>
    <message>
        <source>Days are in order.</source>
        <translation>التواريخ مرتّبة.</translation>
    </message>
    <message>
        <source>Days are out of order: something was seen before it was said or published.</source>
        <translation>التواريخ غير مرتّبة: شيء رُئي قبل أن يقال أو يُنشر.</translation>
    </message>
    <message>
        <source>In common: {words}</source>
        <translation>المشترك: {words}</translation>
    </message>
    <message>
        <source>Opposite</source>
        <translation>ضدّ</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>الفاعل والمفعول معكوسان</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>زمن آخر</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Not as sure</source>
        <translation>غير مؤكد بالقدر نفسه</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>Delete articles…</source>
        <translation>حذف مقالات…</translation>
    </message>
    <message>
        <source>Say how the two claims hang together.</source>
        <translation>قل ما الصلة بين الادعاءين.</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Typing not saved yet</source>
        <translation>لم يُحفظ المكتوب بعد</translation>
    </message>
    <message>
        <source>Say what it does to the claim: supports, refutes, or gives context.</source>
        <translation>قل ما أثره في الادعاء: أيدعمه أم يدحضه أم يعطي سياقاً؟</translation>
    </message>
    <message>
        <source>delete articles</source>
        <translation>حذف المقالات</translation>
    </message>
    <message>
        <source>Another program is writing to the project just now.</source>
        <translation>برنامج آخر يكتب في المشروع الآن.</translation>
    </message>
    <message>
        <source>Give --yes.</source>
        <translation>أضف --yes.</translation>
    </message>
    <message>
        <source>Name one, or give a list by --from.</source>
        <translation>سمِّ مقالاً، أو أعطِ قائمة عبر --from.</translation>
    </message>
    <message>
        <source>No article is named.</source>
        <translation>لم يُسمَّ أي مقال.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask a lead; who is one stands under People and roles.</source>
        <translation>لم يُحذف شيء. اطلب ذلك من مشرف؛ والمشرفون مذكورون في «الأشخاص والأدوار».</translation>
    </message>
    <message>
        <source>Nothing was deleted: nobody can be asked here.</source>
        <translation>لم يُحذف شيء: لا يمكن سؤال أحد هنا.</translation>
    </message>
    <message>
        <source>Others have worked on this: %1. Only a lead deletes it.</source>
        <translation>عمل على هذا آخرون: %1. لا يحذفه إلا مشرف.</translation>
    </message>
    <message>
        <source>Say whose work it is by --as NAME.</source>
        <translation>اذكر صاحب العمل عبر --as NAME.</translation>
    </message>
    <message>
        <source>This list is no text in UTF-8.</source>
        <translation>هذه القائمة ليست نصاً بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Say what the record is of.</source>
        <translation>قل علامَ تدل البطاقة.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>واصل التحرير</translation>
    </message>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>ما كتبته هنا لم يُحفظ.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n article(s). Undo brings them back.</source>
        <translation>
            <numerusform>لم يُحذف أي مقال.</numerusform>
            <numerusform>حُذف مقال واحد. يعيده التراجع.</numerusform>
            <numerusform>حُذف مقالان. يعيدهما التراجع.</numerusform>
            <numerusform>حُذفت %n مقالات. يعيدها التراجع.</numerusform>
            <numerusform>حُذف %n مقالاً. يعيدها التراجع.</numerusform>
            <numerusform>حُذف %n مقال. يعيدها التراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s)?</source>
        <translation>
            <numerusform>ألا تحذف شيئاً؟</numerusform>
            <numerusform>أتحذف مقالاً واحداً؟</numerusform>
            <numerusform>أتحذف مقالين؟</numerusform>
            <numerusform>أتحذف %n مقالات؟</numerusform>
            <numerusform>أتحذف %n مقالاً؟</numerusform>
            <numerusform>أتحذف %n مقال؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>يعيد التراجع ذلك كله.</translation>
    </message>
    <message>
        <source>Nothing is marked in them.</source>
        <translation>لا وسم فيها.</translation>
    </message>
    <message>
        <source>With them go: {what}.</source>
        <translation>يُحذف معها: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stay without an article.</source>
        <translation>
            <numerusform>لا يبقى أي ادعاء بلا مقال.</numerusform>
            <numerusform>يبقى ادعاء واحد بلا مقال.</numerusform>
            <numerusform>يبقى ادعاءان بلا مقال.</numerusform>
            <numerusform>تبقى %n ادعاءات بلا مقال.</numerusform>
            <numerusform>يبقى %n ادعاءً بلا مقال.</numerusform>
            <numerusform>يبقى %n ادعاء بلا مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence lose the words they are.</source>
        <translation>
            <numerusform>لا يفقد أي دليل كلماته.</numerusform>
            <numerusform>يفقد دليل واحد الكلمات التي هو منها.</numerusform>
            <numerusform>يفقد دليلان الكلمات التي هما منها.</numerusform>
            <numerusform>تفقد %n أدلة الكلمات التي هي منها.</numerusform>
            <numerusform>يفقد %n دليلاً الكلمات التي هي منها.</numerusform>
            <numerusform>يفقد %n دليل الكلمات التي هي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work of others goes with them: {people}.</source>
        <translation>ويُحذف معها عمل آخرين: {people}.</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>إعادة ما تُراجع عنه</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept</source>
        <translation>
            <numerusform>لا مسوّدات</numerusform>
            <numerusform>مسوّدة لم تُسجَّل</numerusform>
            <numerusform>مسوّدتان لم تُسجَّلا</numerusform>
            <numerusform>%n مسوّدات لم تُسجَّل</numerusform>
            <numerusform>%n مسوّدةً لم تُسجَّل</numerusform>
            <numerusform>%n مسوّدة لم تُسجَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing is in memory alone</source>
        <translation>ما تكتبه في الذاكرة وحدها</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Not recorded yet; typed {when}</source>
        <translation>لم يُسجَّل بعد؛ كُتب {when}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>خذ هذا</translation>
    </message>
    <message>
        <source>Recorded meanwhile:</source>
        <translation>سُجِّل في الأثناء:</translation>
    </message>
    <message>
        <source>Typed in another window:</source>
        <translation>كُتب في نافذة أخرى:</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Drafts…</source>
        <translation>المسوّدات…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسوّدة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسوّدات</translation>
    </message>
    <message>
        <source>What you typed and did not record. Nobody else sees it.</source>
        <translation>ما كتبته ولم تسجّله. لا يراه غيرك.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا مسوّدات.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>اعرضها</translation>
    </message>
    <message>
        <source>What it is about is gone.</source>
        <translation>لم يعد ما تخصّه موجوداً.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>“{action}” cannot be done now.</source>
        <translation>لا يمكن الآن: «{action}».</translation>
    </message>
    <message>
        <source>Verdict: {name}</source>
        <translation>الحكم: {name}</translation>
    </message>
</context>
</TS>
