using System{punctuation|;}
using static System{punctuation|.}{function|Math}{punctuation|;}
using Alias {operator|=} System{punctuation|.}{function|Collections}{punctuation|.}{function|Generic}{punctuation|.}{function|Dictionary}{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}{function|Tea}
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|{double-quoted|"use Pot"}}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {keyword|class}{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string {attr-name|Label} {operator|=>} ${string|{double-quoted|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}}big{string|{double-quoted|" : @"}}sm{string|{double-quoted|""}}all{string|{double-quoted|")\}"}}{punctuation|;}
        public event EventHandler{operator|?} Boiled{punctuation|;}
{comment|#region work}
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{operator|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {operator|in} items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x {operator|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}{function|Count} {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}{function|Message}{punctuation|.}{function|Length} {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} {attr-name|p} {operator|=>} {number|1}{punctuation|,} {attr-name|null} {operator|=>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} {attr-name|_} {operator|=>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}{function|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
