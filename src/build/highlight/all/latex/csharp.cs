using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string, int>;

namespace Kitchen.Tea
{punctuation|\{}
    /// <summary>A kettle.</summary>
    {punctuation|[}Serializable, Obsolete("use Pot"){punctuation|]}
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    {punctuation|\{}
        private readonly List<T> items = new();
        public string Label => $"Kettle {punctuation|\{}Litres:F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}(Litres > 1 ? "big" : @"sm""all"){punctuation|\}}";
        public event EventHandler? Boiled;
#region work
        public async Task<int> BoilAsync(in CancellationToken t, params object{punctuation|[}{punctuation|]} rest)
        {punctuation|\{}
            var q = from i in items where i is not null orderby i descending select new {punctuation|\{} i, N = 0x1FuL {punctuation|\}};
            int? n = default; char c = '{function selector|\\u}00e9';
            try {punctuation|\{} await foreach (var x in Stream()) n ??= x?.Count ?? -1; {punctuation|\}}
            catch (Exception e) when (e.Message.Length > 1_000) {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1, null => (int)2.5e3m, _ => nameof(T).Length {punctuation|\}};
        {punctuation|\}}
#endregion
        public void Dispose() {punctuation|\{} unsafe {punctuation|\{} fixed (byte* p = b) *p++ = 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
