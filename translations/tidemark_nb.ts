<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>Categories</name>
    <message>
        <source>The texts begin with their codes.</source>
        <translation>Tekstene begynner med kodene sine.</translation>
    </message>
    <message>
        <source>The texts stand on a well-known scale; codes follow it.</source>
        <translation>Tekstene følger en kjent skala; kodene følger den.</translation>
    </message>
    <message>
        <source>%1 different texts; codes follow their first appearance.</source>
        <translation>%1 ulike tekster; kodene følger rekkefølgen de først står i.</translation>
    </message>
    <message>
        <source>Codes are those given before.</source>
        <translation>Kodene er de som ble gitt før.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Change the study&apos;s details</source>
        <translation>Endre opplysningene om studien</translation>
    </message>
    <message>
        <source>Change the source “%1”</source>
        <translation>Endre kilden «%1»</translation>
    </message>
    <message>
        <source>Add the source “%1”</source>
        <translation>Legg til kilden «%1»</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Fjern en kilde</translation>
    </message>
    <message>
        <source>Change the variable “%1”</source>
        <translation>Endre variabelen «%1»</translation>
    </message>
    <message>
        <source>Add the variable “%1”</source>
        <translation>Legg til variabelen «%1»</translation>
    </message>
    <message>
        <source>Remove a variable</source>
        <translation>Fjern en variabel</translation>
    </message>
    <message>
        <source>Change the question “%1”</source>
        <translation>Endre spørsmålet «%1»</translation>
    </message>
    <message>
        <source>Add the question “%1”</source>
        <translation>Legg til spørsmålet «%1»</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Fjern et spørsmål</translation>
    </message>
    <message>
        <source>Move a question</source>
        <translation>Flytt et spørsmål</translation>
    </message>
    <message>
        <source>Change a pair of questions</source>
        <translation>Endre et par av spørsmål</translation>
    </message>
    <message>
        <source>Pair two questions</source>
        <translation>Koble to spørsmål som par</translation>
    </message>
    <message>
        <source>Undo the pairing of two questions</source>
        <translation>Opphev koblingen av to spørsmål</translation>
    </message>
    <message>
        <source>Change an analysis</source>
        <translation>Endre en analyse</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Endre «%1»</translation>
    </message>
    <message>
        <source>Add an analysis</source>
        <translation>Legg til en analyse</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Legg til «%1»</translation>
    </message>
    <message>
        <source>Remove an entry of the report</source>
        <translation>Fjern et punkt i rapporten</translation>
    </message>
    <message>
        <source>Move an entry of the report</source>
        <translation>Flytt et punkt i rapporten</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ikke endre noe</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Panelet</translation>
    </message>
    <message>
        <source>a wave has no unit id</source>
        <translation>en bølge har ingen enhets-id</translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation>McNemars test</translation>
    </message>
    <message>
        <source>it knows no weights, strata and clusters; the t test of the panel does</source>
        <translation>den tar ikke hensyn til vekter, strata og klynger; det gjør t-testen for panelet</translation>
    </message>
    <message>
        <source>The z test and Fisher&apos;s exact test</source>
        <translation>z-testen og Fishers eksakte test</translation>
    </message>
    <message>
        <source>they know no weights, strata and clusters; the t test of the change does</source>
        <translation>de tar ikke hensyn til vekter, strata og klynger; det gjør t-testen for endringen</translation>
    </message>
    <message>
        <source>the waves share units, so the samples are not independent; the t test of the change takes that into account</source>
        <translation>bølgene har felles enheter, så utvalgene er ikke uavhengige; det tar t-testen for endringen hensyn til</translation>
    </message>
    <message>
        <source>The decomposition of the change</source>
        <translation>Oppdelingen av endringen</translation>
    </message>
    <message>
        <source>it needs answers in a few categories</source>
        <translation>den trenger svar i noen få kategorier</translation>
    </message>
    <message>
        <source>a group has answers in one of the waves only</source>
        <translation>en gruppe har svar i bare én av bølgene</translation>
    </message>
    <message>
        <source>a change needs at least two waves</source>
        <translation>en endring trenger minst to bølger</translation>
    </message>
</context>
<context>
    <name>CodeBook</name>
    <message>
        <source>code book</source>
        <translation>kodebok</translation>
    </message>
    <message>
        <source>no row has headings such as “variable”, “code” and “label”</source>
        <translation>ingen rad har overskrifter som «variabel», «kode» og «etikett»</translation>
    </message>
    <message>
        <source>The code book marks %1 as missing.</source>
        <translation>Kodeboken merker %1 som manglende.</translation>
    </message>
    <message>
        <source>The code book has %1 labels.</source>
        <translation>Kodeboken har %1 etiketter.</translation>
    </message>
    <message>
        <source>The code book calls it open text.</source>
        <translation>Kodeboken kaller det fritekst.</translation>
    </message>
    <message>
        <source>The code book gives it codes.</source>
        <translation>Kodeboken gir den koder.</translation>
    </message>
    <message>
        <source>The questionnaire asks it.</source>
        <translation>Spørreskjemaet spør om det.</translation>
    </message>
    <message>
        <source>The code book calls it a number.</source>
        <translation>Kodeboken kaller det et tall.</translation>
    </message>
    <message>
        <source>The code book</source>
        <translation>Kodeboken</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>den er tom</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>SurveyXact questionnaire</source>
        <translation>SurveyXact-skjema</translation>
    </message>
    <message>
        <source>Nettskjema form</source>
        <translation>Skjema fra Nettskjema</translation>
    </message>
    <message>
        <source>LimeSurvey questionnaire</source>
        <translation>LimeSurvey-skjema</translation>
    </message>
    <message>
        <source>XLSForm questionnaire</source>
        <translation>XLSForm-skjema</translation>
    </message>
</context>
<context>
    <name>ColumnCounts</name>
    <message>
        <source>%1 numbers with comma, %2 with point.</source>
        <translation>%1 tall med komma, %2 med punktum.</translation>
    </message>
    <message>
        <source>%1 numbers have one sign followed by three digits, which may part thousands or decimals.</source>
        <translation>%1 tall har ett tegn fulgt av tre sifre; det kan skille tusener eller desimaler.</translation>
    </message>
    <message>
        <source>No number has decimals.</source>
        <translation>Ingen tall har desimaler.</translation>
    </message>
    <message>
        <source>No space, point or comma parts thousands.</source>
        <translation>Verken mellomrom, punktum eller komma skiller tusener.</translation>
    </message>
    <message>
        <source>%1 numbers have groups of three digits.</source>
        <translation>%1 tall har grupper på tre sifre.</translation>
    </message>
</context>
<context>
    <name>ColumnType</name>
    <message>
        <source>All %1 cells are %2.</source>
        <translation>Alle de %1 cellene er %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are %3.</source>
        <translation>%1 av %2 celler er %3.</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datoer</translation>
    </message>
    <message>
        <source>dates with time</source>
        <translation>datoer med klokkeslett</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>klokkeslett</translation>
    </message>
    <message>
        <source>Numbers of 16 digits and more are kept as text, so that no digit is lost.</source>
        <translation>Tall på 16 sifre og mer lagres som tekst, så ingen sifre går tapt.</translation>
    </message>
    <message>
        <source>%1 numbers begin with a zero, which is kept.</source>
        <translation>%1 tall begynner med en null, som beholdes.</translation>
    </message>
    <message>
        <source>%1 different texts in %2 cells.</source>
        <translation>%1 ulike tekster i %2 celler.</translation>
    </message>
    <message>
        <source>More than %1 different texts.</source>
        <translation>Mer enn %1 ulike tekster.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>heltall</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>tall</translation>
    </message>
    <message>
        <source>The column has no answers.</source>
        <translation>Kolonnen har ingen svar.</translation>
    </message>
    <message>
        <source>All dates fit %1 as well.</source>
        <translation>Alle datoene passer også med %1.</translation>
    </message>
    <message>
        <source>%1 dates fit this form.</source>
        <translation>%1 datoer passer med denne formen.</translation>
    </message>
    <message>
        <source>Texts have no order.</source>
        <translation>Tekster har ingen rekkefølge.</translation>
    </message>
    <message>
        <source>Numbers measure.</source>
        <translation>Tallene måler noe.</translation>
    </message>
    <message>
        <source>The answers have a known order.</source>
        <translation>Svarene har en kjent rekkefølge.</translation>
    </message>
    <message>
        <source>The codes have labels.</source>
        <translation>Kodene har etiketter.</translation>
    </message>
    <message>
        <source>%1 different codes without labels.</source>
        <translation>%1 ulike koder uten etiketter.</translation>
    </message>
    <message>
        <source>%1 different whole numbers.</source>
        <translation>%1 ulike heltall.</translation>
    </message>
    <message>
        <source>No “NA” or “.” stands for an empty cell.</source>
        <translation>Verken «NA» eller «.» står for en tom celle.</translation>
    </message>
    <message>
        <source>%1 cells among numbers hold %2.</source>
        <translation>%1 celler blant tall inneholder %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A request as JSON; - reads it from standard input.</source>
        <translation>En forespørsel som JSON; - leser den fra standard inn.</translation>
    </message>
    <message>
        <source>Print the whole result as JSON.</source>
        <translation>Skriv ut hele resultatet som JSON.</translation>
    </message>
    <message>
        <source>Print the table as CSV.</source>
        <translation>Skriv ut tabellen som CSV.</translation>
    </message>
    <message>
        <source>Print the table as HTML.</source>
        <translation>Skriv ut tabellen som HTML.</translation>
    </message>
    <message>
        <source>Print an R script that gives the same numbers.</source>
        <translation>Skriv ut et R-skript som gir de samme tallene.</translation>
    </message>
    <message>
        <source>answers a request from a study</source>
        <translation>svarer på en forespørsel fra en studie</translation>
    </message>
    <message>
        <source>%1 columns and %2 bytes checked, %3 findings.</source>
        <translation>%1 kolonner og %2 byte kontrollert, %3 funn.</translation>
    </message>
    <message>
        <source>%1 bytes before, %2 after; %3 unused columns removed.</source>
        <translation>%1 byte før, %2 etter; %3 ubrukte kolonner fjernet.</translation>
    </message>
    <message>
        <source>reads a whole study and names what is damaged</source>
        <translation>leser en hel studie og sier hva som er skadet</translation>
    </message>
    <message>
        <source>removes what no source uses and makes the file small</source>
        <translation>fjerner det ingen kilde bruker, og gjør filen liten</translation>
    </message>
    <message>
        <source>Usage: tidemark [STUDY]            opens the window
       tidemark COMMAND [OPTIONS]  works without a display

Commands:
</source>
        <translation>Bruk: tidemark [STUDIE]         åpner vinduet
      tidemark KOMMANDO [VALG]  virker uten skjerm

Kommandoer:
</translation>
    </message>
    <message>
        <source>
Every command explains itself with --help.
Exit codes: 0 done, 1 could not be done, 2 the command line was not understood,
            3 check found something.
</source>
        <translation>
Hver kommando forklarer seg selv med --help.
Sluttkoder: 0 ferdig, 1 lot seg ikke gjøre, 2 kommandolinjen ble ikke forstått,
            3 check fant noe.
</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finnes ingen kommando «%1».</translation>
    </message>
    <message>
        <source>Where the files and the study are made.</source>
        <translation>Der filene og studien opprettes.</translation>
    </message>
    <message>
        <source>makes the example study and its files (synthetic answers)</source>
        <translation>lager eksempelstudien og filene til den (syntetiske svar)</translation>
    </message>
    <message>
        <source>The data file; the study is made if it does not exist.</source>
        <translation>Datafilen; studien opprettes hvis den ikke finnes.</translation>
    </message>
    <message>
        <source>Short name of the wave, as 2023.</source>
        <translation>Kort navn på bølgen, som 2023.</translation>
    </message>
    <message>
        <source>Name of the source.</source>
        <translation>Navn på kilden.</translation>
    </message>
    <message>
        <source>wave (default), register or frame.</source>
        <translation>wave (standard), register eller frame.</translation>
    </message>
    <message>
        <source>Rows are persons: small counts are hidden.</source>
        <translation>Radene er personer: små tall skjules.</translation>
    </message>
    <message>
        <source>Column with the unit&apos;s id.</source>
        <translation>Kolonne med enhetens id.</translation>
    </message>
    <message>
        <source>Column with the sampling weight.</source>
        <translation>Kolonne med utvalgsvekten.</translation>
    </message>
    <message>
        <source>Column with the stratum.</source>
        <translation>Kolonne med stratumet.</translation>
    </message>
    <message>
        <source>Column with the cluster.</source>
        <translation>Kolonne med klyngen.</translation>
    </message>
    <message>
        <source>Number of units in the population.</source>
        <translation>Antall enheter i populasjonen.</translation>
    </message>
    <message>
        <source>Name of the frame source the rows are joined to.</source>
        <translation>Navn på populasjonslisten radene kobles til.</translation>
    </message>
    <message>
        <source>Earlier wave whose questions are paired; only equal ones are accepted.</source>
        <translation>Tidligere bølge med spørsmål som kobles som par; bare like godtas.</translation>
    </message>
    <message>
        <source>Encoding of a text file.</source>
        <translation>Tegnsett i en tekstfil.</translation>
    </message>
    <message>
        <source>Sheet of a workbook.</source>
        <translation>Ark i en arbeidsbok.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. %3 cells compared with the file, %4 differences.</source>
        <translation>%1 rader, %2 kolonner. %3 celler sammenlignet med filen, %4 forskjeller.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” was not understood</source>
        <translation>%1, rad %2: «%3» ble ikke forstått</translation>
    </message>
    <message>
        <source>reads a data file into a study and prints the receipt</source>
        <translation>leser en datafil inn i en studie og skriver ut kvitteringen</translation>
    </message>
    <message>
        <source>Print as JSON.</source>
        <translation>Skriv ut som JSON.</translation>
    </message>
    <message>
        <source>says what is in a data file, without reading it into a study</source>
        <translation>sier hva som er i en datafil, uten å lese den inn i en studie</translation>
    </message>
    <message>
        <source>Language of the output: nb, nn or en.</source>
        <translation>Språk i det som skrives ut: nb, nn eller en.</translation>
    </message>
    <message>
        <source>Folder for the report; made if need be.</source>
        <translation>Mappe for rapporten; opprettes om nødvendig.</translation>
    </message>
    <message>
        <source>writes the whole report of a study: HTML, PDF, ODT, figures, tables</source>
        <translation>skriver hele rapporten for en studie: HTML, PDF, ODT, figurer, tabeller</translation>
    </message>
    <message>
        <source>A .tidemark file.</source>
        <translation>En .tidemark-fil.</translation>
    </message>
    <message>
        <source>Code book or questionnaire (SurveyXact, Nettskjema, LimeSurvey, XLSForm) with texts and labels; may be given more than once.</source>
        <translation>Kodebok eller spørreskjema (SurveyXact, Nettskjema, LimeSurvey, XLSForm) med tekster og etiketter; kan oppgis flere ganger.</translation>
    </message>
    <message>
        <source>Any data file, code book or questionnaire Tidemark can read.</source>
        <translation>En datafil, en kodebok eller et spørreskjema som Tidemark kan lese.</translation>
    </message>
    <message>
        <source>Code book or questionnaire to attach; may be given more than once.</source>
        <translation>Kodebok eller spørreskjema som legges ved; kan oppgis flere ganger.</translation>
    </message>
    <message>
        <source>House style file (JSON); else that of the study.</source>
        <translation>Fil med husstil (JSON); ellers den studien har.</translation>
    </message>
    <message>
        <source>a request is an object, in braces</source>
        <translation>en forespørsel er et objekt, i krøllparenteser</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>«%1» er ikke en av %2.</translation>
    </message>
    <message>
        <source>Write a Stata script that gives the same numbers.</source>
        <translation>Skriv et Stata-skript som gir de samme tallene.</translation>
    </message>
    <message>
        <source>wave, register or frame is expected</source>
        <translation>her ventes wave, register eller frame</translation>
    </message>
    <message>
        <source>Take the design from a JSON file: weight, strata, clusters, calibration, replicates.</source>
        <translation>Hent designet fra en JSON-fil: vekt, strata, klynger, kalibrering, replikater.</translation>
    </message>
    <message>
        <source>prints or sets how a wave was sampled and weighted</source>
        <translation>viser eller setter hvordan en bølge er trukket og vektet</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>The comparison of columns</source>
        <translation>Sammenligningen av kolonner</translation>
    </message>
    <message>
        <source>the table has more than %1 groups</source>
        <translation>tabellen har mer enn %1 grupper</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>«and», «or» eller slutten</translation>
    </message>
    <message>
        <source>fewer nested parts</source>
        <translation>færre deler inni hverandre</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>en sluttparentes</translation>
    </message>
    <message>
        <source>missing(), notanswered(), dontknow(), notapplicable(), notasked() or othermissing()</source>
        <translation>missing(), notanswered(), dontknow(), notapplicable(), notasked() eller othermissing()</translation>
    </message>
    <message>
        <source>a comparison (=, !=, &lt;, &lt;=, &gt;, &gt;=) or “in”</source>
        <translation>en sammenligning (=, !=, &lt;, &lt;=, &gt;, &gt;=) eller «in»</translation>
    </message>
    <message>
        <source>a list in parentheses</source>
        <translation>en liste i parentes</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation>et komma eller en sluttparentes</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>et avsluttende anførselstegn</translation>
    </message>
    <message>
        <source>a number or a text in quotation marks</source>
        <translation>et tall eller en tekst i anførselstegn</translation>
    </message>
    <message>
        <source>a closing backquote</source>
        <translation>en avsluttende gravaksent</translation>
    </message>
    <message>
        <source>the name of a variable</source>
        <translation>navnet på en variabel</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>ventet %1</translation>
    </message>
    <message>
        <source>“%1” holds texts: write = or != and a text in quotation marks</source>
        <translation>«%1» har tekster: skriv = eller != og en tekst i anførselstegn</translation>
    </message>
    <message>
        <source>no value of “%1” is called “%2”</source>
        <translation>ingen verdi av «%1» heter «%2»</translation>
    </message>
    <message>
        <source>“%1” is the name of several values</source>
        <translation>«%1» er navnet på flere verdier</translation>
    </message>
