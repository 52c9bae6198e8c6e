using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary{rule|{punctuation|<}string, int{punctuation|>}};

namespace Kitchen.Tea
{operator|\{}
    /// {rule|{punctuation|<}summary{punctuation|>}}A kettle.{rule|{punctuation|<}/summary{punctuation|>}}
    {operator|[}Serializable, Obsolete{operator|(}{string|"use Pot"}{operator|)}{operator|]}
    public sealed record Kettle{rule|{punctuation|<}T{punctuation|>}}{operator|(}double Litres{operator|)} : Pot, IDisposable where T : class, new{operator|(}{operator|)}
    {operator|\{}
        private readonly List{rule|{punctuation|<}T{punctuation|>}} items = new{operator|(}{operator|)};
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler{operator|?} Boiled;
#region work
        public async Task{rule|{punctuation|<}int{punctuation|>}} BoilAsync{operator|(}in CancellationToken t, params object{operator|[}{operator|]} rest{operator|)}
        {operator|\{}
            var q = from i in items where i is not null orderby i descending select new {operator|\{} i, N = 0x1FuL {operator|\}};
            int{operator|?} n = default; char c = {string|'\\u00e9'};
            try {operator|\{} await foreach {operator|(}var x in Stream{operator|(}{operator|)}{operator|)} n {operator|?}{operator|?}= x{operator|?}.Count {operator|?}{operator|?} -1; {operator|\}}
            catch {operator|(}Exception e{operator|)} when {operator|(}e.Message.Length > 1_000{operator|)} {operator|\{} throw; {operator|\}}
            return q switch {operator|\{} {operator|\{} {operator|\}} p => 1, null => {operator|(}int{operator|)}2.5e3m, _ => nameof{operator|(}T{operator|)}.Length {operator|\}};
        {operator|\}}
#endregion
        public void Dispose{operator|(}{operator|)} {operator|\{} unsafe {operator|\{} fixed {operator|(}byte{operator|*} p = b{operator|)} {operator|*}p{operator|+}{operator|+} = 0b1; {operator|\}} {operator|\}}
    {operator|\}}
{operator|\}}
