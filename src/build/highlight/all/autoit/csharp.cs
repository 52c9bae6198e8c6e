using System{comment|;}
using {keyword|static} System{punctuation|.}Math{comment|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{comment|;}

namespace Kitchen{punctuation|.}Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    \{
        private readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{comment|;}
        public string Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event EventHandler{operator|?} Boiled{comment|;}
{directive keyword|#region} work
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        \{
            var q {operator|=} from i {keyword|in} items where i is {operator|not} {keyword|null} orderby i descending {keyword|select} new \{ i{punctuation|,} N {operator|=} 0x1FuL \}{comment|;}
            int{operator|?} n {operator|=} {keyword|default}{comment|; char c = '\\u00e9';}
            try \{ await foreach {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{comment|; \}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} \{ throw{comment|; \}}
            return q {keyword|switch} \{ \{ \} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length \}{comment|;}
        \}
{directive keyword|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{comment|; \} \}}
    \}
\}
