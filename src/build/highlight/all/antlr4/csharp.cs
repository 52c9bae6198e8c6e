using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {punctuation|=} System.Collections.Generic.Dictionary<string, int>{punctuation|;}

namespace Kitchen.Tea
\{
    {comment|/// <summary>A kettle.</summary>}
    {character-class regex|{punctuation|[}Serializable, Obsolete("use Pot"){punctuation|]}}
    public sealed record Kettle<{constant|T}>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot, IDisposable where {definition token constant|T} {punctuation|:} class, new{punctuation|(}{punctuation|)}
    {action|{punctuation|\{}{content|
        private readonly List<T> items = new();
        public string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}";
        public event EventHandler? Boiled;
#region work
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};
            int? n = default; char c = '\\u00e9';
            try \{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}
            catch (Exception e) when (e.Message.Length > 1_000) \{ throw; \}
            return q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};
        \}
#endregion
        public void Dispose() \{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \} \}
    }{punctuation|\}}}
\}
