using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary{operator|<}string, int{operator|>};

namespace Kitchen.Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable, Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}{boolean|T}{operator|>}{punctuation|(}double Litres{punctuation|)} : Pot, IDisposable where {boolean|T} : class, new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}{boolean|T}{operator|>} items = new{punctuation|(}{punctuation|)};
        public string Label ={operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
{comment|#region work}
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}in CancellationToken t, params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q = from i in items where i is not null orderby i descending select new {punctuation|\{} i, N = 0x1FuL {punctuation|\}};
            int? n = default; char c = {string|'\\u00e9'};
            try {punctuation|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? {number|-1}; {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p ={operator|>} {number|1}, null ={operator|>} {punctuation|(}int{punctuation|)}{number|2.}5e3m, _ ={operator|>} nameof{punctuation|(}{boolean|T}{punctuation|)}.Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p = b{punctuation|)} {operator|*}p{operator|+}{operator|+} = {number|0b1}; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
