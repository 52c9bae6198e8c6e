using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string, int>;

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    {attributes|{punctuation|[}{attr-value|Serializable}{punctuation|,}{attr-value| Obsolete(}{string|"use Pot"}{attr-value|)}{punctuation|]}}
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List<T> items = new();
        public string Label => $"Kettle {inline|{attribute-ref|{punctuation|\{}Litres{punctuation|:}F1{punctuation|\}}}} {inline|{attribute-ref|{punctuation|\{}{punctuation|\{}x{punctuation|\}}}}\} {inline|{attribute-ref|{punctuation|\{}(Litres > 1 ? "big" {punctuation|:} @"sm""all"){punctuation|\}}}}";
        public event EventHandler? Boiled;
#region work
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        \{
            var q = from i in items where i is not null orderby i descending select new {inline|{attribute-ref|{punctuation|\{} i, N = 0x1FuL {punctuation|\}}}};
            int? n = default; char c = {inline|{italic|{punctuation|'}\\u00e9{punctuation|'}}};
            try {inline|{attribute-ref|{punctuation|\{} await foreach (var x in Stream()) n ??= x?.Count ?? -1; {punctuation|\}}}}
            catch (Exception e) when (e.Message.Length > 1_000) {inline|{attribute-ref|{punctuation|\{} throw; {punctuation|\}}}}
            return q switch {inline|{attribute-ref|{punctuation|\{} \{ {punctuation|\}}}} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};
        \}
#endregion
        public void Dispose() {inline|{attribute-ref|{punctuation|\{} unsafe \{ fixed (byte* p = b) *p++ = 0b1; {punctuation|\}}}} \}
    \}
\}
