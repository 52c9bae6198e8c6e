using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>;

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    [Serializable{punctuation|,} Obsolete({string|"use Pot"})]
    public sealed record Kettle<T>(double Litres) : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new()
    \{
        private readonly List<T> items = new();
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
#region work
        public async Task<int> BoilAsync(in CancellationToken t{punctuation|,} params object[] rest)
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i{punctuation|,} N = {number|0}x1FuL \};
            int? n = default; char c = '\\u00e9';
            try \{ await foreach (var x in Stream()) n ??= x?.Count ?? {number|-1}; \}
            catch (Exception e) when (e.Message.Length > {number|1}_000) \{ throw; \}
            return q switch \{ \{ \} p => {number|1}{punctuation|,} null => (int){number|2.5}e3m{punctuation|,} _ => nameof(T).Length \};
        \}
#endregion
        public void Dispose() \{ unsafe \{ fixed (byte* p = b) *p++ = {number|0}b1; \} \}
    \}
\}
