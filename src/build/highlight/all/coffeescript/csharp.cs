using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

{keyword|namespace} Kitchen{punctuation|.}Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}{constant|A} kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}{constant|T}{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable where {constant|T} {operator|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}{constant|T}{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string {parameter|Label} {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler{operator|?} Boiled{punctuation|;}
{comment|#region work}
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{parameter|{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest}{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i {keyword|is} {keyword|not} {keyword|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {constant|N} {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} default{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{operator|?.}Count {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}{parameter|e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1_000}}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {parameter|p} {operator|=>} {number|1}{punctuation|,} {parameter|{keyword|null}} {operator|=>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} {parameter|_} {operator|=>} {function|nameof}{punctuation|(}{constant|T}{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