</context>
<context>
    <name>Crosstab</name>
    <message>
        <source>The Rao-Scott F test</source>
        <translation>Rao–Scotts F-test</translation>
    </message>
    <message>
        <source>The Rao-Scott chi-square test</source>
        <translation>Rao–Scotts kjikvadrattest</translation>
    </message>
    <message>
        <source>The Wald test</source>
        <translation>Wald-testen</translation>
    </message>
    <message>
        <source>The adjusted Wald test</source>
        <translation>Den justerte Wald-testen</translation>
    </message>
    <message>
        <source>The rank test for the design</source>
        <translation>Rangtesten for designet</translation>
    </message>
    <message>
        <source>Pearson’s chi-square test</source>
        <translation>Pearsons kjikvadrattest</translation>
    </message>
    <message>
        <source>The likelihood-ratio test</source>
        <translation>Sannsynlighetskvotetesten</translation>
    </message>
    <message>
        <source>Fisher’s exact test</source>
        <translation>Fishers eksakte test</translation>
    </message>
    <message>
        <source>The Cochran-Armitage test for trend</source>
        <translation>Cochran–Armitages test for trend</translation>
    </message>
    <message>
        <source>The linear-by-linear test</source>
        <translation>Testen for lineær sammenheng</translation>
    </message>
    <message>
        <source>The Kruskal-Wallis test</source>
        <translation>Kruskal–Wallis-testen</translation>
    </message>
    <message>
        <source>The Mann-Whitney test</source>
        <translation>Mann–Whitney-testen</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>vekter</translation>
    </message>
    <message>
        <source>strata</source>
        <translation>strata</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>klynger</translation>
    </message>
    <message>
        <source>it takes every answer as drawn alone with the same chance, and this design has %1</source>
        <translation>den regner hvert svar som trukket for seg med samme sannsynlighet, og dette designet har %1</translation>
    </message>
    <message>
        <source>it compares two groups, and there are %1</source>
        <translation>den sammenligner to grupper, og det er %1</translation>
    </message>
    <message>
        <source>it is about two answers, and there are %1</source>
        <translation>den gjelder to svar, og det er %1</translation>
    </message>
    <message>
        <source>there are too many possible tables</source>
        <translation>det er for mange mulige tabeller</translation>
    </message>
