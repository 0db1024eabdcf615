<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
<context>
    <name>Categories</name>
    <message>
        <source>The texts begin with their codes.</source>
        <translation>Tekstane byrjar med kodane sine.</translation>
    </message>
    <message>
        <source>The texts stand on a well-known scale; codes follow it.</source>
        <translation>Tekstane følgjer ein kjend skala; kodane følgjer han.</translation>
    </message>
    <message>
        <source>%1 different texts; codes follow their first appearance.</source>
        <translation>%1 ulike tekstar; kodane følgjer rekkjefølgja dei først står i.</translation>
    </message>
    <message>
        <source>Codes are those given before.</source>
        <translation>Kodane er dei som vart gitt før.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Change the study&apos;s details</source>
        <translation>Endre opplysningane om studien</translation>
    </message>
    <message>
        <source>Change the source “%1”</source>
        <translation>Endre kjelda «%1»</translation>
    </message>
    <message>
        <source>Add the source “%1”</source>
        <translation>Legg til kjelda «%1»</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Fjern ei kjelde</translation>
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
        <translation>Fjern ein variabel</translation>
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
        <translation>Fjern eit spørsmål</translation>
    </message>
    <message>
        <source>Move a question</source>
        <translation>Flytt eit spørsmål</translation>
    </message>
    <message>
        <source>Change a pair of questions</source>
        <translation>Endre eit par av spørsmål</translation>
    </message>
    <message>
        <source>Pair two questions</source>
        <translation>Kople to spørsmål som par</translation>
    </message>
    <message>
        <source>Undo the pairing of two questions</source>
        <translation>Opphev koplinga av to spørsmål</translation>
    </message>
    <message>
        <source>Change an analysis</source>
        <translation>Endre ein analyse</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Endre «%1»</translation>
    </message>
    <message>
        <source>Add an analysis</source>
        <translation>Legg til ein analyse</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Legg til «%1»</translation>
    </message>
    <message>
        <source>Remove an entry of the report</source>
        <translation>Fjern eit punkt i rapporten</translation>
    </message>
    <message>
        <source>Move an entry of the report</source>
        <translation>Flytt eit punkt i rapporten</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ikkje endre noko</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Panelet</translation>
    </message>
    <message>
        <source>a wave has no unit id</source>
        <translation>ei bølgje har ingen einings-id</translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation>McNemars test</translation>
    </message>
    <message>
        <source>it knows no weights, strata and clusters; the t test of the panel does</source>
        <translation>han tek ikkje omsyn til vekter, strata og klyngjer; det gjer t-testen for panelet</translation>
    </message>
    <message>
        <source>The z test and Fisher&apos;s exact test</source>
        <translation>z-testen og Fishers eksakte test</translation>
    </message>
    <message>
        <source>they know no weights, strata and clusters; the t test of the change does</source>
        <translation>dei tek ikkje omsyn til vekter, strata og klyngjer; det gjer t-testen for endringa</translation>
    </message>
    <message>
        <source>the waves share units, so the samples are not independent; the t test of the change takes that into account</source>
        <translation>bølgjene har felles einingar, så utvala er ikkje uavhengige; det tek t-testen for endringa omsyn til</translation>
    </message>
    <message>
        <source>The decomposition of the change</source>
        <translation>Oppdelinga av endringa</translation>
    </message>
    <message>
        <source>it needs answers in a few categories</source>
        <translation>ho treng svar i nokre få kategoriar</translation>
    </message>
    <message>
        <source>a group has answers in one of the waves only</source>
        <translation>ei gruppe har svar i berre éi av bølgjene</translation>
    </message>
    <message>
        <source>a change needs at least two waves</source>
        <translation>ei endring treng minst to bølgjer</translation>
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
        <translation>inga rad har overskrifter som «variabel», «kode» og «etikett»</translation>
    </message>
    <message>
        <source>The code book marks %1 as missing.</source>
        <translation>Kodeboka merkjer %1 som manglande.</translation>
    </message>
    <message>
        <source>The code book has %1 labels.</source>
        <translation>Kodeboka har %1 etikettar.</translation>
    </message>
    <message>
        <source>The code book calls it open text.</source>
        <translation>Kodeboka kallar det fritekst.</translation>
    </message>
    <message>
        <source>The code book gives it codes.</source>
        <translation>Kodeboka gir han kodar.</translation>
    </message>
    <message>
        <source>The questionnaire asks it.</source>
        <translation>Spørjeskjemaet spør om det.</translation>
    </message>
    <message>
        <source>The code book calls it a number.</source>
        <translation>Kodeboka kallar det eit tal.</translation>
    </message>
    <message>
        <source>The code book</source>
        <translation>Kodeboka</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ho er tom</translation>
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
        <translation>Skjema frå Nettskjema</translation>
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
        <translation>%1 tal med komma, %2 med punktum.</translation>
    </message>
    <message>
        <source>%1 numbers have one sign followed by three digits, which may part thousands or decimals.</source>
        <translation>%1 tal har eitt teikn følgt av tre siffer; det kan skilje tusen eller desimalar.</translation>
    </message>
    <message>
        <source>No number has decimals.</source>
        <translation>Ingen tal har desimalar.</translation>
    </message>
    <message>
        <source>No space, point or comma parts thousands.</source>
        <translation>Verken mellomrom, punktum eller komma skil tusen.</translation>
    </message>
    <message>
        <source>%1 numbers have groups of three digits.</source>
        <translation>%1 tal har grupper på tre siffer.</translation>
    </message>
</context>
<context>
    <name>ColumnType</name>
    <message>
        <source>All %1 cells are %2.</source>
        <translation>Alle dei %1 cellene er %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are %3.</source>
        <translation>%1 av %2 celler er %3.</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datoar</translation>
    </message>
    <message>
        <source>dates with time</source>
        <translation>datoar med klokkeslett</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>klokkeslett</translation>
    </message>
    <message>
        <source>Numbers of 16 digits and more are kept as text, so that no digit is lost.</source>
        <translation>Tal på 16 siffer og meir blir lagra som tekst, så ingen siffer går tapt.</translation>
    </message>
    <message>
        <source>%1 numbers begin with a zero, which is kept.</source>
        <translation>%1 tal byrjar med ein null, som blir med vidare.</translation>
    </message>
    <message>
        <source>%1 different texts in %2 cells.</source>
        <translation>%1 ulike tekstar i %2 celler.</translation>
    </message>
    <message>
        <source>More than %1 different texts.</source>
        <translation>Meir enn %1 ulike tekstar.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>heiltal</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>The column has no answers.</source>
        <translation>Kolonnen har ingen svar.</translation>
    </message>
    <message>
        <source>All dates fit %1 as well.</source>
        <translation>Alle datoane passar òg med %1.</translation>
    </message>
    <message>
        <source>%1 dates fit this form.</source>
        <translation>%1 datoar passar med denne forma.</translation>
    </message>
    <message>
        <source>Texts have no order.</source>
        <translation>Tekstar har inga rekkjefølgje.</translation>
    </message>
    <message>
        <source>Numbers measure.</source>
        <translation>Tala måler noko.</translation>
    </message>
    <message>
        <source>The answers have a known order.</source>
        <translation>Svara har ei kjend rekkjefølgje.</translation>
    </message>
    <message>
        <source>The codes have labels.</source>
        <translation>Kodane har etikettar.</translation>
    </message>
    <message>
        <source>%1 different codes without labels.</source>
        <translation>%1 ulike kodar utan etikettar.</translation>
    </message>
    <message>
        <source>%1 different whole numbers.</source>
        <translation>%1 ulike heiltal.</translation>
    </message>
    <message>
        <source>No “NA” or “.” stands for an empty cell.</source>
        <translation>Verken «NA» eller «.» står for ei tom celle.</translation>
    </message>
    <message>
        <source>%1 cells among numbers hold %2.</source>
        <translation>%1 celler blant tal inneheld %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A request as JSON; - reads it from standard input.</source>
        <translation>Ein førespurnad som JSON; - les han frå standard inn.</translation>
    </message>
    <message>
        <source>Print the whole result as JSON.</source>
        <translation>Skriv ut heile resultatet som JSON.</translation>
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
        <translation>Skriv ut eit R-skript som gir dei same tala.</translation>
    </message>
    <message>
        <source>answers a request from a study</source>
        <translation>svarer på ein førespurnad frå ein studie</translation>
    </message>
    <message>
        <source>%1 columns and %2 bytes checked, %3 findings.</source>
        <translation>%1 kolonnar og %2 byte kontrollerte, %3 funn.</translation>
    </message>
    <message>
        <source>%1 bytes before, %2 after; %3 unused columns removed.</source>
        <translation>%1 byte før, %2 etter; %3 ubrukte kolonnar fjerna.</translation>
    </message>
    <message>
        <source>reads a whole study and names what is damaged</source>
        <translation>les ein heil studie og seier kva som er skadd</translation>
    </message>
    <message>
        <source>removes what no source uses and makes the file small</source>
        <translation>fjernar det inga kjelde bruker, og gjer fila lita</translation>
    </message>
    <message>
        <source>Usage: tidemark [STUDY]            opens the window
       tidemark COMMAND [OPTIONS]  works without a display

Commands:
</source>
        <translation>Bruk: tidemark [STUDIE]        opnar vindauget
      tidemark KOMMANDO [VAL]  verkar utan skjerm

Kommandoar:
</translation>
    </message>
    <message>
        <source>
Every command explains itself with --help.
Exit codes: 0 done, 1 could not be done, 2 the command line was not understood,
            3 check found something.
</source>
        <translation>
Kvar kommando forklarer seg sjølv med --help.
Sluttkodar: 0 ferdig, 1 lét seg ikkje gjere, 2 kommandolinja vart ikkje forstått,
            3 check fann noko.
</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finst ingen kommando «%1».</translation>
    </message>
    <message>
        <source>Where the files and the study are made.</source>
        <translation>Der filene og studien blir oppretta.</translation>
    </message>
    <message>
        <source>makes the example study and its files (synthetic answers)</source>
        <translation>lagar eksempelstudien og filene til han (syntetiske svar)</translation>
    </message>
    <message>
        <source>The data file; the study is made if it does not exist.</source>
        <translation>Datafila; studien blir oppretta viss han ikkje finst.</translation>
    </message>
    <message>
        <source>Short name of the wave, as 2023.</source>
        <translation>Kort namn på bølgja, som 2023.</translation>
    </message>
    <message>
        <source>Name of the source.</source>
        <translation>Namn på kjelda.</translation>
    </message>
    <message>
        <source>wave (default), register or frame.</source>
        <translation>wave (standard), register eller frame.</translation>
    </message>
    <message>
        <source>Rows are persons: small counts are hidden.</source>
        <translation>Radene er personar: små tal blir skjulte.</translation>
    </message>
    <message>
        <source>Column with the unit&apos;s id.</source>
        <translation>Kolonne med id-en til eininga.</translation>
    </message>
    <message>
        <source>Column with the sampling weight.</source>
        <translation>Kolonne med utvalsvekta.</translation>
    </message>
    <message>
        <source>Column with the stratum.</source>
        <translation>Kolonne med stratumet.</translation>
    </message>
    <message>
        <source>Column with the cluster.</source>
        <translation>Kolonne med klyngja.</translation>
    </message>
    <message>
        <source>Number of units in the population.</source>
        <translation>Talet på einingar i populasjonen.</translation>
    </message>
    <message>
        <source>Name of the frame source the rows are joined to.</source>
        <translation>Namn på populasjonslista radene blir kopla til.</translation>
    </message>
    <message>
        <source>Earlier wave whose questions are paired; only equal ones are accepted.</source>
        <translation>Tidlegare bølgje med spørsmål som blir kopla som par; berre like blir godtekne.</translation>
    </message>
    <message>
        <source>Encoding of a text file.</source>
        <translation>Teiknsett i ei tekstfil.</translation>
    </message>
    <message>
        <source>Sheet of a workbook.</source>
        <translation>Ark i ei arbeidsbok.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. %3 cells compared with the file, %4 differences.</source>
        <translation>%1 rader, %2 kolonnar. %3 celler samanlikna med fila, %4 skilnader.</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” was not understood</source>
        <translation>%1, rad %2: «%3» vart ikkje forstått</translation>
    </message>
    <message>
        <source>reads a data file into a study and prints the receipt</source>
        <translation>les ei datafil inn i ein studie og skriv ut kvitteringa</translation>
    </message>
    <message>
        <source>Print as JSON.</source>
        <translation>Skriv ut som JSON.</translation>
    </message>
    <message>
        <source>says what is in a data file, without reading it into a study</source>
        <translation>seier kva som er i ei datafil, utan å lese ho inn i ein studie</translation>
    </message>
    <message>
        <source>Language of the output: nb, nn or en.</source>
        <translation>Språk i det som blir skrive ut: nb, nn eller en.</translation>
    </message>
    <message>
        <source>Folder for the report; made if need be.</source>
        <translation>Mappe for rapporten; blir oppretta om nødvendig.</translation>
    </message>
    <message>
        <source>writes the whole report of a study: HTML, PDF, ODT, figures, tables</source>
        <translation>skriv heile rapporten for ein studie: HTML, PDF, ODT, figurar, tabellar</translation>
    </message>
    <message>
        <source>A .tidemark file.</source>
        <translation>Ei .tidemark-fil.</translation>
    </message>
    <message>
        <source>Code book or questionnaire (SurveyXact, Nettskjema, LimeSurvey, XLSForm) with texts and labels; may be given more than once.</source>
        <translation>Kodebok eller spørjeskjema (SurveyXact, Nettskjema, LimeSurvey, XLSForm) med tekstar og etikettar; kan oppgivast fleire gonger.</translation>
    </message>
    <message>
        <source>Any data file, code book or questionnaire Tidemark can read.</source>
        <translation>Ei datafil, ei kodebok eller eit spørjeskjema som Tidemark kan lese.</translation>
    </message>
    <message>
        <source>Code book or questionnaire to attach; may be given more than once.</source>
        <translation>Kodebok eller spørjeskjema som blir lagt ved; kan oppgivast fleire gonger.</translation>
    </message>
    <message>
        <source>House style file (JSON); else that of the study.</source>
        <translation>Fil med husstil (JSON); elles den studien har.</translation>
    </message>
    <message>
        <source>a request is an object, in braces</source>
        <translation>ein førespurnad er eit objekt, i krøllparentesar</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>«%1» er ikkje ein av %2.</translation>
    </message>
    <message>
        <source>Write a Stata script that gives the same numbers.</source>
        <translation>Skriv eit Stata-skript som gir dei same tala.</translation>
    </message>
    <message>
        <source>wave, register or frame is expected</source>
        <translation>her er wave, register eller frame venta</translation>
    </message>
    <message>
        <source>Take the design from a JSON file: weight, strata, clusters, calibration, replicates.</source>
        <translation>Hent designet frå ei JSON-fil: vekt, strata, klyngjer, kalibrering, replikat.</translation>
    </message>
    <message>
        <source>prints or sets how a wave was sampled and weighted</source>
        <translation>viser eller set korleis ei bølgje er trekt og vekta</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>The comparison of columns</source>
        <translation>Samanlikninga av kolonnar</translation>
    </message>
    <message>
        <source>the table has more than %1 groups</source>
        <translation>tabellen har meir enn %1 grupper</translation>
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
        <translation>færre delar inni kvarandre</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>ein sluttparentes</translation>
    </message>
    <message>
        <source>missing(), notanswered(), dontknow(), notapplicable(), notasked() or othermissing()</source>
        <translation>missing(), notanswered(), dontknow(), notapplicable(), notasked() eller othermissing()</translation>
    </message>
    <message>
        <source>a comparison (=, !=, &lt;, &lt;=, &gt;, &gt;=) or “in”</source>
        <translation>ei samanlikning (=, !=, &lt;, &lt;=, &gt;, &gt;=) eller «in»</translation>
    </message>
    <message>
        <source>a list in parentheses</source>
        <translation>ei liste i parentes</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation>eit komma eller ein sluttparentes</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>eit avsluttande hermeteikn</translation>
    </message>
    <message>
        <source>a number or a text in quotation marks</source>
        <translation>eit tal eller ein tekst i hermeteikn</translation>
    </message>
    <message>
        <source>a closing backquote</source>
        <translation>ein avsluttande gravaksent</translation>
    </message>
    <message>
        <source>the name of a variable</source>
        <translation>namnet på ein variabel</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>venta %1</translation>
    </message>
    <message>
        <source>“%1” holds texts: write = or != and a text in quotation marks</source>
        <translation>«%1» har tekstar: skriv = eller != og ein tekst i hermeteikn</translation>
    </message>
    <message>
        <source>no value of “%1” is called “%2”</source>
        <translation>ingen verdi av «%1» heiter «%2»</translation>
    </message>
    <message>
        <source>“%1” is the name of several values</source>
        <translation>«%1» er namnet på fleire verdiar</translation>
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
        <translation>Sannsynskvotetesten</translation>
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
        <translation>Testen for lineær samanheng</translation>
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
        <translation>klyngjer</translation>
    </message>
    <message>
        <source>it takes every answer as drawn alone with the same chance, and this design has %1</source>
        <translation>han reknar kvart svar som trekt for seg med same sannsyn, og dette designet har %1</translation>
    </message>
    <message>
        <source>it compares two groups, and there are %1</source>
        <translation>han samanliknar to grupper, og det er %1</translation>
    </message>
    <message>
        <source>it is about two answers, and there are %1</source>
        <translation>han gjeld to svar, og det er %1</translation>
    </message>
    <message>
        <source>there are too many possible tables</source>
        <translation>det er for mange moglege tabellar</translation>
    </message>
