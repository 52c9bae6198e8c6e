using System{operator|;}
using static System{operator|.}Math{operator|;}
using Alias {operator|=} System{operator|.}Collections{operator|.}Generic{operator|.}Dictionary{operator|<}string{punctuation|,} int{operator|>;}

namespace Kitchen{operator|.}Tea
{punctuation|\{}
    {operator|///} {operator|<}summary{operator|>}A kettle{operator|.</}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable where T {operator|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{operator|;}
        public string Label {operator|=>} {operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{operator|;}
        public event EventHandler{operator|?} Boiled{operator|;}
#region work
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i {operator|is} {operator|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} {number|0}x1FuL {punctuation|\}}{operator|;}
            int{operator|?} n {operator|=} default{operator|;} char c {operator|=} {string|'\\u00e9'}{operator|;}
            try {punctuation|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{operator|?.}Count {operator|??} {operator|-}{number|1}{operator|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{operator|.}Message{operator|.}Length {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} throw{operator|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2.5}e3m{punctuation|,} _ {operator|=>} {function|nameof}{punctuation|(}T{punctuation|)}{operator|.}Length {punctuation|\}}{operator|;}
        {punctuation|\}}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b1{operator|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
