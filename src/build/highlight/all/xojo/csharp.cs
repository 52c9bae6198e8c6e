{keyword|using} System{punctuation|;}
{keyword|using} {keyword|static} System{punctuation|.}Math{punctuation|;}
{keyword|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
\{
    {comment|/// <summary>A kettle.</summary>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {keyword|class}{punctuation|,} {operator|new}{punctuation|(}{punctuation|)}
    \{
        {keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} {operator|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public {keyword|string} Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public {keyword|event} EventHandler? Boiled{punctuation|;}
#region work
        public async Task{operator|<}{keyword|int}{operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params {keyword|object}[] rest{punctuation|)}
        \{
            {keyword|var} q {operator|=} from i {keyword|in} items where i {operator|is} {operator|not} null orderby i descending {keyword|select} {operator|new} \{ i{punctuation|,} N {operator|=} {number|0}x1FuL \}{punctuation|;}
            {keyword|int}? n {operator|=} default{punctuation|;} char c {operator|=} {comment|'\\u00e9';}
            {keyword|try} \{ await foreach {punctuation|(}{keyword|var} x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}Count ?? {operator|-}{number|1}{punctuation|;} \}
            {keyword|catch} {punctuation|(}{keyword|Exception} e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} \{ throw{punctuation|;} \}
            {keyword|return} q switch \{ \{ \} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length \}{punctuation|;}
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} \} \}
    \}
\}
