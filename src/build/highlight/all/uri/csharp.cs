{path|using} System;
{path|using} static System.Math;
{path|using} Alias = System.Collections.Generic.Dictionary<string, int>;

{path|namespace} Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List<T> items = new();
        public string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 {query|{query-delimiter|?}} "big" : @"sm""all")\}";
        public event EventHandler{query|{query-delimiter|?}} Boiled;
{fragment|{fragment-delimiter|#}region} work
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};
            int{query|{query-delimiter|?}} n = default; char c = '\\u00e9';
            try \{ await foreach (var x in Stream()) n {query|{query-delimiter|?}{pair|{key|?}=}} x{query|{query-delimiter|?}{pair|{key|.Count}}} {query|{query-delimiter|?}{pair|{key|?}}} -1; \}
            catch (Exception e) when (e.Message.Length > 1_000) \{ throw; \}
            return q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};
        \}
{fragment|{fragment-delimiter|#}endregion}
        public void Dispose() \{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \} \}
    \}
\}
