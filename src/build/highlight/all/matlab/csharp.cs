using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}"use Pot"{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable where T {operator|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=}{operator|>} $"Kettle {punctuation|\{}Litres{operator|:}F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|(}Litres {operator|>} {number|1} ? "big" {operator|:} {operator|@}"sm""all"{punctuation|)}{punctuation|\}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from {number|i} in items where {number|i} is not null orderby {number|i} descending select new {punctuation|\{} {number|i}{punctuation|,} N {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}Count ?? {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
