using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string, int>;

namespace Kitchen.Tea
\{
{unchanged|{prefix unchanged| }{line|   /// <summary>A kettle.</summary>
}{prefix unchanged| }{line|   [Serializable, Obsolete("use Pot")]
}{prefix unchanged| }{line|   public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
}{prefix unchanged| }{line|   \{
}{prefix unchanged| }{line|       private readonly List<T> items = new();
}{prefix unchanged| }{line|       public string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}";
}{prefix unchanged| }{line|       public event EventHandler? Boiled;
}}#region work
{unchanged|{prefix unchanged| }{line|       public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
}{prefix unchanged| }{line|       \{
}{prefix unchanged| }{line|           var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};
}{prefix unchanged| }{line|           int? n = default; char c = '\\u00e9';
}{prefix unchanged| }{line|           try \{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}
}{prefix unchanged| }{line|           catch (Exception e) when (e.Message.Length > 1_000) \{ throw; \}
}{prefix unchanged| }{line|           return q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};
}{prefix unchanged| }{line|       \}
}}#endregion
{unchanged|{prefix unchanged| }{line|       public void Dispose() \{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \} \}
}{prefix unchanged| }{line|   \}
}}\}
