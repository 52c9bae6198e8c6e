using System{operator|;}
using static System{punctuation|.}Math{operator|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{operator|;}

namespace Kitchen{punctuation|.}Tea
{operator|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{operator|(}{string|"use Pot"}{operator|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{operator|(}double Litres{operator|)} {operator|:} Pot{punctuation|,} IDisposable where T {operator|:} class{punctuation|,} new{operator|(}{operator|)}
    {operator|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} new{operator|(}{operator|)}{operator|;}
        public string Label {operator|=}{operator|>} {operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{operator|;}
        public event EventHandler{operator|?} Boiled{operator|;}
{operator|#}region work
        public async Task{operator|<}int{operator|>} BoilAsync{operator|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{operator|)}
        {operator|\{}
            var q {operator|=} from i in items where i is not {boolean|null} orderby i descending select new {operator|\{} i{punctuation|,} N {operator|=} 0x1FuL {operator|\}}{operator|;}
            int{operator|?} n {operator|=} default{operator|;} char c {operator|=} {string|'\\u00e9'}{operator|;}
            try {operator|\{} await foreach {operator|(}var x in Stream{operator|(}{operator|)}{operator|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{operator|;} {operator|\}}
            catch {operator|(}Exception e{operator|)} when {operator|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{operator|)} {operator|\{} throw{operator|;} {operator|\}}
            return q switch {operator|\{} {operator|\{} {operator|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {boolean|null} {operator|=}{operator|>} {operator|(}int{operator|)}{number|2.5e3m}{punctuation|,} _ {operator|=}{operator|>} nameof{operator|(}T{operator|)}{punctuation|.}Length {operator|\}}{operator|;}
        {operator|\}}
{operator|#}endregion
        public void Dispose{operator|(}{operator|)} {operator|\{} unsafe {operator|\{} fixed {operator|(}byte{operator|*} p {operator|=} b{operator|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0b1}{operator|;} {operator|\}} {operator|\}}
    {operator|\}}
{operator|\}}
