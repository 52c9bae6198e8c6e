using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {operator|=} System.Collections.Generic.Dictionary<string, int>{punctuation|;}

namespace Kitchen.Tea
{punctuation|\{}
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
{target symbol|    public sealed record Kettle<T>(double Litres)} {punctuation|:} Pot, IDisposable where T {punctuation|:} class, new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List<T> items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{comment|#region work}
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t, params object[] rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i is not null orderby i descending select new {punctuation|\{} i, N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ?{operator|?=} x?.Count ?? -1{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}> 1, null {operator|=}> {punctuation|(}int{punctuation|)}2.5e3m, _ {operator|=}> nameof{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
