<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between claims</source>
        <translation>
            <numerusform>%n link between claims</numerusform>
            <numerusform>%n links between claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) unchanged</source>
        <translation>
            <numerusform>%n record unchanged</numerusform>
            <numerusform>%n records unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review step(s)</source>
        <translation>
            <numerusform>%n review step</numerusform>
            <numerusform>%n review steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation set(s)</source>
        <translation>
            <numerusform>%n annotation set</numerusform>
            <numerusform>%n annotation sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), annotated and checked, to try and learn</source>
        <translation>
            <numerusform>%n article, annotated and checked, to try and to learn</numerusform>
            <numerusform>%n articles, annotated and checked, to try and to learn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n appearance</numerusform>
            <numerusform>%n appearances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept</source>
        <translation>
            <numerusform>%n draft kept</numerusform>
            <numerusform>%n drafts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n article(s) done</source>
        <translation>
            <numerusform>{done} of %n article done</numerusform>
            <numerusform>{done} of %n articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before it is done</source>
        <translation>
            <numerusform>%n thing to look at before it is done</numerusform>
            <numerusform>%n things to look at before it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled already</source>
        <translation>
            <numerusform>%n labelled already</numerusform>
            <numerusform>%n labelled already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n place(s)</source>
        <translation>
            <numerusform>Label %n place</numerusform>
            <numerusform>Label %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s) or more</source>
        <translation>
            <numerusform>%n outlet or more</numerusform>
            <numerusform>%n outlets or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) mean “{record}”. They stay, and will mean no record.</source>
        <translation>
            <numerusform>%n span means “{record}”. It stays, and will mean no record.</numerusform>
            <numerusform>%n spans mean “{record}”. They stay, and will mean no record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n span(s)</source>
        <translation>
            <numerusform>Link %n span</numerusform>
            <numerusform>Link %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n span(s)</source>
        <translation>
            <numerusform>Relabel %n span</numerusform>
            <numerusform>Relabel %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) bear it</source>
        <translation>
            <numerusform>%n span bears it</numerusform>
            <numerusform>%n spans bear it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n attribution</numerusform>
            <numerusform>%n attributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a month</source>
        <translation>
            <numerusform>%n without a month</numerusform>
            <numerusform>%n without a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>%n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) unnamed</source>
        <translation>
            <numerusform>%n time unnamed</numerusform>
            <numerusform>%n times unnamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) get another value</source>
        <translation>
            <numerusform>%n verdict gets another value</numerusform>
            <numerusform>%n verdicts get another value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n claim(s) it is the one that stands</source>
        <translation>
            <numerusform>in %n claim it is the one that stands</numerusform>
            <numerusform>in %n claims it is the one that stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; the saved report has all</source>
        <translation>
            <numerusform>… and %n more; the saved report has all</numerusform>
            <numerusform>… and %n more; the saved report has all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n article(s). Undo brings them back.</source>
        <translation>
            <numerusform>Deleted: %n article. Undo brings it back.</numerusform>
            <numerusform>Deleted: %n articles. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s)?</source>
        <translation>
            <numerusform>Delete %n article?</numerusform>
            <numerusform>Delete %n articles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stay without an article.</source>
        <translation>
            <numerusform>%n claim stays without an article.</numerusform>
            <numerusform>%n claims stay without an article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence lose the words they are.</source>
        <translation>
            <numerusform>%n piece of evidence loses the words it is.</numerusform>
            <numerusform>%n pieces of evidence lose the words they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
