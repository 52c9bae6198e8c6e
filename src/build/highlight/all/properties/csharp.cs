{key attr-name|using} {value attr-value|System;}
{key attr-name|using} {value attr-value|static System.Math;}
{key attr-name|using} {value attr-value|Alias = System.Collections.Generic.Dictionary<string, int>;}

{key attr-name|namespace} {value attr-value|Kitchen.Tea}
\{
{key attr-name|    ///} {value attr-value|<summary>A kettle.</summary>}
{key attr-name|    [Serializable,} {value attr-value|Obsolete("use Pot")]}
{key attr-name|    public} {value attr-value|sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()}
    \{
{key attr-name|        private} {value attr-value|readonly List<T> items = new();}
{key attr-name|        public} {value attr-value|string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}";}
{key attr-name|        public} {value attr-value|event EventHandler? Boiled;}
{comment|#region work}
{key attr-name|        public} {value attr-value|async Task<int> BoilAsync(in CancellationToken t, params object[] rest)}
        \{
{key attr-name|            var} {value attr-value|q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};}
{key attr-name|            int?} {value attr-value|n = default; char c = '\\u00e9';}
{key attr-name|            try} {value attr-value|\{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}}
{key attr-name|            catch} {value attr-value|(Exception e) when (e.Message.Length > 1_000) \{ throw; \}}
{key attr-name|            return} {value attr-value|q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};}
        \}
{comment|#endregion}
{key attr-name|        public} {value attr-value|void Dispose() \{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \} \}}
    \}
\}
