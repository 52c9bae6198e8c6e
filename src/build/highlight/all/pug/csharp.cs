{tag|using} {plain-text|System;}
{tag|using} {plain-text|static System.Math;}
{tag|using} {plain-text|Alias = System.Collections.Generic.Dictionary<string, int>;}

{tag|namespace} {plain-text|Kitchen.Tea}
\{
    {comment|/// <summary>A kettle.</summary>}
    [Serializable, Obsolete("use Pot")]
    {tag|public} {plain-text|sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()}
    \{
        {tag|private} {plain-text|readonly List<T> items = new();}
        {tag|public} {plain-text|string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}";}
        {tag|public} {plain-text|event EventHandler? Boiled;}
{tag|{attr-id|#region}} {plain-text|work}
        {tag|public} {plain-text|async Task<int> BoilAsync(in CancellationToken t, params object[] rest)}
        \{
            {tag|var} {plain-text|q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};}
            {tag|int}? n {punctuation|=} default; char c {punctuation|=} '\\u00e9';
            {tag|try} {plain-text|\{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}}
            {tag|catch} {plain-text|(Exception e) when (e.Message.Length > 1_000) \{ throw; \}}
            {tag|return} {plain-text|q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};}
        \}
{tag|{attr-id|#endregion}}
        {tag|public} {plain-text|void Dispose() \{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \} \}}
    \}
\}