</context>
<context>
    <name>CsvImporter</name>
    <message>
        <source>Delimited text (CSV)</source>
        <translation>Tekst med skilletegn (CSV)</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>“%1” gives %2 fields.</source>
        <translation>«%1» gir %2 felt.</translation>
    </message>
    <message>
        <source>“%1” gives %2–%3 fields.</source>
        <translation>«%1» gir %2–%3 felt.</translation>
    </message>
    <message>
        <source>The first line of the file says so.</source>
        <translation>Den første linjen i filen sier det.</translation>
    </message>
    <message>
        <source>No delimiter divides the rows: the file has one column.</source>
        <translation>Ingen skilletegn deler radene: filen har én kolonne.</translation>
    </message>
    <message>
        <source>%1 fields in all of the first %2 rows.</source>
        <translation>%1 felt i alle de første %2 radene.</translation>
    </message>
    <message>
        <source>%1 fields in %2 of the first %3 rows.</source>
        <translation>%1 felt i %2 av de første %3 radene.</translation>
    </message>
    <message>
        <source>%1 cells stand between single quotes.</source>
        <translation>%1 celler står mellom enkle anførselstegn.</translation>
    </message>
    <message>
        <source>%1 of the first cells stand between quotes.</source>
        <translation>%1 av de første cellene står mellom anførselstegn.</translation>
    </message>
    <message>
        <source>No quotes at the start of the file; this is the usual one.</source>
        <translation>Ingen anførselstegn i starten av filen; dette er det vanlige.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>The hiding of small counts of persons</source>
        <translation>Skjulingen av små tall for personer</translation>
    </message>
    <message>
        <source>the request switches it off with minCell</source>
        <translation>forespørselen slår den av med minCell</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file starts with the byte order mark of %1.</source>
        <translation>Filen starter med byterekkefølgemerket for %1.</translation>
    </message>
    <message>
        <source>The whole file was read. It has ASCII characters only.</source>
        <translation>Hele filen ble lest. Den har bare ASCII-tegn.</translation>
    </message>
    <message>
        <source>The whole file was read. All %1 characters outside ASCII are valid UTF-8.</source>
        <translation>Hele filen ble lest. Alle de %1 tegnene utenfor ASCII er gyldig UTF-8.</translation>
    </message>
    <message>
        <source>The whole file was read. %1 characters outside ASCII are valid UTF-8, %2 places are not.</source>
        <translation>Hele filen ble lest. %1 tegn utenfor ASCII er gyldig UTF-8, %2 steder er det ikke.</translation>
    </message>
    <message>
        <source>The whole file was read. It has %1 characters outside ASCII and is not valid UTF-8.</source>
        <translation>Hele filen ble lest. Den har %1 tegn utenfor ASCII og er ikke gyldig UTF-8.</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in %1 without a mark.</source>
        <translation>Annenhver byte er null, som i %1 uten merke.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes are zero</source>
        <translation>%1 av %2 byte er null</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file is empty. Fetch it again from where it came from.</source>
        <translation>Filen er tom. Hent den på nytt derfra den kom.</translation>
    </message>
    <message>
        <source>This is not a file of the kind %1. Check whether its ending is right.</source>
        <translation>Dette er ikke en fil av typen %1. Sjekk om filendelsen er riktig.</translation>
    </message>
    <message>
        <source>This is not a file of the kind %1, but: %2. Give it the right ending or save it again.</source>
        <translation>Dette er ikke en fil av typen %1, men: %2. Gi den riktig filendelse eller lagre den på nytt.</translation>
    </message>
    <message>
        <source>The file (%1) ends too early. It was probably not copied or downloaded to its end; fetch it again.</source>
        <translation>Filen (%1) slutter for tidlig. Den ble trolig ikke kopiert eller lastet ned helt ut; hent den på nytt.</translation>
    </message>
    <message>
        <source>The file (%1) ends too early: %2. It was probably not copied or downloaded to its end; fetch it again.</source>
        <translation>Filen (%1) slutter for tidlig: %2. Den ble trolig ikke kopiert eller lastet ned helt ut; hent den på nytt.</translation>
    </message>
    <message>
        <source>The file (%1) is damaged: %2. Fetch it again or save it anew in the program it came from.</source>
        <translation>Filen (%1) er skadet: %2. Hent den på nytt, eller lagre den på nytt i programmet den kom fra.</translation>
    </message>
    <message>
        <source>The file (%1) is protected by a password. Open it in the program it came from and save it without one.</source>
        <translation>Filen (%1) er beskyttet med passord. Åpne den i programmet den kom fra, og lagre den uten.</translation>
    </message>
    <message>
        <source>%1 is larger than what can be read (%2).</source>
        <translation>%1 er større enn det som kan leses (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read. Save the data as .sav, .dta, .xlsx or CSV.</source>
        <translation>%1 kan ikke leses. Lagre dataene som .sav, .dta, .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>The texts cannot be read as %1. Choose another encoding.</source>
        <translation>Tekstene kan ikke leses som %1. Velg et annet tegnsett.</translation>
    </message>
    <message>
        <source>The file does not fit the plan at “%1”: %2</source>
        <translation>Filen passer ikke med planen ved «%1»: %2</translation>
    </message>
    <message>
        <source>The file ends after %1 of %2 bytes. Fetch or copy it again.</source>
        <translation>Filen slutter etter %1 av %2 byte. Hent eller kopier den på nytt.</translation>
    </message>
    <message>
        <source>The file is not text: %1.</source>
        <translation>Filen er ikke tekst: %1.</translation>
    </message>
    <message>
        <source>A quote (%1) is opened in this row and never closed. Close it, or read the file without a quote character.</source>
        <translation>Et anførselstegn (%1) åpnes i denne raden og lukkes aldri. Lukk det, eller les filen uten anførselstegn.</translation>
    </message>
    <message>
        <source>The row is longer than %1 megabytes. Check the line ends and the quote character.</source>
        <translation>Raden er lengre enn %1 megabyte. Sjekk linjeskiftene og anførselstegnet.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Check the delimiter.</source>
        <translation>Raden har mer enn %1 celler. Sjekk skilletegnet.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>Arbeidsboken har ikke noe ark «%1». Den har: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no cells where the table should be. Choose another sheet or range.</source>
        <translation>Arket «%1» har ingen celler der tabellen skulle være. Velg et annet ark eller område.</translation>
    </message>
    <message>
        <source>The number %1 is used twice in the study or missing.</source>
        <translation>Nummeret %1 er brukt to ganger i studien eller mangler.</translation>
    </message>
    <message>
        <source>A variable or question needs a name.</source>
        <translation>En variabel eller et spørsmål må ha et navn.</translation>
    </message>
    <message>
        <source>The source has “%1” already. Choose another name.</source>
        <translation>Kilden har «%1» allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The variable “%1” does not belong to “%2”.</source>
        <translation>Variabelen «%1» hører ikke til «%2».</translation>
    </message>
    <message>
        <source>The variable “%1” would be computed from itself.</source>
        <translation>Variabelen «%1» ville blitt beregnet ut fra seg selv.</translation>
    </message>
    <message>
        <source>A recode needs at least one variable to start from.</source>
        <translation>En omkoding trenger minst én variabel å gå ut fra.</translation>
    </message>
    <message>
        <source>The variable “%1” holds texts, which cannot be recoded.</source>
        <translation>Variabelen «%1» har tekster, som ikke kan omkodes.</translation>
    </message>
    <message>
        <source>“%1” cannot have %2 rows.</source>
        <translation>«%1» kan ikke ha %2 rader.</translation>
    </message>
    <message>
        <source>How the answers of “%1” are stored cannot be changed. Recode it.</source>
        <translation>Måten svarene på «%1» lagres på, kan ikke endres. Lag en omkoding.</translation>
    </message>
    <message>
        <source>There is no pair of questions “%1”.</source>
        <translation>Det finnes ikke noe par av spørsmål «%1».</translation>
    </message>
    <message>
        <source>This is not a Tidemark study, or it is encrypted or damaged at its beginning.</source>
        <translation>Dette er ikke en Tidemark-studie, eller den er kryptert eller skadet i starten.</translation>
    </message>
    <message>
        <source>The file is empty. Take the last copy you have of the study.</source>
        <translation>Filen er tom. Bruk den siste kopien du har av studien.</translation>
    </message>
    <message>
        <source>The end of the file is missing: it should have %1 bytes and has %2. Copy it again from where it came.</source>
        <translation>Slutten av filen mangler: den skulle hatt %1 byte og har %2. Kopier den på nytt derfra den kom.</translation>
    </message>
    <message>
        <source>The study was made by a newer Tidemark (format %1; this one knows up to %2). Update the program to open it.</source>
        <translation>Studien er laget av en nyere Tidemark (format %1; denne kjenner til og med %2). Oppdater programmet for å åpne den.</translation>
    </message>
    <message>
        <source>The study was made by an older Tidemark and cannot be brought up to date where it is. Open a copy of it.</source>
        <translation>Studien er laget av en eldre Tidemark og kan ikke oppdateres der den ligger. Åpne en kopi av den.</translation>
    </message>
    <message>
        <source>The study is damaged: %1.</source>
        <translation>Studien er skadet: %1.</translation>
    </message>
    <message>
        <source>Another program is using the study just now. Try again in a moment.</source>
        <translation>Et annet program bruker studien akkurat nå. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The study is open for reading only. Save a copy to change it.</source>
        <translation>Studien er bare åpen for lesing. Lagre en kopi for å endre den.</translation>
    </message>
    <message>
        <source>Another program has changed the study. Open it again.</source>
        <translation>Et annet program har endret studien. Åpne den på nytt.</translation>
    </message>
    <message>
        <source>The answers of “%1” have been removed from the study for good.</source>
        <translation>Svarene på «%1» er fjernet fra studien for godt.</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>Stanset før det var ferdig. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Det er ikke nok minne til dette.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 mislyktes: %2</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Filen finnes ikke.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Filen kan ikke leses: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Filen kan ikke skrives: %1</translation>
    </message>
    <message>
        <source>%1 is missing; --help says how the command is used.</source>
        <translation>%1 mangler; --help sier hvordan kommandoen brukes.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Det finnes allerede en fil med dette navnet.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Disken er full. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>The request has a problem at “%1”: %2</source>
        <translation>Forespørselen har en feil ved «%1»: %2</translation>
    </message>
    <message>
        <source>The study has no source “%1”.</source>
        <translation>Studien har ingen kilde «%1».</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>Det finnes ingen variabel «%1».</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>Det finnes ikke noe spørsmål «%1».</translation>
    </message>
    <message>
        <source>There is no analysis “%1”.</source>
        <translation>Det finnes ingen analyse «%1».</translation>
    </message>
    <message>
        <source>The filter “%1” stops making sense at character %2: %3.</source>
        <translation>Filteret «%1» gir ikke mening fra tegn %2: %3.</translation>
    </message>
    <message>
        <source>“%1” has no accepted counterpart in %2. Accept the pair, or leave the wave out.</source>
        <translation>«%1» har ikke noe godtatt motstykke i %2. Godta paret, eller utelat bølgen.</translation>
    </message>
    <message>
        <source>The codes of “%1” cannot be told apart in %2 as they are in %3.</source>
        <translation>Kodene til «%1» kan ikke skilles fra hverandre i %2 slik de kan i %3.</translation>
    </message>
    <message>
        <source>“%1” does not hold what this analysis needs.</source>
        <translation>«%1» har ikke det denne analysen trenger.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 different values. Group them in classes first.</source>
        <translation>«%1» har mer enn %2 ulike verdier. Del dem inn i klasser først.</translation>
    </message>
    <message>
        <source>The values of “%1” were not loaded.</source>
        <translation>Verdiene av «%1» ble ikke lastet inn.</translation>
    </message>
    <message>
        <source>“%1” is not joined to a list of the population.</source>
        <translation>«%1» er ikke koblet til en populasjonsliste.</translation>
    </message>
    <message>
        <source>“%1” has no unit id. Choose the variable that names the units.</source>
        <translation>«%1» har ingen enhets-id. Velg variabelen som identifiserer enhetene.</translation>
    </message>
    <message>
        <source>The list of the population has these units more than once: %1.</source>
        <translation>Populasjonslisten har disse enhetene mer enn én gang: %1.</translation>
    </message>
    <message>
        <source>The list of the population has no variable “%1”, so the units of each stratum cannot be counted.</source>
        <translation>Populasjonslisten har ingen variabel «%1», så enhetene i hvert stratum kan ikke telles.</translation>
    </message>
    <message>
        <source>The weight “%1” is missing in %2 rows, first in row %3. Give every row a weight; 0 leaves a row out.</source>
        <translation>Vekten «%1» mangler i %2 rader, først i rad %3. Gi hver rad en vekt; 0 utelater en rad.</translation>
    </message>
    <message>
        <source>The weight “%1” is negative in %2 rows, first in row %3.</source>
        <translation>Vekten «%1» er negativ i %2 rader, først i rad %3.</translation>
    </message>
    <message>
        <source>The stratum “%1” is missing in %2 rows.</source>
        <translation>Stratumet «%1» mangler i %2 rader.</translation>
    </message>
    <message>
        <source>The cluster “%1” is missing in %2 rows.</source>
        <translation>Klyngen «%1» mangler i %2 rader.</translation>
    </message>
    <message>
        <source>The population size “%1” is missing in %2 rows.</source>
        <translation>Populasjonsstørrelsen «%1» mangler i %2 rader.</translation>
    </message>
    <message>
        <source>The cluster “%1” occurs in several strata. If the numbers start anew in each stratum, say so in the design.</source>
        <translation>Klyngen «%1» finnes i flere strata. Hvis numrene starter på nytt i hvert stratum, oppgi det i designet.</translation>
    </message>
    <message>
        <source>The population size is not the same for all rows of “%1”.</source>
        <translation>Populasjonsstørrelsen er ikke den samme i alle radene for «%1».</translation>
    </message>
    <message>
        <source>“%1” has %2 units in the data, more than in its population.</source>
        <translation>«%1» har %2 enheter i dataene, flere enn i populasjonen.</translation>
    </message>
    <message>
        <source>The design of “%1” has strata, so the population size must be given for each of them.</source>
        <translation>Designet for «%1» har strata, så populasjonsstørrelsen må oppgis for hvert av dem.</translation>
    </message>
    <message>
        <source>These strata have a single unit, so their uncertainty cannot be computed: %1. Merge strata, or choose in the design how to treat them.</source>
        <translation>Disse strataene har én enkelt enhet, så usikkerheten kan ikke beregnes: %1. Slå sammen strata, eller velg i designet hvordan de skal behandles.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolonne %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variabel %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stored values differ from the text of the file, so nothing was taken in. Read the file again, with other choices for its columns.</source>
        <translation>%1 lagrede verdier er ulike teksten i filen, så ingenting er tatt inn. Les filen på nytt med andre valg for kolonnene.</translation>
    </message>
    <message>
        <source>“%1” is missing in %2 rows, first in row %3, so the weights cannot be made to fit it. Recode the missing answers to a category of their own.</source>
        <translation>«%1» mangler i %2 rader, først i rad %3, så vektene kan ikke tilpasses den. Omkod de manglende svarene til en egen kategori.</translation>
    </message>
    <message>
        <source>%3 rows have “%2” in “%1”, for which no target is given.</source>
        <translation>%3 rader har «%2» i «%1», og det er ikke oppgitt noe måltall for den.</translation>
    </message>
    <message>
        <source>No row can carry the target of “%2” in “%1”. Put it together with another category.</source>
        <translation>Ingen rad kan bære måltallet for «%2» i «%1». Slå den sammen med en annen kategori.</translation>
    </message>
    <message>
        <source>“%1” holds texts, so the sum of its numbers cannot be a target.</source>
        <translation>«%1» inneholder tekst, så summen kan ikke være et måltall.</translation>
    </message>
    <message>
        <source>Post-stratification of “%1” takes one variable. Choose raking for several.</source>
        <translation>Etterstratifisering av «%1» tar én variabel. Velg raking for flere.</translation>
    </message>
    <message>
        <source>The sum of “%1” can be a target of linear and logit calibration only.</source>
        <translation>Summen av «%1» kan bare være måltall i lineær kalibrering og logit-kalibrering.</translation>
    </message>
    <message>
        <source>The weights of “%1” can change by factors between a number below 1 and a number above 1.</source>
        <translation>Vektene i «%1» kan endres med faktorer mellom et tall under 1 og et tall over 1.</translation>
    </message>
    <message>
        <source>The weights of “%1” cannot be calibrated with clusters in two stages. Leave out the clusters of the second stage, or use replicates.</source>
        <translation>Vektene i «%1» kan ikke kalibreres med klynger i to trinn. Utelat klyngene i andre trinn, eller bruk replikater.</translation>
    </message>
    <message>
        <source>The weights of “%1” do not reach the targets: after %2 rounds the largest miss is %3 of the target. Check that the targets add up to the same number, or put small categories together.</source>
        <translation>Vektene i «%1» når ikke måltallene: etter %2 runder er det største avviket %3 av måltallet. Se etter at måltallene summerer til det samme, eller slå sammen små kategorier.</translation>
    </message>
    <message>
        <source>Calibration makes the weights of “%1” negative in %2 rows, first in row %3. Choose raking, or logit calibration with bounds.</source>
        <translation>Kalibreringen gjør vektene i «%1» negative i %2 rader, først i rad %3. Velg raking, eller logit-kalibrering med grenser.</translation>
    </message>
    <message>
        <source>Replicates of “%1” can be made by jackknife and bootstrap. Choose the variables with the replicate weights for other methods.</source>
        <translation>Replikater av «%1» kan lages med jackknife og bootstrap. Velg variablene med replikatvekter for andre metoder.</translation>
    </message>
    <message>
        <source>%2 replicates of “%1” do not fit into memory. Choose the bootstrap with fewer replicates.</source>
        <translation>%2 replikater av «%1» får ikke plass i minnet. Velg bootstrap med færre replikater.</translation>
    </message>
    <message>
        <source>“%1” has %2 scales for %3 replicates.</source>
        <translation>«%1» har %2 skaleringer for %3 replikater.</translation>
    </message>
    <message>
        <source>The replicate weight “%1” is missing, negative or without a sampling weight in %2 rows, first in row %3.</source>
        <translation>Replikatvekten «%1» mangler, er negativ eller uten utvalgsvekt i %2 rader, først i rad %3.</translation>
    </message>
    <message>
        <source>The replicate weights of “%1” need the sampling weight that they belong to.</source>
        <translation>Replikatvektene i «%1» trenger utvalgsvekten de hører til.</translation>
    </message>
    <message>
        <source>“%1” has replicates of all its units, which say nothing about those that answered in every wave. Choose all, or take the replicates out of the design.</source>
        <translation>«%1» har replikater av alle enhetene, og de sier ikke noe om dem som svarte i alle bølger. Velg alle, eller ta replikatene ut av designet.</translation>
    </message>
    <message>
        <source>“%1” has replicates and units that are in other waves too. How the waves go together cannot be told from them: ask for one wave, or take the replicates out of the design.</source>
        <translation>«%1» har replikater og enheter som også er i andre bølger. Replikatene viser ikke hvordan bølgene henger sammen: spør om én bølge, eller ta replikatene ut av designet.</translation>
    </message>
    <message>
        <source>“%1” has replicates, which cannot be used in a model of several waves. Ask for one wave, or take the replicates out of the design.</source>
        <translation>«%1» har replikater, og de kan ikke brukes i en modell over flere bølger. Spør om én bølge, eller ta replikatene ut av designet.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a text file</source>
        <translation>en tekstfil</translation>
    </message>
    <message>
        <source>an SPSS file (.sav)</source>
        <translation>en SPSS-fil (.sav)</translation>
    </message>
    <message>
        <source>an SPSS file with a password</source>
        <translation>en SPSS-fil med passord</translation>
    </message>
    <message>
        <source>a portable SPSS file (.por)</source>
        <translation>en flyttbar SPSS-fil (.por)</translation>
    </message>
    <message>
        <source>a Stata file (.dta)</source>
        <translation>en Stata-fil (.dta)</translation>
    </message>
    <message>
        <source>a SAS data set (.sas7bdat)</source>
        <translation>et SAS-datasett (.sas7bdat)</translation>
    </message>
    <message>
        <source>a SAS catalog of labels (.sas7bcat)</source>
        <translation>en SAS-katalog med etiketter (.sas7bcat)</translation>
    </message>
    <message>
        <source>a SAS transport file (.xpt)</source>
        <translation>en SAS-transportfil (.xpt)</translation>
    </message>
    <message>
        <source>a zip archive or an Excel workbook (.xlsx)</source>
        <translation>et zip-arkiv eller en Excel-arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or one with a password</source>
        <translation>en gammel Excel-arbeidsbok (.xls) eller en med passord</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>et PDF-dokument</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>et gzip-arkiv</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>en XML-fil</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>it leaves fewer than %1 persons out, whose answers would follow from those of everyone</source>
        <translation>det utelater færre enn %1 personer, og svarene deres ville følge av svarene fra alle</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>The table starts in the first row.</source>
        <translation>Tabellen begynner i første rad.</translation>
    </message>
    <message>
        <source>The first row only names the delimiter.</source>
        <translation>Den første raden oppgir bare skilletegnet.</translation>
    </message>
    <message>
        <source>%1 rows before the table fill less than half of its columns.</source>
        <translation>%1 rader før tabellen fyller mindre enn halvparten av kolonnene.</translation>
    </message>
    <message>
        <source>The file has a single row.</source>
        <translation>Filen har bare én rad.</translation>
    </message>
    <message>
        <source>Two rows hold words only, the rows below hold numbers.</source>
        <translation>To rader har bare ord, radene under har tall.</translation>
    </message>
    <message>
        <source>Row %1 holds words, the rows below hold numbers.</source>
        <translation>Rad %1 har ord, radene under har tall.</translation>
    </message>
    <message>
        <source>The texts of row %1 do not come again below.</source>
        <translation>Tekstene i rad %1 kommer ikke igjen lenger ned.</translation>
    </message>
    <message>
        <source>Row %1 looks like the rows below it.</source>
        <translation>Rad %1 ligner på radene under.</translation>
    </message>
</context>
<context>
    <name>ImportProposal</name>
    <message>
        <source>it holds questions and no answers. Open the file with the answers and attach this one to it as its code book.</source>
        <translation>den har spørsmål og ingen svar. Åpne filen med svarene, og legg denne ved som kodebok.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
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
        <source>One choice</source>
        <translation>Enkeltvalg</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Flervalg</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Fritekst</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
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
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
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
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Ulike</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (mangler)</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>“%1” is not understood as %2.</source>
        <translation>«%1» kan ikke tolkes som %2.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the others %2.</source>
        <translation>Raden har %1 felt, de andre %2.</translation>
    </message>
    <message>
        <source>The name “%1” occurs twice; the later column is called “%2”.</source>
        <translation>Navnet «%1» finnes to ganger; den siste kolonnen heter «%2».</translation>
    </message>
    <message>
        <source>A column without a name is called “%1”.</source>
        <translation>En kolonne uten navn får navnet «%1».</translation>
    </message>
    <message>
        <source>A text was longer than %1 characters and was cut off.</source>
        <translation>En tekst var lengre enn %1 tegn og ble kuttet.</translation>
    </message>
    <message>
        <source>Text follows a closing quote in %1 rows; these cells are kept as they stand in the file.</source>
        <translation>I %1 rader står det tekst etter et avsluttende anførselstegn; disse cellene er beholdt slik de står i filen.</translation>
    </message>
    <message>
        <source>The last row has %1 of %2 fields and no line end: the file may have been cut off.</source>
        <translation>Den siste raden har %1 av %2 felt og ingen linjeslutt: Filen kan være avkuttet.</translation>
    </message>
    <message>
        <source>The last row has no line end. If the file was cut off, its last cell may be incomplete.</source>
        <translation>Den siste raden har ingen linjeslutt. Hvis filen er avkuttet, kan den siste cellen være ufullstendig.</translation>
    </message>
    <message>
        <source>Column %1 has neither name nor content and is left out.</source>
        <translation>Kolonne %1 har verken navn eller innhold og er utelatt.</translation>
    </message>
    <message>
        <source>%1 bytes have no meaning in %2 and are shown as “�”.</source>
        <translation>%1 byte har ingen betydning i %2 og vises som «�».</translation>
    </message>
    <message>
        <source>%1 blank lines are skipped.</source>
        <translation>%1 tomme linjer er hoppet over.</translation>
    </message>
    <message>
        <source>The file has %1 NUL bytes; they are left out of the texts.</source>
        <translation>Filen har %1 NUL-byte; de er utelatt fra tekstene.</translation>
    </message>
    <message>
        <source>“%1” stands to the right of the last column and is not read.</source>
        <translation>«%1» står til høyre for den siste kolonnen og blir ikke lest.</translation>
    </message>
    <message>
        <source>The file says that its texts are %1, but they are not; they were read as %2.</source>
        <translation>Filen oppgir at tekstene er %1, men det er de ikke; de er lest som %2.</translation>
    </message>
    <message>
        <source>The rule “%1 is missing” could not be kept.</source>
        <translation>Regelen «%1 mangler» kunne ikke beholdes.</translation>
    </message>
    <message>
        <source>The multiple response set “%1” could not be kept: %2.</source>
        <translation>Flervalgssettet «%1» kunne ikke beholdes: %2.</translation>
    </message>
    <message>
        <source>The cells %1 are merged; their value counts for the first one.</source>
        <translation>Cellene %1 er slått sammen; verdien gjelder for den første.</translation>
    </message>
    <message>
        <source>%1: the rows %2 to %3 of “%4” are damaged and read as missing.</source>
        <translation>%1: Radene %2 til %3 i «%4» er skadet og leses som manglende.</translation>
    </message>
    <message>
        <source>%1: “%2” has %3 rows instead of %4.</source>
        <translation>%1: «%2» har %3 rader i stedet for %4.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Filen er skadet: %1.</translation>
    </message>
    <message>
        <source>Row %2 of the table “%1” refers to something that does not exist.</source>
        <translation>Rad %2 i tabellen «%1» viser til noe som ikke finnes.</translation>
    </message>
    <message>
        <source>The parts of the study do not fit together: %1</source>
        <translation>Delene av studien passer ikke sammen: %1</translation>
    </message>
    <message>
        <source>%1 columns of removed sources are still in the file. Compact the study to remove them.</source>
        <translation>%1 kolonner fra fjernede kilder er fortsatt i filen. Komprimer studien for å fjerne dem.</translation>
    </message>
    <message>
        <source>“%1” rests on %2 answers only.</source>
        <translation>«%1» bygger på bare %2 svar.</translation>
    </message>
    <message>
        <source>The stratum “%1” has one cluster only.</source>
        <translation>Stratumet «%1» har bare én klynge.</translation>
    </message>
    <message>
        <source>%1 rows are left out: %2.</source>
        <translation>%1 rader er utelatt: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be estimated: %2.</source>
        <translation>«%1» kan ikke beregnes: %2.</translation>
    </message>
    <message>
        <source>%2 units of “%1” are not on the list of the population: %3.</source>
        <translation>%2 enheter i «%1» er ikke på populasjonslisten: %3.</translation>
    </message>
    <message>
        <source>%1 is left out: “%2” there is not accepted as the same question.</source>
        <translation>%1 er ikke med: «%2» der er ikke godtatt som samme spørsmål.</translation>
    </message>
    <message>
        <source>%1 figures are hidden so that nobody can be recognised.</source>
        <translation>%1 tall er skjult så ingen kan kjennes igjen.</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 er ikke med: %2.</translation>
    </message>
    <message>
        <source>Model “%1” has no complete cases.</source>
        <translation>Modellen «%1» har ingen rader med alle svar.</translation>
    </message>
    <message>
        <source>Model “%1” has %2 cases, too few for %3 coefficients.</source>
        <translation>Modellen «%1» har %2 rader, for få til %3 koeffisienter.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: all cases have the same outcome.</source>
        <translation>Modellen «%1» kan ikke beregnes: alle rader har samme utfall.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: the outcome has values that this kind of model cannot have.</source>
        <translation>Modellen «%1» kan ikke beregnes: utfallet har verdier som denne modelltypen ikke kan ha.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: %2 follow from other terms.</source>
        <translation>Modellen «%1» kan ikke beregnes: %2 følger av andre ledd.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: %2 tell the outcome of some cases for certain. Firth’s method gives estimates.</source>
        <translation>Modellen «%1» kan ikke beregnes: %2 avgjør utfallet helt for noen rader. Firths metode gir anslag.</translation>
    </message>
    <message>
        <source>The estimates of model “%1” did not come to rest.</source>
        <translation>Anslagene i modellen «%1» falt ikke til ro.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: no case has “%3”, the reference of “%2”.</source>
        <translation>Modellen «%1» kan ikke beregnes: ingen rader har «%3», referansen for «%2».</translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: no case has it.</source>
        <translation>«%2» er ikke med i modellen «%1»: ingen rader har det.</translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: it follows from %3.</source>
        <translation>«%2» er ikke med i modellen «%1»: det følger av %3.</translation>
    </message>
    <message>
        <source>Model “%1” rests on %2 clusters only. Errors of type CR2 suit few clusters better.</source>
        <translation>Modellen «%1» bygger på bare %2 klynger. Standardfeil av typen CR2 passer bedre til få klynger.</translation>
    </message>
    <message>
        <source>In model “%1” the cluster “%2” alone moves “%3” by %4 standard errors.</source>
        <translation>I modellen «%1» flytter klyngen «%2» alene «%3» med %4 standardfeil.</translation>
    </message>
    <message>
        <source>%2 cases are left out of model “%1”: no answer to “%3”.</source>
        <translation>%2 rader er ikke med i modellen «%1»: ikke svar på «%3».</translation>
    </message>
    <message>
        <source>Model “%1” is hidden: fewer than %2 cases have one of its outcomes.</source>
        <translation>Modellen «%1» er skjult: færre enn %2 rader har ett av utfallene.</translation>
    </message>
    <message>
        <source>The waves have units in common. Each counts once in the standard errors, without a finite population.</source>
        <translation>Bølgene har felles enheter. Hver enhet teller én gang i standardfeilene, uten endelig populasjon.</translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: it varies within no unit.</source>
        <translation>«%2» er utelatt fra modell «%1»: den varierer ikke innenfor noen enhet.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: it needs two groups or more, and a group with two cases.</source>
        <translation>Modell «%1» kan ikke beregnes: den trenger minst to grupper, og én gruppe med minst to enheter.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: some terms tell the outcome of some cases for certain.</source>
        <translation>Modell «%1» kan ikke beregnes: noen ledd avgjør utfallet helt for en del av svarene.</translation>
    </message>
    <message>
        <source>The groups of model “%1” differ no more than chance would make them: a variance is 0, or constant and slope follow from each other.</source>
        <translation>Gruppene i modell «%1» er ikke mer ulike enn tilfeldigheter ville gjort dem: en varians er 0, eller konstant og stigning følger av hverandre.</translation>
    </message>
    <message>
        <source>Weights, strata and clusters of the sample are not used: a multilevel model counts every case once and knows only its groups.</source>
        <translation>Vekter, strata og klynger i utvalget er ikke brukt: en flernivåmodell teller hvert svar én gang og kjenner bare sine egne grupper.</translation>
    </message>
    <message>
        <source>Over several waves, and for the panel, the standard errors take the calibrated weights of “%1” as given, which makes them a little wide.</source>
        <translation>Over flere bølger, og for panelet, tar standardfeilene de kalibrerte vektene i «%1» som gitt, og blir derfor litt for store.</translation>
    </message>
    <message>
        <source>The weights of “%1” were made to fit the population (rounds: %2, largest miss: %3 of a target). They go from %4 to %5; Kish&apos;s design effect is %6, the effective number of rows %7.</source>
        <translation>Vektene i «%1» er tilpasset populasjonen (runder: %2, største avvik: %3 av et måltall). De går fra %4 til %5; Kish’ designeffekt er %6, effektivt antall rader %7.</translation>
    </message>
</context>
<context>
    <name>LimeSurvey</name>
    <message>
        <source>a document type is not allowed</source>
        <translation>en dokumenttype er ikke tillatt</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation>delene ligger for dypt inni hverandre</translation>
    </message>
    <message>
        <source>in line %1</source>
        <translation>i linje %1</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>666666 is how LimeSurvey writes “other” for SPSS.</source>
        <translation>LimeSurvey skriver «annet» som 666666 for SPSS.</translation>
    </message>
    <message>
        <source>%1 stands apart from the answers %2–%3 and often means “%4”.</source>
        <translation>%1 skiller seg ut fra svarene %2–%3 og betyr ofte «%4».</translation>
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
        <source>Other reason</source>
        <translation>Annen grunn</translation>
    </message>
    <message>
        <source>%1 has the label “%2”.</source>
        <translation>%1 har etiketten «%2».</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>in %1 replicates, which the standard errors leave out</source>
        <translation>i %1 replikater, som standardfeilene utelater</translation>
    </message>
</context>
<context>
    <name>Nettskjema</name>
    <message>
        <source>after %1 bytes: %2</source>
        <translation>etter %1 byte: %2</translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>The uncertainty of some changes</source>
        <translation>Usikkerheten i noen endringer</translation>
    </message>
    <message>
        <source>it would tell about few persons who answered in both waves</source>
        <translation>den ville røpe noe om få personer som svarte i begge bølgene</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>The file or its folder is protected; the study can only be read.</source>
        <translation>Filen eller mappen er skrivebeskyttet; studien kan bare leses.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3) has the study open; here it can only be read.</source>
        <translation>%1 på %2 (prosess %3) har studien åpen; her kan den bare leses.</translation>
    </message>
