<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This is the last article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge: arrows move the end, with Shift the start, with Ctrl by words; Enter ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no relation for {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot be joined to {other}, only to: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {one} to {other}: Tab for the next, Enter to join, Esc to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words first, or choose a span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the span at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles of this project will stand here. Import some to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is like this. Show all, or search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the titles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} articles done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is this project now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the project stand?</source>
        <translation type="unfinished"></translation>
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
        <source>Number or words of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of transmission: {nodes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-worthy {n} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a span to see it here, or select words and press the key of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
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
        <source>new span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn the relation round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join to a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link between claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the link between claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows point to rows that do not exist; the update was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim cannot be linked to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim needs a wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later Hashiya wrote this project (its version %1, ours %2). It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Hashiya wrote this file (format %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relation joins two different spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span needs at least one fragment of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article without text cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute “%1” is %2; not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends of a relation belong to one annotation set of one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the column with the articles&apos; text “text” or “نص”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room and rights for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose ar or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1, gold, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is working first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 is stated by %2 spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with a scheme that `hashiya` ships or exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them or join them to another claim first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence needs an address, a title, a quote or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For articles with metadata, write an object a line (.jsonl).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 1 to %1, or part of a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya starts with its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside, and Hashiya starts with its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and restore the newest backup beside it (hashiya restore PROJECT BACKUP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these labels in the scheme, or relabel their spans first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1; or name the format (--format).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its name and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new project for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its encoding (--encoding), or save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is meant by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this project is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; go on with what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten; look at it as it is now and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset %1 lies outside the text, which has %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a claim span can state a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .hashiya file, or import this file into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt cannot be loaded (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation “%1” cannot %2 at %3, only at: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or make a new project (hashiya new PROJECT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it by --format: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the path is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the %1 meanwhile (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or make it a JSONL or CSV file of many articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back or delete those first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 does not exist (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 does not hold together: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is in use by %2 other rows (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 that this belongs to is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of evidence starts with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding cannot be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export would replace the project itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fragment %1–%2 does not lie apart after %3–%4; fragments are sorted and do not touch or overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fragment %1–%2 is empty; it must end after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fragment %1–%2 lies outside the text, which has %3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not tell the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new scheme lacks labels that are in use: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample goes into an empty project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample needs an annotator and a fact-checker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored (NUL or half a surrogate pair).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook knows no language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a NUL character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such moment (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict scale “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two claims are linked like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two spans are joined like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, but not an exported Hashiya project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Hashiya project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Hashiya project: the file is empty or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a scheme: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for one article (more than 64 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not known by its ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try utf-8, utf-16, windows-1256 or iso-8859-6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that others know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Hashiya to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Hashiya, or export the project for this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use `xvfb-run -a`, or a verb: `hashiya --help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is claimed in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`hashiya new` makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`python3 dev.py run` installs what is missing; the verbs work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means %2 articles: %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” works in this project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“articles” is not a list.</source>
        <translation type="unfinished"></translation>
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
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relation}: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
