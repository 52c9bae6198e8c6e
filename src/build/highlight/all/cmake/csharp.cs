using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string, int{punctuation|>};

namespace Kitchen.Tea
\{
    /// <summary{punctuation|>}A kettle.</summary{punctuation|>}
    [Serializable, {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle<T{punctuation|>}{punctuation|(}double Litres{punctuation|)} : Pot, IDisposable where T : class, {function|new}{punctuation|(}{punctuation|)}
    \{
        private readonly List<T{punctuation|>} items = {function|new}{punctuation|(}{punctuation|)};
        public string Label ={punctuation|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
{comment|#region work}
        public async Task<int{punctuation|>} {function|BoilAsync}{punctuation|(}in CancellationToken t, params object[] rest{punctuation|)}
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL {punctuation|\}};
            int? n = default; char c = '\\u00e9';
            try \{ await {keyword|foreach} {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? -{number|1}; {punctuation|\}}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e.Message.Length {punctuation|>} 1_000{punctuation|)} \{ throw; {punctuation|\}}
            return q switch \{ \{ {punctuation|\}} p ={punctuation|>} {number|1}, null ={punctuation|>} {punctuation|(}int{punctuation|)}{number|2}.5e3m, _ ={punctuation|>} {function|nameof}{punctuation|(}T{punctuation|)}.Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} \{ unsafe \{ {function|fixed} {punctuation|(}byte* p = b{punctuation|)} *p++ = 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
