using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {operator|=} System.Collections.Generic.Dictionary<string{punctuation|,} int>{punctuation|;}

namespace Kitchen.Tea
{punctuation|\{}
    /// <summary>A kettle.</summary>
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}"use Pot"{punctuation|)}{punctuation|]}
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable {keyword|where} T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List<T> items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=}> $"Kettle {punctuation|\{}{variable|Litres}{punctuation|:}F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|(}Litres > {number|1} ? "big" {punctuation|:} @"sm""{keyword|all}"{punctuation|)}{punctuation|\}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} {keyword|from} i in items {keyword|where} i {keyword|is} {keyword|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? {number|-1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}e.Message.Length > 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}> {number|1}{punctuation|,} null {operator|=}> {punctuation|(}int{punctuation|)}{number|2}.5e3m{punctuation|,} _ {operator|=}> nameof{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
