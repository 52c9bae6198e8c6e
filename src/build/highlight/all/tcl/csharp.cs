using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary{operator|<}string, int{operator|>};

{keyword|namespace} Kitchen.Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable, Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} : Pot, IDisposable where T : class, new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items = new{punctuation|(}{punctuation|)};
        public string Label ={operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler{operator|?} Boiled;
{comment|#region work}
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{operator|in} CancellationToken t, params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q = from i {operator|in} items where i is not null orderby i descending select new {punctuation|\{} i, N = 0x1FuL {punctuation|\}};
            int{operator|?} n = default; char c = '\\u00e9';
            try {punctuation|\{} await foreach {punctuation|(}var x {operator|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}= x{operator|?}.Count {operator|?}{operator|?} {operator|-}1; {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            {builtin|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p ={operator|>} 1, null ={operator|>} {punctuation|(}int{punctuation|)}2.5e3m, _ ={operator|>} nameof{punctuation|(}T{punctuation|)}.Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p = b{punctuation|)} {operator|*}p{operator|+}{operator|+} = 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
