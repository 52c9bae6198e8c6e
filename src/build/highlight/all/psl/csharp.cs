using System{punctuation|;}
using static System{operator|.}Math{punctuation|;}
using Alias {operator|=} System{operator|.}Collections{operator|.}Generic{operator|.}Dictionary{operator|<}string{punctuation|,} {builtin builtin-function|int}{operator|>}{punctuation|;}

namespace Kitchen{operator|.}Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{operator|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable where T {operator|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler{operator|?} Boiled{punctuation|;}
{comment|#region work}
        public async Task{operator|<}{builtin builtin-function|int}{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {builtin builtin-function|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try {punctuation|\{} await {keyword|foreach} {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{operator|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{operator|.}Message{operator|.}Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}{builtin builtin-function|int}{punctuation|)}{number|2}{operator|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{operator|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
