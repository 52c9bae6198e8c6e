using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary{tag|{tag|{punctuation|<}string,} {attr-name|int}{punctuation|>}};

namespace Kitchen.Tea
\{
    /// {tag|{tag|{punctuation|<}summary}{punctuation|>}}A kettle.{tag|{tag|{punctuation|</}summary}{punctuation|>}}
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle{tag|{tag|{punctuation|<}T}{punctuation|>}}(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List{tag|{tag|{punctuation|<}T}{punctuation|>}} items = new();
        public string Label => $"Kettle {smarty language-smarty|{delimiter punctuation|\{}{keyword|Litres}{punctuation|:}F1{delimiter punctuation|\}}} {smarty language-smarty|{delimiter punctuation|\{}{punctuation|\{}x{punctuation|\}}{delimiter punctuation|\}}} {smarty language-smarty|{delimiter punctuation|\{}{punctuation|(}Litres {operator|>} {number|1} ? {string|"big"} {punctuation|:} @{string|"sm"}{string|"all"}{punctuation|)}{delimiter punctuation|\}}}";
        public event EventHandler? Boiled;
#region work
        public async Task{tag|{tag|{punctuation|<}int}{punctuation|>}} BoilAsync(in CancellationToken t, params object[] rest)
        {smarty language-smarty|{delimiter punctuation|\{}
            var {attr-name|q} {operator|=} from i in items where i is {operator|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} {attr-name|N} {operator|=} {number|0x1F}uL {punctuation|\}};
            int? {attr-name|n} {operator|=} default; char {attr-name|c} {operator|=} {string|'\\u00e9'};
            try {punctuation|\{} await foreach {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}{variable|Count} ?? {operator|-}{number|1}; {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}{variable|Message}{punctuation|.}{variable|Length} {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} {attr-name|p} {operator|=}{operator|>} {number|1}{punctuation|,} {attr-name|null} {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} {attr-name|_} {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}{variable|Length} {punctuation|\}};
        {delimiter punctuation|\}}}
#endregion
        public void Dispose() {smarty language-smarty|{delimiter punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} {attr-name|p} {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1; {punctuation|\}} {delimiter punctuation|\}}}
    \}
\}
