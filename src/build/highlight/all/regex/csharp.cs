using System;
using static System{char-set class-name|.}Math;
using Alias = System{char-set class-name|.}Collections{char-set class-name|.}Generic{char-set class-name|.}Dictionary<string, int>;

namespace Kitchen{char-set class-name|.}Tea
\{
    /// <summary>A kettle{char-set class-name|.}</summary>
    {char-class|{char-class-punctuation punctuation|[}Serializable, Obsolete("use Pot"){char-class-punctuation punctuation|]}}
    public sealed record Kettle<T>{group punctuation|(}double Litres{group punctuation|)} : Pot, IDisposable where T : class, new{group punctuation|(}{group punctuation|)}
    \{
        private readonly List<T> items = new{group punctuation|(}{group punctuation|)};
        public string Label => {anchor function|$}"Kettle \{Litres:F1\} \{\{x\}\} \{{group punctuation|(}Litres > 1 {quantifier number|?} "big" : @"sm""all"{group punctuation|)}\}";
        public event EventHandler{quantifier number|?} Boiled;
#region work
        public async Task<int> BoilAsync{group punctuation|(}in CancellationToken t, params object{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}} rest{group punctuation|)}
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};
            int{quantifier number|?} n = default; char c = '{escape|\\u00e9}';
            try \{ await foreach {group punctuation|(}var x in Stream{group punctuation|(}{group punctuation|)}{group punctuation|)} n {quantifier number|??}= x{quantifier number|?}{char-set class-name|.}Count {quantifier number|??} -1; \}
            catch {group punctuation|(}Exception e{group punctuation|)} when {group punctuation|(}e{char-set class-name|.}Message{char-set class-name|.}Length > 1_000{group punctuation|)} \{ throw; \}
            return q switch \{ \{ \} p => 1, null => {group punctuation|(}int{group punctuation|)}2{char-set class-name|.}5e3m, _ => nameof{group punctuation|(}T{group punctuation|)}{char-set class-name|.}Length \};
        \}
#endregion
        public void Dispose{group punctuation|(}{group punctuation|)} \{ unsafe \{ fixed {group punctuation|(}byte{quantifier number|*} p = b{group punctuation|)} {quantifier number|*}p{quantifier number|++} = 0b1; \} \}
    \}
\}
