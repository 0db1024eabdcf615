<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
<context>
    <name>tidemark::ui::CellModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Står i fila</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Blir lagra som</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DropArea</name>
    <message>
        <source>Choose file …</source>
        <translation>Vel fil …</translation>
    </message>
    <message>
        <source>Drop to read the file</source>
        <translation>Slepp for å lese inn</translation>
    </message>
    <message>
        <source>Drag a file here, or</source>
        <translation>Dra ei fil hit, eller</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EncodingChoices</name>
    <message>
        <source>The same line read in these ways. Choose what looks right.</source>
        <translation>Same linje lesen på fleire måtar. Vel den som ser rett ut.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ErrorNote</name>
    <message>
        <source>The file could not be read</source>
        <translation>Fila kunne ikkje lesast</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolonne %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FileStep</name>
    <message>
        <source>Files with answers (%1)</source>
        <translation>Filer med svar (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle filer (%1)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Kva fil?</translation>
    </message>
    <message>
        <source>Answers from CSV and other text, Excel, SPSS, Stata or SAS. The file itself is never changed.</source>
        <translation>Svar frå CSV og annan tekst, Excel, SPSS, Stata eller SAS. Sjølve fila blir aldri endra.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder and name of the file</source>
        <translation>Mappe og filnamn</translation>
    </message>
    <message>
        <source>Read as an earlier delivery</source>
        <translation>Les inn som ei tidlegare levering</translation>
    </message>
    <message>
        <source>All choices are taken from the recipe; the receipt compares the file with the last delivery.</source>
        <translation>Alle val blir henta frå oppskrifta. Kvitteringa samanliknar fila med førre levering.</translation>
    </message>
    <message>
        <source>Drag a file into the window, or choose one</source>
        <translation>Dra ei fil inn i vindauget, eller vel ei</translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation>Vel ei fil med svar</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Ser på fila …</translation>
    </message>
    <message>
        <source>%1, %2. %3 rows of answers, %4.</source>
        <translation>%1, %2. %3 rader med svar, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variabel</numerusform>
            <numerusform>%n variablar</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Les inn som %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GuessRow</name>
    <message>
        <source>Sure</source>
        <translation>Sikkert</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bør sjåast over</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportWizard</name>
    <message>
        <source>Read data</source>
        <translation>Les inn data</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablar</translation>
    </message>
    <message>
        <source>Wave and unit</source>
        <translation>Bølgje og eining</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fullfør</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reading: %1 %, about %2 s left</source>
        <translation>Les: %1 %, om lag %2 s att</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportWords</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>Enkeltval</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Fleirval</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Fritekst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelaten</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Multiple, %1</source>
        <translation>Fleirval, %1</translation>
    </message>
    <message>
        <source>Scale %1–%2</source>
        <translation>Skala %1–%2</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodar</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dato og klokkeslett</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordinal</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klyngje</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikkje svart</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Veit ikkje</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikkje aktuelt</translation>
    </message>
    <message>
        <source>Not asked (filtered)</source>
        <translation>Ikkje stilt (filtrert)</translation>
    </message>
    <message>
        <source>Other missing</source>
        <translation>Manglar av annan grunn</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Codes differ</source>
        <translation>Kodar avvik</translation>
    </message>
    <message>
        <source>Wording differs</source>
        <translation>Ordlyd avvik</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Berre her</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Loddrett strek |</translation>
    </message>
    <message>
        <source>No quotation mark</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Quotation mark %1</source>
        <translation>Sitatteikn %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punktum</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter people write for year in a date pattern, as in dd.mm.yyyy</extracomment>
        <translation>å</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 svar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LabelEditModel</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Tyding</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LabelEditor</name>
    <message>
        <source>Meaning</source>
        <translation>Tyding</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Etikettar for %1</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a label or a meaning.</source>
        <translation>Dobbeltklikk eller F2 endrar ein etikett eller ei tyding.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LayoutChoices</name>
    <message>
        <source>Not sure in %1. Each column can have its own under Variables.</source>
        <translation>Usikkert i %1. Kvar kolonne kan ha sitt eige.</translation>
    </message>
    <message>
        <source>No column holds numbers with decimals.</source>
        <translation>Ingen kolonne har tal med desimalar.</translation>
    </message>
    <message>
        <source>Comma in %1 columns, point in %2. Each keeps its own.</source>
        <translation>Komma i %1 kolonnar, punktum i %2. Kvar held på sitt.</translation>
    </message>
    <message numerus="yes">
        <source>Comma in %n column(s) of numbers. None with point.</source>
        <translation>
            <numerusform>Komma i %n kolonne med tal. Ingen med punktum.</numerusform>
            <numerusform>Komma i %n kolonnar med tal. Ingen med punktum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point in %n column(s) of numbers. None with comma.</source>
        <translation>
            <numerusform>Punktum i %n kolonne med tal. Ingen med komma.</numerusform>
            <numerusform>Punktum i %n kolonnar med tal. Ingen med komma.</numerusform>
        </translation>
    </message>
    <message>
        <source>No space, point or comma groups the digits of a number.</source>
        <translation>Ingen mellomrom, punktum eller komma inne i tal.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Funne i %1.</translation>
    </message>
    <message>
        <source>%1 cells have no value.</source>
        <translation>%1 tomme felt.</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Inga overskrift</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Rows %1 and %2</source>
        <translation>Rad %1 og %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows of answers</source>
        <extracomment>%n is too large for plural forms of some languages, so it is a text</extracomment>
        <translation>%1 rader med svar</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolonne</numerusform>
            <numerusform>%n kolonnar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LayoutForm</name>
    <message>
        <source>How the file is read</source>
        <translation>Slik er fila lesen</translation>
    </message>
    <message>
        <source>Every guess has a reason. Change what is wrong.</source>
        <translation>Kvar gjetting har ein grunn. Endre det som er feil.</translation>
    </message>
    <message>
        <source>The file says itself what its columns are: names, labels, types and missing codes are taken from it.</source>
        <translation>Fila seier sjølv kva kolonnane er: namn, etikettar, typar og kodar for manglar er henta frå ho.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teiknsett</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Skiljeteikn</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>All, or for example B3:K200</source>
        <translation>Alt, eller til dømes B3:K200</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Desimalteikn</translation>
    </message>
    <message>
        <source>Thousands sign</source>
        <translation>Tusenskilje</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Tomme felt</translation>
    </message>
    <message>
        <source>Rows to skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Sitatteikn</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LayoutStep</name>
    <message>
        <source>Taken from the file</source>
        <translation>Etikettar frå fila</translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation>Lese %1 på %2 s</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PairDetails</name>
    <message>
        <source>Choose other pair</source>
        <translation>Vel anna par</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Hald utanfor</translation>
    </message>
    <message>
        <source>Accept in trend</source>
        <translation>Godta i trend</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>Choose other pair …</source>
        <translation>Vel anna par …</translation>
    </message>
    <message>
        <source>Choose pair …</source>
        <translation>Vel par …</translation>
    </message>
    <message>
        <source>If the pair is accepted, figures and tables carry the note “Different wording in %1 and %2”.</source>
        <translation>Blir paret godteke, får figurar og tabellar merknaden «Ulik ordlyd i %1 og %2».</translation>
    </message>
    <message>
        <source>The code lists differ. Codes that only one wave has are shown for that wave alone.</source>
        <translation>Kodelistene avvik. Kodar som berre éi bølgje har, blir viste for den bølgja åleine.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of the new wave are counted as codes of the earlier one.</source>
        <translation>
            <numerusform>%n kode i den nye bølgja blir telt som ein kode i den tidlegare.</numerusform>
            <numerusform>%n kodar i den nye bølgja blir telte som kodar i den tidlegare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question has no sister in the earlier wave and enters no trend.</source>
        <translation>Spørsmålet har ikkje noko par i den tidlegare bølgja og går ikkje inn i trend.</translation>
    </message>
    <message>
        <source>Wording and codes are the same in both waves.</source>
        <translation>Ordlyd og kodar er dei same i begge bølgjer.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PairModel</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n delspørsmål</numerusform>
            <numerusform>%1, %n delspørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose question …</source>
        <translation>Vel spørsmål …</translation>
    </message>
    <message>
        <source>%1 enters the trend</source>
        <translation>%1 går inn i trend</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (ny)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PreviewModel</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikkje eit tal.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PreviewPanel</name>
    <message>
        <source>The file&apos;s own lines</source>
        <translation>Linjene i fila</translation>
    </message>
    <message>
        <source>Preview of the first rows</source>
        <translation>Førehandsvising av dei første radene</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Rå tekst</translation>
    </message>
    <message>
        <source>Show cells</source>
        <translation>Vis celler</translation>
    </message>
    <message>
        <source>Row %1–%2 of %3</source>
        <translation>Rad %1–%2 av %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) shown here are not numbers</source>
        <translation>
            <numerusform>%n celle er ikkje tal</numerusform>
            <numerusform>%n celler er ikkje tal</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1. The receipt lists them all.</source>
        <translation>i %1. Kvitteringa viser alle.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::QuestionChooser</name>
    <message>
        <source>Find question</source>
        <translation>Finn spørsmål</translation>
    </message>
    <message>
        <source>Choose pair</source>
        <translation>Vel par</translation>
    </message>
    <message>
        <source>Questions of the earlier wave</source>
        <translation>Spørsmål i den tidlegare bølgja</translation>
    </message>
    <message>
        <source>No pair: only in the new wave</source>
        <translation>Ikkje noko par: berre i den nye bølgja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RailStep</name>
    <message>
        <source>current step</source>
        <translation>steget du er på</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>ikkje nådd</translation>
    </message>
    <message>
        <source>Step %1, %2, %3. %4</source>
        <extracomment>1 number, 2 name of the step, 3 current, done or ahead, 4 what was decided</extracomment>
        <translation>Steg %1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptCounts</name>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>all lines of the file</source>
        <translation>alle linjer i fila</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>variablar</translation>
    </message>
    <message>
        <source>%1 with labels</source>
        <translation>%1 med etikettar</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celler</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 tomme</translation>
    </message>
    <message>
        <source>cells not understood</source>
        <translation>celler ikkje forstått</translation>
    </message>
    <message>
        <source>every cell fits its type</source>
        <translation>alle celler passar</translation>
    </message>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>i %n kolonne</numerusform>
            <numerusform>i %n kolonnar</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences from raw text</source>
        <translation>Avvik frå råteksten</translation>
    </message>
    <message>
        <source>%1 cells read back</source>
        <translation>%1 celler lesne tilbake</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptModel</name>
    <message>
        <source>%1 codes have no label</source>
        <translation>%1 kodar manglar etikett</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Ikkje forstått</translation>
    </message>
    <message>
        <source>Codes for missing</source>
        <translation>Kodar for manglar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etikettar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptRemarks</name>
    <message>
        <source>Missing found</source>
        <translation>Funne manglar</translation>
    </message>
    <message>
        <source>Against the last delivery</source>
        <translation>Mot førre levering</translation>
    </message>
    <message>
        <source>Cells not understood</source>
        <translation>Celler ikkje forstått</translation>
    </message>
    <message>
        <source>Every cell was understood as its column&apos;s type.</source>
        <translation>Alle celler vart forstått etter typen til kolonnen.</translation>
    </message>
    <message>
        <source>Next delivery</source>
        <translation>Neste levering</translation>
    </message>
    <message>
        <source>Keep the choices as a recipe</source>
        <translation>Lagre vala som oppskrift</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Namn på oppskrifta</translation>
    </message>
    <message>
        <source>The same form is then read with one click and compared with this delivery.</source>
        <translation>Same skjema blir då lese inn med eitt trykk og samanlikna med denne leveringa.</translation>
    </message>
    <message>
        <source>Cells that differ from the raw text</source>
        <translation>Celler som avvik frå råteksten</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>dei første %1 av %2</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Tomme felt</translation>
    </message>
    <message>
        <source>Rows, columns, types and codes are the same as last time.</source>
        <translation>Rader, kolonnar, typar og kodar er dei same som førre gong.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptStep</name>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv att</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save receipt …</source>
        <translation>Lagre kvittering …</translation>
    </message>
    <message>
        <source>Per variable</source>
        <translation>Per variabel</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n avvik</numerusform>
            <numerusform>%n avvik</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish stores the wave in one step that can be undone</source>
        <translation>Fullfør lagrar bølgja i eitt steg. Kan angrast.</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with what is stored …</source>
        <translation>Les fila og samanliknar med det som er lagra …</translation>
    </message>
    <message>
        <source>The file has not been read</source>
        <translation>Fila er ikkje lesen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>%1 %2 are ready to be stored</source>
        <translation>%1 %2 er klare til å lesast inn</translation>
    </message>
    <message>
        <source>The stored answers differ from the file</source>
        <translation>Dei lagra svara avvik frå fila</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Bølgje %1</translation>
    </message>
    <message>
        <source>%1 % of %2 have answered</source>
        <translation>%1 % av %2 har svart</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Filrekkjefølgje</translation>
    </message>
    <message>
        <source>Remarks first</source>
        <translation>Merknader først</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) have no remark</source>
        <translation>
            <numerusform>%n variabel har ingen merknad</numerusform>
            <numerusform>%n variablar har ingen merknad</numerusform>
        </translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Lagre kvittering</translation>
    </message>
    <message>
        <source>Receipt %1.txt</source>
        <translation>Kvittering %1.txt</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Tekst (%1)</translation>
    </message>
    <message>
        <source>The receipt could not be saved</source>
        <translation>Kvitteringa kunne ikkje lagrast</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptSummary</name>
    <message>
        <source>Receipt for %1</source>
        <translation>Kvittering for %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablar</translation>
    </message>
    <message>
        <source>Cells not understood</source>
        <translation>Celler ikkje forstått</translation>
    </message>
    <message>
        <source>Differences from the raw text</source>
        <translation>Avvik frå råteksten</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomme</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Ikkje forstått</translation>
    </message>
    <message>
        <source>Missing found</source>
        <translation>Funne manglar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etikettar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SelectionBar</name>
    <message>
        <source>Change all chosen variables</source>
        <translation>Endre alle valde variablar</translation>
    </message>
    <message>
        <source>Type of the chosen variables</source>
        <translation>Type for dei valde variablane</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Labels of the chosen variables</source>
        <translation>Etikettar for dei valde variablane</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etikettar</translation>
    </message>
    <message>
        <source>Codes that mean missing, with commas between</source>
        <translation>Kodar som tyder manglar, med komma mellom</translation>
    </message>
    <message>
        <source>Missing codes</source>
        <translation>Manglar</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valde</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen valde</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Løys opp</translation>
    </message>
    <message>
        <source>Make multiple choice</source>
        <translation>Lag fleirval</translation>
    </message>
    <message>
        <source>Make battery</source>
        <translation>Lag batteri</translation>
    </message>
    <message>
        <source>Choose two or more variables with the same codes to put them together.</source>
        <translation>Vel to eller fleire variablar med dei same kodane for å setje dei saman.</translation>
    </message>
    <message>
        <source>Write codes with commas between, for example 8, 9</source>
        <translation>Skriv kodar med komma mellom, til dømes 8, 9</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Read data</source>
        <translation>Les inn data</translation>
    </message>
    <message>
        <source>Synthetic answers</source>
        <translation>Syntetiske svar</translation>
    </message>
    <message>
        <source>Nothing is stored in the study until you press Finish.</source>
        <translation>Ingenting blir lagra i studien før du trykkjer Fullfør.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableDetails</name>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>Utan etikett</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdiar</translation>
    </message>
    <message>
        <source>Edit labels …</source>
        <translation>Endre etikettar …</translation>
    </message>
    <message>
        <source>Use in the study</source>
        <translation>Bruk i studien</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Målenivå</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Etikettsett</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
    <message>
        <source>With a value</source>
        <translation>Med verdi</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Kvifor %1?</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sikkert</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bør sjåast over</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>The label set is shared by %n variable(s). A change applies to all.</source>
        <translation>
            <numerusform>Etikettsettet blir brukt av %n variabel.</numerusform>
            <numerusform>Etikettsettet blir delt av %n variablar. Ei endring gjeld alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableModel</name>
    <message>
        <source>Choose %1</source>
        <translation>Vel %1</translation>
    </message>
    <message>
        <source>%1, worth a look</source>
        <translation>%1, bør sjåast over</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Values and labels</source>
        <translation>Verdiar og etikettar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariablesStep</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Skala %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Val %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Tal %1</translation>
    </message>
    <message>
        <source>Open text %1</source>
        <translation>Fritekst %1</translation>
    </message>
    <message>
        <source>Look over %1</source>
        <translation>Sjå over %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Andre %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablar</translation>
    </message>
    <message>
        <source>Find variable</source>
        <translation>Finn variabel</translation>
    </message>
    <message>
        <source>Code book …</source>
        <translation>Kodebok …</translation>
    </message>
    <message>
        <source>Attach a table with variable, text, code and label</source>
        <translation>Knyt til ein tabell med variabel, tekst, kode og etikett</translation>
    </message>
    <message>
        <source>Show variables of one type</source>
        <translation>Vis variablar av éin type</translation>
    </message>
    <message numerus="yes">
        <source>%n to look over</source>
        <translation>
            <numerusform>%n bør sjåast over</numerusform>
            <numerusform>%n bør sjåast over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variabel</numerusform>
            <numerusform>%n variablar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click or Space chooses several</source>
        <translation>Ctrl-klikk eller mellomrom vel fleire</translation>
    </message>
    <message>
        <source>Choose a code book</source>
        <translation>Vel ei kodebok</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n funnen.</numerusform>
            <numerusform>%n funne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code book fits %n of them.</source>
        <translation>
            <numerusform>Kodeboka passar til %n av dei.</numerusform>
            <numerusform>Kodeboka passar til %n av dei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveForm</name>
    <message>
        <source>Answers of public bodies</source>
        <translation>Svar frå offentlege einingar</translation>
    </message>
    <message>
        <source>Answers of persons</source>
        <translation>Svar frå personar</translation>
    </message>
    <message>
        <source>List of the population</source>
        <translation>Liste over populasjonen</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Bølgje</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Populasjon</translation>
    </message>
    <message>
        <source>Units in the population</source>
        <translation>Einingar i populasjonen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Radene er</translation>
    </message>
    <message>
        <source>Units are called</source>
        <translation>Einingane heiter</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klyngje</translation>
    </message>
    <message>
        <source>For example 2023</source>
        <translation>Til dømes 2023</translation>
    </message>
    <message>
        <source>For example municipalities</source>
        <translation>Til dømes kommunar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjend</translation>
    </message>
    <message>
        <source>Known number</source>
        <translation>Kjent tal</translation>
    </message>
    <message>
        <source>give it a year or a name</source>
        <translation>gje ho eit år eller eit namn</translation>
    </message>
    <message>
        <source>the study has this wave</source>
        <translation>studien har denne bølgja</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>etter %1</translation>
    </message>
    <message>
        <source>the first wave</source>
        <translation>den første bølgja</translation>
    </message>
    <message>
        <source>no panel without a unit</source>
        <translation>ikkje panel utan eining</translation>
    </message>
    <message>
        <source>%1 rows have it</source>
        <translation>%1 rader har den</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 i lista</translation>
    </message>
    <message>
        <source>counts in the intervals</source>
        <translation>tel i intervalla</translation>
    </message>
    <message>
        <source>intervals as for a large one</source>
        <translation>intervall som for ein stor</translation>
    </message>
    <message>
        <source>a sampling weight</source>
        <translation>ei utvalsvekt</translation>
    </message>
    <message>
        <source>all count the same</source>
        <translation>alle tel likt</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveGuess</name>
    <message>
        <source>from the name of the file</source>
        <translation>frå filnamnet</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveStep</name>
    <message>
        <source>Wave and unit</source>
        <translation>Bølgje og eining</translation>
    </message>
    <message>
        <source>This is the first wave of the study. Questions are paired when the next one is read.</source>
        <translation>Dette er den første bølgja i studien. Spørsmål blir sette i par når neste bølgje blir lesen inn.</translation>
    </message>
    <message>
        <source>Questions in pairs</source>
        <translation>Spørsmål i par</translation>
    </message>
    <message>
        <source>Show pairs of one state</source>
        <translation>Vis par med éin tilstand</translation>
    </message>
    <message>
        <source>%1 wordings, %2 codes</source>
        <translation>%1 ordlyd, %2 kodar</translation>
    </message>
    <message>
        <source>A wave needs a name</source>
        <translation>Ei bølgje treng eit namn</translation>
    </message>
    <message>
        <source>Only ticked pairs can show a change</source>
        <translation>Berre par med hake kan brukast i endring</translation>
    </message>
    <message>
        <source>Who answers, when, and what can be compared with %1?</source>
        <translation>Kven svarer, når, og kva kan samanliknast med %1?</translation>
    </message>
    <message>
        <source>Who answers, and when?</source>
        <translation>Kven svarer, og når?</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 of %2 enter the trend</source>
        <translation>%1 av %2 går inn i trend</translation>
    </message>
</context>
</TS>
