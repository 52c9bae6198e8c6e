using System{comment|;}
using static System.Math{comment|;}
using Alias {symbol|=} System.Collections.Generic.Dictionary{symbol|<}string{punctuation|,} int{symbol|>}{comment|;}

namespace Kitchen.Tea
{multistring string|\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List<T> items = new();
        public string Label => $"Kettle \{Litres:F1\}} {multistring string|\{\{x\}}\} {multistring string|\{(Litres > 1 ? "big" : @"sm""all")\}}"{comment|;}
        public event EventHandler? Boiled{comment|;}
{color|#region} work
        public async Task{symbol|<}int{symbol|>} BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {multistring string|\{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \}}{comment|;}
            int? n {symbol|=} default{comment|; char c = '\\u00e9';}
            {builtin-function keyword|try} {multistring string|\{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}}
            catch {punctuation|(}Exception {builtin-function keyword|e}{punctuation|)} when {punctuation|(}{builtin-function keyword|e}.Message.Length {symbol|>} 1_000{punctuation|)} {multistring string|\{ throw; \}}
            {builtin-function keyword|return} q {builtin-function keyword|switch} {multistring string|\{ \{ \}} p {sugar operator|=>} {number|1}{punctuation|,} {builtin-function keyword|null} {sugar operator|=>} {punctuation|(}int{punctuation|)}{number|2}.5e3m{punctuation|,} _ {sugar operator|=>} nameof{punctuation|(}T{punctuation|)}.Length \}{comment|;}
        \}
{color|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {multistring string|\{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \}} \}
    \}
\}
