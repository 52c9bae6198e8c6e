{keyword|using} System{punctuation|;}
{keyword|using} {keyword|static} System{punctuation|.}Math{punctuation|;}
{keyword|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}{keyword|A} kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}{keyword|Serializable}{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed {keyword|record} Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable {keyword|where} T {operator|:} class{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    \{
        {keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {keyword|string} Label {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}{keyword|all}{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler? Boiled{punctuation|;}
#region {keyword|work}
        {keyword|public} async Task{operator|<}{keyword|int}{operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        \{
            var q {operator|=} {keyword|from} i {keyword|in} items {keyword|where} i {keyword|is} {keyword|not} {keyword|null} orderby i descending {keyword|select} {keyword|new} \{ i{punctuation|,} N {operator|=} {number|0}x1FuL \}{punctuation|;}
            {keyword|int}? n {operator|=} {keyword|default}{punctuation|;} {keyword|char} {keyword|c} {operator|=} {string|'\\u00e9'}{punctuation|;}
            try \{ await foreach {punctuation|(}var x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}{keyword|Count} ?? {operator|-}{number|1}{punctuation|;} \}
            catch {punctuation|(}{keyword|Exception} e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}{keyword|Length} {operator|>} {number|1}_000{punctuation|)} \{ throw{punctuation|;} \}
            {keyword|return} q switch \{ \{ \} p {operator|=>} {number|1}{punctuation|,} {keyword|null} {operator|=>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5}e3m{punctuation|,} _ {operator|=>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}{keyword|Length} \}{punctuation|;}
        \}
#endregion
        {keyword|public} {keyword|void} Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ {keyword|fixed} {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} \} \}
    \}
\}