</context>
<context>
    <name>ReadStat</name>
    <message>
        <source>after %1 bytes</source>
        <translation>etter %1 byte</translation>
    </message>
    <message>
        <source>it announces a part that is impossibly large</source>
        <translation>den oppgir en del som er umulig stor</translation>
    </message>
    <message>
        <source>This version of %1</source>
        <translation>Denne versjonen av %1</translation>
    </message>
    <message>
        <source>something that cannot stand there, near byte %1</source>
        <translation>noe som ikke kan stå der, nær byte %1</translation>
    </message>
    <message>
        <source>it announces rows without columns</source>
        <translation>den oppgir rader uten kolonner</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>the recipe is of another version</source>
        <translation>oppskriften er fra en annen versjon</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>«%1» er ny.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«%1» finnes ikke lenger.</translation>
    </message>
    <message>
        <source>“%1” has a new answer: %2 (%3 cells).</source>
        <translation>«%1» har et nytt svar: %2 (%3 celler).</translation>
    </message>
    <message>
        <source>Nobody gives the answer %2 to “%1” any more.</source>
        <translation>Ingen svarer lenger %2 på «%1».</translation>
    </message>
    <message>
        <source>“%1” has %2 cells that are not understood.</source>
        <translation>«%1» har %2 celler som ikke kan tolkes.</translation>
    </message>
    <message>
        <source>%1 rows instead of %2.</source>
        <translation>%1 rader i stedet for %2.</translation>
    </message>
    <message>
        <source>The layout differs (%1): %2 instead of %3.</source>
        <translation>Oppsettet er annerledes (%1): %2 i stedet for %3.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>a text is expected</source>
        <translation>det skal være en tekst</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>det skal være true eller false</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>det skal være en liste med tekster</translation>
    </message>
    <message>
        <source>a list of numbers is expected</source>
        <translation>det skal være en liste med tall</translation>
    </message>
    <message>
        <source>a number between %1 and %2 is expected</source>
        <translation>det skal være et tall mellom %1 og %2</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>nøkkelen mangler</translation>
    </message>
    <message>
        <source>there is no such key here</source>
        <translation>det finnes ingen slik nøkkel her</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>det skal være en liste</translation>
    </message>
    <message>
        <source>a whole number of at least %1 is expected</source>
        <translation>det skal være et heltall på minst %1</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«%1» er ikke en av %2</translation>
    </message>
    <message>
        <source>this program knows version %1</source>
        <translation>dette programmet kjenner versjon %1</translation>
    </message>
    <message>
        <source>the question has no category %1</source>
        <translation>spørsmålet har ingen kategori %1</translation>
    </message>
    <message>
        <source>a crosstab has one grouping variable; others can be filters</source>
        <translation>en krysstabell har én grupperingsvariabel; andre kan være filtre</translation>
    </message>
    <message>
        <source>a code or a text is expected</source>
        <translation>det skal være en kode eller en tekst</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>det skal være en liste med objekter</translation>
    </message>
    <message>
        <source>the wave can only be a factor</source>
        <translation>bølgen kan bare være en faktor</translation>
    </message>
    <message>
        <source>“%1” has fewer than two different answers</source>
        <translation>«%1» har færre enn to ulike svar</translation>
    </message>
    <message>
        <source>“%1” has no answers of category %2</source>
        <translation>«%1» har ingen svar i kategori %2</translation>
    </message>
    <message>
        <source>a whole number up to 9 is expected</source>
        <translation>det skal være et heltall opp til 9</translation>
    </message>
    <message>
        <source>one item is expected as the outcome</source>
        <translation>det skal være ett delspørsmål som utfall</translation>
    </message>
    <message>
        <source>these errors need %1 cluster variables</source>
        <translation>disse standardfeilene trenger %1 klyngevariabler</translation>
    </message>
    <message>
        <source>this family has no such errors</source>
        <translation>denne familien har ikke slike standardfeil</translation>
    </message>
    <message>
        <source>only “logit” has Firth’s method</source>
        <translation>bare «logit» har Firths metode</translation>
    </message>
    <message>
        <source>unconditional errors need “design” or “CR1” as errors</source>
        <translation>ubetingede standardfeil trenger «design» eller «CR1» som standardfeil</translation>
    </message>
    <message>
        <source>“%1” stands in a model twice</source>
        <translation>«%1» står to ganger i en modell</translation>
    </message>
    <message>
        <source>two variables or more are expected</source>
        <translation>det skal være to eller flere variabler</translation>
    </message>
    <message>
        <source>“%1” must be a term by itself too</source>
        <translation>«%1» må være et eget ledd også</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«%1» er nevnt to ganger</translation>
    </message>
    <message>
        <source>“%1” is not the same in all models</source>
        <translation>«%1» er ikke det samme i alle modellene</translation>
    </message>
    <message>
        <source>at least one model is expected</source>
        <translation>det skal være minst én modell</translation>
    </message>
    <message>
        <source>“%1” is the label of two models</source>
        <translation>«%1» er etiketten til to modeller</translation>
    </message>
    <message>
        <source>a model needs “all” or “panel”</source>
        <translation>en modell trenger «all» eller «panel»</translation>
    </message>
    <message>
        <source>this family has no offset</source>
        <translation>denne familien har ikke offset</translation>
    </message>
    <message>
        <source>a ratio needs a variable to divide by</source>
        <translation>et forholdstall trenger en variabel å dele på</translation>
    </message>
    <message>
        <source>only a ratio has one</source>
        <translation>bare et forholdstall har en slik</translation>
    </message>
    <message>
        <source>%1 is not between 0 and 1</source>
        <translation>%1 er ikke mellom 0 og 1</translation>
    </message>
    <message>
        <source>only multilevel models have groups</source>
        <translation>bare flernivåmodeller har grupper</translation>
    </message>
    <message>
        <source>only multilevel models have such a slope</source>
        <translation>bare flernivåmodeller har en slik stigning</translation>
    </message>
    <message>
        <source>a multilevel model needs a variable</source>
        <translation>en flernivåmodell trenger en variabel</translation>
    </message>
    <message>
        <source>“%1” must be a number in every model</source>
        <translation>«%1» må være et tall i alle modellene</translation>
    </message>
    <message>
        <source>a whole number up to 25 is expected</source>
        <translation>et helt tall opp til 25 er ventet</translation>
    </message>
    <message>
        <source>only a “multilevelLogit” without a slope has points</source>
        <translation>bare en «multilevelLogit» uten stigning har punkter</translation>
    </message>
    <message>
        <source>only “linear” can be fitted within units</source>
        <translation>bare «linear» kan tilpasses innenfor enheter</translation>
    </message>
    <message>
        <source>a model within units needs “CR0”, “CR1” or “CR1Stata” with the units as clusters</source>
        <translation>en modell innenfor enheter trenger «CR0», «CR1» eller «CR1Stata» med enhetene som klynger</translation>
    </message>
    <message>
        <source>a multilevel model knows neither weights nor the design of the sample and has only “model” as errors</source>
        <translation>en flernivåmodell kjenner verken vekter eller utvalgsdesign og har bare «model» som feil</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«%1» står der to ganger</translation>
    </message>
    <message>
        <source>models of each wave cannot have the wave as a term</source>
        <translation>modeller for hver bølge kan ikke ha bølgen som ledd</translation>
    </message>
    <message>
        <source>a variable that tells the groups is needed</source>
        <translation>det trengs en variabel som skiller gruppene</translation>
    </message>
    <message>
        <source>two different groups are needed</source>
        <translation>det trengs to ulike grupper</translation>
    </message>
    <message>
        <source>at least one factor is needed</source>
        <translation>det trengs minst én faktor</translation>
    </message>
    <message>
        <source>the groups stand in “between”</source>
        <translation>gruppene står i «between»</translation>
    </message>
    <message>
        <source>clusters must be named, and only models of one equation and “twoPart” can tell how they move the coefficients</source>
        <translation>klynger må være oppgitt, og bare modeller med én likning og «twoPart» kan si hvordan de flytter koeffisientene</translation>
    </message>
    <message>
        <source>the wave can only be a term or a group of models</source>
        <translation>bølgen kan bare være et ledd eller en gruppe av modeller</translation>
    </message>
    <message>
        <source>their units are not in the same group in all waves</source>
        <translation>enhetene er ikke i samme gruppe i alle bølgene</translation>
    </message>
    <message>
        <source>two waves or more are needed</source>
        <translation>to eller flere bølger trengs</translation>
    </message>
    <message>
        <source>“%1” is none of the waves</source>
        <translation>«%1» er ingen av bølgene</translation>
    </message>
    <message>
        <source>the wave before must come before the other</source>
        <translation>bølgen før må komme før den andre</translation>
    </message>
    <message>
        <source>nobody has another answer than the treated</source>
        <translation>ingen har et annet svar enn de som fikk tiltaket</translation>
    </message>
    <message>
        <source>%1 answers are of units that are not in the same group in all waves; “leaveOut” takes them out, “keep” lets every answer count in the group it tells</source>
        <translation>%1 svar er fra enheter som ikke er i samme gruppe i alle bølgene; «leaveOut» tar dem ut, «keep» lar hvert svar telle i gruppen det viser</translation>
    </message>
    <message>
        <source>“%1” has no answers in %2; choose other groups or leave the wave out</source>
        <translation>«%1» har ingen svar i %2; velg andre grupper eller utelat bølgen</translation>
    </message>
    <message>
        <source>the wave cannot tell the groups</source>
        <translation>bølgen kan ikke vise gruppene</translation>
    </message>
    <message>
        <source>at least one category is needed</source>
        <translation>minst én kategori trengs</translation>
    </message>
    <message>
        <source>“%1” is among the treated too</source>
        <translation>«%1» er også blant dem som fikk tiltaket</translation>
    </message>
    <message>
        <source>the groups stand in “treatment”</source>
        <translation>gruppene står i «treatment»</translation>
    </message>
    <message>
        <source>two different waves are needed</source>
        <translation>to ulike bølger trengs</translation>
    </message>
    <message>
        <source>“%1” is in the model already</source>
        <translation>«%1» er alt med i modellen</translation>
    </message>
    <message>
        <source>“design” or “CR1” is expected</source>
        <translation>«design» eller «CR1» er ventet</translation>
    </message>
    <message>
        <source>“CR1” needs a variable that tells clusters</source>
        <translation>«CR1» trenger en variabel som viser klyngene</translation>
    </message>
    <message>
        <source>only “CR1” has clusters</source>
        <translation>bare «CR1» har klynger</translation>
    </message>
    <message>
        <source>the wave cannot tell units or clusters</source>
        <translation>bølgen kan ikke vise enheter eller klynger</translation>
    </message>
    <message>
        <source>units with constants of their own stay in their group</source>
        <translation>enheter med egne konstanter blir i gruppen sin</translation>
    </message>
    <message>
        <source>an odds ratio is of shares</source>
        <translation>et oddsforhold er av andeler</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>The name says so, and all values are different.</source>
        <translation>Navnet tyder på det, og alle verdiene er ulike.</translation>
    </message>
    <message>
        <source>The name says so.</source>
        <translation>Navnet tyder på det.</translation>
    </message>
    <message>
        <source>The name is one that survey programs give.</source>
        <translation>Navnet er et som spørreprogrammer gir.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>a scale is of all who answered</source>
        <translation>en skala gjelder alle som svarte</translation>
    </message>
    <message>
        <source>a scale has at least two items</source>
        <translation>en skala har minst to delspørsmål</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>a cell names a text that is not there</source>
        <translation>en celle viser til en tekst som ikke finnes</translation>
    </message>