</context>
<context>
    <name>CsvImporter</name>
    <message>
        <source>Delimited text (CSV)</source>
        <translation>Tekst med skiljeteikn (CSV)</translation>
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
        <translation>Den første linja i fila seier det.</translation>
    </message>
    <message>
        <source>No delimiter divides the rows: the file has one column.</source>
        <translation>Ingen skiljeteikn deler radene: fila har éin kolonne.</translation>
    </message>
    <message>
        <source>%1 fields in all of the first %2 rows.</source>
        <translation>%1 felt i alle dei første %2 radene.</translation>
    </message>
    <message>
        <source>%1 fields in %2 of the first %3 rows.</source>
        <translation>%1 felt i %2 av dei første %3 radene.</translation>
    </message>
    <message>
        <source>%1 cells stand between single quotes.</source>
        <translation>%1 celler står mellom enkle hermeteikn.</translation>
    </message>
    <message>
        <source>%1 of the first cells stand between quotes.</source>
        <translation>%1 av dei første cellene står mellom hermeteikn.</translation>
    </message>
    <message>
        <source>No quotes at the start of the file; this is the usual one.</source>
        <translation>Ingen hermeteikn i starten av fila; dette er det vanlege.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>The hiding of small counts of persons</source>
        <translation>Skjulinga av små tal for personar</translation>
    </message>
    <message>
        <source>the request switches it off with minCell</source>
        <translation>førespurnaden slår henne av med minCell</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file starts with the byte order mark of %1.</source>
        <translation>Fila startar med byterekkjefølgjemerket for %1.</translation>
    </message>
    <message>
        <source>The whole file was read. It has ASCII characters only.</source>
        <translation>Heile fila vart lesen. Ho har berre ASCII-teikn.</translation>
    </message>
    <message>
        <source>The whole file was read. All %1 characters outside ASCII are valid UTF-8.</source>
        <translation>Heile fila vart lesen. Alle dei %1 teikna utanfor ASCII er gyldig UTF-8.</translation>
    </message>
    <message>
        <source>The whole file was read. %1 characters outside ASCII are valid UTF-8, %2 places are not.</source>
        <translation>Heile fila vart lesen. %1 teikn utanfor ASCII er gyldig UTF-8, %2 stader er det ikkje.</translation>
    </message>
    <message>
        <source>The whole file was read. It has %1 characters outside ASCII and is not valid UTF-8.</source>
        <translation>Heile fila vart lesen. Ho har %1 teikn utanfor ASCII og er ikkje gyldig UTF-8.</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in %1 without a mark.</source>
        <translation>Annankvar byte er null, som i %1 utan merke.</translation>
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
        <translation>Fila er tom. Hent ho på nytt derifrå ho kom.</translation>
    </message>
    <message>
        <source>This is not a file of the kind %1. Check whether its ending is right.</source>
        <translation>Dette er ikkje ei fil av typen %1. Sjekk om filendinga er rett.</translation>
    </message>
    <message>
        <source>This is not a file of the kind %1, but: %2. Give it the right ending or save it again.</source>
        <translation>Dette er ikkje ei fil av typen %1, men: %2. Gi ho rett filending eller lagre ho på nytt.</translation>
    </message>
    <message>
        <source>The file (%1) ends too early. It was probably not copied or downloaded to its end; fetch it again.</source>
        <translation>Fila (%1) sluttar for tidleg. Ho vart truleg ikkje kopiert eller lasta ned heilt ut; hent ho på nytt.</translation>
    </message>
    <message>
        <source>The file (%1) ends too early: %2. It was probably not copied or downloaded to its end; fetch it again.</source>
        <translation>Fila (%1) sluttar for tidleg: %2. Ho vart truleg ikkje kopiert eller lasta ned heilt ut; hent ho på nytt.</translation>
    </message>
    <message>
        <source>The file (%1) is damaged: %2. Fetch it again or save it anew in the program it came from.</source>
        <translation>Fila (%1) er skadd: %2. Hent ho på nytt, eller lagre ho på nytt i programmet ho kom frå.</translation>
    </message>
    <message>
        <source>The file (%1) is protected by a password. Open it in the program it came from and save it without one.</source>
        <translation>Fila (%1) er verna med passord. Opne ho i programmet ho kom frå, og lagre ho utan.</translation>
    </message>
    <message>
        <source>%1 is larger than what can be read (%2).</source>
        <translation>%1 er større enn det som kan lesast (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read. Save the data as .sav, .dta, .xlsx or CSV.</source>
        <translation>%1 kan ikkje lesast. Lagre dataa som .sav, .dta, .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>The texts cannot be read as %1. Choose another encoding.</source>
        <translation>Tekstane kan ikkje lesast som %1. Vel eit anna teiknsett.</translation>
    </message>
    <message>
        <source>The file does not fit the plan at “%1”: %2</source>
        <translation>Fila passar ikkje med planen ved «%1»: %2</translation>
    </message>
    <message>
        <source>The file ends after %1 of %2 bytes. Fetch or copy it again.</source>
        <translation>Fila sluttar etter %1 av %2 byte. Hent eller kopier ho på nytt.</translation>
    </message>
    <message>
        <source>The file is not text: %1.</source>
        <translation>Fila er ikkje tekst: %1.</translation>
    </message>
    <message>
        <source>A quote (%1) is opened in this row and never closed. Close it, or read the file without a quote character.</source>
        <translation>Eit hermeteikn (%1) blir opna i denne rada og aldri lukka. Lukk det, eller les fila utan hermeteikn.</translation>
    </message>
    <message>
        <source>The row is longer than %1 megabytes. Check the line ends and the quote character.</source>
        <translation>Rada er lengre enn %1 megabyte. Sjekk linjeskifta og hermeteiknet.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Check the delimiter.</source>
        <translation>Rada har meir enn %1 celler. Sjekk skiljeteiknet.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>Arbeidsboka har ikkje noko ark «%1». Ho har: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no cells where the table should be. Choose another sheet or range.</source>
        <translation>Arket «%1» har ingen celler der tabellen skulle vere. Vel eit anna ark eller område.</translation>
    </message>
    <message>
        <source>The number %1 is used twice in the study or missing.</source>
        <translation>Nummeret %1 er brukt to gonger i studien eller manglar.</translation>
    </message>
    <message>
        <source>A variable or question needs a name.</source>
        <translation>Ein variabel eller eit spørsmål må ha eit namn.</translation>
    </message>
    <message>
        <source>The source has “%1” already. Choose another name.</source>
        <translation>Kjelda har «%1» frå før. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>The variable “%1” does not belong to “%2”.</source>
        <translation>Variabelen «%1» høyrer ikkje til «%2».</translation>
    </message>
    <message>
        <source>The variable “%1” would be computed from itself.</source>
        <translation>Variabelen «%1» ville blitt rekna ut frå seg sjølv.</translation>
    </message>
    <message>
        <source>A recode needs at least one variable to start from.</source>
        <translation>Ei omkoding treng minst éin variabel å gå ut frå.</translation>
    </message>
    <message>
        <source>The variable “%1” holds texts, which cannot be recoded.</source>
        <translation>Variabelen «%1» har tekstar, som ikkje kan omkodast.</translation>
    </message>
    <message>
        <source>“%1” cannot have %2 rows.</source>
        <translation>«%1» kan ikkje ha %2 rader.</translation>
    </message>
    <message>
        <source>How the answers of “%1” are stored cannot be changed. Recode it.</source>
        <translation>Måten svara på «%1» er lagra på, kan ikkje endrast. Lag ei omkoding.</translation>
    </message>
    <message>
        <source>There is no pair of questions “%1”.</source>
        <translation>Det finst ikkje noko par av spørsmål «%1».</translation>
    </message>
    <message>
        <source>This is not a Tidemark study, or it is encrypted or damaged at its beginning.</source>
        <translation>Dette er ikkje ein Tidemark-studie, eller han er kryptert eller skadd i starten.</translation>
    </message>
    <message>
        <source>The file is empty. Take the last copy you have of the study.</source>
        <translation>Fila er tom. Bruk den siste kopien du har av studien.</translation>
    </message>
    <message>
        <source>The end of the file is missing: it should have %1 bytes and has %2. Copy it again from where it came.</source>
        <translation>Slutten av fila manglar: ho skulle hatt %1 byte og har %2. Kopier ho på nytt derifrå ho kom.</translation>
    </message>
    <message>
        <source>The study was made by a newer Tidemark (format %1; this one knows up to %2). Update the program to open it.</source>
        <translation>Studien er laga av ein nyare Tidemark (format %1; denne kjenner til og med %2). Oppdater programmet for å opne han.</translation>
    </message>
    <message>
        <source>The study was made by an older Tidemark and cannot be brought up to date where it is. Open a copy of it.</source>
        <translation>Studien er laga av ein eldre Tidemark og kan ikkje oppdaterast der han ligg. Opne ein kopi av han.</translation>
    </message>
    <message>
        <source>The study is damaged: %1.</source>
        <translation>Studien er skadd: %1.</translation>
    </message>
    <message>
        <source>Another program is using the study just now. Try again in a moment.</source>
        <translation>Eit anna program bruker studien akkurat no. Prøv att om litt.</translation>
    </message>
    <message>
        <source>The study is open for reading only. Save a copy to change it.</source>
        <translation>Studien er berre open for lesing. Lagre ein kopi for å endre han.</translation>
    </message>
    <message>
        <source>Another program has changed the study. Open it again.</source>
        <translation>Eit anna program har endra studien. Opne han på nytt.</translation>
    </message>
    <message>
        <source>The answers of “%1” have been removed from the study for good.</source>
        <translation>Svara på «%1» er fjerna frå studien for godt.</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>Stoppa før det var ferdig. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Det er ikkje nok minne til dette.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 gjekk ikkje: %2</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Fila finst ikkje.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Fila kan ikkje lesast: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Fila kan ikkje skrivast: %1</translation>
    </message>
    <message>
        <source>%1 is missing; --help says how the command is used.</source>
        <translation>%1 manglar; --help seier korleis kommandoen blir brukt.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Det finst alt ei fil med dette namnet.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Disken er full. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fila er tom.</translation>
    </message>
    <message>
        <source>The request has a problem at “%1”: %2</source>
        <translation>Førespurnaden har ein feil ved «%1»: %2</translation>
    </message>
    <message>
        <source>The study has no source “%1”.</source>
        <translation>Studien har inga kjelde «%1».</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>Det finst ingen variabel «%1».</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>Det finst ikkje noko spørsmål «%1».</translation>
    </message>
    <message>
        <source>There is no analysis “%1”.</source>
        <translation>Det finst ingen analyse «%1».</translation>
    </message>
    <message>
        <source>The filter “%1” stops making sense at character %2: %3.</source>
        <translation>Filteret «%1» gir ikkje meining frå teikn %2: %3.</translation>
    </message>
    <message>
        <source>“%1” has no accepted counterpart in %2. Accept the pair, or leave the wave out.</source>
        <translation>«%1» har ikkje noko godteke motstykke i %2. Godta paret, eller hald bølgja utanfor.</translation>
    </message>
    <message>
        <source>The codes of “%1” cannot be told apart in %2 as they are in %3.</source>
        <translation>Kodane til «%1» kan ikkje skiljast frå kvarandre i %2 slik dei kan i %3.</translation>
    </message>
    <message>
        <source>“%1” does not hold what this analysis needs.</source>
        <translation>«%1» har ikkje det denne analysen treng.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 different values. Group them in classes first.</source>
        <translation>«%1» har meir enn %2 ulike verdiar. Del dei inn i klassar først.</translation>
    </message>
    <message>
        <source>The values of “%1” were not loaded.</source>
        <translation>Verdiane av «%1» vart ikkje lasta inn.</translation>
    </message>
    <message>
        <source>“%1” is not joined to a list of the population.</source>
        <translation>«%1» er ikkje kopla til ei populasjonsliste.</translation>
    </message>
    <message>
        <source>“%1” has no unit id. Choose the variable that names the units.</source>
        <translation>«%1» har ingen einings-id. Vel variabelen som identifiserer einingane.</translation>
    </message>
    <message>
        <source>The list of the population has these units more than once: %1.</source>
        <translation>Populasjonslista har desse einingane meir enn éin gong: %1.</translation>
    </message>
    <message>
        <source>The list of the population has no variable “%1”, so the units of each stratum cannot be counted.</source>
        <translation>Populasjonslista har ingen variabel «%1», så einingane i kvart stratum kan ikkje teljast.</translation>
    </message>
    <message>
        <source>The weight “%1” is missing in %2 rows, first in row %3. Give every row a weight; 0 leaves a row out.</source>
        <translation>Vekta «%1» manglar i %2 rader, først i rad %3. Gi kvar rad ei vekt; 0 held ei rad utanfor.</translation>
    </message>
    <message>
        <source>The weight “%1” is negative in %2 rows, first in row %3.</source>
        <translation>Vekta «%1» er negativ i %2 rader, først i rad %3.</translation>
    </message>
    <message>
        <source>The stratum “%1” is missing in %2 rows.</source>
        <translation>Stratumet «%1» manglar i %2 rader.</translation>
    </message>
    <message>
        <source>The cluster “%1” is missing in %2 rows.</source>
        <translation>Klyngja «%1» manglar i %2 rader.</translation>
    </message>
    <message>
        <source>The population size “%1” is missing in %2 rows.</source>
        <translation>Populasjonsstorleiken «%1» manglar i %2 rader.</translation>
    </message>
    <message>
        <source>The cluster “%1” occurs in several strata. If the numbers start anew in each stratum, say so in the design.</source>
        <translation>Klyngja «%1» finst i fleire strata. Viss nummera startar på nytt i kvart stratum, oppgi det i designet.</translation>
    </message>
    <message>
        <source>The population size is not the same for all rows of “%1”.</source>
        <translation>Populasjonsstorleiken er ikkje den same i alle radene for «%1».</translation>
    </message>
    <message>
        <source>“%1” has %2 units in the data, more than in its population.</source>
        <translation>«%1» har %2 einingar i dataa, fleire enn i populasjonen.</translation>
    </message>
    <message>
        <source>The design of “%1” has strata, so the population size must be given for each of them.</source>
        <translation>Designet for «%1» har strata, så populasjonsstorleiken må oppgivast for kvart av dei.</translation>
    </message>
    <message>
        <source>These strata have a single unit, so their uncertainty cannot be computed: %1. Merge strata, or choose in the design how to treat them.</source>
        <translation>Desse strataa har éi enkelt eining, så uvissa kan ikkje reknast ut: %1. Slå saman strata, eller vel i designet korleis dei skal behandlast.</translation>
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
        <translation>%1 lagra verdiar er ulike teksten i fila, så ingenting er teke inn. Les fila på nytt med andre val for kolonnane.</translation>
    </message>
    <message>
        <source>“%1” is missing in %2 rows, first in row %3, so the weights cannot be made to fit it. Recode the missing answers to a category of their own.</source>
        <translation>«%1» manglar i %2 rader, først i rad %3, så vektene kan ikkje tilpassast han. Omkod dei manglande svara til ein eigen kategori.</translation>
    </message>
    <message>
        <source>%3 rows have “%2” in “%1”, for which no target is given.</source>
        <translation>%3 rader har «%2» i «%1», og det er ikkje oppgitt noko måltal for han.</translation>
    </message>
    <message>
        <source>No row can carry the target of “%2” in “%1”. Put it together with another category.</source>
        <translation>Inga rad kan bere måltalet for «%2» i «%1». Slå han saman med ein annan kategori.</translation>
    </message>
    <message>
        <source>“%1” holds texts, so the sum of its numbers cannot be a target.</source>
        <translation>«%1» inneheld tekst, så summen kan ikkje vere eit måltal.</translation>
    </message>
    <message>
        <source>Post-stratification of “%1” takes one variable. Choose raking for several.</source>
        <translation>Etterstratifisering av «%1» tek éin variabel. Vel raking for fleire.</translation>
    </message>
    <message>
        <source>The sum of “%1” can be a target of linear and logit calibration only.</source>
        <translation>Summen av «%1» kan berre vere måltal i lineær kalibrering og logit-kalibrering.</translation>
    </message>
    <message>
        <source>The weights of “%1” can change by factors between a number below 1 and a number above 1.</source>
        <translation>Vektene i «%1» kan endrast med faktorar mellom eit tal under 1 og eit tal over 1.</translation>
    </message>
    <message>
        <source>The weights of “%1” cannot be calibrated with clusters in two stages. Leave out the clusters of the second stage, or use replicates.</source>
        <translation>Vektene i «%1» kan ikkje kalibrerast med klyngjer i to trinn. Utelat klyngjene i andre trinn, eller bruk replikat.</translation>
    </message>
    <message>
        <source>The weights of “%1” do not reach the targets: after %2 rounds the largest miss is %3 of the target. Check that the targets add up to the same number, or put small categories together.</source>
        <translation>Vektene i «%1» når ikkje måltala: etter %2 rundar er det største avviket %3 av måltalet. Sjå etter at måltala summerer til det same, eller slå saman små kategoriar.</translation>
    </message>
    <message>
        <source>Calibration makes the weights of “%1” negative in %2 rows, first in row %3. Choose raking, or logit calibration with bounds.</source>
        <translation>Kalibreringa gjer vektene i «%1» negative i %2 rader, først i rad %3. Vel raking, eller logit-kalibrering med grenser.</translation>
    </message>
    <message>
        <source>Replicates of “%1” can be made by jackknife and bootstrap. Choose the variables with the replicate weights for other methods.</source>
        <translation>Replikat av «%1» kan lagast med jackknife og bootstrap. Vel variablane med replikatvekter for andre metodar.</translation>
    </message>
    <message>
        <source>%2 replicates of “%1” do not fit into memory. Choose the bootstrap with fewer replicates.</source>
        <translation>%2 replikat av «%1» får ikkje plass i minnet. Vel bootstrap med færre replikat.</translation>
    </message>
    <message>
        <source>“%1” has %2 scales for %3 replicates.</source>
        <translation>«%1» har %2 skaleringar for %3 replikat.</translation>
    </message>
    <message>
        <source>The replicate weight “%1” is missing, negative or without a sampling weight in %2 rows, first in row %3.</source>
        <translation>Replikatvekta «%1» manglar, er negativ eller utan utvalsvekt i %2 rader, først i rad %3.</translation>
    </message>
    <message>
        <source>The replicate weights of “%1” need the sampling weight that they belong to.</source>
        <translation>Replikatvektene i «%1» treng utvalsvekta dei høyrer til.</translation>
    </message>
    <message>
        <source>“%1” has replicates of all its units, which say nothing about those that answered in every wave. Choose all, or take the replicates out of the design.</source>
        <translation>«%1» har replikat av alle einingane, og dei seier ikkje noko om dei som svara i alle bølgjer. Vel alle, eller ta replikata ut av designet.</translation>
    </message>
    <message>
        <source>“%1” has replicates and units that are in other waves too. How the waves go together cannot be told from them: ask for one wave, or take the replicates out of the design.</source>
        <translation>«%1» har replikat og einingar som òg er i andre bølgjer. Replikata viser ikkje korleis bølgjene heng saman: spør om éi bølgje, eller ta replikata ut av designet.</translation>
    </message>
    <message>
        <source>“%1” has replicates, which cannot be used in a model of several waves. Ask for one wave, or take the replicates out of the design.</source>
        <translation>«%1» har replikat, og dei kan ikkje brukast i ein modell over fleire bølgjer. Spør om éi bølgje, eller ta replikata ut av designet.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a text file</source>
        <translation>ei tekstfil</translation>
    </message>
    <message>
        <source>an SPSS file (.sav)</source>
        <translation>ei SPSS-fil (.sav)</translation>
    </message>
    <message>
        <source>an SPSS file with a password</source>
        <translation>ei SPSS-fil med passord</translation>
    </message>
    <message>
        <source>a portable SPSS file (.por)</source>
        <translation>ei flyttbar SPSS-fil (.por)</translation>
    </message>
    <message>
        <source>a Stata file (.dta)</source>
        <translation>ei Stata-fil (.dta)</translation>
    </message>
    <message>
        <source>a SAS data set (.sas7bdat)</source>
        <translation>eit SAS-datasett (.sas7bdat)</translation>
    </message>
    <message>
        <source>a SAS catalog of labels (.sas7bcat)</source>
        <translation>ein SAS-katalog med etikettar (.sas7bcat)</translation>
    </message>
    <message>
        <source>a SAS transport file (.xpt)</source>
        <translation>ei SAS-transportfil (.xpt)</translation>
    </message>
    <message>
        <source>a zip archive or an Excel workbook (.xlsx)</source>
        <translation>eit zip-arkiv eller ei Excel-arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or one with a password</source>
        <translation>ei gammal Excel-arbeidsbok (.xls) eller ei med passord</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>eit PDF-dokument</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>eit gzip-arkiv</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ei XML-fil</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>it leaves fewer than %1 persons out, whose answers would follow from those of everyone</source>
        <translation>det utelèt færre enn %1 personar, og svara deira ville følgje av svara frå alle</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>The table starts in the first row.</source>
        <translation>Tabellen byrjar i første rad.</translation>
    </message>
    <message>
        <source>The first row only names the delimiter.</source>
        <translation>Den første rada oppgir berre skiljeteiknet.</translation>
    </message>
    <message>
        <source>%1 rows before the table fill less than half of its columns.</source>
        <translation>%1 rader før tabellen fyller mindre enn halvparten av kolonnane.</translation>
    </message>
    <message>
        <source>The file has a single row.</source>
        <translation>Fila har berre éi rad.</translation>
    </message>
    <message>
        <source>Two rows hold words only, the rows below hold numbers.</source>
        <translation>To rader har berre ord, radene under har tal.</translation>
    </message>
    <message>
        <source>Row %1 holds words, the rows below hold numbers.</source>
        <translation>Rad %1 har ord, radene under har tal.</translation>
    </message>
    <message>
        <source>The texts of row %1 do not come again below.</source>
        <translation>Tekstane i rad %1 kjem ikkje att lenger nede.</translation>
    </message>
    <message>
        <source>Row %1 looks like the rows below it.</source>
        <translation>Rad %1 liknar på radene under.</translation>
    </message>
</context>
<context>
    <name>ImportProposal</name>
    <message>
        <source>it holds questions and no answers. Open the file with the answers and attach this one to it as its code book.</source>
        <translation>ho har spørsmål og ingen svar. Opne fila med svara, og legg denne ved som kodebok.</translation>
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
        <translation>Tal</translation>
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
        <translation>Enkeltval</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Fleirval</translation>
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
        <translation>Teiknsett</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Skiljeteikn</translation>
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
        <translation>Har svart</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Ulike</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etikettar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
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
        <translation>Variablar</translation>
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
        <translation>%1 (manglar)</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>“%1” is not understood as %2.</source>
        <translation>«%1» kan ikkje tolkast som %2.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the others %2.</source>
        <translation>Rada har %1 felt, dei andre %2.</translation>
    </message>
    <message>
        <source>The name “%1” occurs twice; the later column is called “%2”.</source>
        <translation>Namnet «%1» finst to gonger; den siste kolonnen heiter «%2».</translation>
    </message>
    <message>
        <source>A column without a name is called “%1”.</source>
        <translation>Ein kolonne utan namn får namnet «%1».</translation>
    </message>
    <message>
        <source>A text was longer than %1 characters and was cut off.</source>
        <translation>Ein tekst var lengre enn %1 teikn og vart kutta.</translation>
    </message>
    <message>
        <source>Text follows a closing quote in %1 rows; these cells are kept as they stand in the file.</source>
        <translation>I %1 rader står det tekst etter eit avsluttande hermeteikn; desse cellene blir ståande slik dei er i fila.</translation>
    </message>
    <message>
        <source>The last row has %1 of %2 fields and no line end: the file may have been cut off.</source>
        <translation>Den siste rada har %1 av %2 felt og ingen linjeslutt: Fila kan vere avkutta.</translation>
    </message>
    <message>
        <source>The last row has no line end. If the file was cut off, its last cell may be incomplete.</source>
        <translation>Den siste rada har ingen linjeslutt. Dersom fila er avkutta, kan den siste cella vere ufullstendig.</translation>
    </message>
    <message>
        <source>Column %1 has neither name nor content and is left out.</source>
        <translation>Kolonne %1 har verken namn eller innhald og er utelaten.</translation>
    </message>
    <message>
        <source>%1 bytes have no meaning in %2 and are shown as “�”.</source>
        <translation>%1 byte har inga tyding i %2 og blir viste som «�».</translation>
    </message>
    <message>
        <source>%1 blank lines are skipped.</source>
        <translation>%1 tomme linjer er hoppa over.</translation>
    </message>
    <message>
        <source>The file has %1 NUL bytes; they are left out of the texts.</source>
        <translation>Fila har %1 NUL-byte; dei er utelatne frå tekstane.</translation>
    </message>
    <message>
        <source>“%1” stands to the right of the last column and is not read.</source>
        <translation>«%1» står til høgre for den siste kolonnen og blir ikkje lesen.</translation>
    </message>
    <message>
        <source>The file says that its texts are %1, but they are not; they were read as %2.</source>
        <translation>Fila oppgir at tekstane er %1, men det er dei ikkje; dei er lesne som %2.</translation>
    </message>
    <message>
        <source>The rule “%1 is missing” could not be kept.</source>
        <translation>Regelen «%1 manglar» kunne ikkje takast vare på.</translation>
    </message>
    <message>
        <source>The multiple response set “%1” could not be kept: %2.</source>
        <translation>Fleirvalssettet «%1» kunne ikkje takast vare på: %2.</translation>
    </message>
    <message>
        <source>The cells %1 are merged; their value counts for the first one.</source>
        <translation>Cellene %1 er slegne saman; verdien gjeld for den første.</translation>
    </message>
    <message>
        <source>%1: the rows %2 to %3 of “%4” are damaged and read as missing.</source>
        <translation>%1: Radene %2 til %3 i «%4» er skadde og blir lesne som manglande.</translation>
    </message>
    <message>
        <source>%1: “%2” has %3 rows instead of %4.</source>
        <translation>%1: «%2» har %3 rader i staden for %4.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Fila er skadd: %1.</translation>
    </message>
    <message>
        <source>Row %2 of the table “%1” refers to something that does not exist.</source>
        <translation>Rad %2 i tabellen «%1» viser til noko som ikkje finst.</translation>
    </message>
    <message>
        <source>The parts of the study do not fit together: %1</source>
        <translation>Delane av studien passar ikkje saman: %1</translation>
    </message>
    <message>
        <source>%1 columns of removed sources are still in the file. Compact the study to remove them.</source>
        <translation>%1 kolonnar frå fjerna kjelder er framleis i fila. Komprimer studien for å fjerne dei.</translation>
    </message>
    <message>
        <source>“%1” rests on %2 answers only.</source>
        <translation>«%1» byggjer på berre %2 svar.</translation>
    </message>
    <message>
        <source>The stratum “%1” has one cluster only.</source>
        <translation>Stratumet «%1» har berre éi klyngje.</translation>
    </message>
    <message>
        <source>%1 rows are left out: %2.</source>
        <translation>%1 rader er utelatne: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be estimated: %2.</source>
        <translation>«%1» kan ikkje reknast ut: %2.</translation>
    </message>
    <message>
        <source>%2 units of “%1” are not on the list of the population: %3.</source>
        <translation>%2 einingar i «%1» er ikkje på populasjonslista: %3.</translation>
    </message>
    <message>
        <source>%1 is left out: “%2” there is not accepted as the same question.</source>
        <translation>%1 er ikkje med: «%2» der er ikkje godteke som same spørsmål.</translation>
    </message>
    <message>
        <source>%1 figures are hidden so that nobody can be recognised.</source>
        <translation>%1 tal er skjulte så ingen kan kjennast att.</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 er ikkje med: %2.</translation>
    </message>
    <message>
        <source>Model “%1” has no complete cases.</source>
        <translation>Modellen «%1» har ingen rader med alle svar.</translation>
    </message>
    <message>
        <source>Model “%1” has %2 cases, too few for %3 coefficients.</source>
        <translation>Modellen «%1» har %2 rader, for få til %3 koeffisientar.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: all cases have the same outcome.</source>
        <translation>Modellen «%1» kan ikkje reknast ut: alle rader har same utfall.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: the outcome has values that this kind of model cannot have.</source>
        <translation>Modellen «%1» kan ikkje reknast ut: utfallet har verdiar som denne modelltypen ikkje kan ha.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: %2 follow from other terms.</source>
        <translation>Modellen «%1» kan ikkje reknast ut: %2 følgjer av andre ledd.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: %2 tell the outcome of some cases for certain. Firth’s method gives estimates.</source>
        <translation>Modellen «%1» kan ikkje reknast ut: %2 avgjer utfallet heilt for nokre rader. Firths metode gir anslag.</translation>
    </message>
    <message>
        <source>The estimates of model “%1” did not come to rest.</source>
        <translation>Anslaga i modellen «%1» fall ikkje til ro.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: no case has “%3”, the reference of “%2”.</source>
        <translation>Modellen «%1» kan ikkje reknast ut: ingen rader har «%3», referansen for «%2».</translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: no case has it.</source>
        <translation>«%2» er ikkje med i modellen «%1»: ingen rader har det.</translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: it follows from %3.</source>
        <translation>«%2» er ikkje med i modellen «%1»: det følgjer av %3.</translation>
    </message>
    <message>
        <source>Model “%1” rests on %2 clusters only. Errors of type CR2 suit few clusters better.</source>
        <translation>Modellen «%1» byggjer på berre %2 klyngjer. Standardfeil av typen CR2 passar betre til få klyngjer.</translation>
    </message>
    <message>
        <source>In model “%1” the cluster “%2” alone moves “%3” by %4 standard errors.</source>
        <translation>I modellen «%1» flyttar klyngja «%2» åleine «%3» med %4 standardfeil.</translation>
    </message>
    <message>
        <source>%2 cases are left out of model “%1”: no answer to “%3”.</source>
        <translation>%2 rader er ikkje med i modellen «%1»: ikkje svar på «%3».</translation>
    </message>
    <message>
        <source>Model “%1” is hidden: fewer than %2 cases have one of its outcomes.</source>
        <translation>Modellen «%1» er skjult: færre enn %2 rader har eitt av utfalla.</translation>
    </message>
    <message>
        <source>The waves have units in common. Each counts once in the standard errors, without a finite population.</source>
        <translation>Bølgjene har felles einingar. Kvar eining tel éin gong i standardfeila, utan endeleg populasjon.</translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: it varies within no unit.</source>
        <translation>«%2» er utelaten frå modell «%1»: han varierer ikkje innanfor noka eining.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: it needs two groups or more, and a group with two cases.</source>
        <translation>Modell «%1» kan ikkje reknast ut: han treng minst to grupper, og éi gruppe med minst to einingar.</translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: some terms tell the outcome of some cases for certain.</source>
        <translation>Modell «%1» kan ikkje reknast ut: nokre ledd avgjer utfallet heilt for ein del av svara.</translation>
    </message>
    <message>
        <source>The groups of model “%1” differ no more than chance would make them: a variance is 0, or constant and slope follow from each other.</source>
        <translation>Gruppene i modell «%1» er ikkje meir ulike enn tilfelle ville gjort dei: ein varians er 0, eller konstant og stiging følgjer av kvarandre.</translation>
    </message>
    <message>
        <source>Weights, strata and clusters of the sample are not used: a multilevel model counts every case once and knows only its groups.</source>
        <translation>Vekter, strata og klyngjer i utvalet er ikkje brukte: ein fleirnivåmodell tel kvart svar éin gong og kjenner berre sine eigne grupper.</translation>
    </message>
    <message>
        <source>Over several waves, and for the panel, the standard errors take the calibrated weights of “%1” as given, which makes them a little wide.</source>
        <translation>Over fleire bølgjer, og for panelet, tek standardfeila dei kalibrerte vektene i «%1» som gitt, og blir difor litt for store.</translation>
    </message>
    <message>
        <source>The weights of “%1” were made to fit the population (rounds: %2, largest miss: %3 of a target). They go from %4 to %5; Kish&apos;s design effect is %6, the effective number of rows %7.</source>
        <translation>Vektene i «%1» er tilpassa populasjonen (rundar: %2, største avvik: %3 av eit måltal). Dei går frå %4 til %5; Kish’ designeffekt er %6, effektivt tal på rader %7.</translation>
    </message>
</context>
<context>
    <name>LimeSurvey</name>
    <message>
        <source>a document type is not allowed</source>
        <translation>ein dokumenttype er ikkje tillaten</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation>delane ligg for djupt inni kvarandre</translation>
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
        <translation>LimeSurvey skriv «anna» som 666666 for SPSS.</translation>
    </message>
    <message>
        <source>%1 stands apart from the answers %2–%3 and often means “%4”.</source>
        <translation>%1 skil seg ut frå svara %2–%3 og tyder ofte «%4».</translation>
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
        <source>Other reason</source>
        <translation>Annan grunn</translation>
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
        <translation>i %1 replikat, som standardfeila utelèt</translation>
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
        <translation>Uvissa i nokre endringar</translation>
    </message>
    <message>
        <source>it would tell about few persons who answered in both waves</source>
        <translation>ho ville røpe noko om få personar som svarte i begge bølgjene</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>The file or its folder is protected; the study can only be read.</source>
        <translation>Fila eller mappa er skriveverna; studien kan berre lesast.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3) has the study open; here it can only be read.</source>
        <translation>%1 på %2 (prosess %3) har studien open; her kan han berre lesast.</translation>
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
        <translation>ho oppgir ein del som er umogleg stor</translation>
    </message>
    <message>
        <source>This version of %1</source>
        <translation>Denne versjonen av %1</translation>
    </message>
    <message>
        <source>something that cannot stand there, near byte %1</source>
        <translation>noko som ikkje kan stå der, nær byte %1</translation>
    </message>
    <message>
        <source>it announces rows without columns</source>
        <translation>ho oppgir rader utan kolonnar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>the recipe is of another version</source>
        <translation>oppskrifta er frå ein annan versjon</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>«%1» er ny.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«%1» finst ikkje lenger.</translation>
    </message>
    <message>
        <source>“%1” has a new answer: %2 (%3 cells).</source>
        <translation>«%1» har eit nytt svar: %2 (%3 celler).</translation>
    </message>
    <message>
        <source>Nobody gives the answer %2 to “%1” any more.</source>
        <translation>Ingen svarer lenger %2 på «%1».</translation>
    </message>
    <message>
        <source>“%1” has %2 cells that are not understood.</source>
        <translation>«%1» har %2 celler som ikkje kan tolkast.</translation>
    </message>
    <message>
        <source>%1 rows instead of %2.</source>
        <translation>%1 rader i staden for %2.</translation>
    </message>
    <message>
        <source>The layout differs (%1): %2 instead of %3.</source>
        <translation>Oppsettet er annleis (%1): %2 i staden for %3.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>a text is expected</source>
        <translation>det skal vere ein tekst</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>det skal vere true eller false</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>det skal vere ei liste med tekstar</translation>
    </message>
    <message>
        <source>a list of numbers is expected</source>
        <translation>det skal vere ei liste med tal</translation>
    </message>
    <message>
        <source>a number between %1 and %2 is expected</source>
        <translation>det skal vere eit tal mellom %1 og %2</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>nøkkelen manglar</translation>
    </message>
    <message>
        <source>there is no such key here</source>
        <translation>det finst ingen slik nøkkel her</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>det skal vere ei liste</translation>
    </message>
    <message>
        <source>a whole number of at least %1 is expected</source>
        <translation>det skal vere eit heiltal på minst %1</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«%1» er ikkje ein av %2</translation>
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
        <translation>ein krysstabell har éin grupperingsvariabel; andre kan vere filter</translation>
    </message>
    <message>
        <source>a code or a text is expected</source>
        <translation>det skal vere ein kode eller ein tekst</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>det skal vere ei liste med objekt</translation>
    </message>
    <message>
        <source>the wave can only be a factor</source>
        <translation>bølgja kan berre vere ein faktor</translation>
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
        <translation>det skal vere eit heiltal opp til 9</translation>
    </message>
    <message>
        <source>one item is expected as the outcome</source>
        <translation>det skal vere eitt delspørsmål som utfall</translation>
    </message>
    <message>
        <source>these errors need %1 cluster variables</source>
        <translation>desse standardfeila treng %1 klyngjevariablar</translation>
    </message>
    <message>
        <source>this family has no such errors</source>
        <translation>denne familien har ikkje slike standardfeil</translation>
    </message>
    <message>
        <source>only “logit” has Firth’s method</source>
        <translation>berre «logit» har Firths metode</translation>
    </message>
    <message>
        <source>unconditional errors need “design” or “CR1” as errors</source>
        <translation>standardfeil utan vilkår treng «design» eller «CR1» som standardfeil</translation>
    </message>
    <message>
        <source>“%1” stands in a model twice</source>
        <translation>«%1» står to gonger i ein modell</translation>
    </message>
    <message>
        <source>two variables or more are expected</source>
        <translation>det skal vere to eller fleire variablar</translation>
    </message>
    <message>
        <source>“%1” must be a term by itself too</source>
        <translation>«%1» må vere eit eige ledd òg</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«%1» er nemnd to gonger</translation>
    </message>
    <message>
        <source>“%1” is not the same in all models</source>
        <translation>«%1» er ikkje det same i alle modellane</translation>
    </message>
    <message>
        <source>at least one model is expected</source>
        <translation>det skal vere minst éin modell</translation>
    </message>
    <message>
        <source>“%1” is the label of two models</source>
        <translation>«%1» er etiketten til to modellar</translation>
    </message>
    <message>
        <source>a model needs “all” or “panel”</source>
        <translation>ein modell treng «all» eller «panel»</translation>
    </message>
    <message>
        <source>this family has no offset</source>
        <translation>denne familien har ikkje offset</translation>
    </message>
    <message>
        <source>a ratio needs a variable to divide by</source>
        <translation>eit forholdstal treng ein variabel å dele på</translation>
    </message>
    <message>
        <source>only a ratio has one</source>
        <translation>berre eit forholdstal har ein slik</translation>
    </message>
    <message>
        <source>%1 is not between 0 and 1</source>
        <translation>%1 er ikkje mellom 0 og 1</translation>
    </message>
    <message>
        <source>only multilevel models have groups</source>
        <translation>berre fleirnivåmodellar har grupper</translation>
    </message>
    <message>
        <source>only multilevel models have such a slope</source>
        <translation>berre fleirnivåmodellar har ei slik stiging</translation>
    </message>
    <message>
        <source>a multilevel model needs a variable</source>
        <translation>ein fleirnivåmodell treng ein variabel</translation>
    </message>
    <message>
        <source>“%1” must be a number in every model</source>
        <translation>«%1» må vere eit tal i alle modellane</translation>
    </message>
    <message>
        <source>a whole number up to 25 is expected</source>
        <translation>eit heilt tal opp til 25 er venta</translation>
    </message>
    <message>
        <source>only a “multilevelLogit” without a slope has points</source>
        <translation>berre ein «multilevelLogit» utan stiging har punkt</translation>
    </message>
    <message>
        <source>only “linear” can be fitted within units</source>
        <translation>berre «linear» kan tilpassast innanfor einingar</translation>
    </message>
    <message>
        <source>a model within units needs “CR0”, “CR1” or “CR1Stata” with the units as clusters</source>
        <translation>ein modell innanfor einingar treng «CR0», «CR1» eller «CR1Stata» med einingane som klyngjer</translation>
    </message>
    <message>
        <source>a multilevel model knows neither weights nor the design of the sample and has only “model” as errors</source>
        <translation>ein fleirnivåmodell kjenner verken vekter eller utvalsdesign og har berre «model» som feil</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«%1» står der to gonger</translation>
    </message>
    <message>
        <source>models of each wave cannot have the wave as a term</source>
        <translation>modellar for kvar bølgje kan ikkje ha bølgja som ledd</translation>
    </message>
    <message>
        <source>a variable that tells the groups is needed</source>
        <translation>det trengst ein variabel som skil gruppene</translation>
    </message>
    <message>
        <source>two different groups are needed</source>
        <translation>det trengst to ulike grupper</translation>
    </message>
    <message>
        <source>at least one factor is needed</source>
        <translation>det trengst minst éin faktor</translation>
    </message>
    <message>
        <source>the groups stand in “between”</source>
        <translation>gruppene står i «between»</translation>
    </message>
    <message>
        <source>clusters must be named, and only models of one equation and “twoPart” can tell how they move the coefficients</source>
        <translation>klyngjer må vere oppgitte, og berre modellar med éi likning og «twoPart» kan seie korleis dei flyttar koeffisientane</translation>
    </message>
    <message>
        <source>the wave can only be a term or a group of models</source>
        <translation>bølgja kan berre vere eit ledd eller ei gruppe av modellar</translation>
    </message>
    <message>
        <source>their units are not in the same group in all waves</source>
        <translation>einingane er ikkje i same gruppe i alle bølgjene</translation>
    </message>
    <message>
        <source>two waves or more are needed</source>
        <translation>to eller fleire bølgjer trengst</translation>
    </message>
    <message>
        <source>“%1” is none of the waves</source>
        <translation>«%1» er ingen av bølgjene</translation>
    </message>
    <message>
        <source>the wave before must come before the other</source>
        <translation>bølgja før må kome før den andre</translation>
    </message>
    <message>
        <source>nobody has another answer than the treated</source>
        <translation>ingen har eit anna svar enn dei som fekk tiltaket</translation>
    </message>
    <message>
        <source>%1 answers are of units that are not in the same group in all waves; “leaveOut” takes them out, “keep” lets every answer count in the group it tells</source>
        <translation>%1 svar er frå einingar som ikkje er i same gruppe i alle bølgjene; «leaveOut» tek dei ut, «keep» lèt kvart svar telje i gruppa det viser</translation>
    </message>
    <message>
        <source>“%1” has no answers in %2; choose other groups or leave the wave out</source>
        <translation>«%1» har ingen svar i %2; vel andre grupper eller utelat bølgja</translation>
    </message>
    <message>
        <source>the wave cannot tell the groups</source>
        <translation>bølgja kan ikkje vise gruppene</translation>
    </message>
    <message>
        <source>at least one category is needed</source>
        <translation>minst éin kategori trengst</translation>
    </message>
    <message>
        <source>“%1” is among the treated too</source>
        <translation>«%1» er òg blant dei som fekk tiltaket</translation>
    </message>
    <message>
        <source>the groups stand in “treatment”</source>
        <translation>gruppene står i «treatment»</translation>
    </message>
    <message>
        <source>two different waves are needed</source>
        <translation>to ulike bølgjer trengst</translation>
    </message>
    <message>
        <source>“%1” is in the model already</source>
        <translation>«%1» er alt med i modellen</translation>
    </message>
    <message>
        <source>“design” or “CR1” is expected</source>
        <translation>«design» eller «CR1» er venta</translation>
    </message>
    <message>
        <source>“CR1” needs a variable that tells clusters</source>
        <translation>«CR1» treng ein variabel som viser klyngjene</translation>
    </message>
    <message>
        <source>only “CR1” has clusters</source>
        <translation>berre «CR1» har klyngjer</translation>
    </message>
    <message>
        <source>the wave cannot tell units or clusters</source>
        <translation>bølgja kan ikkje vise einingar eller klyngjer</translation>
    </message>
    <message>
        <source>units with constants of their own stay in their group</source>
        <translation>einingar med eigne konstantar blir i gruppa si</translation>
    </message>
    <message>
        <source>an odds ratio is of shares</source>
        <translation>eit oddsforhold er av delar</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>The name says so, and all values are different.</source>
        <translation>Namnet tyder på det, og alle verdiane er ulike.</translation>
    </message>
    <message>
        <source>The name says so.</source>
        <translation>Namnet tyder på det.</translation>
    </message>
    <message>
        <source>The name is one that survey programs give.</source>
        <translation>Namnet er eit som spørjeprogram gir.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>a scale is of all who answered</source>
        <translation>ein skala gjeld alle som svarte</translation>
    </message>
    <message>
        <source>a scale has at least two items</source>
        <translation>ein skala har minst to delspørsmål</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>a cell names a text that is not there</source>
        <translation>ei celle viser til ein tekst som ikkje finst</translation>
    </message>
