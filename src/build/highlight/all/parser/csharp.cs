using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias = System.Collections.Generic.Dictionary{tag|{tag|{punctuation|<}string,} {attr-name|int}{punctuation|>}}{punctuation|;}

namespace Kitchen.Tea
{punctuation|\{}
    /// {tag|{tag|{punctuation|<}summary}{punctuation|>}}A kettle.{tag|{tag|{punctuation|</}summary}{punctuation|>}}
    {punctuation|[}Serializable, Obsolete{expression|{punctuation|(}{string|"use Pot"}{punctuation|)}}{punctuation|]}
    public sealed record Kettle{tag|{tag|{punctuation|<}T}{punctuation|>}}{expression|{punctuation|(}double Litres{punctuation|)}} : Pot, IDisposable where T : class, new{expression|{punctuation|(}{punctuation|)}}
    {punctuation|\{}
        private readonly List{tag|{tag|{punctuation|<}T}{punctuation|>}} items = new{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
        public string Label => $"Kettle {punctuation|\{}Litres:F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{expression|{punctuation|(}Litres {operator|>} {number|1} ? {string|"big"} : @{string|"sm"}{string|"all"}{punctuation|)}}{punctuation|\}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{parser-comment comment|#region work}
        public async Task{tag|{tag|{punctuation|<}int}{punctuation|>}} BoilAsync{expression|{punctuation|(}{operator|in} CancellationToken t, params object{punctuation|[}{punctuation|]} rest{punctuation|)}}
        {punctuation|\{}
            var q = from i in items where i is not null orderby i descending select new {punctuation|\{} i, N = 0x1FuL {punctuation|\}}{punctuation|;}
            int? n = default{punctuation|;} char c = '\\u00e9'{punctuation|;}
            try {punctuation|\{} await foreach {expression|{punctuation|(}var x {operator|in} Stream{punctuation|(}{punctuation|)}{punctuation|)}} n ??= x?.Count ?? -1{punctuation|;} {punctuation|\}}
            catch {expression|{punctuation|(}Exception e{punctuation|)}} when {expression|{punctuation|(}e.Message.Length {operator|>} 1_000{punctuation|)}} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1, null => {expression|{punctuation|(}int{punctuation|)}}2.5e3m, _ => nameof{expression|{punctuation|(}T{punctuation|)}}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{parser-comment comment|#endregion}
        public void Dispose{expression|{punctuation|(}{punctuation|)}} {punctuation|\{} unsafe {punctuation|\{} fixed {expression|{punctuation|(}byte{operator|*} p = b{punctuation|)}} *p++ = 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
