using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary{tag|{tag|{punctuation|<}string,} {attr-name|int}{punctuation|>}};

namespace Kitchen.Tea
\{
   {soy language-soy| {comment|/// <summary>A kettle.</summary>}}
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle{tag|{tag|{punctuation|<}T}{punctuation|>}}(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List{tag|{tag|{punctuation|<}T}{punctuation|>}} items = new();
        public string Label => $"Kettle {soy language-soy|{delimiter punctuation|\{}Litres{punctuation|:}F1{delimiter punctuation|\}}} {soy language-soy|{delimiter punctuation|\{\{}x{delimiter punctuation|\}\}}} {soy language-soy|{delimiter punctuation|\{}{punctuation|(}Litres {operator|>} {number|1} {operator|?} {string|"big"} {punctuation|:} @{string|"sm"}{string|"all"}{punctuation|)}{delimiter punctuation|\}}}";
        public event EventHandler? Boiled;
#region work
        public async Task{tag|{tag|{punctuation|<}int}{punctuation|>}} BoilAsync(in CancellationToken t, params object[] rest)
        \{
            var q = from i in items where i is not null orderby i descending select new {soy language-soy|{delimiter punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {delimiter punctuation|\}}};
            int? n = default; char c = '\\u00e9';
            try {soy language-soy|{delimiter punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}; {delimiter punctuation|\}}}
            catch (Exception e) when (e.Message.Length > 1_000) {soy language-soy|{delimiter punctuation|\{} throw; {delimiter punctuation|\}}}
            return q switch {soy language-soy|{delimiter punctuation|\{} {punctuation|\{} {delimiter punctuation|\}}} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};
        \}
#endregion
        public void Dispose() {soy language-soy|{delimiter punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1; {delimiter punctuation|\}}} \}
    \}
\}
