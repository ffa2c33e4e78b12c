<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ctl</name>
    <message numerus="yes">
        <source>Decide about %n differing entry(ies)</source>
        <translation>
            <numerusform>Decide about %n differing entry</numerusform>
            <numerusform>Decide about %n differing entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n entry(ies).</source>
        <translation>
            <numerusform>Decided about %n entry.</numerusform>
            <numerusform>Decided about %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) differ and wait for a decision: mandatectl differences FILE.</source>
        <translation>
            <numerusform>%n entry differs and waits for a decision: mandatectl differences FILE.</numerusform>
            <numerusform>%n entries differ and wait for a decision: mandatectl differences FILE.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This head was save %1 of %2, &quot;%3&quot; by %4. %n save(s) were made since; nothing before it was changed.</source>
        <translation>
            <numerusform>This head was save %1 of %2, &quot;%3&quot; by %4. %n save was made since; nothing before it was changed.</numerusform>
            <numerusform>This head was save %1 of %2, &quot;%3&quot; by %4. %n saves were made since; nothing before it was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%1, the column “%2”: %n cell(s) such as “%3”</source>
        <translation>
            <numerusform>%1, the column “%2”: %n cell such as “%3”</numerusform>
            <numerusform>%1, the column “%2”: %n cells such as “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the whole sheet, %n row(s)</source>
        <translation>
            <numerusform>%1: the whole sheet, %n row</numerusform>
            <numerusform>%1: the whole sheet, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to fill in</source>
        <translation>
            <numerusform>%n sheet to fill in</numerusform>
            <numerusform>%n sheets to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::CascadeFiltering</name>
    <message numerus="yes">
        <source>The first %n matches; more words find fewer.</source>
        <translation>
            <numerusform>The first %n match; more words find fewer.</numerusform>
            <numerusform>The first %n matches; more words find fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::CascadeTab</name>
    <message numerus="yes">
        <source>%n rows are open; what is below them opens as you go on.</source>
        <translation>
            <numerusform>%n row is open; what is below it opens as you go on.</numerusform>
            <numerusform>%n rows are open; what is below them opens as you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::ChartTab</name>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::DifferencesPage</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n day(s) old</source>
        <translation>
            <numerusform>the oldest %n day old</numerusform>
            <numerusform>the oldest %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep ours for %n entry(ies)</source>
        <translation>
            <numerusform>Keep ours for %n entry</numerusform>
            <numerusform>Keep ours for %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs for %n entry(ies)</source>
        <translation>
            <numerusform>Take theirs for %n entry</numerusform>
            <numerusform>Take theirs for %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n entry(ies) back</source>
        <translation>
            <numerusform>Send %n entry back</numerusform>
            <numerusform>Send %n entries back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n entry(ies)</source>
        <translation>
            <numerusform>Reopen %n entry</numerusform>
            <numerusform>Reopen %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::FillInPanel</name>
    <message numerus="yes">
        <source>Made %n sheet(s) in %1.</source>
        <translation>
            <numerusform>Made %n sheet in %1.</numerusform>
            <numerusform>Made %n sheets in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::FillInsModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::FillInsPart</name>
    <message numerus="yes">
        <source>%n sheet(s) should be back already.</source>
        <translation>
            <numerusform>%n sheet should be back already.</numerusform>
            <numerusform>%n sheets should be back already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::GridEdits</name>
    <message numerus="yes">
        <source>Cut %n cells from %1</source>
        <translation>
            <numerusform>Cut %n cell from %1</numerusform>
            <numerusform>Cut %n cells from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cells from %1</source>
        <translation>
            <numerusform>Clear %n cell from %1</numerusform>
            <numerusform>Clear %n cells from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns run past the last one of the grid and were left out.</source>
        <translation>
            <numerusform>%n column runs past the last one of the grid and was left out.</numerusform>
            <numerusform>%n columns run past the last one of the grid and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the block run past %1.</source>
        <translation>
            <numerusform>%n row of the block runs past %1.</numerusform>
            <numerusform>%n rows of the block run past %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n success indicators</source>
        <translation>
            <numerusform>Add %n success indicator</numerusform>
            <numerusform>Add %n success indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste at %1 with %n new success indicators</source>
        <translation>
            <numerusform>Paste at %1 with %n new success indicator</numerusform>
            <numerusform>Paste at %1 with %n new success indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells were not taken.</source>
        <translation>
            <numerusform>%n more cell was not taken.</numerusform>
            <numerusform>%n more cells were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::ImportFace</name>
    <message numerus="yes">
        <source>%n cell(s) to correct before anything can be imported (F8 goes to the next).</source>
        <translation>
            <numerusform>%n cell to correct before anything can be imported (F8 goes to it).</numerusform>
            <numerusform>%n cells to correct before anything can be imported (F8 goes to the next).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::Rail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::RegisterLists</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::SeriesModel</name>
    <message numerus="yes">
        <source>It took the place of %n earlier figures; they stand in the audit trail.</source>
        <translation>
            <numerusform>It took the place of %n earlier figure; that one stands in the audit trail.</numerusform>
            <numerusform>It took the place of %n earlier figures; they stand in the audit trail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::SheetView</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::TableView</name>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::ThirdValuePanel</name>
    <message numerus="yes">
        <source>Write a third value for %n entry(ies)</source>
        <translation>
            <numerusform>Write a third value for %n entry</numerusform>
            <numerusform>Write a third value for %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::UsersPanel</name>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message numerus="yes">
        <source>%n more things changed.</source>
        <translation>
            <numerusform>%n more thing changed.</numerusform>
            <numerusform>%n more things changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows from %1 up</source>
        <translation>
            <numerusform>Move %n row from %1 up</numerusform>
            <numerusform>Move %n rows from %1 up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows from %1 down</source>
        <translation>
            <numerusform>Move %n row from %1 down</numerusform>
            <numerusform>Move %n rows from %1 down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n rows from %1</source>
        <translation>
            <numerusform>Withdraw %n row from %1</numerusform>
            <numerusform>Withdraw %n rows from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n the same already</numerusform>
            <numerusform>%n the same already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a decision</source>
        <translation>
            <numerusform>%n waits for a decision</numerusform>
            <numerusform>%n wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received before</source>
        <translation>
            <numerusform>%n received before</numerusform>
            <numerusform>%n received before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are here</source>
        <translation>
            <numerusform>%n left as it is here</numerusform>
            <numerusform>%n left as they are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n change(s): %2.</source>
        <translation>
            <numerusform>%1 sends %n change: %2.</numerusform>
            <numerusform>%1 sends %n changes: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message numerus="yes">
        <source>%n comment(s) wait for an answer that settles the matter, from the agency or from whoever commented.</source>
        <translation>
            <numerusform>%n comment waits for an answer that settles the matter, from the agency or from whoever commented.</numerusform>
            <numerusform>%n comments wait for an answer that settles the matter, from the agency or from whoever commented.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no claimed figure, the first is %1. The agency reports it, or marks it not applicable.</source>
        <translation>
            <numerusform>%n indicator has no claimed figure: %1. The agency reports it, or marks it not applicable.</numerusform>
            <numerusform>%n indicators have no claimed figure, the first is %1. The agency reports it, or marks it not applicable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no verified figure, the first is %1. Whoever checks the evidence enters it.</source>
        <translation>
            <numerusform>%n indicator has no verified figure: %1. Whoever checks the evidence enters it.</numerusform>
            <numerusform>%n indicators have no verified figure, the first is %1. Whoever checks the evidence enters it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no final figure, the first is %1. The committee decides on it.</source>
        <translation>
            <numerusform>%n indicator has no final figure: %1. The committee decides on it.</numerusform>
            <numerusform>%n indicators have no final figure, the first is %1. The committee decides on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>print</name>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) more concern work plans or people that are not shown to who printed this.</source>
        <translation>
            <numerusform>%n change more concerns work plans or people that are not shown to who printed this.</numerusform>
            <numerusform>%n changes more concern work plans or people that are not shown to who printed this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>it is served by %n KRAs or objectives</source>
        <translation>
            <numerusform>it is served by %n KRA or objective</numerusform>
            <numerusform>it is served by %n KRAs or objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it holds %n KRAs</source>
        <translation>
            <numerusform>it holds %n KRA</numerusform>
            <numerusform>it holds %n KRAs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycles belong to it</source>
        <translation>
            <numerusform>%n cycle belongs to it</numerusform>
            <numerusform>%n cycles belong to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%n save(s) are missing from the audit trail before %1.</source>
        <translation>
            <numerusform>%n save is missing from the audit trail before %1.</numerusform>
            <numerusform>%n saves are missing from the audit trail before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
