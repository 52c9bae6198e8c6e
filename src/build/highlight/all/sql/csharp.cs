{keyword|using} System{punctuation|;}
{keyword|using} static System{punctuation|.}Math{punctuation|;}
{keyword|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
\{
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{keyword|Serializable}{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} : Pot{punctuation|,} IDisposable {keyword|where} T : class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        private readonly List{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}{keyword|all}{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler? Boiled{punctuation|;}
{comment|#region work}
        {keyword|public} async Task{operator|<}{keyword|int}{operator|>} BoilAsync{punctuation|(}{operator|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        \{
            var q {operator|=} {keyword|from} i {operator|in} items {keyword|where} i {operator|is} {operator|not} {boolean|null} orderby i descending {keyword|select} new \{ i{punctuation|,} N {operator|=} {number|0}x1FuL \}{punctuation|;}
            {keyword|int}? n {operator|=} {keyword|default}{punctuation|;} {keyword|char} c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try \{ await foreach {punctuation|(}var x {operator|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}Count ?? {operator|-}{number|1}{punctuation|;} \}
            catch {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} \{ throw{punctuation|;} \}
            {keyword|return} q switch \{ \{ \} p {operator|=}{operator|>} {number|1}{punctuation|,} {boolean|null} {operator|=}{operator|>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5}e3m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length \}{punctuation|;}
        \}
{comment|#endregion}
        {keyword|public} void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ {keyword|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} \} \}
    \}
\}
