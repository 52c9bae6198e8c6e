using System{punctuation|;}
using static System{dyadic-operator operator|.}Math{punctuation|;}
using Alias {function|=} System{dyadic-operator operator|.}Collections{dyadic-operator operator|.}Generic{dyadic-operator operator|.}Dictionary{function|<}string{function|,} int{function|>}{punctuation|;}

namespace Kitchen{dyadic-operator operator|.}Tea
{dfn builtin|\{}
    {monadic-operator operator|/}{monadic-operator operator|/}{monadic-operator operator|/} {function|<}summary{function|>}A kettle{dyadic-operator operator|.}{function|<}{monadic-operator operator|/}summary{function|>}
    {punctuation|[}Serializable{function|,} Obsolete{punctuation|(}"use Pot"{punctuation|)}{punctuation|]}
    public sealed record Kettle{function|<}T{function|>}{punctuation|(}double Litres{punctuation|)} {dfn builtin|:} Pot{function|,} IDisposable where T {dfn builtin|:} class{function|,} new{punctuation|(}{punctuation|)}
    {dfn builtin|\{}
        private readonly List{function|<}T{function|>} items {function|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {function|=}{function|>} $"Kettle {dfn builtin|\{}Litres{dfn builtin|:}F1{dfn builtin|\}} {dfn builtin|\{}{dfn builtin|\{}x{dfn builtin|\}}{dfn builtin|\}} {dfn builtin|\{}{punctuation|(}Litres {function|>} {number|1} {function|?} "big" {dfn builtin|:} {dyadic-operator operator|@}"sm""all"{punctuation|)}{dfn builtin|\}}"{punctuation|;}
        public event EventHandler{function|?} Boiled{punctuation|;}
{constant|#}region work
        public async Task{function|<}int{function|>} BoilAsync{punctuation|(}in CancellationToken t{function|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {dfn builtin|\{}
            var q {function|=} from i in items where i is not null orderby i descending select new {dfn builtin|\{} i{function|,} N {function|=} {number|0}x1FuL {dfn builtin|\}}{punctuation|;}
            int{function|?} n {function|=} default{punctuation|;} char c {function|=} {string|'\\u00e9'}{punctuation|;}
            try {dfn builtin|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n {function|?}{function|?}{function|=} x{function|?}{dyadic-operator operator|.}Count {function|?}{function|?} {function|-}{number|1}{punctuation|;} {dfn builtin|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{dyadic-operator operator|.}Message{dyadic-operator operator|.}Length {function|>} {number|1}_000{punctuation|)} {dfn builtin|\{} throw{punctuation|;} {dfn builtin|\}}
            return q switch {dfn builtin|\{} {dfn builtin|\{} {dfn builtin|\}} p {function|=}{function|>} {number|1}{function|,} null {function|=}{function|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{function|,} _ {function|=}{function|>} nameof{punctuation|(}T{punctuation|)}{dyadic-operator operator|.}Length {dfn builtin|\}}{punctuation|;}
        {dfn builtin|\}}
{constant|#}endregion
        public void Dispose{punctuation|(}{punctuation|)} {dfn builtin|\{} unsafe {dfn builtin|\{} fixed {punctuation|(}byte{function|*} p {function|=} b{punctuation|)} {function|*}p{function|+}{function|+} {function|=} {number|0}b1{punctuation|;} {dfn builtin|\}} {dfn builtin|\}}
    {dfn builtin|\}}
{dfn builtin|\}}
