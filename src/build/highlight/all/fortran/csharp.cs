using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {operator|=} System{operator|.Collections.}Generic.Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen.Tea
\{
    {operator|//}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    {keyword|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable {keyword|where} T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        {keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string Label {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler? Boiled{punctuation|;}
#region work
        {keyword|public} async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object[] rest{punctuation|)}
        \{
            var q {operator|=} from i {keyword|in} items {keyword|where} i is not {keyword|null} orderby i descending {keyword|select} new \{ i{punctuation|,} N {operator|=} {number|0}x1FuL \}{punctuation|;}
            int? n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try \{ await foreach {punctuation|(}var x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? {operator|-}{number|1}{punctuation|;} \}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{operator|.Message.}Length {operator|>} {number|1_000}{punctuation|)} \{ throw{punctuation|;} \}
            {keyword|return} q switch \{ \{ \} p {operator|=>} {number|1}{punctuation|,} {keyword|null} {operator|=>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=>} nameof{punctuation|(}T{punctuation|)}.Length \}{punctuation|;}
        \}
#endregion
        {keyword|public} void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} \} \}
    \}
\}
