using System{comment|;}
using static System.Math{comment|;}
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>{comment|;}

namespace Kitchen.Tea
{punctuation|\{}
    /// <summary>A kettle.</summary>
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle<T>{punctuation|(}{keyword|double} Litres{punctuation|)} : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List<T> items = new{punctuation|(}{punctuation|)}{comment|;}
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event EventHandler? Boiled{comment|;}
{operator|#}region work
        public async Task<int> BoilAsync{punctuation|(}{function|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q = from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N = 0x1FuL {punctuation|\}}{comment|;}
            int? n = default{comment|; char c = '\\u00e9';}
            try {punctuation|\{} await foreach {punctuation|(}{keyword|var} x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? -{number|1}{comment|; \}}
            catch {punctuation|(}{function|Exception} e{punctuation|)} when {punctuation|(}{function|e.Message.Length} > 1_000{punctuation|)} {punctuation|\{} throw{comment|; \}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => {number|1}{punctuation|,} null => {punctuation|(}{keyword|int}{punctuation|)}{number|2.5e3m}{punctuation|,} _ => nameof{punctuation|(}{function|T}{punctuation|)}.Length {punctuation|\}}{comment|;}
        {punctuation|\}}
{operator|#}endregion
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}{function|byte*} p = b{punctuation|)} *p++ = 0b1{comment|; \} \}}
    {punctuation|\}}
{punctuation|\}}
