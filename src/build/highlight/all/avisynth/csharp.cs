using System{punctuation|;}
using static System{punctuation|.}{function|Math}{punctuation|;}
using Alias {operator|=} System{punctuation|.}{function|Collections}{punctuation|.}{function|Generic}{punctuation|.}{function|Dictionary}{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}{function|Tea}
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable where T {operator|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public {argument|{keyword|string} Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler{operator|?} Boiled{punctuation|;}
{comment|#region work}
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i is not null orderby i descending {builtin-function function|select} new {punctuation|\{} i{punctuation|,} {argument-label|{argument-name punctuation|N} {punctuation|=}} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} {builtin-function function|default}{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}{function|Count} {operator|?}{operator|?} {number|-1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}{function|Message}{punctuation|.}{function|Length} {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {argument-label|{argument-name punctuation|null} {punctuation|=}}{operator|>} {punctuation|(}int{punctuation|)}{number|2.}5e3m{punctuation|,} {argument-label|{argument-name punctuation|_} {punctuation|=}}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}{function|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
