using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {operator|=} System.Collections.Generic.Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen.Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    \{
        private readonly {keyword|List}{operator|<}T{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=}{operator|>} $"Kettle \{Litres{punctuation|:}F1\} \{\{x\}\} \{{punctuation|(}Litres {operator|>} {number|1} ? {string|"big"} {punctuation|:} @{string|"sm""all"}{punctuation|)}\}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{function|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        \{
            var q {operator|=} from i {function|in} items where i is {operator|not} null orderby i descending select {keyword|new} \{ i{punctuation|,} N {operator|=} {number|0}x1FuL \}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} {comment|'\\u00e9';}
            try \{ await foreach {punctuation|(}var x {function|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? {operator|-}{number|1}{punctuation|;} \}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length {operator|>} {number|1}_000{punctuation|)} \{ throw{punctuation|;} \}
            {keyword|return} q switch \{ \{ \} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}.Length \}{punctuation|;}
        \}
{number|#e}ndregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} \} \}
    \}
\}