</context>
<context>
    <name>StatColumns</name>
    <message>
        <source>the file has no such column</source>
        <translation>fila har ingen slik kolonne</translation>
    </message>
</context>
<context>
    <name>StatImporter</name>
    <message>
        <source>the texts are not in the encoding the file names</source>
        <translation>tekstane er ikkje i teiknsettet som fila oppgir</translation>
    </message>
</context>
<context>
    <name>StatPlan</name>
    <message numerus="yes">
        <source>%n different texts</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n ulike tekstar</numerusform>
        </translation>
    </message>
    <message>
        <source>texts, few of them alike</source>
        <translation>tekstar, få av dei like</translation>
    </message>
    <message>
        <source>the file shows it as %1</source>
        <translation>fila viser det som %1</translation>
    </message>
    <message>
        <source>a duration in seconds (%1)</source>
        <translation>ei tid i sekund (%1)</translation>
    </message>
    <message>
        <source>no value in the file; shown with decimals</source>
        <translation>ingen verdi i fila; blir vist med desimalar</translation>
    </message>
    <message>
        <source>no value in the file</source>
        <translation>ingen verdi i fila</translation>
    </message>
    <message>
        <source>all values are whole numbers</source>
        <translation>alle verdiane er heiltal</translation>
    </message>
    <message>
        <source>values with decimals or very large</source>
        <translation>verdiar med desimalar eller svært store</translation>
    </message>
    <message>
        <source>the file says scale, but every value has a label</source>
        <translation>fila seier skala, men kvar verdi har ein etikett</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>fila seier det</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>tekstar</translation>
    </message>
    <message>
        <source>numbers or dates</source>
        <translation>tal eller datoar</translation>
    </message>
    <message>
        <source>codes with labels</source>
        <translation>kodar med etikettar</translation>
    </message>
    <message>
        <source>two codes at most</source>
        <translation>høgst to kodar</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>heiltal</translation>
    </message>
    <message>
        <source>the file is weighted by it</source>
        <translation>fila er vekta med den</translation>
    </message>
    <message>
        <source>read from the labels: %1</source>
        <translation>lese frå etikettane: %1</translation>
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
        <translation>dei tek ikkje omsyn til vekter; kurva er vekta</translation>
    </message>
    <message>
        <source>The effect of strata and clusters on the intervals</source>
        <translation>Verknaden av strata og klyngjer på intervalla</translation>
    </message>
    <message>
        <source>they take the rows as drawn one by one</source>
        <translation>dei reknar radene som trekte éi for éi</translation>
    </message>
    <message>
        <source>a curve is of all who answered</source>
        <translation>ei kurve gjeld alle som svarte</translation>
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
        <translation>Det finst ingen variabel «%1».</translation>
    </message>
    <message>
        <source>“%1” needs a number for each category: 1 = 4421; 2 = 755</source>
        <translation>«%1» treng eit tal for kvar kategori: 1 = 4421; 2 = 755</translation>
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
        <translation>Dømet vart ikkje laga</translation>
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
        <translation>Arbeidsboka har eitt ark.</translation>
    </message>
    <message>
        <source>Of the sheets, this one holds most answers.</source>
        <translation>Av arka har dette flest svar.</translation>
    </message>
    <message>
        <source>it is not a range of cells such as B3:K200</source>
        <translation>det er ikkje eit celleområde som B3:K200</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>A cell</source>
        <translation>Ei celle</translation>
    </message>
    <message>
        <source>a sheet has more rows than a sheet can have</source>
        <translation>eit ark har fleire rader enn eit ark kan ha</translation>
    </message>
    <message>
        <source>a row has more columns than a sheet can have</source>
        <translation>ei rad har fleire kolonnar enn eit ark kan ha</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>ei gammal Excel-arbeidsbok (.xls)</translation>
    </message>
    <message>
        <source>A binary Excel workbook (.xlsb)</source>
        <translation>Ei binær Excel-arbeidsbok (.xlsb)</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods, .odt)</source>
        <translation>ei OpenDocument-fil (.ods, .odt)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>eit Word-dokument</translation>
    </message>
    <message>
        <source>a zip archive without a workbook</source>
        <translation>eit zip-arkiv utan arbeidsbok</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>ho har ikkje noko ark med celler</translation>
    </message>
    <message>
        <source>The texts of the workbook</source>
        <translation>Tekstane i arbeidsboka</translation>
    </message>
