using System;
using static System.Math;
using Alias {operator|=} System.Collections.Generic.Dictionary<string, int>;

namespace Kitchen.Tea
{punctuation|\{}
    {path string|/}// <summary>{constant|A} kettle.</summary>
    [Serializable, Obsolete({string|"use Pot"})]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    {punctuation|\{}
        private readonly List<T> items {operator|=} new();
        public string Label {operator|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
{comment|#region work}
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        {punctuation|\{}
            var q {operator|=} from i in items where i is not null orderby i descending select new {punctuation|\{} i, N {operator|=} {number|0}x1FuL {punctuation|\}};
            int? n {operator|=} default; char c {operator|=} {string|'\\u00e9'};
            try {punctuation|\{} await foreach (var x in Stream()) n ??{operator|=} x?.Count ?? {number|-1}; {punctuation|\}}
            catch (Exception e) when (e.Message.Length > {number|1}_000) {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}> {number|1}, null {operator|=}> (int){number|2.5}e3m, _ {operator|=}> nameof(T).Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void Dispose() {punctuation|\{} unsafe {punctuation|\{} fixed (byte* p {operator|=} b) *p++ {operator|=} {number|0}b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