</context>
<context>
    <name>StatColumns</name>
    <message>
        <source>the file has no such column</source>
        <translation>filen har ingen slik kolonne</translation>
    </message>
</context>
<context>
    <name>StatImporter</name>
    <message>
        <source>the texts are not in the encoding the file names</source>
        <translation>tekstene er ikke i tegnsettet som filen oppgir</translation>
    </message>
</context>
<context>
    <name>StatPlan</name>
    <message numerus="yes">
        <source>%n different texts</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n ulike tekster</numerusform>
        </translation>
    </message>
    <message>
        <source>texts, few of them alike</source>
        <translation>tekster, få av dem like</translation>
    </message>
    <message>
        <source>the file shows it as %1</source>
        <translation>filen viser det som %1</translation>
    </message>
    <message>
        <source>a duration in seconds (%1)</source>
        <translation>en varighet i sekunder (%1)</translation>
    </message>
    <message>
        <source>no value in the file; shown with decimals</source>
        <translation>ingen verdi i filen; vises med desimaler</translation>
    </message>
    <message>
        <source>no value in the file</source>
        <translation>ingen verdi i filen</translation>
    </message>
    <message>
        <source>all values are whole numbers</source>
        <translation>alle verdiene er heltall</translation>
    </message>
    <message>
        <source>values with decimals or very large</source>
        <translation>verdier med desimaler eller svært store</translation>
    </message>
    <message>
        <source>the file says scale, but every value has a label</source>
        <translation>filen sier skala, men hver verdi har en etikett</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>filen sier det</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>tekster</translation>
    </message>
    <message>
        <source>numbers or dates</source>
        <translation>tall eller datoer</translation>
    </message>
    <message>
        <source>codes with labels</source>
        <translation>koder med etiketter</translation>
    </message>
    <message>
        <source>two codes at most</source>
        <translation>høyst to koder</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>heltall</translation>
    </message>
    <message>
        <source>the file is weighted by it</source>
        <translation>filen er vektet med den</translation>
    </message>
    <message>
        <source>read from the labels: %1</source>
        <translation>lest fra etikettene: %1</translation>
    </message>
</context>
<context>
    <name>Survival</name>
    <message>
        <source>Standard errors and the log-rank test</source>
        <translation>Standardfeil og log-rank-testen</translation>
    </message>
    <message>
        <source>they know no weights; the curve is weighted</source>
        <translation>de tar ikke hensyn til vekter; kurven er vektet</translation>
    </message>
    <message>
        <source>The effect of strata and clusters on the intervals</source>
        <translation>Virkningen av strata og klynger på intervallene</translation>
    </message>
    <message>
        <source>they take the rows as drawn one by one</source>
        <translation>de regner radene som trukket én for én</translation>
    </message>
    <message>
        <source>a curve is of all who answered</source>
        <translation>en kurve gjelder alle som svarte</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>Det finnes ingen variabel «%1».</translation>
    </message>
    <message>
        <source>“%1” needs a number for each category: 1 = 4421; 2 = 755</source>
        <translation>«%1» trenger et tall for hver kategori: 1 = 4421; 2 = 755</translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>The table</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The example was not made</source>
        <translation>Eksempelet ble ikke laget</translation>
    </message>
</context>
<context>
    <name>XlsxImporter</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbeidsbok</translation>
    </message>
    <message>
        <source>The workbook has one sheet.</source>
        <translation>Arbeidsboken har ett ark.</translation>
    </message>
    <message>
        <source>Of the sheets, this one holds most answers.</source>
        <translation>Av arkene har dette flest svar.</translation>
    </message>
    <message>
        <source>it is not a range of cells such as B3:K200</source>
        <translation>det er ikke et celleområde som B3:K200</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>A cell</source>
        <translation>En celle</translation>
    </message>
    <message>
        <source>a sheet has more rows than a sheet can have</source>
        <translation>et ark har flere rader enn et ark kan ha</translation>
    </message>
    <message>
        <source>a row has more columns than a sheet can have</source>
        <translation>en rad har flere kolonner enn et ark kan ha</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>en gammel Excel-arbeidsbok (.xls)</translation>
    </message>
    <message>
        <source>A binary Excel workbook (.xlsb)</source>
        <translation>En binær Excel-arbeidsbok (.xlsb)</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods, .odt)</source>
        <translation>en OpenDocument-fil (.ods, .odt)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>et Word-dokument</translation>
    </message>
    <message>
        <source>a zip archive without a workbook</source>
        <translation>et zip-arkiv uten arbeidsbok</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>den har ikke noe ark med celler</translation>
    </message>
    <message>
        <source>The texts of the workbook</source>
        <translation>Tekstene i arbeidsboken</translation>
    </message>
</context>
<context>
    <name>XmlStream</name>
    <message>
        <source>the part “%1” holds XML no spreadsheet writes</source>
        <translation>delen «%1» har XML som ikke noe regneark skriver</translation>
    </message>
    <message>
        <source>the part “%1” is no correct XML in line %2</source>
        <translation>delen «%1» er ikke gyldig XML i linje %2</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>its list of contents, which stands at the end, is missing</source>
        <translation>innholdslisten, som står til slutt, mangler</translation>
    </message>
    <message>
        <source>the part “%1” is missing</source>
        <translation>delen «%1» mangler</translation>
    </message>
    <message>
        <source>the part “%1” cannot be unpacked</source>
        <translation>delen «%1» kan ikke pakkes ut</translation>
    </message>
    <message>
        <source>The part “%1”, unpacked,</source>
        <translation>Delen «%1», utpakket,</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
