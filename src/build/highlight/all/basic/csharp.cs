{keyword|using} {keyword|System}{punctuation|;}
{keyword|using} {keyword|static} {keyword|System}.Math{punctuation|;}
{keyword|using} Alias {operator|=} {keyword|System}.Collections.Generic.Dictionary{operator|<}{keyword|string}{punctuation|,} {function|int}{operator|>}{punctuation|;}

namespace Kitchen.Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed {function|record} Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        private readonly List{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public {keyword|string} Label {operator|=}{operator|>} $"Kettle \{Litres{punctuation|:}F1\} \{\{x\}\} \{{punctuation|(}Litres {operator|>} {number|1} ? {string|"big"} {punctuation|:} @{string|"sm""all"}{punctuation|)}\}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task{operator|<}{function|int}{operator|>} BoilAsync{punctuation|(}{function|in} CancellationToken t{punctuation|,} params object[] {function|rest}{punctuation|)}
        \{
            var q {operator|=} from i {function|in} items where i {function|is} {operator|not} null orderby i descending {function|select} new \{ i{punctuation|,} N {operator|=} {number|0}x1FuL \}{punctuation|;}
            {function|int}? n {operator|=} default{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try \{ await foreach {punctuation|(}var x {function|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? {operator|-}{number|1}{punctuation|;} \}
            catch {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e.Message.{function|Length} {operator|>} {number|1}_000{punctuation|)} \{ throw{punctuation|;} \}
            {keyword|return} q switch \{ \{ \} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}{function|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}.{function|Length} \}{punctuation|;}
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} \} \}
    \}
\}