</context>
<context>
    <name>XmlStream</name>
    <message>
        <source>the part “%1” holds XML no spreadsheet writes</source>
        <translation>delen «%1» har XML som ikkje noko rekneark skriv</translation>
    </message>
    <message>
        <source>the part “%1” is no correct XML in line %2</source>
        <translation>delen «%1» er ikkje gyldig XML i linje %2</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>its list of contents, which stands at the end, is missing</source>
        <translation>innhaldslista, som står til slutt, manglar</translation>
    </message>
    <message>
        <source>the part “%1” is missing</source>
        <translation>delen «%1» manglar</translation>
    </message>
    <message>
        <source>the part “%1” cannot be unpacked</source>
        <translation>delen «%1» kan ikkje pakkast ut</translation>
    </message>
    <message>
        <source>The part “%1”, unpacked,</source>
        <translation>Delen «%1», utpakka,</translation>
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
        <translation>Har svart</translation>
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
        <translation>Omkoda</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>Enkeltval</translation>
    </message>
    <message>
        <source>Multiple choice</source>
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
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
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
        <source>Not asked</source>
        <translation>Ikkje stilt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>clustered on %1</source>
        <translation>klyngjer etter %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>einingar</translation>
    </message>
    <message>
        <source>N known</source>
        <translation>N kjend</translation>
    </message>
    <message>
        <source>n = %1 (%2&#xa0;%)</source>
        <translation>n = %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>N unknown</source>
        <translation>N ukjend</translation>
    </message>
    <message>
        <source>weighted by %1</source>
        <translation>vekta med %1</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>uvekta</translation>
    </message>
    <message>
        <source>%1 is text. A figure needs choices or numbers.</source>
        <translation>%1 er tekst. Ein figur treng svaralternativ eller tal.</translation>
    </message>
    <message>
        <source>%1 is a date. A figure needs choices or numbers.</source>
        <translation>%1 er ein dato. Ein figur treng svaralternativ eller tal.</translation>
    </message>
    <message>
        <source>%1 has several answers. Split by needs groups.</source>
        <translation>%1 har fleire svar. «Fordelt på» treng grupper.</translation>
    </message>
    <message>
        <source>%1 is a number. Split by needs groups.</source>
        <translation>%1 er eit tal. «Fordelt på» treng grupper.</translation>
    </message>
    <message>
        <source>This is not part of the study.</source>
        <translation>Dette er ikkje ein del av studien.</translation>
    </message>
    <message>
        <source>%1 belongs to the population. It can split and filter, but was not asked.</source>
        <translation>%1 høyrer til populasjonen. Han kan fordele og filtrere, men er ikkje stilt som spørsmål.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Vel eit spørsmål først.</translation>
    </message>
    <message>
        <source>Waves are chosen in the list of the chip.</source>
        <translation>Bølgjer vel du i lista på brikka.</translation>
    </message>
    <message>
        <source>%1 is not part of %2.</source>
        <translation>%1 er ikkje ein del av %2.</translation>
    </message>
    <message>
        <source>%1 was asked in one wave only. Change needs two.</source>
        <translation>%1 er stilt i berre éi bølgje. Endring treng to.</translation>
    </message>
    <message>
        <source>Choose the variable that tells whether the event came.</source>
        <translation>Vel variabelen som viser om hendinga har skjedd.</translation>
    </message>
    <message>
        <source>Choose the number that the sum is divided by.</source>
        <translation>Vel talet summen blir delt på.</translation>
    </message>
    <message>
        <source>Drag a question to Split by: its answers are the columns.</source>
        <translation>Dra eit spørsmål til «Fordelt på»: svara blir kolonnar.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Prosentdelar</translation>
    </message>
    <message>
        <source>Means and totals</source>
        <translation>Gjennomsnitt og summar</translation>
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
        <translation>Reliabilitet for ein skala</translation>
    </message>
    <message>
        <source>Time to an event</source>
        <translation>Tid til ei hending</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regresjon</translation>
    </message>
    <message>
        <source>%1 is a number. Shares need choices.</source>
        <translation>%1 er eit tal. Prosentdelar treng svaralternativ.</translation>
    </message>
    <message>
        <source>%1 has several answers. A mean needs one number.</source>
        <translation>%1 har fleire svar. Eit gjennomsnitt treng eitt tal.</translation>
    </message>
    <message>
        <source>%1 is a number. A crosstab needs choices.</source>
        <translation>%1 er eit tal. Ein krysstabell treng svaralternativ.</translation>
    </message>
    <message>
        <source>A crosstab needs a question to split by. Drag one there first.</source>
        <translation>Ein krysstabell treng eit spørsmål i «Fordelt på». Dra eitt dit først.</translation>
    </message>
    <message>
        <source>%1 has no single choice. Variation needs one.</source>
        <translation>%1 er ikkje eit enkeltval. Variasjon treng det.</translation>
    </message>
    <message>
        <source>%1 has no items on one scale. Reliability needs a battery.</source>
        <translation>%1 har ikkje delspørsmål på same skala. Reliabilitet treng eit batteri.</translation>
    </message>
    <message>
        <source>%1 is no number. A time is needed.</source>
        <translation>%1 er ikkje eit tal. Her trengst ei tid.</translation>
    </message>
    <message>
        <source>%1 has several answers. A predictor has one.</source>
        <translation>%1 har fleire svar. Ein forklaringsvariabel har eitt.</translation>
    </message>
    <message>
        <source>%1 is the outcome.</source>
        <translation>%1 er utfallet.</translation>
    </message>
    <message>
        <source>%1 is in the model already.</source>
        <translation>%1 er alt i modellen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tal</translation>
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
        <translation>Vel variabelen der kvar gruppe har sitt eige konstantledd.</translation>
    </message>
    <message>
        <source>Choose the two groups that are compared.</source>
        <translation>Vel dei to gruppene som blir samanlikna.</translation>
    </message>
    <message>
        <source>Choose the factors that may explain the difference.</source>
        <translation>Vel faktorane som kan forklare skilnaden.</translation>
    </message>
    <message>
        <source>Why two groups differ</source>
        <translation>Kvifor to grupper er ulike</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Choose who was treated: what tells it, and the answers.</source>
        <translation>Vel kven som fekk tiltaket: kva som viser det, og kva svar.</translation>
    </message>
    <message>
        <source>Choose two waves or more.</source>
        <translation>Vel to eller fleire bølgjer.</translation>
    </message>
    <message>
        <source>Difference in differences</source>
        <translation>Skilnad i skilnader</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skilnader</translation>
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
        <translation>Opne studie</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Opne døme</translation>
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
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Copy picture and data</source>
        <translation>Kopier bilete og data</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Kopier tal</translation>
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
        <translation>Data, variablar eller begge</translation>
    </message>
    <message>
        <source>Values or labels</source>
        <translation>Verdiar eller etikettar</translation>
    </message>
    <message>
        <source>Compact the study file</source>
        <translation>Komprimer studiefila</translation>
    </message>
    <message>
        <source>Check the study file</source>
        <translation>Kontroller studiefila</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Rekn ut på nytt</translation>
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
        <translation>Eitt filtersteg tilbake</translation>
    </message>
    <message>
        <source>One filter step on</source>
        <translation>Eitt filtersteg fram</translation>
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
        <translation>Til Bølgjer</translation>
    </message>
    <message>
        <source>To Filter</source>
        <translation>Til Filter</translation>
    </message>
    <message>
        <source>To Units</source>
        <translation>Til Einingar</translation>
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
        <translation>Fald saman venstre panel</translation>
    </message>
    <message>
        <source>Fold the right panel</source>
        <translation>Fald saman høgre panel</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Neste område</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Førre område</translation>
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
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Hjelp til denne staden</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
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
        <translation>Legg til eit filter</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Fjern eit filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>For example: %1 &gt; 10 and not missing(%1)</source>
        <translation>Til dømes: %1 &gt; 10 and not missing(%1)</translation>
    </message>
    <message>
        <source>The filter was not understood</source>
        <translation>Filteret kunne ikkje tolkast</translation>
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
        <translation>Bilete og tal ligg på utklippstavla.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Tala ligg på utklippstavla.</translation>
    </message>
    <message>
        <source>The footnote is on the clipboard.</source>
        <translation>Fotnoten ligg på utklippstavla.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
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
        <translation>Vis eller skjul summar</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Vel eit spørsmål</translation>
    </message>
    <message>
        <source>Read a data file to begin (Ctrl+I).</source>
        <translation>Les inn ei datafil for å byrje (Ctrl+I).</translation>
    </message>
    <message>
        <source>Drag a question here, or double-click in the list</source>
        <translation>Dra eit spørsmål hit, eller dobbeltklikk i lista</translation>
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
        <translation>Setninga ligg på utklippstavla.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked. Enter filters by them, Esc lets go.</source>
        <translation>
            <numerusform>%n merkt. Enter filtrerer på det merkte, Esc opphevar.</numerusform>
            <numerusform>%n merkte. Enter filtrerer på det merkte, Esc opphevar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Koden ligg på utklippstavla.</translation>
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
        <translation>Står i fila</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Blir lagra som</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Blir lesen som</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CellTreatment</name>
    <message>
        <source>Not decided</source>
        <translation>Ikkje avgjort</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeEditor</name>
    <message>
        <source>Answers together</source>
        <translation>Slå saman svar</translation>
    </message>
    <message>
        <source>Change of</source>
        <translation>Endring i</translation>
    </message>
    <message>
        <source>What is compared between waves</source>
        <translation>Kva som blir samanlikna mellom bølgjer</translation>
    </message>
    <message>
        <source>Choose what is compared</source>
        <translation>Vel kva som blir samanlikna</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Prosentdelar</translation>
    </message>
    <message>
        <source>A number has no shares.</source>
        <translation>Eit tal har ingen prosentdelar.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Several answers have no mean.</source>
        <translation>Fleire svar har ikkje noko gjennomsnitt.</translation>
    </message>
    <message>
        <source>Split by a question to see what part comes from other group sizes.</source>
        <translation>Fordel på eit spørsmål for å sjå kor mykje som kjem av endra gruppestorleikar.</translation>
    </message>
    <message>
        <source>Choose answers that are counted together</source>
        <translation>Vel svar som blir talde saman</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Òg som</translation>
    </message>
    <message>
        <source>Choose how waves are compared</source>
        <translation>Vel korleis bølgjer blir samanlikna</translation>
    </message>
    <message>
        <source>Ratio of the waves</source>
        <translation>Forholdstal mellom bølgjene</translation>
    </message>
    <message>
        <source>Odds ratio of the waves</source>
        <translation>Oddsforhold mellom bølgjene</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CheckList</name>
    <message>
        <source>Look at: %1</source>
        <translation>Sjå på: %1</translation>
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
        <translation>Sannsynskvote</translation>
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
        <translation>Lineær samanheng</translation>
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
        <translation>Somers’ d (gruppa)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstavar</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residualar</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>100 % in</source>
        <translation>100&#xa0;% i</translation>
    </message>
    <message>
        <source>↓ Columns</source>
        <translation>↓ Kolonnar</translation>
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
        <translation>Kva prosentdelane summerer til 100 prosent i</translation>
    </message>
    <message>
        <source>A letter names each group with a lower share in the row</source>
        <translation>Ein bokstav viser kvar gruppe med lågare del i rada</translation>
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
        <translation>Ikkje justert</translation>
    </message>
    <message>
        <source>Adjustment for many comparisons</source>
        <translation>Justering for mange samanlikningar</translation>
    </message>
    <message>
        <source>How far each cell is from independence, in standard errors</source>
        <translation>Kor langt kvar celle er frå uavhengigheit, i standardfeil</translation>
    </message>
    <message>
        <source>Choose the direction</source>
        <translation>Vel retning</translation>
    </message>
    <message>
        <source>Show or hide letters</source>
        <translation>Vis eller skjul bokstavar</translation>
    </message>
    <message>
        <source>Choose the adjustment</source>
        <translation>Vel justering</translation>
    </message>
    <message>
        <source>Show or hide residuals</source>
        <translation>Vis eller skjul residualar</translation>
    </message>
    <message>
        <source>Choose tests and measures</source>
        <translation>Vel testar og mål</translation>
    </message>
    <message>
        <source>Tests that fit</source>
        <translation>Testar som passar</translation>
    </message>
    <message>
        <source>Measures that fit</source>
        <translation>Mål som passar</translation>
    </message>
    <message>
        <source>Letters where p is below %1</source>
        <translation>Bokstavar der p er under %1</translation>
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
        <translation>Filter, t.d. q4 &gt;= 20</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Siste endringar</translation>
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
        <translation>Variablar</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdiar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etikettar</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Omkod</translation>
    </message>
    <message>
        <source>%1 in %2 · Ctrl+T switches the view</source>
        <translation>%1 i %2 · Ctrl+T byter vising</translation>
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
        <translation>Ingenting er endra sidan studien vart opna</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DesignChip</name>
    <message>
        <source>Who was asked, and how it is reckoned with (Ctrl+D)</source>
        <translation>Kven som vart spurde, og korleis det blir rekna med (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DesignDialog</name>
    <message>
        <source>Those who were not asked make the figures less sure</source>
        <translation>Dei som ikkje vart spurde, gjer tala mindre sikre</translation>
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
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>This many:</source>
        <translation>Så mange:</translation>
    </message>
    <message>
        <source>Everyone in the list of the population</source>
        <translation>Alle i populasjonslista</translation>
    </message>
    <message>
        <source>For example municipalities</source>
        <translation>Til dømes kommunar</translation>
    </message>
    <message>
        <source>1. Who was asked?</source>
        <translation>1. Kven vart spurde?</translation>
    </message>
    <message>
        <source>2. How many are there in all?</source>
        <translation>2. Kor mange er det i alt?</translation>
    </message>
    <message>
        <source>3. Weight, strata and clusters</source>
        <translation>3. Vekt, strata og klyngjer</translation>
    </message>
    <message>
        <source>4. What tells the same unit in another wave?</source>
        <translation>4. Kva viser at det er same eining i ei anna bølgje?</translation>
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
        <translation>Inga vekt</translation>
    </message>
    <message>
        <source>No strata</source>
        <translation>Ingen strata</translation>
    </message>
    <message>
        <source>No clusters: every row is drawn by itself</source>
        <translation>Ingen klyngjer: kvar rad er trekt for seg</translation>
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
        <translation>Klyngjer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Kven som vart spurde</translation>
    </message>
    <message>
        <source>Their numbers start anew in each stratum</source>
        <translation>Nummera deira byrjar på nytt i kvart stratum</translation>
    </message>
    <message>
        <source>By a variable: number in each stratum, or part drawn</source>
        <translation>Etter ein variabel: talet i kvart stratum, eller delen som er trekt</translation>
    </message>
    <message>
        <source>One unit in a stratum: stop and say where</source>
        <translation>Éi eining i eit stratum: stopp og sei kvar</translation>
    </message>
    <message>
        <source>One unit in a stratum: it was certain to be drawn</source>
        <translation>Éi eining i eit stratum: ho var sikker på å bli trekt</translation>
    </message>
    <message>
        <source>One unit in a stratum: measure it from the mean of all</source>
        <translation>Éi eining i eit stratum: mål ho frå gjennomsnittet av alle</translation>
    </message>
    <message>
        <source>One unit in a stratum: as the average of the others</source>
        <translation>Éi eining i eit stratum: som gjennomsnittet av dei andre</translation>
    </message>
    <message>
        <source>All of each cluster, or rows drawn one by one</source>
        <translation>Heile kvar klyngje, eller rader trekte éi og éi</translation>
    </message>
    <message>
        <source>Number in each cluster not known</source>
        <translation>Talet i kvar klyngje er ikkje kjent</translation>
    </message>
    <message>
        <source>Number in each stratum</source>
        <translation>Talet i kvart stratum</translation>
    </message>
    <message>
        <source>Strata with one unit</source>
        <translation>Strata med éi eining</translation>
    </message>
    <message>
        <source>Drawn within clusters</source>
        <translation>Trekt innan klyngjer</translation>
    </message>
    <message>
        <source>Number in each cluster</source>
        <translation>Talet i kvar klyngje</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vekter</translation>
    </message>
    <message>
        <source>5. How are the weights made to fit the population?</source>
        <translation>5. Korleis blir vektene tilpassa populasjonen?</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Uvisse</translation>
    </message>
    <message>
        <source>6. Where does the uncertainty come from?</source>
        <translation>6. Kvar kjem uvissa frå?</translation>
    </message>
    <message>
        <source>Choose the variable</source>
        <translation>Vel variabelen</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Kor mange det er</translation>
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
        <translation>Kva som viser kven som fekk tiltaket</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Fekk tiltaket</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>The wave before</source>
        <translation>Bølgja før</translation>
    </message>
    <message>
        <source>The wave after</source>
        <translation>Bølgja etter</translation>
    </message>
    <message>
        <source>Adjusted for</source>
        <translation>Justert for</translation>
    </message>
    <message>
        <source>What has a constant of its own</source>
        <translation>Kva som har eigen konstant</translation>
    </message>
    <message>
        <source>Group constants</source>
        <translation>Gruppekonstantar</translation>
    </message>
    <message>
        <source>Unit constants</source>
        <translation>Einingskonstantar</translation>
    </message>
    <message>
        <source>How standard errors are made</source>
        <translation>Korleis standardfeil blir rekna ut</translation>
    </message>
    <message>
        <source>Units that change their group between waves</source>
        <translation>Einingar som byter gruppe mellom bølgjene</translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation>Vel gruppene</translation>
    </message>
    <message>
        <source>Choose the waves</source>
        <translation>Vel bølgjene</translation>
    </message>
    <message>
        <source>Choose the errors</source>
        <translation>Vel standardfeil</translation>
    </message>
    <message>
        <source>Choose what happens to units that change their group</source>
        <translation>Vel kva som skjer med einingar som byter gruppe</translation>
    </message>
    <message>
        <source>Choose the constants</source>
        <translation>Vel konstantane</translation>
    </message>
    <message>
        <source>From the first wave</source>
        <translation>Frå første bølgje</translation>
    </message>
    <message>
        <source>To the last wave</source>
        <translation>Til siste bølgje</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Frå %1</translation>
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
        <translation>Inga eining byter gruppe</translation>
    </message>
    <message>
        <source>Leave out units that change</source>
        <translation>Utelat einingar som byter</translation>
    </message>
    <message>
        <source>Each answer in its group</source>
        <translation>Kvart svar i si gruppe</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle andre</translation>
    </message>
    <message>
        <source>Choose the covariates</source>
        <translation>Vel kontrollvariablane</translation>
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
    <name>tidemark::ui::DropFrame</name>
    <message>
        <source>Drop to read in</source>
        <translation>Slepp for å lese inn</translation>
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
        <translation>To bølgjer, verkelege kommunar og busetjingstal, oppdikta svar.</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Opne døme</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExplanationPanel</name>
    <message>
        <source>Point at a number to see how it came about.</source>
        <translation>Peik på eit tal for å sjå korleis det vart til.</translation>
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
        <translation>festa</translation>
    </message>
    <message>
        <source>follows focus</source>
        <translation>følgjer fokus</translation>
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
        <translation>Mørke fargar</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Eksporter figur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breidd</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>Minste tekst</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Oppløysing</translation>
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
        <translation>Figuren vart ikkje skriven</translation>
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
        <translation>Helling</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergerande</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkt</translation>
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
        <translation>Dette kunne ikkje reknast ut</translation>
    </message>
    <message>
        <source>Table of the figure</source>
        <translation>Tabell for figuren</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Reknar …</translation>
    </message>
    <message>
        <source>Choose the kind of figure</source>
        <translation>Vel figurtype</translation>
    </message>
    <message>
        <source>Show or hide intervals</source>
        <translation>Vis eller skjul intervall</translation>
    </message>
    <message>
        <source>Show or hide n</source>
        <translation>Vis eller skjul n</translation>
    </message>
    <message numerus="yes">
        <source>%1 %, about %n s left</source>
        <translation>
            <numerusform>%1&#xa0;%, om lag %n&#xa0;s att</numerusform>
            <numerusform>%1&#xa0;%, om lag %n&#xa0;s att</numerusform>
        </translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Straumar</translation>
    </message>
    <message>
        <source>Adjusted shares</source>
        <translation>Justerte prosentdelar</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effektar</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffisientar</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Forhold</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivå</translation>
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
        <translation>Summar</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Fargetonar</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Korleis tala blir til</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>In plain numbers</source>
        <translation>I klare tal</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffisientar</translation>
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
        <translation>Tal i tabellen</translation>
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
    <name>tidemark::ui::FindingSummary</name>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message numerus="yes">
        <source>%n hold</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n å sjå over</numerusform>
            <numerusform>%n å sjå over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n ikkje prøvd</numerusform>
            <numerusform>%n ikkje prøvde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FindingsRoom</name>
    <message>
        <source>The report is empty. Put analyses into it in Analyse.</source>
        <translation>Rapporten er tom. Legg analysar inn i han frå Analyse.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Open in Analyse</source>
        <translation>Opne i Analyse</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Heil side</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breidd</translation>
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
        <translation>**feit**, *kursiv*, «- » for kulepunkt</translation>
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
        <translation>Eksporten skriv HTML, PDF og ODT, kvar figur som SVG og PNG, og alle tabellar som éi arbeidsbok.</translation>
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
        <translation>Rapporten vart ikkje skriven</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten ligg i %1.</translation>
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
        <translation>Rapporten vart ikkje skriven.</translation>
    </message>
    <message>
        <source>Writing the report, %1 %</source>
        <translation>Skriv rapporten, %1&#xa0;%</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Sidene blir laga …</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FrozenColumn</name>
    <message>
        <source>Names of the rows</source>
        <translation>Namn på radene</translation>
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
        <translation>Søk i hjelpa</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Inga side har desse orda.</translation>
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
        <translation>Vel</translation>
    </message>
    <message>
        <source>House style file</source>
        <translation>Fil med husstil</translation>
    </message>
    <message>
        <source>None: the look of Tidemark</source>
        <translation>Ingen: utsjånaden til Tidemark</translation>
    </message>
    <message>
        <source>A JSON file with “font”, “colors”, “logo” and “sideMargins”.</source>
        <translation>Ei JSON-fil med «font», «colors», «logo» og «sideMargins».</translation>
    </message>
    <message numerus="yes">
        <source>%n colours</source>
        <translation>
            <numerusform>%n farge</numerusform>
            <numerusform>%n fargar</numerusform>
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
        <translation>Les: %1&#xa0;%, om lag %2&#xa0;s att</translation>
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
        <translation>Henta frå fila</translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation>Lese %1 på %2 s</translation>
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
        <translation>Studien vart ikkje opna</translation>
    </message>
    <message>
        <source>The study was not made</source>
        <translation>Studien vart ikkje laga</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Opne studie</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>Endringa vart ikkje gjord</translation>
    </message>
    <message>
        <source>Everything is already in the file.</source>
        <translation>Alt er allereie i fila.</translation>
    </message>
    <message>
        <source>Save study</source>
        <translation>Lagre studie</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>The study was not saved</source>
        <translation>Studien vart ikkje lagra</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagra.</translation>
    </message>
    <message>
        <source>The file was not compacted</source>
        <translation>Fila vart ikkje komprimert</translation>
    </message>
    <message>
        <source>The file went from %1 to %2.</source>
        <translation>Fila gjekk frå %1 til %2.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>The file was not checked</source>
        <translation>Fila vart ikkje kontrollert</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it should be: %n columns checked.</source>
        <translation>
            <numerusform>Alt er som det skal: %n kolonne kontrollert.</numerusform>
            <numerusform>Alt er som det skal: %n kolonnar kontrollerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Fila er skadd</translation>
    </message>
    <message>
        <source>Only for reading</source>
        <translation>Berre for lesing</translation>
    </message>
    <message>
        <source>Not saved under a name</source>
        <translation>Ikkje lagra under eit namn</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagra %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Ingen studie er open</translation>
    </message>
    <message>
        <source>Choose a variable with codes or numbers in Data first.</source>
        <translation>Vel først ein variabel med kodar eller tal i Data.</translation>
    </message>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n bølgje</numerusform>
            <numerusform>%n bølgjer</numerusform>
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
        <translation>%1 har ikkje noko namn enno.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>La det liggje til seinare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The house style was not used</source>
        <translation>Husstilen vart ikkje brukt</translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation>Fila er i orden</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelMenu</name>
    <message>
        <source>Wave as a predictor</source>
        <translation>Bølgje som forklaring</translation>
    </message>
    <message>
        <source>Choose the wave as a predictor</source>
        <translation>Vel bølgja som forklaring</translation>
    </message>
    <message>
        <source>Only units that answered in every wave</source>
        <translation>Berre einingar som svarte i alle bølgjer</translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Vel einingar</translation>
    </message>
    <message>
        <source>Firth’s penalised likelihood</source>
        <translation>Firths straffa likelihood</translation>
    </message>
    <message>
        <source>Choose the likelihood</source>
        <translation>Vel likelihood</translation>
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
        <translation>Vel korleis det blir integrert over grupper</translation>
    </message>
    <message>
        <source>Errors of effects for the population, not these cases</source>
        <translation>Standardfeil for effektar i populasjonen, ikkje i desse radene</translation>
    </message>
    <message>
        <source>Choose the errors of effects</source>
        <translation>Vel standardfeil for effektane</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Choose the offset</source>
        <translation>Vel offset</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Fixed effects of units</source>
        <translation>Faste effektar for einingar</translation>
    </message>
    <message>
        <source>Choose the units of fixed effects</source>
        <translation>Vel einingane som har faste effektar</translation>
    </message>
    <message>
        <source>Fit the models to groups</source>
        <translation>Tilpass modellane til grupper</translation>
    </message>
    <message>
        <source>All groups together too</source>
        <translation>Også alle grupper samla</translation>
    </message>
    <message>
        <source>Show or hide totals</source>
        <translation>Vis eller skjul summar</translation>
    </message>
    <message>
        <source>Each wave</source>
        <translation>Kvar bølgje</translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation>Vel gruppene</translation>
    </message>
    <message>
        <source>Choose clusters</source>
        <translation>Vel klyngjer</translation>
    </message>
    <message>
        <source>How much each cluster moves the model</source>
        <translation>Kor mykje kvar klyngje flyttar modellen</translation>
    </message>
    <message>
        <source>Choose whether the influence of clusters is told</source>
        <translation>Vel om innverknaden frå klyngjene blir vist</translation>
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
        <translation>Modellar</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Namn på modellen</translation>
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
        <translation>Modell for kor mykje</translation>
    </message>
    <message>
        <source>How standard errors are made</source>
        <translation>Korleis standardfeil blir rekna ut</translation>
    </message>
    <message>
        <source>More choices of the model</source>
        <translation>Fleire val for modellen</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Legg til ein modell</translation>
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
        <translation>Fjern ei forklaring</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>This is not part of the waves of the model.</source>
        <translation>Dette er ikkje ein del av bølgjene i modellen.</translation>
    </message>
    <message>
        <source>Choose clusters</source>
        <translation>Vel klyngjer</translation>
    </message>
    <message>
        <source>Remove clusters</source>
        <translation>Fjern klyngjer</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Bølgjer</translation>
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
        <translation>Modellane blir tilpassa kvar gruppe</translation>
    </message>
    <message>
        <source>Fit the models to groups</source>
        <translation>Tilpass modellane til grupper</translation>
    </message>
    <message>
        <source>Choose the kind of model</source>
        <translation>Vel modelltype</translation>
    </message>
    <message>
        <source>Choose the model of how much</source>
        <translation>Vel modell for kor mykje</translation>
    </message>
    <message>
        <source>Choose the errors</source>
        <translation>Vel standardfeil</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Fjern ein modell</translation>
    </message>
    <message>
        <source>Add a predictor</source>
        <translation>Legg til ei forklaring</translation>
    </message>
    <message>
        <source>Number whose slope differs between groups</source>
        <translation>Tal med ulikt stigingstal mellom grupper</translation>
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
        <translation>Klyngjer</translation>
    </message>
    <message>
        <source>Fit the models to everyone</source>
        <translation>Tilpass modellane til alle</translation>
    </message>
    <message>
        <source>Choose the slope</source>
        <translation>Vel stigingstalet</translation>
    </message>
    <message>
        <source>Name a model</source>
        <translation>Gi ein modell namn</translation>
    </message>
    <message>
        <source>The clusters are the units that have constants of their own.</source>
        <translation>Klyngjene er einingane som har eigne konstantledd.</translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation>Vel gruppene</translation>
    </message>
    <message>
        <source>Remove the offset</source>
        <translation>Fjern offset</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innanfor</translation>
    </message>
    <message>
        <source>The variable whose groups have constants of their own</source>
        <translation>Variabelen der kvar gruppe har sitt eige konstantledd</translation>
    </message>
    <message>
        <source>The variables that tell clusters apart</source>
        <translation>Variablane som skil klyngjene</translation>
    </message>
    <message>
        <source>Same slopes everywhere</source>
        <translation>Same stigingstal overalt</translation>
    </message>
    <message>
        <source>Slope of %1 differs</source>
        <translation>Stigingstalet for %1 varierer</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>offset</translation>
    </message>
    <message>
        <source>fixed effects</source>
        <translation>faste effektar</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Bølgje</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelWords</name>
    <message>
        <source>Wave</source>
        <translation>Bølgje</translation>
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
        <translation>opphøgd i %1</translation>
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
        <translation>Ordna logit</translation>
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
        <translation>Mengd: lineær</translation>
    </message>
    <message>
        <source>Amount: log</source>
        <translation>Mengd: log</translation>
    </message>
    <message>
        <source>Amount: gamma</source>
        <translation>Mengd: gamma</translation>
    </message>
    <message>
        <source>Amount: share</source>
        <translation>Mengd: prosentdel</translation>
    </message>
    <message>
        <source>From the design</source>
        <translation>Frå designet</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Frå modellen</translation>
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
        <translation>Klyngjer, CR0</translation>
    </message>
    <message>
        <source>Clusters, CR1</source>
        <translation>Klyngjer, CR1</translation>
    </message>
    <message>
        <source>Clusters, as Stata</source>
        <translation>Klyngjer, som Stata</translation>
    </message>
    <message>
        <source>Clusters, CR2</source>
        <translation>Klyngjer, CR2</translation>
    </message>
    <message>
        <source>Two-way clusters</source>
        <translation>Tovegs klyngjer</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som han er</translation>
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
        <translation>Fleirnivå, lineær</translation>
    </message>
    <message>
        <source>Multilevel logit</source>
        <translation>Fleirnivå, logit</translation>
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
            <numerusform>Adaptiv kvadratur, %n punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>slope per group</source>
        <translation>stigingstal per gruppe</translation>
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
        <translation>Kva som blir vist av tala</translation>
    </message>
    <message>
        <source>How quantiles are read off</source>
        <translation>Korleis kvantilar blir lesne av</translation>
    </message>
    <message>
        <source>What the sum is divided by</source>
        <translation>Kva summen blir delt på</translation>
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
        <translation>Kvartilar</translation>
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
        <translation>Forhold til eit anna tal</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Talet på einingar</translation>
    </message>
    <message>
        <source>First value that reaches it</source>
        <translation>Første verdien som når han</translation>
    </message>
    <message>
        <source>Middle of two values</source>
        <translation>Midt mellom to verdiar</translation>
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
        <translation>Vel talet det blir delt på</translation>
    </message>
    <message>
        <source>Choose the figure of the numbers</source>
        <translation>Vel kva som blir vist av tala</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OaxacaEditor</name>
    <message>
        <source>Factors</source>
        <translation>Faktorar</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Mellom</translation>
    </message>
    <message>
        <source>What tells the two groups</source>
        <translation>Det som skil dei to gruppene</translation>
    </message>
    <message>
        <source>First group: the difference is this one less the other</source>
        <translation>Første gruppe: skilnaden er denne minus den andre</translation>
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
        <translation>Koeffisientane som den forklarte delen blir målt med</translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation>Vel gruppene</translation>
    </message>
    <message>
        <source>Choose the reference</source>
        <translation>Vel referansen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Vel modellen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Bølgjer</translation>
    </message>
    <message>
        <source>Both groups, with group (Jann)</source>
        <translation>Begge gruppene, med gruppe (Jann)</translation>
    </message>
    <message>
        <source>Both groups (Neumark)</source>
        <translation>Begge gruppene (Neumark)</translation>
    </message>
    <message>
        <source>By group sizes (Cotton)</source>
        <translation>Etter gruppestorleik (Cotton)</translation>
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
        <translation>Vel faktorane</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation>Førehandsvising av side</translation>
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
        <translation>%1 finst frå før</translation>
    </message>
    <message>
        <source>What is in it is lost if it is replaced.</source>
        <translation>Innhaldet går tapt om fila blir erstatta.</translation>
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
    <name>tidemark::ui::QuestionPanel</name>
    <message>
        <source>Name, label or wording</source>
        <translation>Namn, etikett eller ordlyd</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::QuestionTree</name>
    <message>
        <source>Sources and questions</source>
        <translation>Kjelder og spørsmål</translation>
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
    <message>
        <source>The file stays as it is. Decisions can be undone.</source>
        <translation>Fila blir som ho er. Avgjerder kan angrast.</translation>
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
        <translation>%1&#xa0;% av %2 har svart</translation>
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
    <message>
        <source>Reading the file again …</source>
        <translation>Les fila på nytt …</translation>
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
        <translation>Nytt namn</translation>
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
        <translation>Til dømes 0; 25; 50; 100</translation>
    </message>
    <message>
        <source>Bands from</source>
        <translation>Klassar frå</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>New group; the same name joins, empty leaves out</source>
        <translation>Ny gruppe; same namn slår saman, tomt utelèt</translation>
    </message>
    <message>
        <source>New group of %1</source>
        <translation>Ny gruppe for %1</translation>
    </message>
    <message>
        <source>Top two against the rest</source>
        <translation>Dei to øvste mot resten</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Resten</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller meir</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 til under %2</translation>
    </message>
    <message>
        <source>Give a new name and rising limits with semicolons between.</source>
        <translation>Gi eit nytt namn og stigande grenser med semikolon mellom.</translation>
    </message>
    <message>
        <source>Give a new name that is not taken, and at least one group.</source>
        <translation>Gi eit nytt namn som ikkje er i bruk, og minst éi gruppe.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReplicateFields</name>
    <message>
        <source>They are factors on the weight</source>
        <translation>Dei er faktorar på vekta</translation>
    </message>
    <message>
        <source>Squares around the estimate, not the mean of replicates</source>
        <translation>Kvadrat rundt estimatet, ikkje snittet av replikata</translation>
    </message>
    <message>
        <source>Where the uncertainty comes from</source>
        <translation>Kvar uvissa kjem frå</translation>
    </message>
    <message>
        <source>From the sample as described, linearised</source>
        <translation>Frå utvalet slik det er skildra, linearisert</translation>
    </message>
    <message>
        <source>Jackknife: one unit left out at a time</source>
        <translation>Jackknife: éi eining utelaten om gongen</translation>
    </message>
    <message>
        <source>Bootstrap of the units</source>
        <translation>Bootstrap av einingane</translation>
    </message>
    <message>
        <source>Replicate weights in the data: jackknife</source>
        <translation>Replikatvekter i fila: jackknife</translation>
    </message>
    <message>
        <source>Replicate weights in the data: balanced (BRR)</source>
        <translation>Replikatvekter i fila: balanserte (BRR)</translation>
    </message>
    <message>
        <source>Replicate weights in the data: Fay&apos;s method</source>
        <translation>Replikatvekter i fila: Fays metode</translation>
    </message>
    <message>
        <source>Replicate weights in the data: bootstrap</source>
        <translation>Replikatvekter i fila: bootstrap</translation>
    </message>
    <message>
        <source>Replicate weights in the data: successive differences</source>
        <translation>Replikatvekter i fila: påfølgjande differansar</translation>
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
        <translation>Replikat: </translation>
    </message>
    <message>
        <source>Seed: </source>
        <translation>Startverdi: </translation>
    </message>
    <message>
        <source>Fay&apos;s rho, from 0 to 1</source>
        <translation>Fays rho, frå 0 til 1</translation>
    </message>
    <message>
        <source>Scale: the usual one</source>
        <translation>Skalering: den vanlege</translation>
    </message>
    <message>
        <source>Scale of each replicate: 1</source>
        <translation>Skalering av kvart replikat: 1</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Fridomsgrader</translation>
    </message>
    <message>
        <source>Degrees of freedom: units with answers in the group, as R</source>
        <translation>Fridomsgrader: einingar med svar i gruppa, som R</translation>
    </message>
    <message>
        <source>Degrees of freedom: all units of the sample, as Stata</source>
        <translation>Fridomsgrader: alle einingar i utvalet, som Stata</translation>
    </message>
    <message>
        <source>Choose the first and the last replicate weight as they stand in the file.</source>
        <translation>Vel første og siste replikatvekt slik dei står i fila.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikkje eit tal.</translation>
    </message>
    <message>
        <source>There must be a scale for each of the %1 replicates, or none.</source>
        <translation>Det må vere éi skalering for kvart av dei %1 replikata, eller inga.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleArea</name>
    <message>
        <source>Choose the kind of analysis</source>
        <translation>Vel type analyse</translation>
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
        <translation>Bølgjer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Vel einingar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A panel needs at least two waves.</source>
        <translation>Eit panel treng minst to bølgjer.</translation>
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
        <translation>Kva einingar som tel med</translation>
    </message>
    <message>
        <source>This analysis is of all or of the panel.</source>
        <translation>Denne analysen gjeld alle eller panelet.</translation>
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
        <translation>Dra hit eller vel</translation>
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
        <translation>Fordel på eit spørsmål</translation>
    </message>
    <message>
        <source>Remove the split</source>
        <translation>Fjern fordelinga</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Fjern eit filter</translation>
    </message>
    <message>
        <source>At least one wave is needed.</source>
        <translation>Det trengst minst éi bølgje.</translation>
    </message>
    <message>
        <source>Choose waves</source>
        <translation>Vel bølgjer</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Room</name>
    <message>
        <source>Unfold the right panel (Ctrl+J)</source>
        <translation>Fald ut høgre panel (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SavedListModel</name>
    <message>
        <source>Holds</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sjå over</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Ikkje prøvd</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SavedPanel</name>
    <message>
        <source>Analyses in the report</source>
        <translation>Analysar i rapporten</translation>
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
        <translation>Fjerna.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt namn</translation>
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
        <translation>Intervall for prosentdelar</translation>
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
        <translation>Vel intervall</translation>
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
        <translation>Vel konfidensnivå</translation>
    </message>
    <message>
        <source>Also in the base</source>
        <translation>Òg i basis</translation>
    </message>
    <message>
        <source>Choose what counts in the base</source>
        <translation>Vel kva som tel i basis</translation>
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
        <translation>Stata 17 eller nyare gir tala ut frå svara skrivne som CSV, éi fil per bølgje. Kommentarar seier kva som er venta etter kvar kommando, og kvar Stata ikkje har noko tilsvarande.</translation>
    </message>
    <message>
        <source>The packages survey and stats give the same numbers from the answers written as CSV, one file per wave.</source>
        <translation>Pakkane survey og stats gir dei same tala ut frå svara skrivne som CSV, éi fil per bølgje.</translation>
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
        <translation>Koden vart ikkje lagra</translation>
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
    <name>tidemark::ui::SentenceStrip</name>
    <message>
        <source>Copy the sentence</source>
        <translation>Kopier setninga</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SettingsDialog</name>
    <message>
        <source>The smallest base shown cannot be above the limit for few answers.</source>
        <translation>Minste basis som blir vist, kan ikkje vere over grensa for få svar.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>Så mange desimalar som basis toler</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>Heile tal</translation>
    </message>
    <message>
        <source>One decimal</source>
        <translation>Éin desimal</translation>
    </message>
    <message>
        <source>Full, 16 cm</source>
        <translation>Full, 16 cm</translation>
    </message>
    <message>
        <source>Two thirds, 11 cm</source>
        <translation>To tredelar, 11 cm</translation>
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
        <translation>Språk og utsjånad</translation>
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
        <translation>Nye analysar</translation>
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
        <translation>Blir ikkje vist under</translation>
    </message>
    <message>
        <source>Hide cells of persons below</source>
        <translation>Skjul celler med personar under</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Analyses that are already made keep what they were made with.</source>
        <translation>Analysar som alt er laga, held på det dei vart laga med.</translation>
    </message>
    <message>
        <source>Figures in files</source>
        <translation>Figurar i filer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breidd</translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation>Minste tekst</translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation>Oppløysing i PNG</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Husstil</translation>
    </message>
    <message numerus="yes">
        <source>%n decimals</source>
        <translation>
            <numerusform>%n desimal</numerusform>
            <numerusform>%n desimalar</numerusform>
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
        <translation>Samanlikn bølgjer i ei undersøking, og vis kor sikre tala er.</translation>
    </message>
    <message>
        <source>Drop a file anywhere</source>
        <translation>Slepp ei fil kvar som helst</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Alt blir verande på denne maskina</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>Nylege</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Døme</translation>
    </message>
    <message>
        <source>%1 was not closed</source>
        <translation>%1 vart ikkje lukka</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>Ein ny studie</translation>
    </message>
    <message>
        <source>Last change %1. Nothing is lost.</source>
        <translation>Siste endring %1. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringar</translation>
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
        <translation>Han kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>The study was not discarded</source>
        <translation>Studien vart ikkje forkasta</translation>
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
        <translation>Ingenting blir lagra i studien før du trykkjer Fullfør.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StudyCard</name>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Fjern frå lista</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StudyTreeModel</name>
    <message>
        <source>Recoded</source>
        <translation>Omkoda</translation>
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
        <translation>Koderekkjefølgje</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Høgste først</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Measure and unit</source>
        <translation>Mål og eining</translation>
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
        <translation>Tal</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breidd</translation>
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
        <translation>Hendinga har skjedd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>Variable that tells whether the event came</source>
        <translation>Variabel som viser om hendinga har skjedd</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>3 6 9 12</source>
        <translation>3 6 9 12</translation>
    </message>
    <message>
        <source>Times to report, with spaces between</source>
        <translation>Tidspunkt som skal visast, med mellomrom mellom</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Vel hendinga</translation>
    </message>
    <message>
        <source>Choose the times</source>
        <translation>Vel tidspunkta</translation>
    </message>
    <message>
        <source>Choose the codes of the event</source>
        <translation>Vel kodane for hendinga</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TermMenu</name>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>Choose the reference</source>
        <translation>Vel referansen</translation>
    </message>
    <message>
        <source>Choose the transformation</source>
        <translation>Vel omrekninga</translation>
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
        <translation>Vel potensane</translation>
    </message>
    <message>
        <source>Codes as numbers</source>
        <translation>Kodar som tal</translation>
    </message>
    <message>
        <source>Choose categories or numbers</source>
        <translation>Vel kategoriar eller tal</translation>
    </message>
    <message>
        <source>Interaction with</source>
        <translation>Samspel med</translation>
    </message>
    <message>
        <source>Add an interaction</source>
        <translation>Legg til eit samspel</translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation>Vel utfallet</translation>
    </message>
    <message>
        <source>Counts as 1</source>
        <translation>Tel som 1</translation>
    </message>
    <message>
        <source>Choose the answers that count</source>
        <translation>Vel svara som tel</translation>
    </message>
    <message>
        <source>With powers up to %1</source>
        <translation>Med potensar opp til %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrailRow</name>
    <message>
        <source>Selection</source>
        <translation>Avgrensing</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Alt+← one step back</source>
        <translation>Alt+← eitt steg tilbake</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TreatmentBox</name>
    <message>
        <source>“%1” is read as</source>
        <translation>«%1» blir lesen som</translation>
    </message>
    <message>
        <source>Choose how all cells with “%1” in this column are read, or type a value</source>
        <translation>Vel korleis alle celler med «%1» i denne kolonnen skal lesast, eller skriv ein verdi</translation>
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
    <name>tidemark::ui::VariablePanel</name>
    <message>
        <source>The cell</source>
        <translation>Cella</translation>
    </message>
    <message>
        <source>Recodes</source>
        <translation>Omkodingar</translation>
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
        <translation>manglar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen enno</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableTableModel</name>
    <message>
        <source>Not accepted in %1</source>
        <translation>Ikkje godteke i %1</translation>
    </message>
    <message>
        <source>Same in %1</source>
        <translation>Same i %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Berre her</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Verdiar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
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
    <message>
        <source>Attach a code book or a questionnaire (SurveyXact, Nettskjema, LimeSurvey, XLSForm)</source>
        <translation>Legg ved ei kodebok eller eit spørjeskjema (SurveyXact, Nettskjema, LimeSurvey, XLSForm)</translation>
    </message>
    <message>
        <source>Code books and questionnaires (%1)</source>
        <translation>Kodebøker og spørjeskjema (%1)</translation>
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
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>Known number</source>
        <translation>Kjent tal</translation>
    </message>
    <message>
        <source>give it a year or a name</source>
        <translation>gi ho eit år eller eit namn</translation>
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
<context>
    <name>tidemark::ui::WeightFields</name>
    <message>
        <source>Weights change by factors from</source>
        <translation>Vektene blir endra med faktorar frå</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Weights are cut below</source>
        <translation>Vekter blir kutta under</translation>
    </message>
    <message>
        <source>and above</source>
        <translation>og over</translation>
    </message>
    <message>
        <source>How the weights fit the population</source>
        <translation>Korleis vektene blir tilpassa populasjonen</translation>
    </message>
    <message>
        <source>The weights stay as they are</source>
        <translation>Vektene er som dei er</translation>
    </message>
    <message>
        <source>They are only cut</source>
        <translation>Dei blir berre kutta</translation>
    </message>
    <message>
        <source>Post-stratified by one variable</source>
        <translation>Etterstratifisert på éin variabel</translation>
    </message>
    <message>
        <source>Raked to several variables</source>
        <translation>Raka til fleire variablar</translation>
    </message>
    <message>
        <source>Calibrated: smallest changes</source>
        <translation>Kalibrert: minst moglege endringar</translation>
    </message>
    <message>
        <source>Calibrated: changes between bounds</source>
        <translation>Kalibrert: endringar mellom grenser</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Legg til ein variabel</translation>
    </message>
    <message>
        <source>What is known about the population</source>
        <translation>Kva ein veit om populasjonen</translation>
    </message>
    <message>
        <source>One line for each variable:
region: 1 = 4421; 2 = 755
region: list
age: sum = 120450</source>
        <translation>Ei linje for kvar variabel:
region: 1 = 4421; 2 = 755
region: liste
alder: sum = 120450</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikkje eit tal.</translation>
    </message>
    <message>
        <source>Say where the weights are cut.</source>
        <translation>Sei kvar vektene blir kutta.</translation>
    </message>
    <message>
        <source>The first factor must be below 1, the second above 1.</source>
        <translation>Den første faktoren må vere under 1, den andre over 1.</translation>
    </message>
    <message>
        <source>Say what is known about the population.</source>
        <translation>Sei kva ein veit om populasjonen.</translation>
    </message>
</context>
</TS>
