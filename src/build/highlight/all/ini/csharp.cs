using System;
using static System.Math;
{key attr-name|using Alias} {punctuation|=} {value attr-value|System.Collections.Generic.Dictionary<string, int>;}

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    {section|{punctuation|[}{section-name selector|Serializable, Obsolete("use Pot")}{punctuation|]}}
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        {key attr-name|private readonly List<T> items} {punctuation|=} {value attr-value|new();}
        {key attr-name|public string Label} {punctuation|=}{value attr-value|> $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}";}
        public event EventHandler? Boiled;
{comment|#region work}
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        \{
            {key attr-name|var q} {punctuation|=} {value attr-value|from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};}
            {key attr-name|int? n} {punctuation|=} {value attr-value|default; char c = '\\u00e9';}
            {key attr-name|try \{ await foreach (var x in Stream()) n ??}{punctuation|=} {value attr-value|x?.Count ?? -1; \}}
            catch (Exception e) when (e.Message.Length > 1_000) \{ throw; \}
            {key attr-name|return q switch \{ \{ \} p} {punctuation|=}{value attr-value|> 1, null => (int)2.5e3m, _ => nameof(T).Length \};}
        \}
{comment|#endregion}
        {key attr-name|public void Dispose() \{ unsafe \{ fixed (byte* p} {punctuation|=} {value attr-value|b) *p++ = 0b1; \} \}}
    \}
\}
