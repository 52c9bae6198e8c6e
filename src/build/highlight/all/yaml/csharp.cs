using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int{punctuation|>};

namespace Kitchen.Tea
{punctuation|\{}
    /// <summary{punctuation|>}A kettle.</summary{punctuation|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete("use Pot"){punctuation|]}
    {key atrule|public sealed record Kettle<T>(double Litres)} {punctuation|:} Pot{punctuation|,} {key atrule|IDisposable where T} {punctuation|:} class{punctuation|,} new()
    {punctuation|\{}
        private readonly List<T{punctuation|>} items = new();
        public string Label ={punctuation|>} $"Kettle {punctuation|\{}Litres{punctuation|:}F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{key atrule|(Litres > 1 ? "big"} {punctuation|:} @"sm""all"){punctuation|\}}";
        public event EventHandler{punctuation|?} Boiled;
{comment|#region work}
        public async Task<int{punctuation|>} BoilAsync(in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest)
        {punctuation|\{}
            var q = from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N = 0x1FuL {punctuation|\}};
            int{punctuation|?} n = default; char c = '\\u00e9';
            try {punctuation|\{} await foreach (var x in Stream()) n {punctuation|?}{punctuation|?}= x{punctuation|?}.Count {punctuation|?}{punctuation|?} {punctuation|-}1; {punctuation|\}}
            catch (Exception e) when (e.Message.Length {punctuation|>} 1_000) {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p ={punctuation|>} 1{punctuation|,} null ={punctuation|>} (int)2.5e3m{punctuation|,} _ ={punctuation|>} nameof(T).Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void Dispose() {punctuation|\{} unsafe {punctuation|\{} fixed (byte* p = b) {important|*p++} = 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
