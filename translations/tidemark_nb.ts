<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
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
        <translation>Står i filen</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Lagres som</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DropArea</name>
    <message>
        <source>Choose file …</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <source>Drop to read the file</source>
        <translation>Slipp for å lese inn</translation>
    </message>
    <message>
        <source>Drag a file here, or</source>
        <translation>Dra en fil hit, eller</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EncodingChoices</name>
    <message>
        <source>The same line read in these ways. Choose what looks right.</source>
        <translation>Samme linje lest på flere måter. Velg den som ser riktig ut.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ErrorNote</name>
    <message>
        <source>The file could not be read</source>
        <translation>Filen kunne ikke leses</translation>
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
        <translation>Hvilken fil?</translation>
    </message>
    <message>
        <source>Answers from CSV and other text, Excel, SPSS, Stata or SAS. The file itself is never changed.</source>
        <translation>Svar fra CSV og annen tekst, Excel, SPSS, Stata eller SAS. Selve filen endres aldri.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder and name of the file</source>
        <translation>Mappe og filnavn</translation>
    </message>
    <message>
        <source>Read as an earlier delivery</source>
        <translation>Les inn som en tidligere levering</translation>
    </message>
    <message>
        <source>All choices are taken from the recipe; the receipt compares the file with the last delivery.</source>
        <translation>Alle valg hentes fra oppskriften. Kvitteringen sammenligner filen med forrige levering.</translation>
    </message>
    <message>
        <source>Drag a file into the window, or choose one</source>
        <translation>Dra en fil inn i vinduet, eller velg en</translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation>Velg en fil med svar</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Ser på filen …</translation>
    </message>
    <message>
        <source>%1, %2. %3 rows of answers, %4.</source>
        <translation>%1, %2. %3 rader med svar, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variabel</numerusform>
            <numerusform>%n variabler</numerusform>
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
        <translation>Bør ses over</translation>
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
        <translation>Variabler</translation>
    </message>
    <message>
        <source>Wave and unit</source>
        <translation>Bølge og enhet</translation>
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
        <translation>Leser: %1 %, om lag %2 s igjen</translation>
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
        <translation>Enkeltvalg</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Flervalg</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
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
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Multiple, %1</source>
        <translation>Flervalg, %1</translation>
    </message>
    <message>
        <source>Scale %1–%2</source>
        <translation>Skala %1–%2</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
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
        <translation>Klynge</translation>
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
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Vet ikke</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke aktuelt</translation>
    </message>
    <message>
        <source>Not asked (filtered)</source>
        <translation>Ikke stilt (filtrert)</translation>
    </message>
    <message>
        <source>Other missing</source>
        <translation>Mangler av annen grunn</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Samme</translation>
    </message>
    <message>
        <source>Codes differ</source>
        <translation>Koder avviker</translation>
    </message>
    <message>
        <source>Wording differs</source>
        <translation>Ordlyd avviker</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Bare her</translation>
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
        <translation>Sitattegn %1</translation>
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
        <translation>Betydning</translation>
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
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Etiketter for %1</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a label or a meaning.</source>
        <translation>Dobbeltklikk eller F2 endrer en etikett eller en betydning.</translation>
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
        <translation>Usikkert i %1. Hver kolonne kan ha sitt eget.</translation>
    </message>
    <message>
        <source>No column holds numbers with decimals.</source>
        <translation>Ingen kolonne har tall med desimaler.</translation>
    </message>
    <message>
        <source>Comma in %1 columns, point in %2. Each keeps its own.</source>
        <translation>Komma i %1 kolonner, punktum i %2. Hver beholder sitt.</translation>
    </message>
    <message numerus="yes">
        <source>Comma in %n column(s) of numbers. None with point.</source>
        <translation>
            <numerusform>Komma i %n kolonne med tall. Ingen med punktum.</numerusform>
            <numerusform>Komma i %n kolonner med tall. Ingen med punktum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point in %n column(s) of numbers. None with comma.</source>
        <translation>
            <numerusform>Punktum i %n kolonne med tall. Ingen med komma.</numerusform>
            <numerusform>Punktum i %n kolonner med tall. Ingen med komma.</numerusform>
        </translation>
    </message>
    <message>
        <source>No space, point or comma groups the digits of a number.</source>
        <translation>Ingen mellomrom, punktum eller komma inne i tall.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Funnet i %1.</translation>
    </message>
    <message>
        <source>%1 cells have no value.</source>
        <translation>%1 tomme felt.</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Ingen overskrift</translation>
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
            <numerusform>%n kolonner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LayoutForm</name>
    <message>
        <source>How the file is read</source>
        <translation>Slik er filen lest</translation>
    </message>
    <message>
        <source>Every guess has a reason. Change what is wrong.</source>
        <translation>Hver gjetning har en grunn. Endre det som er feil.</translation>
    </message>
    <message>
        <source>The file says itself what its columns are: names, labels, types and missing codes are taken from it.</source>
        <translation>Filen sier selv hva kolonnene er: navn, etiketter, typer og koder for mangler er hentet fra den.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnsett</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Skilletegn</translation>
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
        <translation>Alt, eller for eksempel B3:K200</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Desimaltegn</translation>
    </message>
    <message>
        <source>Thousands sign</source>
        <translation>Tusenskille</translation>
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
        <translation>Sitattegn</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LayoutStep</name>
    <message>
        <source>Taken from the file</source>
        <translation>Etiketter fra filen</translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation>Lest %1 på %2 s</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PairDetails</name>
    <message>
        <source>Choose other pair</source>
        <translation>Velg annet par</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Hold utenfor</translation>
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
        <translation>Velg annet par …</translation>
    </message>
    <message>
        <source>Choose pair …</source>
        <translation>Velg par …</translation>
    </message>
    <message>
        <source>If the pair is accepted, figures and tables carry the note “Different wording in %1 and %2”.</source>
        <translation>Godtas paret, får figurer og tabeller merknaden «Ulik ordlyd i %1 og %2».</translation>
    </message>
    <message>
        <source>The code lists differ. Codes that only one wave has are shown for that wave alone.</source>
        <translation>Kodelistene avviker. Koder som bare én bølge har, vises for den bølgen alene.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of the new wave are counted as codes of the earlier one.</source>
        <translation>
            <numerusform>%n kode i den nye bølgen telles som en kode i den tidligere.</numerusform>
            <numerusform>%n koder i den nye bølgen telles som koder i den tidligere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question has no sister in the earlier wave and enters no trend.</source>
        <translation>Spørsmålet har ikke noe par i den tidligere bølgen og går ikke inn i trend.</translation>
    </message>
    <message>
        <source>Wording and codes are the same in both waves.</source>
        <translation>Ordlyd og koder er de samme i begge bølger.</translation>
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
        <translation>Velg spørsmål …</translation>
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
        <translation>«%1» er ikke et tall.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PreviewPanel</name>
    <message>
        <source>The file&apos;s own lines</source>
        <translation>Filens egne linjer</translation>
    </message>
    <message>
        <source>Preview of the first rows</source>
        <translation>Forhåndsvisning av de første radene</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
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
            <numerusform>%n celle er ikke tall</numerusform>
            <numerusform>%n celler er ikke tall</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1. The receipt lists them all.</source>
        <translation>i %1. Kvitteringen viser alle.</translation>
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
        <translation>Velg par</translation>
    </message>
    <message>
        <source>Questions of the earlier wave</source>
        <translation>Spørsmål i den tidligere bølgen</translation>
    </message>
    <message>
        <source>No pair: only in the new wave</source>
        <translation>Ikke noe par: bare i den nye bølgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
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
        <translation>ikke nådd</translation>
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
        <translation>alle linjer i filen</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>variabler</translation>
    </message>
    <message>
        <source>%1 with labels</source>
        <translation>%1 med etiketter</translation>
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
        <translation>celler ikke forstått</translation>
    </message>
    <message>
        <source>every cell fits its type</source>
        <translation>alle celler passer</translation>
    </message>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>i %n kolonne</numerusform>
            <numerusform>i %n kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences from raw text</source>
        <translation>Avvik fra råteksten</translation>
    </message>
    <message>
        <source>%1 cells read back</source>
        <translation>%1 celler lest tilbake</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptModel</name>
    <message>
        <source>%1 codes have no label</source>
        <translation>%1 koder mangler etikett</translation>
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
        <translation>Ikke forstått</translation>
    </message>
    <message>
        <source>Codes for missing</source>
        <translation>Koder for mangler</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptRemarks</name>
    <message>
        <source>Missing found</source>
        <translation>Funnet mangler</translation>
    </message>
    <message>
        <source>Against the last delivery</source>
        <translation>Mot forrige levering</translation>
    </message>
    <message>
        <source>Cells not understood</source>
        <translation>Celler ikke forstått</translation>
    </message>
    <message>
        <source>Every cell was understood as its column&apos;s type.</source>
        <translation>Alle celler ble forstått etter kolonnens type.</translation>
    </message>
    <message>
        <source>Next delivery</source>
        <translation>Neste levering</translation>
    </message>
    <message>
        <source>Keep the choices as a recipe</source>
        <translation>Lagre valgene som oppskrift</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Navn på oppskriften</translation>
    </message>
    <message>
        <source>The same form is then read with one click and compared with this delivery.</source>
        <translation>Samme skjema leses da inn med ett trykk og sammenlignes med denne leveringen.</translation>
    </message>
    <message>
        <source>Cells that differ from the raw text</source>
        <translation>Celler som avviker fra råteksten</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>de første %1 av %2</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Tomme felt</translation>
    </message>
    <message>
        <source>Rows, columns, types and codes are the same as last time.</source>
        <translation>Rader, kolonner, typer og koder er de samme som forrige gang.</translation>
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
        <translation>Prøv igjen</translation>
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
        <translation>Fullfør lagrer bølgen i ett steg. Kan angres.</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with what is stored …</source>
        <translation>Leser filen og sammenligner med det som er lagret …</translation>
    </message>
    <message>
        <source>The file has not been read</source>
        <translation>Filen er ikke lest</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>%1 %2 are ready to be stored</source>
        <translation>%1 %2 er klare til å leses inn</translation>
    </message>
    <message>
        <source>The stored answers differ from the file</source>
        <translation>De lagrede svarene avviker fra filen</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Bølge %1</translation>
    </message>
    <message>
        <source>%1 % of %2 have answered</source>
        <translation>%1 % av %2 har svart</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Filrekkefølge</translation>
    </message>
    <message>
        <source>Remarks first</source>
        <translation>Merknader først</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) have no remark</source>
        <translation>
            <numerusform>%n variabel har ingen merknad</numerusform>
            <numerusform>%n variabler har ingen merknad</numerusform>
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
        <translation>Kvitteringen kunne ikke lagres</translation>
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
        <translation>Variabler</translation>
    </message>
    <message>
        <source>Cells not understood</source>
        <translation>Celler ikke forstått</translation>
    </message>
    <message>
        <source>Differences from the raw text</source>
        <translation>Avvik fra råteksten</translation>
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
        <translation>Ikke forstått</translation>
    </message>
    <message>
        <source>Missing found</source>
        <translation>Funnet mangler</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SelectionBar</name>
    <message>
        <source>Change all chosen variables</source>
        <translation>Endre alle valgte variabler</translation>
    </message>
    <message>
        <source>Type of the chosen variables</source>
        <translation>Type for de valgte variablene</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Labels of the chosen variables</source>
        <translation>Etiketter for de valgte variablene</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Codes that mean missing, with commas between</source>
        <translation>Koder som betyr mangler, med komma mellom</translation>
    </message>
    <message>
        <source>Missing codes</source>
        <translation>Mangler</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen valgt</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Løs opp</translation>
    </message>
    <message>
        <source>Make multiple choice</source>
        <translation>Lag flervalg</translation>
    </message>
    <message>
        <source>Make battery</source>
        <translation>Lag batteri</translation>
    </message>
    <message>
        <source>Choose two or more variables with the same codes to put them together.</source>
        <translation>Velg to eller flere variabler med de samme kodene for å sette dem sammen.</translation>
    </message>
    <message>
        <source>Write codes with commas between, for example 8, 9</source>
        <translation>Skriv koder med komma mellom, for eksempel 8, 9</translation>
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
        <translation>Ingenting lagres i studien før du trykker Fullfør.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableDetails</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>Uten etikett</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>Edit labels …</source>
        <translation>Endre etiketter …</translation>
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
        <translation>Hvorfor %1?</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sikkert</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bør ses over</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>The label set is shared by %n variable(s). A change applies to all.</source>
        <translation>
            <numerusform>Etikettsettet brukes av %n variabel.</numerusform>
            <numerusform>Etikettsettet deles av %n variabler. En endring gjelder alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableModel</name>
    <message>
        <source>Choose %1</source>
        <translation>Velg %1</translation>
    </message>
    <message>
        <source>%1, worth a look</source>
        <translation>%1, bør ses over</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Verdier og etiketter</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
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
        <translation>Valg %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Tall %1</translation>
    </message>
    <message>
        <source>Open text %1</source>
        <translation>Fritekst %1</translation>
    </message>
    <message>
        <source>Look over %1</source>
        <translation>Se over %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Andre %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabler</translation>
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
        <translation>Knytt til en tabell med variabel, tekst, kode og etikett</translation>
    </message>
    <message>
        <source>Show variables of one type</source>
        <translation>Vis variabler av én type</translation>
    </message>
    <message numerus="yes">
        <source>%n to look over</source>
        <translation>
            <numerusform>%n bør ses over</numerusform>
            <numerusform>%n bør ses over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variabel</numerusform>
            <numerusform>%n variabler</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click or Space chooses several</source>
        <translation>Ctrl-klikk eller mellomrom velger flere</translation>
    </message>
    <message>
        <source>Choose a code book</source>
        <translation>Velg en kodebok</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabeller (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n funnet.</numerusform>
            <numerusform>%n funnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code book fits %n of them.</source>
        <translation>
            <numerusform>Kodeboken passer til %n av dem.</numerusform>
            <numerusform>Kodeboken passer til %n av dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveForm</name>
    <message>
        <source>Answers of public bodies</source>
        <translation>Svar fra offentlige enheter</translation>
    </message>
    <message>
        <source>Answers of persons</source>
        <translation>Svar fra personer</translation>
    </message>
    <message>
        <source>List of the population</source>
        <translation>Liste over populasjonen</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Bølge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Populasjon</translation>
    </message>
    <message>
        <source>Units in the population</source>
        <translation>Enheter i populasjonen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Radene er</translation>
    </message>
    <message>
        <source>Units are called</source>
        <translation>Enhetene heter</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klynge</translation>
    </message>
    <message>
        <source>For example 2023</source>
        <translation>For eksempel 2023</translation>
    </message>
    <message>
        <source>For example municipalities</source>
        <translation>For eksempel kommuner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Known number</source>
        <translation>Kjent antall</translation>
    </message>
    <message>
        <source>give it a year or a name</source>
        <translation>gi den et år eller et navn</translation>
    </message>
    <message>
        <source>the study has this wave</source>
        <translation>studien har denne bølgen</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>etter %1</translation>
    </message>
    <message>
        <source>the first wave</source>
        <translation>den første bølgen</translation>
    </message>
    <message>
        <source>no panel without a unit</source>
        <translation>ikke panel uten enhet</translation>
    </message>
    <message>
        <source>%1 rows have it</source>
        <translation>%1 rader har den</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 i listen</translation>
    </message>
    <message>
        <source>counts in the intervals</source>
        <translation>teller i intervallene</translation>
    </message>
    <message>
        <source>intervals as for a large one</source>
        <translation>intervall som for en stor</translation>
    </message>
    <message>
        <source>a sampling weight</source>
        <translation>en utvalgsvekt</translation>
    </message>
    <message>
        <source>all count the same</source>
        <translation>alle teller likt</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveGuess</name>
    <message>
        <source>from the name of the file</source>
        <translation>fra filnavnet</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveStep</name>
    <message>
        <source>Wave and unit</source>
        <translation>Bølge og enhet</translation>
    </message>
    <message>
        <source>This is the first wave of the study. Questions are paired when the next one is read.</source>
        <translation>Dette er den første bølgen i studien. Spørsmål settes i par når neste bølge leses inn.</translation>
    </message>
    <message>
        <source>Questions in pairs</source>
        <translation>Spørsmål i par</translation>
    </message>
    <message>
        <source>Show pairs of one state</source>
        <translation>Vis par med én tilstand</translation>
    </message>
    <message>
        <source>%1 wordings, %2 codes</source>
        <translation>%1 ordlyd, %2 koder</translation>
    </message>
    <message>
        <source>A wave needs a name</source>
        <translation>En bølge trenger et navn</translation>
    </message>
    <message>
        <source>Only ticked pairs can show a change</source>
        <translation>Bare par med hake kan brukes i endring</translation>
    </message>
    <message>
        <source>Who answers, when, and what can be compared with %1?</source>
        <translation>Hvem svarer, når, og hva kan sammenlignes med %1?</translation>
    </message>
    <message>
        <source>Who answers, and when?</source>
        <translation>Hvem svarer, og når?</translation>
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
