using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private {keyword|readonly} List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{comment|#region work}
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i is {keyword|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await {function|foreach} {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}Count ?? {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}2{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
