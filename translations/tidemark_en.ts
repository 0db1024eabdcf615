<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Categories</name>
    <message>
        <source>The texts begin with their codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts stand on a well-known scale; codes follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different texts; codes follow their first appearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are those given before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Change the study&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the source “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the source “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the variable “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the variable “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the question “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the question “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a pair of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair two questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the pairing of two questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an entry of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an entry of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wave has no unit id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it knows no weights, strata and clusters; the t test of the panel does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The z test and Fisher&apos;s exact test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they know no weights, strata and clusters; the t test of the change does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the waves share units, so the samples are not independent; the t test of the change takes that into account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decomposition of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs answers in a few categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has answers in one of the waves only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change needs at least two waves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBook</name>
    <message>
        <source>code book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row has headings such as “variable”, “code” and “label”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code book marks %1 as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code book has %1 labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code book calls it open text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code book gives it codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire asks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code book calls it a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SurveyXact questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettskjema form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LimeSurvey questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSForm questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnCounts</name>
    <message>
        <source>%1 numbers with comma, %2 with point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers have one sign followed by three digits, which may part thousands or decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number has decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space, point or comma parts thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers have groups of three digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnType</name>
    <message>
        <source>All %1 cells are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates with time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of 16 digits and more are kept as text, so that no digit is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers begin with a zero, which is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different texts in %2 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 different texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column has no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates fit %1 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dates fit this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts have no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers have a known order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes have labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different codes without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No “NA” or “.” stands for an empty cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells among numbers hold %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A request as JSON; - reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the whole result as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the table as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print an R script that gives the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers a request from a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns and %2 bytes checked, %3 findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes before, %2 after; %3 unused columns removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a whole study and names what is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes what no source uses and makes the file small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: tidemark [STUDY]            opens the window
       tidemark COMMAND [OPTIONS]  works without a display

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Every command explains itself with --help.
Exit codes: 0 done, 1 could not be done, 2 the command line was not understood,
            3 check found something.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files and the study are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the example study and its files (synthetic answers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file; the study is made if it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of the wave, as 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wave (default), register or frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are persons: small counts are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the unit&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the sampling weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the stratum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of units in the population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the frame source the rows are joined to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier wave whose questions are paired; only equal ones are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. %3 cells compared with the file, %4 differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: “%3” was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a data file into a study and prints the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what is in a data file, without reading it into a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the output: nb, nn or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report; made if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the whole report of a study: HTML, PDF, ODT, figures, tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .tidemark file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code book or questionnaire (SurveyXact, Nettskjema, LimeSurvey, XLSForm) with texts and labels; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any data file, code book or questionnaire Tidemark can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code book or questionnaire to attach; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style file (JSON); else that of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request is an object, in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a Stata script that gives the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wave, register or frame is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the design from a JSON file: weight, strata, clusters, calibration, replicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints or sets how a wave was sampled and weighted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>The comparison of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has more than %1 groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>“and”, “or” or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer nested parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing(), notanswered(), dontknow(), notapplicable(), notasked() or othermissing()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comparison (=, !=, &lt;, &lt;=, &gt;, &gt;=) or “in”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing backquote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds texts: write = or != and a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value of “%1” is called “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crosstab</name>
    <message>
        <source>The Rao-Scott F test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Rao-Scott chi-square test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Wald test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adjusted Wald test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank test for the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson’s chi-square test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likelihood-ratio test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher’s exact test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cochran-Armitage test for trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linear-by-linear test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kruskal-Wallis test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Mann-Whitney test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes every answer as drawn alone with the same chance, and this design has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it compares two groups, and there are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about two answers, and there are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many possible tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvImporter</name>
    <message>
        <source>Delimited text (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>“%1” gives %2 fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives %2–%3 fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the file says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delimiter divides the rows: the file has one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields in all of the first %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields in %2 of the first %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells stand between single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the first cells stand between quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes at the start of the file; this is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>The hiding of small counts of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request switches it off with minCell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file starts with the byte order mark of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file was read. It has ASCII characters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file was read. All %1 characters outside ASCII are valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file was read. %1 characters outside ASCII are valid UTF-8, %2 places are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file was read. It has %1 characters outside ASCII and is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second byte is zero, as in %1 without a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes are zero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file is empty. Fetch it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of the kind %1. Check whether its ending is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of the kind %1, but: %2. Give it the right ending or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file (%1) ends too early. It was probably not copied or downloaded to its end; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file (%1) ends too early: %2. It was probably not copied or downloaded to its end; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file (%1) is damaged: %2. Fetch it again or save it anew in the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file (%1) is protected by a password. Open it in the program it came from and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than what can be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Save the data as .sav, .dta, .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts cannot be read as %1. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not fit the plan at “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends after %1 of %2 bytes. Fetch or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote (%1) is opened in this row and never closed. Close it, or read the file without a quote character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than %1 megabytes. Check the line ends and the quote character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Check the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” has no cells where the table should be. Choose another sheet or range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is used twice in the study or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable or question needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” does not belong to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” would be computed from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recode needs at least one variable to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” holds texts, which cannot be recoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot have %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answers of “%1” are stored cannot be changed. Recode it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pair of questions “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Tidemark study, or it is encrypted or damaged at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Take the last copy you have of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file is missing: it should have %1 bytes and has %2. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study was made by a newer Tidemark (format %1; this one knows up to %2). Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study was made by an older Tidemark and cannot be brought up to date where it is. Open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the study just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is open for reading only. Save a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the study. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of “%1” have been removed from the study for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; --help says how the command is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has a problem at “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no source “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no analysis “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” stops making sense at character %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no accepted counterpart in %2. Accept the pair, or leave the wave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes of “%1” cannot be told apart in %2 as they are in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not hold what this analysis needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 different values. Group them in classes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of “%1” were not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not joined to a list of the population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no unit id. Choose the variable that names the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the population has these units more than once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the population has no variable “%1”, so the units of each stratum cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight “%1” is missing in %2 rows, first in row %3. Give every row a weight; 0 leaves a row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight “%1” is negative in %2 rows, first in row %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stratum “%1” is missing in %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster “%1” is missing in %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population size “%1” is missing in %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster “%1” occurs in several strata. If the numbers start anew in each stratum, say so in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population size is not the same for all rows of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 units in the data, more than in its population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design of “%1” has strata, so the population size must be given for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These strata have a single unit, so their uncertainty cannot be computed: %1. Merge strata, or choose in the design how to treat them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stored values differ from the text of the file, so nothing was taken in. Read the file again, with other choices for its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing in %2 rows, first in row %3, so the weights cannot be made to fit it. Recode the missing answers to a category of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 rows have “%2” in “%1”, for which no target is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can carry the target of “%2” in “%1”. Put it together with another category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds texts, so the sum of its numbers cannot be a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-stratification of “%1” takes one variable. Choose raking for several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of “%1” can be a target of linear and logit calibration only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of “%1” can change by factors between a number below 1 and a number above 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of “%1” cannot be calibrated with clusters in two stages. Leave out the clusters of the second stage, or use replicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of “%1” do not reach the targets: after %2 rounds the largest miss is %3 of the target. Check that the targets add up to the same number, or put small categories together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration makes the weights of “%1” negative in %2 rows, first in row %3. Choose raking, or logit calibration with bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicates of “%1” can be made by jackknife and bootstrap. Choose the variables with the replicate weights for other methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 replicates of “%1” do not fit into memory. Choose the bootstrap with fewer replicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 scales for %3 replicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replicate weight “%1” is missing, negative or without a sampling weight in %2 rows, first in row %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replicate weights of “%1” need the sampling weight that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has replicates of all its units, which say nothing about those that answered in every wave. Choose all, or take the replicates out of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has replicates and units that are in other waves too. How the waves go together cannot be told from them: ask for one wave, or take the replicates out of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has replicates, which cannot be used in a model of several waves. Ask for one wave, or take the replicates out of the design.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SPSS file (.sav)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SPSS file with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a portable SPSS file (.por)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Stata file (.dta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SAS data set (.sas7bdat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SAS catalog of labels (.sas7bcat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SAS transport file (.xpt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive or an Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or one with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>it leaves fewer than %1 persons out, whose answers would follow from those of everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>The table starts in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row only names the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows before the table fill less than half of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a single row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows hold words only, the rows below hold numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 holds words, the rows below hold numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of row %1 do not come again below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 looks like the rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportProposal</name>
    <message>
        <source>it holds questions and no answers. Open the file with the answers and attach this one to it as its code book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>“%1” is not understood as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields, the others %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” occurs twice; the later column is called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column without a name is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was longer than %1 characters and was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows a closing quote in %1 rows; these cells are kept as they stand in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row has %1 of %2 fields and no line end: the file may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row has no line end. If the file was cut off, its last cell may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 has neither name nor content and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes have no meaning in %2 and are shown as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blank lines are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 NUL bytes; they are left out of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands to the right of the last column and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that its texts are %1, but they are not; they were read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1 is missing” could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multiple response set “%1” could not be kept: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells %1 are merged; their value counts for the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rows %2 to %3 of “%4” are damaged and read as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” has %3 rows instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of the table “%1” refers to something that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the study do not fit together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns of removed sources are still in the file. Compact the study to remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” rests on %2 answers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stratum “%1” has one cluster only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be estimated: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 units of “%1” are not on the list of the population: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: “%2” there is not accepted as the same question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures are hidden so that nobody can be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” has no complete cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” has %2 cases, too few for %3 coefficients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: all cases have the same outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: the outcome has values that this kind of model cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: %2 follow from other terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: %2 tell the outcome of some cases for certain. Firth’s method gives estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimates of model “%1” did not come to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: no case has “%3”, the reference of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: no case has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: it follows from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” rests on %2 clusters only. Errors of type CR2 suit few clusters better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In model “%1” the cluster “%2” alone moves “%3” by %4 standard errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 cases are left out of model “%1”: no answer to “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” is hidden: fewer than %2 cases have one of its outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waves have units in common. Each counts once in the standard errors, without a finite population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is left out of model “%1”: it varies within no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: it needs two groups or more, and a group with two cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model “%1” cannot be estimated: some terms tell the outcome of some cases for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of model “%1” differ no more than chance would make them: a variance is 0, or constant and slope follow from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, strata and clusters of the sample are not used: a multilevel model counts every case once and knows only its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over several waves, and for the panel, the standard errors take the calibrated weights of “%1” as given, which makes them a little wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of “%1” were made to fit the population (rounds: %2, largest miss: %3 of a target). They go from %4 to %5; Kish&apos;s design effect is %6, the effective number of rows %7.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimeSurvey</name>
    <message>
        <source>a document type is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>666666 is how LimeSurvey writes “other” for SPSS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands apart from the answers %2–%3 and often means “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked (filtered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the label “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>in %1 replicates, which the standard errors leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nettskjema</name>
    <message>
        <source>after %1 bytes: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>The uncertainty of some changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would tell about few persons who answered in both waves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>The file or its folder is protected; the study can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (process %3) has the study open; here it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadStat</name>
    <message>
        <source>after %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it announces a part that is impossibly large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that cannot stand there, near byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it announces rows without columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>the recipe is of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a new answer: %2 (%3 cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gives the answer %2 to “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 cells that are not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout differs (%1): %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number between %1 and %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at least %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program knows version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question has no category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a crosstab has one grouping variable; others can be filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code or a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wave can only be a factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has fewer than two different answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no answers of category %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number up to 9 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one item is expected as the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these errors need %1 cluster variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this family has no such errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only “logit” has Firth’s method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconditional errors need “design” or “CR1” as errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in a model twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two variables or more are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a term by itself too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the same in all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one model is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the label of two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model needs “all” or “panel”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this family has no offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ratio needs a variable to divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a ratio has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only multilevel models have groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only multilevel models have such a slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multilevel model needs a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number in every model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number up to 25 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a “multilevelLogit” without a slope has points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only “linear” can be fitted within units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model within units needs “CR0”, “CR1” or “CR1Stata” with the units as clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multilevel model knows neither weights nor the design of the sample and has only “model” as errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models of each wave cannot have the wave as a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable that tells the groups is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two different groups are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one factor is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the groups stand in “between”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters must be named, and only models of one equation and “twoPart” can tell how they move the coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wave can only be a term or a group of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their units are not in the same group in all waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two waves or more are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wave before must come before the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has another answer than the treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers are of units that are not in the same group in all waves; “leaveOut” takes them out, “keep” lets every answer count in the group it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no answers in %2; choose other groups or leave the wave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wave cannot tell the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one category is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is among the treated too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the groups stand in “treatment”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two different waves are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the model already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“design” or “CR1” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“CR1” needs a variable that tells clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only “CR1” has clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wave cannot tell units or clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units with constants of their own stay in their group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an odds ratio is of shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>The name says so, and all values are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is one that survey programs give.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>a scale is of all who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale has at least two items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>a cell names a text that is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatColumns</name>
    <message>
        <source>the file has no such column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatImporter</name>
    <message>
        <source>the texts are not in the encoding the file names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatPlan</name>
    <message numerus="yes">
        <source>%n different texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n different texts</numerusform>
        </translation>
    </message>
    <message>
        <source>texts, few of them alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file shows it as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration in seconds (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value in the file; shown with decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values are whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values with decimals or very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file says scale, but every value has a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers or dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two codes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is weighted by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the labels: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Survival</name>
    <message>
        <source>Standard errors and the log-rank test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they know no weights; the curve is weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect of strata and clusters on the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they take the rows as drawn one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curve is of all who answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a number for each category: 1 = 4421; 2 = 755</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The example was not made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxImporter</name>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the sheets, this one holds most answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a range of cells such as B3:K200</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>A cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet has more rows than a sheet can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row has more columns than a sheet can have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A binary Excel workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods, .odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive without a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlStream</name>
    <message>
        <source>the part “%1” holds XML no spreadsheet writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” is no correct XML in line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>its list of contents, which stands at the end, is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1”, unpacked,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clustered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1 (%2&#xa0;%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is text. A figure needs choices or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a date. A figure needs choices or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several answers. Split by needs groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number. Split by needs groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not part of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the population. It can split and filter, but was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves are chosen in the list of the chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not part of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked in one wave only. Change needs two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the variable that tells whether the event came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the number that the sum is divided by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a question to Split by: its answers are the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means and totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosstab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number. Shares need choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several answers. A mean needs one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number. A crosstab needs choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crosstab needs a question to split by. Drag one there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no single choice. Variation needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no items on one scale. Reliability needs a battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number. A time is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several answers. A predictor has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the model already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the variable whose groups have constants of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the two groups that are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the factors that may explain the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why two groups differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who was treated: what tells it, and the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two waves or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference in differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicate weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jackknife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Actions</name>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
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
        <source>Copy picture and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, variables or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values or labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact the study file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the study file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One filter step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One filter step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the left panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AnalyseRoom</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1 &gt; 10 and not missing(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and numbers are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footnote is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a data file to begin (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a question here, or double-click in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marked. Enter filters by them, Esc lets go.</source>
        <translation>
            <numerusform>%n marked. Enter filters by it, Esc lets go.</numerusform>
            <numerusform>%n marked. Enter filters by them, Esc lets go.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CaseView</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CellModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CellTreatment</name>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeEditor</name>
    <message>
        <source>Answers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared between waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has no shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several answers have no mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by a question to see what part comes from other group sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose answers that are counted together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how waves are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio of the waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odds ratio of the waves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CheckList</name>
    <message>
        <source>Look at: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CrosstabEditor</name>
    <message>
        <source>Rao–Scott F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rao–Scott chi-square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted Wald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank test with the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson chi-square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher’s exact test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochran–Armitage trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear by linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kruskal–Wallis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mann–Whitney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramér’s V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall’s tau-b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somers’ d of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somers’ d of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shares add up to 100 per cent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter names each group with a lower share in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benjamini–Hochberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment for many comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each cell is from independence, in standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose tests and measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters where p is below %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DataRoom</name>
    <message>
        <source>Find variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, e.g. q4 &gt;= 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 · Ctrl+T switches the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since the study was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DesignChip</name>
    <message>
        <source>Who was asked, and how it is reckoned with (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DesignDialog</name>
    <message>
        <source>Those who were not asked make the figures less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This many:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the list of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Who was asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. How many are there in all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Weight, strata and clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. What tells the same unit in another wave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clusters: every row is drawn by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers start anew in each stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a variable: number in each stratum, or part drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit in a stratum: stop and say where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit in a stratum: it was certain to be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit in a stratum: measure it from the mean of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit in a stratum: as the average of the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of each cluster, or rows drawn one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in each cluster not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in each stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata with one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn within clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in each cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. How are the weights made to fit the population?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6. Where does the uncertainty come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DifferenceEditor</name>
    <message>
        <source>Groups by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells who was treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wave before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wave after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has a constant of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How standard errors are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that change their group between waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happens to units that change their group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors by the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit changes its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out units that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer in its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the covariates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Document</name>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DropArea</name>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a file here, or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DropFrame</name>
    <message>
        <source>Drop to read in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EncodingChoices</name>
    <message>
        <source>The same line read in these ways. Choose what looks right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ErrorNote</name>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExampleCard</name>
    <message>
        <source>The introduction programme 2021–2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two waves, real municipalities and settlement figures, invented answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExplanationPanel</name>
    <message>
        <source>Point at a number to see how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FigureCard</name>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide n</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %, about %n s left</source>
        <translation>
            <numerusform>%1 %, about %n s left</numerusform>
            <numerusform>%1 %, about %n s left</numerusform>
        </translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FigureToolbar</name>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FileStep</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with answers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from CSV and other text, Excel, SPSS, Stata or SAS. The file itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as an earlier delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All choices are taken from the recipe; the receipt compares the file with the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a file into the window, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3 rows of answers, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FindingSummary</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hold</source>
        <translation>
            <numerusform>%n holds</numerusform>
            <numerusform>%n hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n to look at again</numerusform>
            <numerusform>%n to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n not tried</numerusform>
            <numerusform>%n not tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FindingsRoom</name>
    <message>
        <source>The report is empty. Put analyses into it in Analyse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**bold**, *italic*, “- ” for a bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export writes HTML, PDF and ODT, every figure as SVG and PNG, and all tables as one workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FrozenColumn</name>
    <message>
        <source>Names of the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GuessRow</name>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HeaderBar</name>
    <message>
        <source>Find command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HouseStyleRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the look of Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file with “font”, “colors”, “logo” and “sideMargins”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colours</source>
        <translation>
            <numerusform>%n colour</numerusform>
            <numerusform>%n colours</numerusform>
        </translation>
    </message>
    <message>
        <source>Font %1, %2, no logo text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font %1, %2, logo text “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportWizard</name>
    <message>
        <source>Read data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave and unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1 %, about %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportWords</name>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked (filtered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter people write for year in a date pattern, as in dd.mm.yyyy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::KindPicker</name>
    <message>
        <source>Kind of analysis: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LabelEditModel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LabelEditor</name>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or F2 changes a label or a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Not sure in %1. Each column can have its own under Variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds numbers with decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma in %1 columns, point in %2. Each keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space, point or comma groups the digits of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells have no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of answers</source>
        <extracomment>%n is too large for plural forms of some languages, so it is a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LayoutForm</name>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every guess has a reason. Change what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says itself what its columns are: names, labels, types and missing codes are taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, or for example B3:K200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LayoutStep</name>
    <message>
        <source>Taken from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainWindow</name>
    <message>
        <source>Tidemark study (*.tidemark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is already in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not compacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file went from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it should be: %n columns checked.</source>
        <translation>
            <numerusform>Everything is as it should be: %n column checked.</numerusform>
            <numerusform>Everything is as it should be: %n columns checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a variable with codes or numbers in Data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n wave</numerusform>
            <numerusform>%n waves</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house style was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelMenu</name>
    <message>
        <source>Wave as a predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the wave as a predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only units that answered in every wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firth’s penalised likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration over groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how groups are integrated over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of effects for the population, not these cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the errors of effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed effects of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the units of fixed effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the models to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups together too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each cluster moves the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether the influence of clusters is told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelPicker</name>
    <message>
        <source>Remove this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelRoles</name>
    <message>
        <source>Kind of model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How standard errors are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not part of the waves of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models are fitted to each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the models to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model of how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number whose slope differs between groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the models to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters are the units that have constants of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable whose groups have constants of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables that tell clusters apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same slopes everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of %1 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ModelWords</name>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cubed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the power %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complementary log-log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative binomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractional logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multinomial logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust, HC0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust, HC1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust, HC2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust, HC3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters, CR0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters, CR1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters, as Stata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters, CR2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-way clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centred at its mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilevel linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilevel logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted (REML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (ML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adaptive quadrature, %n points</source>
        <translation>
            <numerusform>Adaptive quadrature, %n point</numerusform>
            <numerusform>Adaptive quadrature, %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>slope per group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NumberEditor</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How quantiles are read off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sum is divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio to another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value that reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in SPSS (type 6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in R (type 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the figure of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OaxacaEditor</name>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells the two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First group: the difference is this one less the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients that the explained part is measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both groups, with group (Jann)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both groups (Neumark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group sizes (Cotton)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of both (Reimers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the factors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PageTabs</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n remark</numerusform>
            <numerusform>%1, %n remarks</numerusform>
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
    <message>
        <source>Choose other pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept in trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other pair …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pair …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the pair is accepted, figures and tables carry the note “Different wording in %1 and %2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code lists differ. Codes that only one wave has are shown for that wave alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has no sister in the earlier wave and enters no trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording and codes are the same in both waves.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Choose question …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enters the trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PreviewModel</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>The file&apos;s own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1. The receipt lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Prompts</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it is lost if it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::QuestionChooser</name>
    <message>
        <source>Find question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the earlier wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair: only in the new wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::QuestionPanel</name>
    <message>
        <source>Name, label or wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::QuestionTree</name>
    <message>
        <source>Sources and questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RailStep</name>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2, %3. %4</source>
        <extracomment>1 number, 2 name of the step, 3 current, done or ahead, 4 what was decided</extracomment>
        <translation type="unfinished"></translation>
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
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every cell fits its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells read back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptModel</name>
    <message>
        <source>%1 codes have no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptRemarks</name>
    <message>
        <source>Missing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the last delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell was understood as its column&apos;s type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the choices as a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same form is then read with one click and compared with this delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that differ from the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, columns, types and codes are the same as last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is. Decisions can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish stores the wave in one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file and comparing it with what is stored …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 are ready to be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored answers differ from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2 have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file again …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReceiptSummary</name>
    <message>
        <source>Receipt for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RecentStudies</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RecodeDialog</name>
    <message>
        <source>Recode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 0; 25; 50; 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group; the same name joins, empty leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top two against the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new name and rising limits with semicolons between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new name that is not taken, and at least one group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReplicateFields</name>
    <message>
        <source>They are factors on the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares around the estimate, not the mean of replicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the uncertainty comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the sample as described, linearised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackknife: one unit left out at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap of the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate weights in the data: jackknife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate weights in the data: balanced (BRR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate weights in the data: Fay&apos;s method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate weights in the data: bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate weights in the data: successive differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First replicate weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last replicate weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicates: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fay&apos;s rho, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of each replicate: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees of freedom: units with answers in the group, as R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees of freedom: all units of the sample, as Stata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first and the last replicate weight as they stand in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be a scale for each of the %1 replicates, or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleArea</name>
    <message>
        <source>Choose the kind of analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleRow</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel needs at least two waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which units are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This analysis is of all or of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleSlot</name>
    <message>
        <source>Drag here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag or choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RoleView</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one wave is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose waves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Room</name>
    <message>
        <source>Unfold the right panel (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SavedListModel</name>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SavedPanel</name>
    <message>
        <source>Analyses in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ScopeMenu</name>
    <message>
        <source>Interval of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korn–Graubard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clopper–Pearson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arcsine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what counts in the base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ScriptDialog</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stata 17 or later gives the numbers from the answers written as CSV, one file per wave. Comments tell what is expected after each command, and where Stata has no equivalent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages survey and stats give the same numbers from the answers written as CSV, one file per wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stata script (*.do)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R script (*.R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Change all chosen variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the chosen variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the chosen variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that mean missing, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make multiple choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more variables with the same codes to put them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write codes with commas between, for example 8, 9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SentenceStrip</name>
    <message>
        <source>Copy the sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SettingsDialog</name>
    <message>
        <source>The smallest base shown cannot be above the limit for few answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many decimals as the base bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full, 16 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two thirds, 11 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half, 8 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few answers below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide cells of persons below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses that are already made keep what they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decimals</source>
        <translation>
            <numerusform>%n decimal</numerusform>
            <numerusform>%n decimals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StartPanel</name>
    <message>
        <source>Compare waves of a survey, and show how sure the figures are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StartRoom</name>
    <message>
        <source>Find study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change %1. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study was not discarded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored in the study until you press Finish.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StudyCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StudyTreeModel</name>
    <message>
        <source>Recoded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StylePanel</name>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SurvivalEditor</name>
    <message>
        <source>Event came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable that tells whether the event came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 6 9 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times to report, with spaces between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the codes of the event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TermMenu</name>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With square and cube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes as numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose categories or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answers that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With powers up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrailRow</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+← one step back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TreatmentBox</name>
    <message>
        <source>“%1” is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how all cells with “%1” in this column are read, or type a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ValueMenu</name>
    <message>
        <source>Condition in words …</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit labels …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableModel</name>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariablePanel</name>
    <message>
        <source>The cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VariableTableModel</name>
    <message>
        <source>Not accepted in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code book …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show variables of one type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click or Space chooses several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a code book or a questionnaire (SurveyXact, Nettskjema, LimeSurvey, XLSForm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code books and questionnaires (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveForm</name>
    <message>
        <source>Answers of public bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a year or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study has this wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no panel without a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts in the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals as for a large one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sampling weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all count the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveGuess</name>
    <message>
        <source>from the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WaveStep</name>
    <message>
        <source>Wave and unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first wave of the study. Questions are paired when the next one is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pairs of one state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wordings, %2 codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ticked pairs can show a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers, when, and what can be compared with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 enter the trend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WeightFields</name>
    <message>
        <source>Weights change by factors from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are cut below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights fit the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are only cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-stratified by one variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raked to several variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated: smallest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated: changes between bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each variable:
region: 1 = 4421; 2 = 755
region: list
age: sum = 120450</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the weights are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first factor must be below 1, the second above 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is known about the population.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