</context>
<context>
    <name>tidemark::ui</name>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Scale %1–%2</source>
        <translation>Skala %1–%2</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation>Omkodet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>Enkeltvalg</translation>
    </message>
    <message>
        <source>Multiple choice</source>
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
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
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
        <source>Not asked</source>
        <translation>Ikke stilt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>clustered on %1</source>
        <translation>klynger etter %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>enheter</translation>
    </message>
    <message>
        <source>N known</source>
        <translation>N kjent</translation>
    </message>
    <message>
        <source>n = %1 (%2&#xa0;%)</source>
        <translation>n = %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>N unknown</source>
        <translation>N ukjent</translation>
    </message>
    <message>
        <source>weighted by %1</source>
        <translation>vektet med %1</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>uvektet</translation>
    </message>
    <message>
        <source>%1 is text. A figure needs choices or numbers.</source>
        <translation>%1 er tekst. En figur trenger svaralternativer eller tall.</translation>
    </message>
    <message>
        <source>%1 is a date. A figure needs choices or numbers.</source>
        <translation>%1 er en dato. En figur trenger svaralternativer eller tall.</translation>
    </message>
    <message>
        <source>%1 has several answers. Split by needs groups.</source>
        <translation>%1 har flere svar. «Fordelt på» trenger grupper.</translation>
    </message>
    <message>
        <source>%1 is a number. Split by needs groups.</source>
        <translation>%1 er et tall. «Fordelt på» trenger grupper.</translation>
    </message>
    <message>
        <source>This is not part of the study.</source>
        <translation>Dette er ikke en del av studien.</translation>
    </message>
    <message>
        <source>%1 belongs to the population. It can split and filter, but was not asked.</source>
        <translation>%1 hører til populasjonen. Den kan fordele og filtrere, men er ikke stilt som spørsmål.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Velg et spørsmål først.</translation>
    </message>
    <message>
        <source>Waves are chosen in the list of the chip.</source>
        <translation>Bølger velges i listen på brikken.</translation>
    </message>
    <message>
        <source>%1 is not part of %2.</source>
        <translation>%1 er ikke en del av %2.</translation>
    </message>
    <message>
        <source>%1 was asked in one wave only. Change needs two.</source>
        <translation>%1 er stilt i bare én bølge. Endring trenger to.</translation>
    </message>
    <message>
        <source>Choose the variable that tells whether the event came.</source>
        <translation>Velg variabelen som viser om hendelsen har skjedd.</translation>
    </message>
    <message>
        <source>Choose the number that the sum is divided by.</source>
        <translation>Velg tallet summen deles på.</translation>
    </message>
    <message>
        <source>Drag a question to Split by: its answers are the columns.</source>
        <translation>Dra et spørsmål til «Fordelt på»: svarene blir kolonner.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andeler</translation>
    </message>
    <message>
        <source>Means and totals</source>
        <translation>Gjennomsnitt og summer</translation>
    </message>
    <message>
        <source>Crosstab</source>
        <translation>Krysstabell</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variasjon</translation>
    </message>
    <message>
        <source>Reliability of a scale</source>
        <translation>Reliabilitet for en skala</translation>
    </message>
    <message>
        <source>Time to an event</source>
        <translation>Tid til en hendelse</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regresjon</translation>
    </message>
    <message>
        <source>%1 is a number. Shares need choices.</source>
        <translation>%1 er et tall. Andeler trenger svaralternativer.</translation>
    </message>
    <message>
        <source>%1 has several answers. A mean needs one number.</source>
        <translation>%1 har flere svar. Et gjennomsnitt trenger ett tall.</translation>
    </message>
    <message>
        <source>%1 is a number. A crosstab needs choices.</source>
        <translation>%1 er et tall. En krysstabell trenger svaralternativer.</translation>
    </message>
    <message>
        <source>A crosstab needs a question to split by. Drag one there first.</source>
        <translation>En krysstabell trenger et spørsmål i «Fordelt på». Dra ett dit først.</translation>
    </message>
    <message>
        <source>%1 has no single choice. Variation needs one.</source>
        <translation>%1 er ikke et enkeltvalg. Variasjon trenger det.</translation>
    </message>
    <message>
        <source>%1 has no items on one scale. Reliability needs a battery.</source>
        <translation>%1 har ikke delspørsmål på samme skala. Reliabilitet trenger et batteri.</translation>
    </message>
    <message>
        <source>%1 is no number. A time is needed.</source>
        <translation>%1 er ikke et tall. Her trengs en tid.</translation>
    </message>
    <message>
        <source>%1 has several answers. A predictor has one.</source>
        <translation>%1 har flere svar. En forklaringsvariabel har ett.</translation>
    </message>
    <message>
        <source>%1 is the outcome.</source>
        <translation>%1 er utfallet.</translation>
    </message>
    <message>
        <source>%1 is in the model already.</source>
        <translation>%1 er allerede i modellen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabilitet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Choose the variable whose groups have constants of their own.</source>
        <translation>Velg variabelen der hver gruppe har sitt eget konstantledd.</translation>
    </message>
    <message>
        <source>Choose the two groups that are compared.</source>
        <translation>Velg de to gruppene som sammenlignes.</translation>
    </message>
    <message>
        <source>Choose the factors that may explain the difference.</source>
        <translation>Velg faktorene som kan forklare forskjellen.</translation>
    </message>
    <message>
        <source>Why two groups differ</source>
        <translation>Hvorfor to grupper er ulike</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Choose who was treated: what tells it, and the answers.</source>
        <translation>Velg hvem som fikk tiltaket: hva som viser det, og hvilke svar.</translation>
    </message>
    <message>
        <source>Choose two waves or more.</source>
        <translation>Velg to eller flere bølger.</translation>
    </message>
    <message>
        <source>Difference in differences</source>
        <translation>Forskjell i forskjeller</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <source>calibrated weights</source>
        <translation>kalibrerte vekter</translation>
    </message>
    <message>
        <source>replicate weights</source>
        <translation>replikatvekter</translation>
    </message>
    <message>
        <source>jackknife</source>
        <translation>jackknife</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Actions</name>
    <message>
        <source>New study</source>
        <translation>Ny studie</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Åpne studie</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Åpne eksempel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Read data file</source>
        <translation>Les inn datafil</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Eksporter figur</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksporter rapport</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation>Kopier bilde og data</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Kopier tall</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Finn her</translation>
    </message>
    <message>
        <source>Find command</source>
        <translation>Finn kommando</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Omkod</translation>
    </message>
    <message>
        <source>Data, variables or both</source>
        <translation>Data, variabler eller begge</translation>
    </message>
    <message>
        <source>Values or labels</source>
        <translation>Verdier eller etiketter</translation>
    </message>
    <message>
        <source>Compact the study file</source>
        <translation>Komprimer studiefilen</translation>
    </message>
    <message>
        <source>Check the study file</source>
        <translation>Kontroller studiefilen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Regn ut på nytt</translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation>Legg i rapporten</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Ny overskrift</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>Duplicate analysis</source>
        <translation>Dupliser analysen</translation>
    </message>
    <message>
        <source>One filter step back</source>
        <translation>Ett filtersteg tilbake</translation>
    </message>
    <message>
        <source>One filter step on</source>
        <translation>Ett filtersteg fram</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Fjern filteret</translation>
    </message>
    <message>
        <source>To Question</source>
        <translation>Til Spørsmål</translation>
    </message>
    <message>
        <source>To Split by</source>
        <translation>Til Fordelt på</translation>
    </message>
    <message>
        <source>To Waves</source>
        <translation>Til Bølger</translation>
    </message>
    <message>
        <source>To Filter</source>
        <translation>Til Filter</translation>
    </message>
    <message>
        <source>To Units</source>
        <translation>Til Enheter</translation>
    </message>
    <message>
        <source>To Figure</source>
        <translation>Til Figur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Findings and report</source>
        <translation>Funn og rapport</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fold the left panel</source>
        <translation>Fold sammen venstre panel</translation>
    </message>
    <message>
        <source>Fold the right panel</source>
        <translation>Fold sammen høyre panel</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Neste område</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Forrige område</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Språket i systemet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Hjelp til dette stedet</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AnalyseRoom</name>
    <message>
        <source>Add a filter</source>
        <translation>Legg til et filter</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Fjern et filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>For example: %1 &gt; 10 and not missing(%1)</source>
        <translation>For eksempel: %1 &gt; 10 and not missing(%1)</translation>
    </message>
    <message>
        <source>The filter was not understood</source>
        <translation>Filteret kunne ikke tolkes</translation>
    </message>
    <message>
        <source>Ask this question</source>
        <translation>Still dette spørsmålet</translation>
    </message>
    <message>
        <source>Split by this</source>
        <translation>Fordel på dette</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrer på dette</translation>
    </message>
    <message>
        <source>Put into the report.</source>
        <translation>Lagt i rapporten.</translation>
    </message>
    <message>
        <source>Picture and numbers are on the clipboard.</source>
        <translation>Bilde og tall ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Tallene ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>The footnote is on the clipboard.</source>
        <translation>Fotnoten ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Eksporter figur</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Ny overskrift</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Show or hide totals</source>
        <translation>Vis eller skjul summer</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Velg et spørsmål</translation>
    </message>
    <message>
        <source>Read a data file to begin (Ctrl+I).</source>
        <translation>Les inn en datafil for å begynne (Ctrl+I).</translation>
    </message>
    <message>
        <source>Drag a question here, or double-click in the list</source>
        <translation>Dra et spørsmål hit, eller dobbeltklikk i listen</translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation>Vis som kart</translation>
    </message>
    <message>
        <source>Leave the map</source>
        <translation>Forlat kartet</translation>
    </message>
    <message>
        <source>Add as a predictor</source>
        <translation>Legg til som forklaring</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>Setningen ligger på utklippstavlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked. Enter filters by them, Esc lets go.</source>
        <translation>
            <numerusform>%n merket. Enter filtrerer på det merkede, Esc opphever.</numerusform>
            <numerusform>%n merket. Enter filtrerer på det merkede, Esc opphever.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Koden ligger på utklippstavlen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CaseView</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
</context>
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
    <message>
        <source>Read as</source>
        <translation>Leses som</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CellTreatment</name>
    <message>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeEditor</name>
    <message>
        <source>Answers together</source>
        <translation>Slå sammen svar</translation>
    </message>
    <message>
        <source>Change of</source>
        <translation>Endring i</translation>
    </message>
    <message>
        <source>What is compared between waves</source>
        <translation>Hva som sammenlignes mellom bølger</translation>
    </message>
    <message>
        <source>Choose what is compared</source>
        <translation>Velg hva som sammenlignes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andeler</translation>
    </message>
    <message>
        <source>A number has no shares.</source>
        <translation>Et tall har ingen andeler.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Several answers have no mean.</source>
        <translation>Flere svar har ikke noe gjennomsnitt.</translation>
    </message>
    <message>
        <source>Split by a question to see what part comes from other group sizes.</source>
        <translation>Fordel på et spørsmål for å se hvor mye som kommer av endrede gruppestørrelser.</translation>
    </message>
    <message>
        <source>Choose answers that are counted together</source>
        <translation>Velg svar som telles sammen</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Også som</translation>
    </message>
    <message>
        <source>Choose how waves are compared</source>
        <translation>Velg hvordan bølger sammenlignes</translation>
    </message>
    <message>
        <source>Ratio of the waves</source>
        <translation>Forholdstall mellom bølgene</translation>
    </message>
    <message>
        <source>Odds ratio of the waves</source>
        <translation>Oddsforhold mellom bølgene</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CheckList</name>
    <message>
        <source>Look at: %1</source>
        <translation>Se på: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Kontroll</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n merknad</numerusform>
            <numerusform>%n merknader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>Finn kommando</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CrosstabEditor</name>
    <message>
        <source>Rao–Scott F</source>
        <translation>Rao–Scott F</translation>
    </message>
    <message>
        <source>Rao–Scott chi-square</source>
        <translation>Rao–Scott kjikvadrat</translation>
    </message>
    <message>
        <source>Wald</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Adjusted Wald</source>
        <translation>Justert Wald</translation>
    </message>
    <message>
        <source>Rank test with the design</source>
        <translation>Rangtest for designet</translation>
    </message>
    <message>
        <source>Pearson chi-square</source>
        <translation>Pearsons kjikvadrat</translation>
    </message>
    <message>
        <source>Likelihood ratio</source>
        <translation>Sannsynlighetskvote</translation>
    </message>
    <message>
        <source>Fisher’s exact test</source>
        <translation>Fishers eksakte test</translation>
    </message>
    <message>
        <source>Cochran–Armitage trend</source>
        <translation>Cochran–Armitage (trend)</translation>
    </message>
    <message>
        <source>Linear by linear</source>
        <translation>Lineær sammenheng</translation>
    </message>
    <message>
        <source>Kruskal–Wallis</source>
        <translation>Kruskal–Wallis</translation>
    </message>
    <message>
        <source>Mann–Whitney</source>
        <translation>Mann–Whitney</translation>
    </message>
    <message>
        <source>Cramér’s V</source>
        <translation>Cramérs V</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Kendall’s tau-b</source>
        <translation>Kendalls tau-b</translation>
    </message>
    <message>
        <source>Somers’ d of the answers</source>
        <translation>Somers’ d (svaret)</translation>
    </message>
    <message>
        <source>Somers’ d of the groups</source>
        <translation>Somers’ d (gruppen)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstaver</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residualer</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>100 % in</source>
        <translation>100&#xa0;% i</translation>
    </message>
    <message>
        <source>↓ Columns</source>
        <translation>↓ Kolonner</translation>
    </message>
    <message>
        <source>→ Rows</source>
        <translation>→ Rader</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alle celler</translation>
    </message>
    <message>
        <source>What the shares add up to 100 per cent in</source>
        <translation>Hva andelene summerer til 100 prosent i</translation>
    </message>
    <message>
        <source>A letter names each group with a lower share in the row</source>
        <translation>En bokstav viser hver gruppe med lavere andel i raden</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>Holm</translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <source>Benjamini–Hochberg</source>
        <translation>Benjamini–Hochberg</translation>
    </message>
    <message>
        <source>Not adjusted</source>
        <translation>Ikke justert</translation>
    </message>
    <message>
        <source>Adjustment for many comparisons</source>
        <translation>Justering for mange sammenligninger</translation>
    </message>
    <message>
        <source>How far each cell is from independence, in standard errors</source>
        <translation>Hvor langt hver celle er fra uavhengighet, i standardfeil</translation>
    </message>
    <message>
        <source>Choose the direction</source>
        <translation>Velg retning</translation>
    </message>
    <message>
        <source>Show or hide letters</source>
        <translation>Vis eller skjul bokstaver</translation>
    </message>
    <message>
        <source>Choose the adjustment</source>
        <translation>Velg justering</translation>
    </message>
    <message>
        <source>Show or hide residuals</source>
        <translation>Vis eller skjul residualer</translation>
    </message>
    <message>
        <source>Choose tests and measures</source>
        <translation>Velg tester og mål</translation>
    </message>
    <message>
        <source>Tests that fit</source>
        <translation>Tester som passer</translation>
    </message>
    <message>
        <source>Measures that fit</source>
        <translation>Mål som passer</translation>
    </message>
    <message>
        <source>Letters where p is below %1</source>
        <translation>Bokstaver der p er under %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DataRoom</name>
    <message>
        <source>Find variable</source>
        <translation>Finn variabel</translation>
    </message>
    <message>
        <source>Filter, e.g. q4 &gt;= 20</source>
        <translation>Filter, f.eks. q4 &gt;= 20</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Siste endringer</translation>
    </message>
    <message>
        <source>Read data file</source>
        <translation>Les inn datafil</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabler</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Omkod</translation>
    </message>
    <message>
        <source>%1 in %2 · Ctrl+T switches the view</source>
        <translation>%1 i %2 · Ctrl+T bytter visning</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 av %2 rader</translation>
    </message>
    <message>
        <source>Nothing changed since the study was opened</source>
        <translation>Ingenting er endret siden studien ble åpnet</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DesignChip</name>
    <message>
        <source>Who was asked, and how it is reckoned with (Ctrl+D)</source>
        <translation>Hvem som ble spurt, og hvordan det regnes med (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DesignDialog</name>
    <message>
        <source>Those who were not asked make the figures less sure</source>
        <translation>De som ikke ble spurt, gjør tallene mindre sikre</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Design of %1</source>
        <translation>Design for %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>This many:</source>
        <translation>Så mange:</translation>
    </message>
    <message>
        <source>Everyone in the list of the population</source>
        <translation>Alle i populasjonslisten</translation>
    </message>
    <message>
        <source>For example municipalities</source>
        <translation>For eksempel kommuner</translation>
    </message>
    <message>
        <source>1. Who was asked?</source>
        <translation>1. Hvem ble spurt?</translation>
    </message>
    <message>
        <source>2. How many are there in all?</source>
        <translation>2. Hvor mange er det i alt?</translation>
    </message>
    <message>
        <source>3. Weight, strata and clusters</source>
        <translation>3. Vekt, strata og klynger</translation>
    </message>
    <message>
        <source>4. What tells the same unit in another wave?</source>
        <translation>4. Hva viser at det er samme enhet i en annen bølge?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use this design</source>
        <translation>Bruk dette designet</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Ingen vekt</translation>
    </message>
    <message>
        <source>No strata</source>
        <translation>Ingen strata</translation>
    </message>
    <message>
        <source>No clusters: every row is drawn by itself</source>
        <translation>Ingen klynger: hver rad er trukket for seg</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klynger</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Hvem som ble spurt</translation>
    </message>
    <message>
        <source>Their numbers start anew in each stratum</source>
        <translation>Numrene deres begynner på nytt i hvert stratum</translation>
    </message>
    <message>
        <source>By a variable: number in each stratum, or part drawn</source>
        <translation>Etter en variabel: antall i hvert stratum, eller andelen som er trukket</translation>
    </message>
    <message>
        <source>One unit in a stratum: stop and say where</source>
        <translation>Én enhet i et stratum: stopp og si hvor</translation>
    </message>
    <message>
        <source>One unit in a stratum: it was certain to be drawn</source>
        <translation>Én enhet i et stratum: den var sikker på å bli trukket</translation>
    </message>
    <message>
        <source>One unit in a stratum: measure it from the mean of all</source>
        <translation>Én enhet i et stratum: mål den fra gjennomsnittet av alle</translation>
    </message>
    <message>
        <source>One unit in a stratum: as the average of the others</source>
        <translation>Én enhet i et stratum: som gjennomsnittet av de andre</translation>
    </message>
    <message>
        <source>All of each cluster, or rows drawn one by one</source>
        <translation>Hele hver klynge, eller rader trukket én og én</translation>
    </message>
    <message>
        <source>Number in each cluster not known</source>
        <translation>Antallet i hver klynge er ikke kjent</translation>
    </message>
    <message>
        <source>Number in each stratum</source>
        <translation>Antall i hvert stratum</translation>
    </message>
    <message>
        <source>Strata with one unit</source>
        <translation>Strata med én enhet</translation>
    </message>
    <message>
        <source>Drawn within clusters</source>
        <translation>Trukket innen klynger</translation>
    </message>
    <message>
        <source>Number in each cluster</source>
        <translation>Antall i hver klynge</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vekter</translation>
    </message>
    <message>
        <source>5. How are the weights made to fit the population?</source>
        <translation>5. Hvordan tilpasses vektene populasjonen?</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Usikkerhet</translation>
    </message>
    <message>
        <source>6. Where does the uncertainty come from?</source>
        <translation>6. Hvor kommer usikkerheten fra?</translation>
    </message>
    <message>
        <source>Choose the variable</source>
        <translation>Velg variabelen</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Hvor mange det er</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DifferenceEditor</name>
    <message>
        <source>Groups by</source>
        <translation>Grupper etter</translation>
    </message>
    <message>
        <source>What tells who was treated</source>
        <translation>Hva som viser hvem som fikk tiltaket</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Fikk tiltaket</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>The wave before</source>
        <translation>Bølgen før</translation>
    </message>
    <message>
        <source>The wave after</source>
        <translation>Bølgen etter</translation>
    </message>
    <message>
        <source>Adjusted for</source>
        <translation>Justert for</translation>
    </message>
    <message>
        <source>What has a constant of its own</source>
        <translation>Hva som har egen konstant</translation>
    </message>
    <message>
        <source>Group constants</source>
        <translation>Gruppekonstanter</translation>
    </message>
    <message>
        <source>Unit constants</source>
        <translation>Enhetskonstanter</translation>
    </message>
    <message>
        <source>How standard errors are made</source>
        <translation>Hvordan standardfeil regnes ut</translation>
    </message>
    <message>
        <source>Units that change their group between waves</source>
        <translation>Enheter som bytter gruppe mellom bølgene</translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation>Velg gruppene</translation>
    </message>
    <message>
        <source>Choose the waves</source>
        <translation>Velg bølgene</translation>
    </message>
    <message>
        <source>Choose the errors</source>
        <translation>Velg standardfeil</translation>
    </message>
    <message>
        <source>Choose what happens to units that change their group</source>
        <translation>Velg hva som skjer med enheter som bytter gruppe</translation>
    </message>
    <message>
        <source>Choose the constants</source>
        <translation>Velg konstantene</translation>
    </message>
    <message>
        <source>From the first wave</source>
        <translation>Fra første bølge</translation>
    </message>
    <message>
        <source>To the last wave</source>
        <translation>Til siste bølge</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Errors by the design</source>
        <translation>Feil etter designet</translation>
    </message>
    <message>
        <source>No unit changes its group</source>
        <translation>Ingen enhet bytter gruppe</translation>
    </message>
    <message>
        <source>Leave out units that change</source>
        <translation>Utelat enheter som bytter</translation>
    </message>
    <message>
        <source>Each answer in its group</source>
        <translation>Hvert svar i sin gruppe</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle andre</translation>
    </message>
    <message>
        <source>Choose the covariates</source>
        <translation>Velg kontrollvariablene</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Document</name>
    <message>
        <source>New study</source>
        <translation>Ny studie</translation>
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
    <name>tidemark::ui::DropFrame</name>
    <message>
        <source>Drop to read in</source>
        <translation>Slipp for å lese inn</translation>
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
    <name>tidemark::ui::ExampleCard</name>
    <message>
        <source>The introduction programme 2021–2023</source>
        <translation>Introduksjonsprogrammet 2021–2023</translation>
    </message>
    <message>
        <source>Synthetic answers</source>
        <translation>Syntetiske svar</translation>
    </message>
    <message>
        <source>Two waves, real municipalities and settlement figures, invented answers.</source>
        <translation>To bølger, virkelige kommuner og bosettingstall, oppdiktede svar.</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Åpne eksempel</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExplanationPanel</name>
    <message>
        <source>Point at a number to see how it came about.</source>
        <translation>Pek på et tall for å se hvordan det ble til.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>As footnote</source>
        <translation>Som fotnote</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festet</translation>
    </message>
    <message>
        <source>follows focus</source>
        <translation>følger fokus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message>
        <source>Dark colours</source>
        <translation>Mørke farger</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Eksporter figur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>Minste tekst</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Oppløsning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Lagre fil</translation>
    </message>
    <message>
        <source>Figure (*.%1)</source>
        <translation>Figur (*.%1)</translation>
    </message>
    <message>
        <source>The figure was not written</source>
        <translation>Figuren ble ikke skrevet</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FigureCard</name>
    <message>
        <source>Bars</source>
        <translation>Søyler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Helning</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergerende</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation>Dette kunne ikke regnes ut</translation>
    </message>
    <message>
        <source>Table of the figure</source>
        <translation>Tabell for figuren</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Regner …</translation>
    </message>
    <message>
        <source>Choose the kind of figure</source>
        <translation>Velg figurtype</translation>
    </message>
    <message>
        <source>Show or hide intervals</source>
        <translation>Vis eller skjul intervaller</translation>
    </message>
    <message>
        <source>Show or hide n</source>
        <translation>Vis eller skjul n</translation>
    </message>
    <message numerus="yes">
        <source>%1 %, about %n s left</source>
        <translation>
            <numerusform>%1&#xa0;%, om lag %n&#xa0;s igjen</numerusform>
            <numerusform>%1&#xa0;%, om lag %n&#xa0;s igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Strømmer</translation>
    </message>
    <message>
        <source>Adjusted shares</source>
        <translation>Justerte andeler</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekter</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffisienter</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Forhold</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Done in %1 s</source>
        <translation>Ferdig på %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FigureToolbar</name>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Fargetoner</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Hvordan tallene blir til</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>In plain numbers</source>
        <translation>I klare tall</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffisienter</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Figurtype</translation>
    </message>
    <message>
        <source>Numbers of the table</source>
        <translation>Tall i tabellen</translation>
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
    <name>tidemark::ui::FindingSummary</name>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message numerus="yes">
        <source>%n hold</source>
        <translation>
            <numerusform>%n holder</numerusform>
            <numerusform>%n holder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n å se over</numerusform>
            <numerusform>%n å se over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n ikke prøvd</numerusform>
            <numerusform>%n ikke prøvd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FindingsRoom</name>
    <message>
        <source>The report is empty. Put analyses into it in Analyse.</source>
        <translation>Rapporten er tom. Legg analyser inn i den fra Analyse.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Open in Analyse</source>
        <translation>Åpne i Analyse</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hel side</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksporter rapport</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Text in the report</source>
        <translation>Tekst i rapporten</translation>
    </message>
    <message>
        <source>**bold**, *italic*, “- ” for a bullet</source>
        <translation>**fet**, *kursiv*, «- » for kulepunkt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Export writes HTML, PDF and ODT, every figure as SVG and PNG, and all tables as one workbook.</source>
        <translation>Eksporten skriver HTML, PDF og ODT, hver figur som SVG og PNG, og alle tabeller som én arbeidsbok.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Mappe for rapporten</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Rapporten ble ikke skrevet</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten ligger i %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Rapporten ble ikke skrevet.</translation>
    </message>
    <message>
        <source>Writing the report, %1 %</source>
        <translation>Skriver rapporten, %1&#xa0;%</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Sidene lages …</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FrozenColumn</name>
    <message>
        <source>Names of the rows</source>
        <translation>Navn på radene</translation>
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
    <name>tidemark::ui::HeaderBar</name>
    <message>
        <source>Find command</source>
        <translation>Finn kommando</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rom</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ingen side har disse ordene.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hjelpeside</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HouseStyleRow</name>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>House style file</source>
        <translation>Fil med husstil</translation>
    </message>
    <message>
        <source>None: the look of Tidemark</source>
        <translation>Ingen: utseendet til Tidemark</translation>
    </message>
    <message>
        <source>A JSON file with “font”, “colors”, “logo” and “sideMargins”.</source>
        <translation>En JSON-fil med «font», «colors», «logo» og «sideMargins».</translation>
    </message>
    <message numerus="yes">
        <source>%n colours</source>
        <translation>
            <numerusform>%n farge</numerusform>
            <numerusform>%n farger</numerusform>
        </translation>
    </message>
    <message>
        <source>Font %1, %2, no logo text.</source>
        <translation>Skrift %1, %2, ingen logotekst.</translation>
    </message>
    <message>
        <source>Font %1, %2, logo text “%3”.</source>
        <translation>Skrift %1, %2, logotekst «%3».</translation>
    </message>
    <message>
        <source>House style (*.json)</source>
        <translation>Husstil (*.json)</translation>
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
        <translation>Leser: %1&#xa0;%, om lag %2&#xa0;s igjen</translation>
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
    <name>tidemark::ui::KindPicker</name>
    <message>
        <source>Kind of analysis: %1</source>
        <translation>Type analyse: %1</translation>
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
        <translation>Hentet fra filen</translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation>Lest %1 på %2 s</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainWindow</name>
    <message>
        <source>Tidemark study (*.tidemark)</source>
        <translation>Tidemark-studie (*.tidemark)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Findings and report</source>
        <translation>Funn og rapport</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The study was not opened</source>
        <translation>Studien ble ikke åpnet</translation>
    </message>
    <message>
        <source>The study was not made</source>
        <translation>Studien ble ikke laget</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Åpne studie</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>Endringen ble ikke gjort</translation>
    </message>
    <message>
        <source>Everything is already in the file.</source>
        <translation>Alt er allerede i filen.</translation>
    </message>
    <message>
        <source>Save study</source>
        <translation>Lagre studie</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>The study was not saved</source>
        <translation>Studien ble ikke lagret</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>The file was not compacted</source>
        <translation>Filen ble ikke komprimert</translation>
    </message>
    <message>
        <source>The file went from %1 to %2.</source>
        <translation>Filen gikk fra %1 til %2.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>The file was not checked</source>
        <translation>Filen ble ikke kontrollert</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it should be: %n columns checked.</source>
        <translation>
            <numerusform>Alt er som det skal: %n kolonne kontrollert.</numerusform>
            <numerusform>Alt er som det skal: %n kolonner kontrollert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen er skadet</translation>
    </message>
    <message>
        <source>Only for reading</source>
        <translation>Bare for lesing</translation>
    </message>
    <message>
        <source>Not saved under a name</source>
        <translation>Ikke lagret under et navn</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagret %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Ingen studie er åpen</translation>
    </message>
    <message>
        <source>Choose a variable with codes or numbers in Data first.</source>
        <translation>Velg først en variabel med koder eller tall i Data.</translation>
    </message>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n bølge</numerusform>
            <numerusform>%n bølger</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic answers</source>
        <translation>syntetiske svar</translation>
    </message>
    <message>
        <source>Save the study?</source>
        <translation>Lagre studien?</translation>
    </message>
    <message>
        <source>%1 has no name yet.</source>
        <translation>%1 har ikke noe navn ennå.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>La det ligge til senere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The house style was not used</source>
        <translation>Husstilen ble ikke brukt</translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation>Filen er i orden</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelMenu</name>
    <message>
        <source>Wave as a predictor</source>
        <translation>Bølge som forklaring</translation>
    </message>
    <message>
        <source>Choose the wave as a predictor</source>
        <translation>Velg bølgen som forklaring</translation>
    </message>
    <message>
        <source>Only units that answered in every wave</source>
        <translation>Bare enheter som svarte i alle bølger</translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Velg enheter</translation>
    </message>
    <message>
        <source>Firth’s penalised likelihood</source>
        <translation>Firths straffede likelihood</translation>
    </message>
    <message>
        <source>Choose the likelihood</source>
        <translation>Velg likelihood</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Integration over groups</source>
        <translation>Integrasjon over grupper</translation>
    </message>
    <message>
        <source>Choose how groups are integrated over</source>
        <translation>Velg hvordan det integreres over grupper</translation>
    </message>
    <message>
        <source>Errors of effects for the population, not these cases</source>
        <translation>Standardfeil for effekter i populasjonen, ikke i disse radene</translation>
    </message>
    <message>
        <source>Choose the errors of effects</source>
        <translation>Velg standardfeil for effektene</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Choose the offset</source>
        <translation>Velg offset</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Fixed effects of units</source>
        <translation>Faste effekter for enheter</translation>
    </message>
    <message>
        <source>Choose the units of fixed effects</source>
        <translation>Velg enhetene som har faste effekter</translation>
    </message>
    <message>
        <source>Fit the models to groups</source>
        <translation>Tilpass modellene til grupper</translation>
    </message>
    <message>
        <source>All groups together too</source>
        <translation>Også alle grupper samlet</translation>
    </message>
    <message>
        <source>Show or hide totals</source>
        <translation>Vis eller skjul summer</translation>
    </message>
    <message>
        <source>Each wave</source>
        <translation>Hver bølge</translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation>Velg gruppene</translation>
    </message>
    <message>
        <source>Choose clusters</source>
        <translation>Velg klynger</translation>
    </message>
    <message>
        <source>How much each cluster moves the model</source>
        <translation>Hvor mye hver klynge flytter modellen</translation>
    </message>
    <message>
        <source>Choose whether the influence of clusters is told</source>
        <translation>Velg om klyngenes innflytelse vises</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelPicker</name>
    <message>
        <source>Remove this model</source>
        <translation>Fjern denne modellen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Navn på modellen</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelRoles</name>
    <message>
        <source>Kind of model</source>
        <translation>Modelltype</translation>
    </message>
    <message>
        <source>Model of how much</source>
        <translation>Modell for hvor mye</translation>
    </message>
    <message>
        <source>How standard errors are made</source>
        <translation>Hvordan standardfeil beregnes</translation>
    </message>
    <message>
        <source>More choices of the model</source>
        <translation>Flere valg for modellen</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Legg til en modell</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Remove a predictor</source>
        <translation>Fjern en forklaring</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>This is not part of the waves of the model.</source>
        <translation>Dette er ikke en del av bølgene i modellen.</translation>
    </message>
    <message>
        <source>Choose clusters</source>
        <translation>Velg klynger</translation>
    </message>
    <message>
        <source>Remove clusters</source>
        <translation>Fjern klynger</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Bølger</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The models are fitted to each group</source>
        <translation>Modellene tilpasses hver gruppe</translation>
    </message>
    <message>
        <source>Fit the models to groups</source>
        <translation>Tilpass modellene til grupper</translation>
    </message>
    <message>
        <source>Choose the kind of model</source>
        <translation>Velg modelltype</translation>
    </message>
    <message>
        <source>Choose the model of how much</source>
        <translation>Velg modell for hvor mye</translation>
    </message>
    <message>
        <source>Choose the errors</source>
        <translation>Velg standardfeil</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Fjern en modell</translation>
    </message>
    <message>
        <source>Add a predictor</source>
        <translation>Legg til en forklaring</translation>
    </message>
    <message>
        <source>Number whose slope differs between groups</source>
        <translation>Tall med ulikt stigningstall mellom grupper</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Legg til modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klynger</translation>
    </message>
    <message>
        <source>Fit the models to everyone</source>
        <translation>Tilpass modellene til alle</translation>
    </message>
    <message>
        <source>Choose the slope</source>
        <translation>Velg stigningstallet</translation>
    </message>
    <message>
        <source>Name a model</source>
        <translation>Gi en modell navn</translation>
    </message>
    <message>
        <source>The clusters are the units that have constants of their own.</source>
        <translation>Klyngene er enhetene som har egne konstantledd.</translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation>Velg gruppene</translation>
    </message>
    <message>
        <source>Remove the offset</source>
        <translation>Fjern offset</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innenfor</translation>
    </message>
    <message>
        <source>The variable whose groups have constants of their own</source>
        <translation>Variabelen der hver gruppe har sitt eget konstantledd</translation>
    </message>
    <message>
        <source>The variables that tell clusters apart</source>
        <translation>Variablene som skiller klyngene</translation>
    </message>
    <message>
        <source>Same slopes everywhere</source>
        <translation>Samme stigningstall overalt</translation>
    </message>
    <message>
        <source>Slope of %1 differs</source>
        <translation>Stigningstallet for %1 varierer</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>offset</translation>
    </message>
    <message>
        <source>fixed effects</source>
        <translation>faste effekter</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Bølge</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelWords</name>
    <message>
        <source>Wave</source>
        <translation>Bølge</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>kvadrert</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>i tredje potens</translation>
    </message>
    <message>
        <source>to the power %1</source>
        <translation>opphøyd i %1</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineær</translation>
    </message>
    <message>
        <source>Probit</source>
        <translation>Probit</translation>
    </message>
    <message>
        <source>Complementary log-log</source>
        <translation>Komplementær log-log</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Negative binomial</source>
        <translation>Negativ binomisk</translation>
    </message>
    <message>
        <source>Fractional logit</source>
        <translation>Fraksjonell logit</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Ordered logit</source>
        <translation>Ordnet logit</translation>
    </message>
    <message>
        <source>Multinomial logit</source>
        <translation>Multinomisk logit</translation>
    </message>
    <message>
        <source>Two parts</source>
        <translation>Todelt</translation>
    </message>
    <message>
        <source>Amount: linear</source>
        <translation>Mengde: lineær</translation>
    </message>
    <message>
        <source>Amount: log</source>
        <translation>Mengde: log</translation>
    </message>
    <message>
        <source>Amount: gamma</source>
        <translation>Mengde: gamma</translation>
    </message>
    <message>
        <source>Amount: share</source>
        <translation>Mengde: andel</translation>
    </message>
    <message>
        <source>From the design</source>
        <translation>Fra designet</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Fra modellen</translation>
    </message>
    <message>
        <source>Robust, HC0</source>
        <translation>Robust, HC0</translation>
    </message>
    <message>
        <source>Robust, HC1</source>
        <translation>Robust, HC1</translation>
    </message>
    <message>
        <source>Robust, HC2</source>
        <translation>Robust, HC2</translation>
    </message>
    <message>
        <source>Robust, HC3</source>
        <translation>Robust, HC3</translation>
    </message>
    <message>
        <source>Clusters, CR0</source>
        <translation>Klynger, CR0</translation>
    </message>
    <message>
        <source>Clusters, CR1</source>
        <translation>Klynger, CR1</translation>
    </message>
    <message>
        <source>Clusters, as Stata</source>
        <translation>Klynger, som Stata</translation>
    </message>
    <message>
        <source>Clusters, CR2</source>
        <translation>Klynger, CR2</translation>
    </message>
    <message>
        <source>Two-way clusters</source>
        <translation>Toveis klynger</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som den er</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logaritme</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Kvadratrot</translation>
    </message>
    <message>
        <source>Centred at its mean</source>
        <translation>Sentrert rundt gjennomsnittet</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>mot %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>root</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>sentrert</translation>
    </message>
    <message>
        <source>Multilevel linear</source>
        <translation>Flernivå, lineær</translation>
    </message>
    <message>
        <source>Multilevel logit</source>
        <translation>Flernivå, logit</translation>
    </message>
    <message>
        <source>Restricted (REML)</source>
        <translation>Restriktert (REML)</translation>
    </message>
    <message>
        <source>Full (ML)</source>
        <translation>Full (ML)</translation>
    </message>
    <message>
        <source>Laplace</source>
        <translation>Laplace</translation>
    </message>
    <message numerus="yes">
        <source>Adaptive quadrature, %n points</source>
        <translation>
            <numerusform>Adaptiv kvadratur, %n punkt</numerusform>
            <numerusform>Adaptiv kvadratur, %n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>slope per group</source>
        <translation>stigningstall per gruppe</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NumberEditor</name>
    <message>
        <source>Figure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What is shown of the numbers</source>
        <translation>Hva som vises av tallene</translation>
    </message>
    <message>
        <source>How quantiles are read off</source>
        <translation>Hvordan kvantiler leses av</translation>
    </message>
    <message>
        <source>What the sum is divided by</source>
        <translation>Hva summen deles på</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Kvartiler</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varians</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Ratio to another number</source>
        <translation>Forhold til et annet tall</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Antall enheter</translation>
    </message>
    <message>
        <source>First value that reaches it</source>
        <translation>Første verdi som når den</translation>
    </message>
    <message>
        <source>Middle of two values</source>
        <translation>Midt mellom to verdier</translation>
    </message>
    <message>
        <source>As in SPSS (type 6)</source>
        <translation>Som i SPSS (type 6)</translation>
    </message>
    <message>
        <source>As in R (type 7)</source>
        <translation>Som i R (type 7)</translation>
    </message>
    <message>
        <source>Choose the divisor</source>
        <translation>Velg tallet det deles på</translation>
    </message>
    <message>
        <source>Choose the figure of the numbers</source>
        <translation>Velg hva som vises av tallene</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OaxacaEditor</name>
    <message>
        <source>Factors</source>
        <translation>Faktorer</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Mellom</translation>
    </message>
    <message>
        <source>What tells the two groups</source>
        <translation>Det som skiller de to gruppene</translation>
    </message>
    <message>
        <source>First group: the difference is this one less the other</source>
        <translation>Første gruppe: forskjellen er denne minus den andre</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Andre gruppe</translation>
    </message>
    <message>
        <source>Model of the outcome</source>
        <translation>Modell for utfallet</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineær</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Coefficients that the explained part is measured by</source>
        <translation>Koeffisientene som den forklarte delen måles med</translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation>Velg gruppene</translation>
    </message>
    <message>
        <source>Choose the reference</source>
        <translation>Velg referansen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Velg modellen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Bølger</translation>
    </message>
    <message>
        <source>Both groups, with group (Jann)</source>
        <translation>Begge grupper, med gruppe (Jann)</translation>
    </message>
    <message>
        <source>Both groups (Neumark)</source>
        <translation>Begge grupper (Neumark)</translation>
    </message>
    <message>
        <source>By group sizes (Cotton)</source>
        <translation>Etter gruppestørrelse (Cotton)</translation>
    </message>
    <message>
        <source>Mean of both (Reimers)</source>
        <translation>Gjennomsnitt av begge (Reimers)</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Første gruppe</translation>
    </message>
    <message>
        <source>Choose the factors</source>
        <translation>Velg faktorene</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation>Forhåndsvisning av side</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PageTabs</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n merknad</numerusform>
            <numerusform>%n merknader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n merknad</numerusform>
            <numerusform>%1, %n merknader</numerusform>
        </translation>
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
        <translation>Råtekst</translation>
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
    <name>tidemark::ui::Prompts</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 finnes allerede</translation>
    </message>
    <message>
        <source>What is in it is lost if it is replaced.</source>
        <translation>Innholdet går tapt hvis filen erstattes.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstatt</translation>
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
    <name>tidemark::ui::QuestionPanel</name>
    <message>
        <source>Name, label or wording</source>
        <translation>Navn, etikett eller ordlyd</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::QuestionTree</name>
    <message>
        <source>Sources and questions</source>
        <translation>Kilder og spørsmål</translation>
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
    <message>
        <source>The file stays as it is. Decisions can be undone.</source>
        <translation>Filen blir som den er. Avgjørelser kan angres.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
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
        <translation>%1&#xa0;% av %2 har svart</translation>
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
    <message>
        <source>Reading the file again …</source>
        <translation>Leser filen på nytt …</translation>
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
    <name>tidemark::ui::RecentStudies</name>
    <message>
        <source>Today %1</source>
        <translation>I dag %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RecodeDialog</name>
    <message>
        <source>Recode</source>
        <translation>Omkod</translation>
    </message>
    <message>
        <source>Recode %1</source>
        <translation>Omkod %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nytt navn</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make variable</source>
        <translation>Lag variabel</translation>
    </message>
    <message>
        <source>For example 0; 25; 50; 100</source>
        <translation>For eksempel 0; 25; 50; 100</translation>
    </message>
    <message>
        <source>Bands from</source>
        <translation>Klasser fra</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>New group; the same name joins, empty leaves out</source>
        <translation>Ny gruppe; samme navn slår sammen, tomt utelater</translation>
    </message>
    <message>
        <source>New group of %1</source>
        <translation>Ny gruppe for %1</translation>
    </message>
    <message>
        <source>Top two against the rest</source>
        <translation>De to øverste mot resten</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Resten</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller mer</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 til under %2</translation>
    </message>
    <message>
        <source>Give a new name and rising limits with semicolons between.</source>
        <translation>Oppgi et nytt navn og stigende grenser med semikolon mellom.</translation>
    </message>
    <message>
        <source>Give a new name that is not taken, and at least one group.</source>
        <translation>Oppgi et nytt navn som ikke er i bruk, og minst én gruppe.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReplicateFields</name>
    <message>
        <source>They are factors on the weight</source>
        <translation>De er faktorer på vekten</translation>
    </message>
    <message>
        <source>Squares around the estimate, not the mean of replicates</source>
        <translation>Kvadrater rundt estimatet, ikke snittet av replikatene</translation>
    </message>
    <message>
        <source>Where the uncertainty comes from</source>
        <translation>Hvor usikkerheten kommer fra</translation>
    </message>
    <message>
        <source>From the sample as described, linearised</source>
        <translation>Fra utvalget slik det er beskrevet, linearisert</translation>
    </message>
    <message>
        <source>Jackknife: one unit left out at a time</source>
        <translation>Jackknife: én enhet utelatt om gangen</translation>
    </message>
    <message>
        <source>Bootstrap of the units</source>
        <translation>Bootstrap av enhetene</translation>
    </message>
    <message>
        <source>Replicate weights in the data: jackknife</source>
        <translation>Replikatvekter i filen: jackknife</translation>
    </message>
    <message>
        <source>Replicate weights in the data: balanced (BRR)</source>
        <translation>Replikatvekter i filen: balanserte (BRR)</translation>
    </message>
    <message>
        <source>Replicate weights in the data: Fay&apos;s method</source>
        <translation>Replikatvekter i filen: Fays metode</translation>
    </message>
    <message>
        <source>Replicate weights in the data: bootstrap</source>
        <translation>Replikatvekter i filen: bootstrap</translation>
    </message>
    <message>
        <source>Replicate weights in the data: successive differences</source>
        <translation>Replikatvekter i filen: påfølgende differanser</translation>
    </message>
    <message>
        <source>First replicate weight</source>
        <translation>Første replikatvekt</translation>
    </message>
    <message>
        <source>Last replicate weight</source>
        <translation>Siste replikatvekt</translation>
    </message>
    <message>
        <source>Replicates: </source>
        <translation>Replikater: </translation>
    </message>
    <message>
        <source>Seed: </source>
        <translation>Startverdi: </translation>
    </message>
    <message>
        <source>Fay&apos;s rho, from 0 to 1</source>
        <translation>Fays rho, fra 0 til 1</translation>
    </message>
    <message>
        <source>Scale: the usual one</source>
        <translation>Skalering: den vanlige</translation>
    </message>
    <message>
        <source>Scale of each replicate: 1</source>
        <translation>Skalering av hvert replikat: 1</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Frihetsgrader</translation>
    </message>
    <message>
        <source>Degrees of freedom: units with answers in the group, as R</source>
        <translation>Frihetsgrader: enheter med svar i gruppen, som R</translation>
    </message>
    <message>
        <source>Degrees of freedom: all units of the sample, as Stata</source>
        <translation>Frihetsgrader: alle enheter i utvalget, som Stata</translation>
    </message>
    <message>
        <source>Choose the first and the last replicate weight as they stand in the file.</source>
        <translation>Velg første og siste replikatvekt slik de står i filen.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>There must be a scale for each of the %1 replicates, or none.</source>
        <translation>Det må være én skalering for hvert av de %1 replikatene, eller ingen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleArea</name>
    <message>
        <source>Choose the kind of analysis</source>
        <translation>Velg type analyse</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleRow</name>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Fordelt på</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Bølger</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Velg enheter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A panel needs at least two waves.</source>
        <translation>Et panel trenger minst to bølger.</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Which units are counted</source>
        <translation>Hvilke enheter som teller med</translation>
    </message>
    <message>
        <source>This analysis is of all or of the panel.</source>
        <translation>Denne analysen gjelder alle eller panelet.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleSlot</name>
    <message>
        <source>Drag here</source>
        <translation>Dra hit</translation>
    </message>
    <message>
        <source>Drag or choose</source>
        <translation>Dra hit eller velg</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Split by a question</source>
        <translation>Fordel på et spørsmål</translation>
    </message>
    <message>
        <source>Remove the split</source>
        <translation>Fjern fordelingen</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Fjern et filter</translation>
    </message>
    <message>
        <source>At least one wave is needed.</source>
        <translation>Det trengs minst én bølge.</translation>
    </message>
    <message>
        <source>Choose waves</source>
        <translation>Velg bølger</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Room</name>
    <message>
        <source>Unfold the right panel (Ctrl+J)</source>
        <translation>Fold ut høyre panel (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SavedListModel</name>
    <message>
        <source>Holds</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se over</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Ikke prøvd</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SavedPanel</name>
    <message>
        <source>Analyses in the report</source>
        <translation>Analyser i rapporten</translation>
    </message>
    <message>
        <source>Add to the report</source>
        <translation>Legg til i rapporten</translation>
    </message>
    <message>
        <source>This analysis</source>
        <translation>Denne analysen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Fjernet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ScopeMenu</name>
    <message>
        <source>Interval of shares</source>
        <translation>Intervall for andeler</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>Korn–Graubard</source>
        <translation>Korn–Graubard</translation>
    </message>
    <message>
        <source>Clopper–Pearson</source>
        <translation>Clopper–Pearson</translation>
    </message>
    <message>
        <source>Arcsine</source>
        <translation>Arcsinus</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Choose the interval</source>
        <translation>Velg intervall</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidensnivå</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Choose the confidence</source>
        <translation>Velg konfidensnivå</translation>
    </message>
    <message>
        <source>Also in the base</source>
        <translation>Også i basis</translation>
    </message>
    <message>
        <source>Choose what counts in the base</source>
        <translation>Velg hva som teller i basis</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ScriptDialog</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Lagre fil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Stata 17 or later gives the numbers from the answers written as CSV, one file per wave. Comments tell what is expected after each command, and where Stata has no equivalent.</source>
        <translation>Stata 17 eller nyere gir tallene ut fra svarene skrevet som CSV, én fil per bølge. Kommentarer sier hva som ventes etter hver kommando, og hvor Stata ikke har noe tilsvarende.</translation>
    </message>
    <message>
        <source>The packages survey and stats give the same numbers from the answers written as CSV, one file per wave.</source>
        <translation>Pakkene survey og stats gir de samme tallene ut fra svarene skrevet som CSV, én fil per bølge.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Lagre koden</translation>
    </message>
    <message>
        <source>Stata script (*.do)</source>
        <translation>Stata-skript (*.do)</translation>
    </message>
    <message>
        <source>R script (*.R)</source>
        <translation>R-skript (*.R)</translation>
    </message>
    <message>
        <source>The code was not saved</source>
        <translation>Koden ble ikke lagret</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Språk i koden</translation>
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
    <name>tidemark::ui::SentenceStrip</name>
    <message>
        <source>Copy the sentence</source>
        <translation>Kopier setningen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SettingsDialog</name>
    <message>
        <source>The smallest base shown cannot be above the limit for few answers.</source>
        <translation>Minste basis som vises, kan ikke være over grensen for få svar.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>As many decimals as the base bears</source>
        <translation>Så mange desimaler som basis tåler</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>Hele tall</translation>
    </message>
    <message>
        <source>One decimal</source>
        <translation>Én desimal</translation>
    </message>
    <message>
        <source>Full, 16 cm</source>
        <translation>Full, 16 cm</translation>
    </message>
    <message>
        <source>Two thirds, 11 cm</source>
        <translation>To tredeler, 11 cm</translation>
    </message>
    <message>
        <source>Half, 8 cm</source>
        <translation>Halv, 8 cm</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>New analyses</source>
        <translation>Nye analyser</translation>
    </message>
    <message>
        <source>Confidence level</source>
        <translation>Konfidensnivå</translation>
    </message>
    <message>
        <source>Few answers below</source>
        <translation>Få svar under</translation>
    </message>
    <message>
        <source>Not shown below</source>
        <translation>Vises ikke under</translation>
    </message>
    <message>
        <source>Hide cells of persons below</source>
        <translation>Skjul celler med personer under</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Analyses that are already made keep what they were made with.</source>
        <translation>Analyser som alt er laget, beholder det de ble laget med.</translation>
    </message>
    <message>
        <source>Figures in files</source>
        <translation>Figurer i filer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>Minste tekst</translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation>Oppløsning i PNG</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Husstil</translation>
    </message>
    <message numerus="yes">
        <source>%n decimals</source>
        <translation>
            <numerusform>%n desimal</numerusform>
            <numerusform>%n desimaler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1&#xa0;cm</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StartPanel</name>
    <message>
        <source>Compare waves of a survey, and show how sure the figures are.</source>
        <translation>Sammenlign bølger i en undersøkelse, og vis hvor sikre tallene er.</translation>
    </message>
    <message>
        <source>Drop a file anywhere</source>
        <translation>Slipp en fil hvor som helst</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Alt blir på denne maskinen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StartRoom</name>
    <message>
        <source>Find study</source>
        <translation>Finn studie</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Nylige</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>%1 was not closed</source>
        <translation>%1 ble ikke lukket</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>En ny studie</translation>
    </message>
    <message>
        <source>Last change %1. Nothing is lost.</source>
        <translation>Siste endring %1. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Discard the study?</source>
        <translation>Forkaste studien?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Den kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>The study was not discarded</source>
        <translation>Studien ble ikke forkastet</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Synthetic answers</source>
        <translation>Syntetiske svar</translation>
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
    <name>tidemark::ui::StudyCard</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Fjern fra listen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StudyTreeModel</name>
    <message>
        <source>Recoded</source>
        <translation>Omkodet</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StylePanel</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Code order</source>
        <translation>Koderekkefølge</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Høyeste først</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Measure and unit</source>
        <translation>Mål og enhet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertittel</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Text on paper</source>
        <translation>Tekst på papir</translation>
    </message>
    <message>
        <source>Reset the style</source>
        <translation>Nullstill stilen</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>Endre stilen</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Endre tittelen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SurvivalEditor</name>
    <message>
        <source>Event came</source>
        <translation>Hendelsen har skjedd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Variable that tells whether the event came</source>
        <translation>Variabel som viser om hendelsen har skjedd</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tidspunkter</translation>
    </message>
    <message>
        <source>3 6 9 12</source>
        <translation>3 6 9 12</translation>
    </message>
    <message>
        <source>Times to report, with spaces between</source>
        <translation>Tidspunkter som skal vises, med mellomrom mellom</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Velg hendelsen</translation>
    </message>
    <message>
        <source>Choose the times</source>
        <translation>Velg tidspunktene</translation>
    </message>
    <message>
        <source>Choose the codes of the event</source>
        <translation>Velg kodene for hendelsen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TermMenu</name>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Choose the reference</source>
        <translation>Velg referansen</translation>
    </message>
    <message>
        <source>Choose the transformation</source>
        <translation>Velg omregningen</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Rett linje</translation>
    </message>
    <message>
        <source>With its square</source>
        <translation>Med kvadrat</translation>
    </message>
    <message>
        <source>With square and cube</source>
        <translation>Med kvadrat og tredje potens</translation>
    </message>
    <message>
        <source>Choose the powers</source>
        <translation>Velg potensene</translation>
    </message>
    <message>
        <source>Codes as numbers</source>
        <translation>Koder som tall</translation>
    </message>
    <message>
        <source>Choose categories or numbers</source>
        <translation>Velg kategorier eller tall</translation>
    </message>
    <message>
        <source>Interaction with</source>
        <translation>Samspill med</translation>
    </message>
    <message>
        <source>Add an interaction</source>
        <translation>Legg til et samspill</translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation>Velg utfallet</translation>
    </message>
    <message>
        <source>Counts as 1</source>
        <translation>Teller som 1</translation>
    </message>
    <message>
        <source>Choose the answers that count</source>
        <translation>Velg svarene som teller</translation>
    </message>
    <message>
        <source>With powers up to %1</source>
        <translation>Med potenser opp til %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrailRow</name>
    <message>
        <source>Selection</source>
        <translation>Avgrensning</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Alt+← one step back</source>
        <translation>Alt+← ett steg tilbake</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TreatmentBox</name>
    <message>
        <source>“%1” is read as</source>
        <translation>«%1» leses som</translation>
    </message>
    <message>
        <source>Choose how all cells with “%1” in this column are read, or type a value</source>
        <translation>Velg hvordan alle celler med «%1» i denne kolonnen leses, eller skriv en verdi</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ValueMenu</name>
    <message>
        <source>Condition in words …</source>
        <translation>Vilkår i ord …</translation>
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
    <name>tidemark::ui::VariablePanel</name>
    <message>
        <source>The cell</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>Recodes</source>
        <translation>Omkodinger</translation>
    </message>
    <message>
        <source>New recode</source>
        <translation>Ny omkoding</translation>
    </message>
    <message>
        <source>Analyse %1</source>
        <translation>Analyser %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableTableModel</name>
    <message>
        <source>Not accepted in %1</source>
        <translation>Ikke godtatt i %1</translation>
    </message>
    <message>
        <source>Same in %1</source>
        <translation>Samme i %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Bare her</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordlyd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
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
    <message>
        <source>Attach a code book or a questionnaire (SurveyXact, Nettskjema, LimeSurvey, XLSForm)</source>
        <translation>Legg ved en kodebok eller et spørreskjema (SurveyXact, Nettskjema, LimeSurvey, XLSForm)</translation>
    </message>
    <message>
        <source>Code books and questionnaires (%1)</source>
        <translation>Kodebøker og spørreskjemaer (%1)</translation>
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
<context>
    <name>tidemark::ui::WeightFields</name>
    <message>
        <source>Weights change by factors from</source>
        <translation>Vektene endres med faktorer fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Weights are cut below</source>
        <translation>Vekter kuttes under</translation>
    </message>
    <message>
        <source>and above</source>
        <translation>og over</translation>
    </message>
    <message>
        <source>How the weights fit the population</source>
        <translation>Hvordan vektene tilpasses populasjonen</translation>
    </message>
    <message>
        <source>The weights stay as they are</source>
        <translation>Vektene er som de er</translation>
    </message>
    <message>
        <source>They are only cut</source>
        <translation>De kuttes bare</translation>
    </message>
    <message>
        <source>Post-stratified by one variable</source>
        <translation>Etterstratifisert på én variabel</translation>
    </message>
    <message>
        <source>Raked to several variables</source>
        <translation>Raket til flere variabler</translation>
    </message>
    <message>
        <source>Calibrated: smallest changes</source>
        <translation>Kalibrert: minst mulige endringer</translation>
    </message>
    <message>
        <source>Calibrated: changes between bounds</source>
        <translation>Kalibrert: endringer mellom grenser</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Legg til en variabel</translation>
    </message>
    <message>
        <source>What is known about the population</source>
        <translation>Hva en vet om populasjonen</translation>
    </message>
    <message>
        <source>One line for each variable:
region: 1 = 4421; 2 = 755
region: list
age: sum = 120450</source>
        <translation>En linje for hver variabel:
region: 1 = 4421; 2 = 755
region: liste
alder: sum = 120450</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>Say where the weights are cut.</source>
        <translation>Si hvor vektene kuttes.</translation>
    </message>
    <message>
        <source>The first factor must be below 1, the second above 1.</source>
        <translation>Den første faktoren må være under 1, den andre over 1.</translation>
    </message>
    <message>
        <source>Say what is known about the population.</source>
        <translation>Si hva en vet om populasjonen.</translation>
    </message>
</context>
</TS>
