using System{comment|;}
using static System.Math{comment|;}
using Alias {value attr-value|{punctuation|=} System.Collections.Generic.Dictionary<string, int>}{comment|;}

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    {section selector|{punctuation|[}Serializable{punctuation|,} Obsolete("use Pot"){punctuation|]}}
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List<T> items {value attr-value|{punctuation|=} new()}{comment|;}
        public string Label {value attr-value|{punctuation|=}> $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}"}{comment|;}
        public event EventHandler? Boiled{comment|;}
{comment|#region work}
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        \{
            var q {value attr-value|{punctuation|=} from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \}}{comment|;}
            int? n {value attr-value|{punctuation|=} default}{comment|; char c = '\\u00e9';}
            try \{ await foreach (var x in Stream()) n ??{value attr-value|{punctuation|=} x?.Count ?? -1}{comment|; \}}
            catch (Exception e) when (e.Message.Length > 1_000) \{ throw{comment|; \}}
            return q switch \{ \{ \} p {value attr-value|{punctuation|=}> 1, null => (int)2.5e3m, _ => nameof(T).Length \}}{comment|;}
        \}
{comment|#endregion}
        public void Dispose() \{ unsafe \{ fixed (byte* p {value attr-value|{punctuation|=} b) *p++ = 0b1}{comment|; \} \}}
    \}
\}
