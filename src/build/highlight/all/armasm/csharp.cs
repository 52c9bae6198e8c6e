using System{comment|;}
using static System.Math{comment|;}
using Alias {operator|=} System.Collections.Generic.Dictionary{operator|<}string{punctuation|,} int{operator|>}{comment|;}

namespace Kitchen.Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        private readonly List{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{comment|;}
        public string Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event EventHandler{operator|?} Boiled{comment|;}
{operator|#}region work
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        \{
            var q {operator|=} from i in items where i is not null orderby i descending select new \{ i{punctuation|,} N {operator|=} 0x1FuL \}{comment|;}
            int{operator|?} n {operator|=} default{comment|; char c = '\\u00e9';}
            try \{ await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}.Count {operator|?}{operator|?} {operator|-}{number|1}{comment|; \}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length {operator|>} 1_000{punctuation|)} \{ throw{comment|; \}}
            return q switch \{ \{ \} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}.5e3m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}.Length \}{comment|;}
        \}
{operator|#}endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{comment|; \} \}}
    \}
\}
