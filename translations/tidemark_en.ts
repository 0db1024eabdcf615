<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>tidemark::ui::FileStep</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LayoutChoices</name>
    <message numerus="yes">
        <source>Comma in %n column(s) of numbers. None with point.</source>
        <translation>
            <numerusform>Comma in %n column of numbers. None with point.</numerusform>
            <numerusform>Comma in %n columns of numbers. None with point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point in %n column(s) of numbers. None with comma.</source>
        <translation>
            <numerusform>Point in %n column of numbers. None with comma.</numerusform>
            <numerusform>Point in %n columns of numbers. None with comma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PairDetails</name>
    <message numerus="yes">
        <source>%n code(s) of the new wave are counted as codes of the earlier one.</source>
        <translation>
            <numerusform>%n code of the new wave is counted as a code of the earlier one.</numerusform>
            <numerusform>%n codes of the new wave are counted as codes of the earlier one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PairModel</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n cell(s) shown here are not numbers</source>
        <translation>
            <numerusform>%n cell shown here is not a number</numerusform>
            <numerusform>%n cells shown here are not numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptCounts</name>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>in %n column</numerusform>
            <numerusform>in %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptStep</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) have no remark</source>
        <translation>
            <numerusform>%n variable has no remark</numerusform>
            <numerusform>%n variables have no remark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableDetails</name>
    <message numerus="yes">
        <source>The label set is shared by %n variable(s). A change applies to all.</source>
        <translation>
            <numerusform>The label set is used by %n variable.</numerusform>
            <numerusform>The label set is shared by %n variables. A change applies to all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariablesStep</name>
    <message numerus="yes">
        <source>%n to look over</source>
        <translation>
            <numerusform>%n to look over</numerusform>
            <numerusform>%n to look over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code book fits %n of them.</source>
        <translation>
            <numerusform>The code book fits %n of them.</numerusform>
            <numerusform>The code book fits %n of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
